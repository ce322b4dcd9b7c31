import { Fragment } from 'react';
import type { MarkierungFragment } from '../generated/graphql';

type Marke = Pick<MarkierungFragment['worte'][number], 'von' | 'bis'>;

/** A text with the words marked that were sought. */
export function Markiert({ text, worte }: { text: string; worte: readonly Marke[] }) {
  return piecesOf(text, worte).map(({ piece, marked }, i) => (
    // The pieces of one text never change places.
    <Fragment key={i}>{marked ? <mark>{piece}</mark> : piece}</Fragment>
  ));
}

/** The text in pieces, marked and not; marks stand in the order of the text. */
export function piecesOf(text: string, worte: readonly Marke[]): { piece: string; marked: boolean }[] {
  const pieces: { piece: string; marked: boolean }[] = [];
  let at = 0;
  for (const { von, bis } of worte) {
    if (von > at) pieces.push({ piece: text.slice(at, von), marked: false });
    if (bis > Math.max(at, von)) pieces.push({ piece: text.slice(Math.max(at, von), bis), marked: true });
    at = Math.max(at, bis);
  }
  if (at < text.length) pieces.push({ piece: text.slice(at), marked: false });
  return pieces;
}

const BEFORE = 80;
const LENGTH = 240;

/** What of a long text stands around its first mark, cut between words; the marks move with it. */
export function excerptOf({ text, worte }: Pick<MarkierungFragment, 'text'> & { worte: readonly Marke[] }) {
  if (text.length <= LENGTH) return { text, worte };
  const first = worte[0]?.von ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const end = from + LENGTH < text.length ? text.lastIndexOf(' ', from + LENGTH) : text.length;
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, end) + (end < text.length ? ' …' : ''),
    worte: worte.filter(({ bis }) => bis <= end).map(({ von, bis }) => ({ von: von + shift, bis: bis + shift })),
  };
}
