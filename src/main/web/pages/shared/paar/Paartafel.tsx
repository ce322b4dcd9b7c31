import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PaarFragment } from '../../generated/graphql';
import { Belegmarke } from '../../parts/Nachweise';
import { Tabelle, type Column } from '../../parts/Tabelle';
import { Artmarke } from './Artmarke';
import './paar.css';
import { Staerkewort } from './Staerkewort';
import { teiltInKuerze } from './teilt';

interface Props {
  paare: readonly PaarFragment[];
  caption: string;
  /** The first project is the same for all and not named. */
  einer?: boolean;
  /** Shows the points as well. */
  zahlen?: boolean;
  /** Whether this is the pair shown beside the table. */
  gewaehlt: (paar: PaarFragment) => boolean;
  /** Leads to the same page with this pair shown beside the table. */
  href: (paar: PaarFragment) => string;
  /** How many people said something about a pair; nothing is shown where nobody did. */
  kommentare?: (paar: PaarFragment) => number;
  onWahl?: () => void;
}

/** Pairs as a dense table, a row each; the pair leads to what is said of it. */
export function Paartafel({ paare, caption, einer, zahlen, gewaehlt, href, kommentare, onWahl }: Props) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const spalten: Column<PaarFragment>[] = [
    {
      label: t(einer ? 'ueberschneidungen.anderes' : 'ueberschneidungen.paarspalte'),
      heads: true,
      cell: (paar) => (
        <Link
          className="kern-link paarlink"
          href={href(paar)}
          replace
          aria-current={gewaehlt(paar) ? 'true' : undefined}
          {...(onWahl && { onClick: onWahl })}
        >
          {!einer && <span>{paar.projekt.name}</span>}
          {!einer && <span className="kern-sr-only"> {t('ueberschneidungen.und')} </span>}
          <span>{paar.mit.name}</span>
        </Link>
      ),
    },
    { label: t('ueberschneidungen.staerke'), cell: ({ staerke }) => <Staerkewort staerke={staerke} /> },
    ...(zahlen
      ? [{ label: t('ueberschneidungen.punktespalte'), number: true, cell: ({ punkte }: PaarFragment) => number.format(punkte) }]
      : []),
    { label: t('ueberschneidungen.deutung'), cell: ({ art }) => <Artmarke art={art} /> },
    {
      label: t('ueberschneidungen.teilen'),
      cell: (paar) => {
        const { erstes, mehr } = teiltInKuerze(paar);
        const besprochen = kommentare?.(paar) ?? 0;
        return (
          <>
            {erstes}
            {mehr > 0 && ` ${t('ueberschneidungen.undMehr', { count: mehr })}`}
            <Belegmarke art={paar.belegart} />
            {besprochen > 0 && <span className="leise nur-schirm"> {t('kommentare.zahl', { count: besprochen })}</span>}
          </>
        );
      },
    },
  ];
  return (
    <div className="paartafel">
      <Tabelle caption={caption} rows={paare} rowKey={({ projekt, mit }) => `${projekt.kennung},${mit.kennung}`} columns={spalten} />
    </div>
  );
}
