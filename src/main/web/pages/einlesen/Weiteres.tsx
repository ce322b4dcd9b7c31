import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Nennung, Sachaenderung } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import { wertText } from './preview';
import { platzVon } from './sheet';

const SEITE = 30;

interface Props {
  weitere: Sachaenderung[];
  neue: Nennung[];
  /** Shows a cell of the file. */
  onOrt: (ort: string) => void;
}

/** What the workbook of a city changes beside projects: what is new by name, and each other change as a sentence with its values. */
export function Weiteres({ weitere, neue, onOrt }: Props) {
  const { t } = useTranslation();
  const [mehr, setMehr] = useState(1);
  const gezeigt = weitere.slice(0, mehr * SEITE);
  return (
    <Abschnitt id="weiteres" titel={t('einlesen.weiteres')}>
      {neue.length > 0 && (
        <details>
          <summary>{t('einlesen.neueDinge', { count: neue.length })}</summary>
          <p className="kern-body">{neue.map(({ name }) => name).join(', ')}</p>
        </details>
      )}
      <ul className="liste">
        {gezeigt.map(({ sache, satz, ort, felder }) => (
          <li key={sache}>
            {satz}{' '}
            {platzVon(ort) ? (
              <button type="button" className="als-link" onClick={() => onOrt(ort)}>
                {ort}
              </button>
            ) : (
              ort
            )}
            {felder.map(({ merkmal, alt, neu }) => (
              <p key={merkmal} className="kern-body leise">
                {merkmal.toLowerCase()}: {wertText(alt) && <del>{wertText(alt)}</del>} <ins>{wertText(neu)}</ins>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {weitere.length > gezeigt.length && (
        <p className="blaettern">
          <span className="kern-body">{t('tabelle.bereich', { von: 1, bis: gezeigt.length, gesamt: weitere.length })}</span>
          <KernButton variant="tertiary" text={t('einlesen.mehrWeiteres')} onClick={() => setMehr(mehr + 1)} />
        </p>
      )}
    </Abschnitt>
  );
}
