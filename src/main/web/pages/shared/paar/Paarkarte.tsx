import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PaarFragment } from '../../generated/graphql';
import { KnotenLink } from '../../parts/KnotenLink';
import { Belegmarke } from '../../parts/Nachweise';
import { Artmarke } from './Artmarke';
import './paar.css';
import { Rechnung } from './Rechnung';
import { Staerkewort } from './Staerkewort';

interface Props {
  paar: PaarFragment;
  /** The points that fill the whole bar. */
  max: number;
  /** Only the second project is named: the first is the same for all. */
  einer?: boolean;
  /** Leads to the same page with this pair opened, or closed. */
  href: string;
  /** What both share, where it is opened. */
  children?: ReactNode;
}

/** A pair: how much it is in a word, the rule that says what it may mean, and on demand where the points come from. */
export function Paarkarte({ paar, max, einer, href, children }: Props) {
  const { t } = useTranslation();
  const { projekt, mit, staerke, belegart, art, regel } = paar;
  const name = einer ? mit.name : t('ueberschneidungen.paar', { a: projekt.name, b: mit.name });

  return (
    <li className="paar">
      <h3 className="kern-heading-small">
        {!einer && (
          <>
            <KnotenLink knoten={projekt} />
            <span className="leise"> {t('ueberschneidungen.und')} </span>
          </>
        )}
        <KnotenLink knoten={mit} />
      </h3>
      <p className="paarzeile">
        <Staerkewort staerke={staerke} />
        <Artmarke art={art} />
        <Belegmarke art={belegart} />
      </p>
      <p className="kern-body" lang="de">
        {regel}
      </p>
      <Rechnung paar={paar} max={max} />
      <p>
        <Link
          className="kern-link"
          href={href}
          replace
          aria-expanded={Boolean(children)}
          aria-label={t('ueberschneidungen.gemeinsamesVon', { name })}
        >
          {t('ueberschneidungen.gemeinsames')}
        </Link>
      </p>
      {children}
    </li>
  );
}
