import { KernBadge, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { Korrektur, Zeile } from '../generated/rest';
import { Abhilfe } from './Abhilfe';
import { VARIANT } from './Befundliste';
import { platzVon, type Stelle } from './sheet';
import { useInhaltswort } from './useInhaltswort';
import { ganzeZelle, type Wuensche } from './wuensche';

interface Props {
  /** Name of the chosen cell or row. */
  zelle: string | undefined;
  stellen: Stelle[];
  alle: Stelle[];
  zeilen: Zeile[];
  /** What was put in the place of the chosen cell. */
  korrektur: Korrektur | undefined;
  wuensche: Wuensche;
  onWunsch: (wunsch: Wuensche) => void;
  /** Somebody wants to write in the chosen cell. */
  onSchreiben: () => void;
  onStelle: (stelle: Stelle) => void;
  onListe: (stelle: Stelle) => void;
  /** Where no headings were found: takes the chosen row for them. */
  onKopfzeile?: (zeile: number) => void;
}

/** What stands in the chosen cell and what is to be said of it; from here one goes on to the next finding. */
export function Zellkarte({
  zelle,
  stellen,
  alle,
  zeilen,
  korrektur,
  wuensche,
  onWunsch,
  onSchreiben,
  onStelle,
  onListe,
  onKopfzeile,
}: Props) {
  const { t } = useTranslation();
  const inhaltswort = useInhaltswort();
  const platz = platzVon(zelle ?? '');
  const inhalt = zeilen.find(({ nummer }) => nummer === platz?.zeile)?.zellen.find(({ spalte }) => spalte === platz?.spalte);
  const verortet = alle.filter(({ platz }) => platz);
  const diese = new Set(stellen);
  const gleiche = verortet.filter((stelle) => diese.has(stelle));
  const hier = gleiche[0] ? verortet.indexOf(gleiche[0]) : -1;
  const danach = verortet[hier < 0 ? 0 : hier + gleiche.length];
  const davor = hier > 0 ? verortet[hier - 1] : undefined;
  return (
    <div className="zellkarte">
      <div aria-live="polite">
        {zelle ? (
          <>
            <p className="kern-body">
              <strong>{zelle}</strong>
              {inhalt && <span className="zellinhalt"> {inhalt.text}</span>}
              {inhalt && <span className="leise"> – {t(`verbleib.${inhalt.verbleib}`, { inhalt: inhaltswort(inhalt.inhalt) })}</span>}
              {inhalt?.formel && <span className="leise"> ({t('blatt.formel')})</span>}
            </p>
            {korrektur && (
              <p className="kern-body">
                {t('blatt.korrigiert', { original: korrektur.original || t('korrektur.leer') })}{' '}
                <span className="abhilfe">
                  <button type="button" onClick={() => onWunsch(ganzeZelle(korrektur.ort, null))}>
                    {t('korrektur.nimmZurueck', { was: zelle })}
                  </button>
                </span>
              </p>
            )}
            {stellen.length === 0 && <p className="kern-body leise">{t('blatt.ohneBefund')}</p>}
            <ul className="liste">
              {stellen.map((stelle) => (
                <li key={stelle.nummer}>
                  <KernBadge withIcon variant={VARIANT[stelle.befund.schwere]} text={t(`einlesen.schweren.${stelle.befund.schwere}`)} />{' '}
                  {stelle.befund.satz}
                  {stelle.befund.erwartet && <span className="leise"> {t('einlesen.erwartet', { erwartet: stelle.befund.erwartet })}</span>}
                  <Abhilfe stellen={[stelle]} wuensche={wuensche} onWunsch={onWunsch} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="kern-body leise">{t(onKopfzeile ? 'blatt.kopfzeileWaehlen' : 'blatt.anleitung')}</p>
        )}
      </div>
      <div className="knopfleiste">
        {onKopfzeile && platz && (
          <KernButton variant="secondary" text={t('blatt.istKopfzeile', { zeile: platz.zeile })} onClick={() => onKopfzeile(platz.zeile)} />
        )}
        {platz?.spalte !== undefined && <KernButton variant="secondary" text={t('blatt.schreiben')} onClick={onSchreiben} />}
        {davor && <KernButton variant="tertiary" icon="arrow-back" text={t('blatt.voriger')} onClick={() => onStelle(davor)} />}
        {danach && <KernButton variant="tertiary" icon="arrow-forward" text={t('blatt.naechster')} onClick={() => onStelle(danach)} />}
        {stellen[0] && <KernButton variant="tertiary" text={t('blatt.zurListe')} onClick={() => onListe(stellen[0]!)} />}
      </div>
    </div>
  );
}
