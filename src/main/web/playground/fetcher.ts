import type { Fetcher } from '@graphiql/toolkit';

/** The plain half of GraphiQL's own fetcher: no subscriptions or multipart, but German words when no GraphQL comes back. */
export const fetcher: Fetcher = async (request, options) => {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        'X-Requested-With': 'Zielnetz',
        ...options?.headers,
      },
      body: JSON.stringify(request),
    });
  } catch {
    return failure('Der Server ist nicht erreichbar.');
  }
  try {
    return await response.json();
  } catch {
    return failure(`Der Server hat nicht mit GraphQL geantwortet (HTTP ${response.status}).`);
  }
};

const failure = (message: string) => ({ errors: [{ message }] });
