import type { ReactNode } from 'react';
import { useQuery } from '../data/useQuery';
import type { TypedDocumentString } from '../generated/graphql';
import { AnswerOf } from './AnswerOf';
import { Page } from './Page';

interface Props<R, V> {
  title: string;
  lead?: ReactNode;
  wide?: boolean;
  document: TypedDocumentString<R, V>;
  variables: V & object;
  /** Whether the last answer stays until the next is there, see `useQuery`. */
  keep?: boolean;
  /** What stands above the answer and does not wait for it. */
  choices?: ReactNode;
  children: (data: R) => ReactNode;
}

/** A page that shows the answer to one question. */
export function AnswerPage<R, V>({ title, lead, wide = false, document, variables, keep = false, choices, children }: Props<R, V>) {
  const answer = useQuery(document, variables, keep);
  return (
    <Page title={title} lead={lead} wide={wide} question={{ document, variables }}>
      {choices}
      <AnswerOf answer={answer}>{children}</AnswerOf>
    </Page>
  );
}
