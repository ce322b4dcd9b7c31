import { afterEach, expect, it, vi } from 'vitest';
import { fetcher } from './fetcher';

const ask = () => fetcher({ query: '{ a }' }, { headers: { 'X-Kopf': 'x' } });

afterEach(() => vi.unstubAllGlobals());

it('asks as GraphQL over HTTP wants it and hands on the answer, errors included', async () => {
  const answer = { errors: [{ message: 'Unbekannt', extensions: { code: 'UNBEKANNT' } }] };
  const fetch = vi.fn(() => Promise.resolve(Response.json(answer, { status: 400 })));
  vi.stubGlobal('fetch', fetch);
  expect(await ask()).toEqual(answer);
  expect(fetch).toHaveBeenCalledWith('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      'X-Requested-With': 'Zielnetz',
      'X-Kopf': 'x',
    },
    body: '{"query":"{ a }"}',
  });
});

it('says in German when no server answers', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await ask()).toEqual({ errors: [{ message: 'Der Server ist nicht erreichbar.' }] });
});

it('says in German when something else than GraphQL answers', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>Bad Gateway</h1>', { status: 502 })));
  expect(await ask()).toEqual({ errors: [{ message: 'Der Server hat nicht mit GraphQL geantwortet (HTTP 502).' }] });
});
