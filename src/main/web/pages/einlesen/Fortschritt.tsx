import { useTranslation } from 'react-i18next';
import type { Meldung } from '../generated/rest';

/** How far something long is; its place is there before it begins, so that it is read out. */
export function Fortschritt({ meldung }: { meldung: Meldung | undefined }) {
  const { t, i18n } = useTranslation();
  const zahl = new Intl.NumberFormat(i18n.language);
  return (
    <div className="fortschritt">
      <p role="status" className="kern-body">
        {meldung && t(`einlesen.phase.${meldung.phase}`)}
      </p>
      {meldung && (
        <>
          <progress
            className="kern-progress"
            aria-label={t(`einlesen.phase.${meldung.phase}`)}
            {...(meldung.gesamt > 0 && { value: meldung.erledigt, max: meldung.gesamt })}
          />
          {meldung.gesamt > 0 && (
            <p className="kern-body kern-body--small leise">
              {t('einlesen.erledigt', { erledigt: zahl.format(meldung.erledigt), gesamt: zahl.format(meldung.gesamt) })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
