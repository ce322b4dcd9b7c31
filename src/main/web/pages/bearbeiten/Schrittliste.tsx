import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BefundFragment } from '../generated/graphql';
import { addressOfFormular } from './address';
import { Befundzeile } from './Befundzeile';
import { Belegsatz } from './Belegsatz';
import { schluesselVon } from './sache';
import { begonnene, type Schritt } from './schritte';
import { useSaetze } from './useSaetze';
import { addressOfSchritt } from './wiederaufnahme';

interface Props {
  schritte: readonly Schritt[];
  befunde: readonly BefundFragment[];
  /** Takes others, or none, in the place of a step. */
  onErsetzt: (alt: Schritt, neue: readonly Schritt[]) => void;
}

/** The steps of a draft in words, each with who says it and what is to be said of it. */
export function Schrittliste({ schritte, befunde, onErsetzt }: Props) {
  const { t } = useTranslation();
  const { satz, name } = useSaetze(schritte);
  return (
    <ol className="schritte">
      {schritte.map((schritt, i) => {
        const text = satz(schritt);
        const [neuer] = begonnene([schritt]);
        return (
          <li key={JSON.stringify(schritt)}>
            <p className="kern-body">{text}</p>
            <Belegsatz schritt={schritt} name={name} />
            {befunde
              .filter((befund) => befund.schritt === i)
              .map((befund) => (
                <Befundzeile key={befund.satz} befund={befund} schritt={schritt} onErsetzt={(neue) => onErsetzt(schritt, neue)} />
              ))}
            <div className="knopfzeile">
              {neuer && (
                <Link className="kern-link" href={addressOfFormular({ tun: 'verbinden', sache: schluesselVon(neuer), zurueck: '/korb' })}>
                  {t('bearbeiten.tat.verbinden')}
                </Link>
              )}
              <Link
                className="kern-link"
                href={addressOfSchritt(schritt)}
                aria-label={t('korb.schrittAendernVon', { nummer: i + 1, satz: text })}
              >
                {t('korb.schrittAendern')}
              </Link>
              <KernButton
                variant="tertiary"
                text={t('korb.herausnehmen')}
                aria-label={t('korb.herausnehmenVon', { nummer: i + 1, satz: text })}
                onClick={() => onErsetzt(schritt, [])}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
