import { useTranslation } from 'react-i18next';
import type { Ueberschneidungsart } from '../../generated/graphql';

const SHAPES: Record<Ueberschneidungsart, string> = {
  MOEGLICHE_DUBLETTE: 'M3 6h10M3 10h10',
  KONKURRENZ: 'M2 8h5M4.5 5.5 7 8l-2.5 2.5M14 8H9M11.5 5.5 9 8l2.5 2.5',
  SYNERGIE: 'M8 3v10M3 8h10',
  GLEICHES_FELD: 'M4 4h8v8H4z',
  GLEICHES_ZIEL: 'M8 3 13 13H3z',
  AEHNLICHE_WORTE: 'M3 5h10M3 8h6M3 11h8',
};

/** What an overlap may mean, with its sign and its word. */
export function Artmarke({ art }: { art: Ueberschneidungsart }) {
  const { t } = useTranslation();
  return (
    <span className={`artmarke art-${art}`}>
      <svg className="gradzeichen" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={SHAPES[art]} />
      </svg>
      {t(`ueberschneidungsart.${art}`)}
    </span>
  );
}
