import type { Fetcher, FetcherReturnType } from '@graphiql/toolkit';
import { requestGraphql } from '../pages/data/request';

/** The plain half of GraphiQL's own fetcher: no subscriptions or multipart, but German words when no GraphQL comes back. */
export const fetcher: Fetcher = async (question, options) => {
  let response: Response;
  try {
    response = await requestGraphql(question, { headers: options?.headers });
  } catch {
    return failure('Der Server ist nicht erreichbar.');
  }
  try {
    return (await response.json()) as Awaited<FetcherReturnType>;
  } catch {
    return failure(`Der Server hat nicht mit GraphQL geantwortet (HTTP ${response.status}).`);
  }
};

const failure = (message: string) => ({ errors: [{ message }] });
