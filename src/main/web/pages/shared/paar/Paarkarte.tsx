import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Musterfeld, Stapel } from '../../chart/Stapel';
import type { PaarFragment } from '../../generated/graphql';
import { KnotenLink } from '../../parts/KnotenLink';
import { Belegmarke } from '../../parts/Nachweise';
import { Artmarke } from './Artmarke';
import { beitraegeOf } from './beitraege';
import './paar.css';

interface Props {
  paar: PaarFragment;
  /** The points that fill the whole bar. */
  max: number;
  /** Only the second project is named: the first is the same for all. */
  einer?: boolean;
  /** Leads to the same page with this pair opened, or closed. */
  href: string;
  /** How many people said something about it; nothing is shown where nobody did. */
  kommentare?: number;
  /** What both share, where it is opened. */
  children?: ReactNode;
}

/** A pair with its bar, the same in numbers, and the rule that says what it may mean. */
export function Paarkarte({ paar, max, einer, href, kommentare = 0, children }: Props) {
  const { t, i18n } = useTranslation();
  const { projekt, mit, punkte, textaehnlichkeit, belegart, art, regel } = paar;
  const number = (value: number) =>
    new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const beitraege = beitraegeOf(paar);
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
        <strong className="punkte">{t('ueberschneidungen.punkte', { punkte: number(punkte) })}</strong>
        <Artmarke art={art} />
        <Belegmarke art={belegart} />
        {textaehnlichkeit > 0 && (
          <span className="leise">{t('ueberschneidungen.textaehnlich', { anteil: percent.format(textaehnlichkeit) })}</span>
        )}
      </p>
      <Stapel teile={beitraege.map(({ teil, beitrag }) => ({ muster: teil, wert: beitrag }))} max={max} />
      <ul className="beitraege kern-body kern-body--small">
        {beitraege.map(({ teil, beitrag }) => (
          <li key={teil}>
            <Musterfeld muster={teil} />
            {t(`teil.${teil}`)} {number(beitrag)}
          </li>
        ))}
      </ul>
      <p className="kern-body">{regel}</p>
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
        {kommentare > 0 && <span className="leise nur-schirm"> {t('kommentare.zahl', { count: kommentare })}</span>}
      </p>
      {children}
    </li>
  );
}
