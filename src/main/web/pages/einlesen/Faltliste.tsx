import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Abhilfe } from './Abhilfe';
import { Befundorte } from './Befundorte';
import type { Faltung } from './gruppen';
import type { Stelle } from './sheet';
import type { Wuensche } from './wuensche';

const SEITE = 30;

interface Props {
  faltung: Faltung;
  /** A finding that somebody points to from outside. */
  gemeint: number;
  wuensche: Wuensche;
  onWunsch: (wunsch: Wuensche) => void;
  onStelle: (stelle: Stelle) => void;
}

/** Many findings of one kind as one list to go through; only those that are looked at are on the page. */
export function Faltliste({ faltung: { art, nummer, gruppen }, gemeint, wuensche, onWunsch, onStelle }: Props) {
  const { t } = useTranslation();
  const darin = gruppen.findIndex(({ stellen }) => stellen.some((stelle) => stelle.nummer === gemeint));
  const [offen, setOffen] = useState(false);
  const [text, setText] = useState('');
  const [mehr, setMehr] = useState(1);
  const auf = offen || darin >= 0;
  const gesucht = text.toLowerCase();
  const gefiltert = gesucht ? gruppen.filter(({ befund }) => (befund.wert ?? befund.satz).toLowerCase().includes(gesucht)) : gruppen;
  const gezeigt = gefiltert.slice(0, Math.max(mehr * SEITE, darin + 1));
  return (
    <details className="faltliste" open={auf} onToggle={({ currentTarget }) => setOffen(currentTarget.open)}>
      <summary>{t(`befund.faltung.${art}`, { count: gruppen.length })}</summary>
      {auf && (
        <>
          {gruppen.length > SEITE && (
            <KernInput
              id={`suche-${nummer}`}
              type="search"
              label={t('befund.suchen')}
              maxLength={100}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
          <ul className="liste">
            {gezeigt.map(({ befund, name, stellen }) => (
              <li key={name}>
                <strong className="zellinhalt">{befund.wert ?? befund.satz}</strong> <Befundorte stellen={stellen} onStelle={onStelle} />
                {befund.schwere !== 'HINWEIS' && (
                  <p className="kern-body leise" lang="de">
                    {befund.satz}
                  </p>
                )}
                <Abhilfe stellen={stellen} wuensche={wuensche} onWunsch={onWunsch} />
              </li>
            ))}
          </ul>
          {gefiltert.length > gezeigt.length && (
            <p className="blaettern">
              <span className="kern-body">{t('tabelle.bereich', { von: 1, bis: gezeigt.length, gesamt: gefiltert.length })}</span>
              <KernButton variant="tertiary" text={t('blatt.mehrBefunde')} onClick={() => setMehr(mehr + 1)} />
            </p>
          )}
        </>
      )}
    </details>
  );
}
