import { expect, test } from '@playwright/test';
import { auditServer } from 'graphql-http';

/** Questions over GET are not offered: they would end in logs and histories. */
const notOffered = /GET/;

test('keeps the specification of GraphQL over HTTP, what it must, should and may', async ({ baseURL }) => {
  const results = await auditServer({ url: `${baseURL}/graphql` });
  expect(results.length).toBeGreaterThan(50);
  const missed = results.filter((result) => result.status !== 'ok' && !notOffered.test(result.name));
  expect(missed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});
