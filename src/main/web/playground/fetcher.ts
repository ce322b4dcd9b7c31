import type { Fetcher, FetcherReturnType } from '@graphiql/toolkit';
import { requestGraphql } from '../pages/data/request';
import { tell, type Answer } from './answer';

const SCHEMA = 'IntrospectionQuery';

/** The plain half of GraphiQL's own fetcher: no subscriptions or multipart, but German words when no GraphQL comes back. */
export const fetcher: Fetcher = async (question, options) => {
  const answer = await ask(question, options?.headers);
  if (question.operationName !== SCHEMA) {
    tell({ query: question.query, variables: (question.variables ?? {}) as Record<string, unknown>, body: answer as Answer['body'] });
  }
  return answer;
};

async function ask(question: object, headers?: Record<string, unknown>): Promise<Awaited<FetcherReturnType>> {
  let response: Response;
  try {
    response = await requestGraphql(question, { headers });
  } catch {
    return failure('Der Server ist nicht erreichbar.');
  }
  try {
    return (await response.json()) as Awaited<FetcherReturnType>;
  } catch {
    return failure(`Der Server hat nicht mit GraphQL geantwortet (HTTP ${response.status}).`);
  }
}

const failure = (message: string) => ({ errors: [{ message }] });
