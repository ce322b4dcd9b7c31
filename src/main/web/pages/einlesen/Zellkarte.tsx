import { KernBadge, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { Zeile } from '../generated/rest';
import { VARIANT } from './Befundliste';
import { platzVon, type Stelle } from './sheet';

interface Props {
  /** Name of the chosen cell or row. */
  zelle: string | undefined;
  stellen: Stelle[];
  alle: Stelle[];
  zeilen: Zeile[];
  onStelle: (stelle: Stelle) => void;
  onListe: (stelle: Stelle) => void;
  /** Where no headings were found: takes the chosen row for them. */
  onKopfzeile?: (zeile: number) => void;
}

/** What stands in the chosen cell and what is to be said of it; from here one goes on to the next finding. */
export function Zellkarte({ zelle, stellen, alle, zeilen, onStelle, onListe, onKopfzeile }: Props) {
  const { t } = useTranslation();
  const platz = platzVon(zelle ?? '');
  const inhalt = zeilen.find(({ nummer }) => nummer === platz?.zeile)?.zellen.find(({ spalte }) => spalte === platz?.spalte);
  const verortet = alle.filter(({ platz }) => platz);
  const gleiche = verortet.filter((stelle) => stellen.includes(stelle));
  const hier = gleiche[0] ? verortet.indexOf(gleiche[0]) : -1;
  const danach = verortet[hier < 0 ? 0 : hier + gleiche.length];
  const davor = hier > 0 ? verortet[hier - 1] : undefined;
  if (!zelle && !danach && !onKopfzeile) return null;
  return (
    <div className="zellkarte">
      <div aria-live="polite">
        {zelle ? (
          <>
            <p className="kern-body">
              <strong>{zelle}</strong>
              {inhalt && <span className="zellinhalt"> {inhalt.text}</span>}
              {inhalt?.formel && <span className="leise"> ({t('blatt.formel')})</span>}
            </p>
            {stellen.length === 0 && <p className="kern-body leise">{t('blatt.ohneBefund')}</p>}
            <ul className="liste">
              {stellen.map(({ befund: { schwere, satz, erwartet, vorschlaege }, nummer }) => (
                <li key={nummer}>
                  <KernBadge withIcon variant={VARIANT[schwere]} text={t(`einlesen.schweren.${schwere}`)} /> {satz}
                  {erwartet && <span className="leise"> {t('einlesen.erwartet', { erwartet })}</span>}
                  {vorschlaege.length > 0 && (
                    <span className="leise"> {t('einlesen.vorschlaege', { vorschlaege: vorschlaege.join(', ') })}</span>
                  )}
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
        {davor && <KernButton variant="tertiary" icon="arrow-back" text={t('blatt.voriger')} onClick={() => onStelle(davor)} />}
        {danach && <KernButton variant="tertiary" icon="arrow-forward" text={t('blatt.naechster')} onClick={() => onStelle(danach)} />}
        {stellen[0] && <KernButton variant="tertiary" text={t('blatt.zurListe')} onClick={() => onListe(stellen[0]!)} />}
      </div>
    </div>
  );
}
