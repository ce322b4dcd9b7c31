import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vorschau } from '../generated/rest';
import type { Aendere, Eingaben } from './useEingaben';

interface Props {
  vorschau: Vorschau;
  eingaben: Eingaben;
  aendere: Aendere;
  busy: boolean;
  /** Whether what was asked for is not read yet. */
  offen: boolean;
  onUebernehmen: () => void;
  onVerworfen: () => void;
}

/** Under which conditions the file comes in, and the button that takes it. */
export function Uebernahme({ vorschau: { zaehlung, frage }, eingaben, aendere, busy, offen, onUebernehmen, onVerworfen }: Props) {
  const { t } = useTranslation();
  const zuordnungen = Object.keys(eingaben.wahlen).length + Object.keys(eingaben.wie).length;
  function submit(event: FormEvent) {
    event.preventDefault();
    onUebernehmen();
  }
  return (
    <>
      <form className="auswahl uebernahme" onSubmit={submit}>
        {zaehlung.ausgelassen > 0 && (
          <fieldset className="wahlfeld">
            <legend className="kern-label">{t('einlesen.beiFehlern')}</legend>
            {(['zeilen', 'ganz'] as const).map((umfang) => (
              <label key={umfang}>
                <input
                  type="radio"
                  name="umfang"
                  value={umfang}
                  checked={eingaben.ganz === (umfang === 'ganz')}
                  onChange={() => aendere({ ganz: umfang === 'ganz' })}
                />{' '}
                {t(`einlesen.umfang.${umfang}`, { count: zaehlung.ausgelassen })}
              </label>
            ))}
          </fieldset>
        )}
        {zaehlung.einschaetzungenBelegt > 0 && (
          <label>
            <input
              type="checkbox"
              name="einschaetzungenBelegen"
              required
              checked={eingaben.zustimmung}
              onChange={({ target }) => aendere({ zustimmung: target.checked })}
            />{' '}
            {t('einlesen.einschaetzungenBelegen', { count: zaehlung.einschaetzungenBelegt })}
          </label>
        )}
        <KernInput
          id="anmerkung"
          name="anmerkung"
          label={t('einlesen.anmerkung')}
          maxLength={1000}
          value={eingaben.anmerkung}
          onChange={({ target }) => aendere({ anmerkung: target.value })}
        />
        {(eingaben.zelle || zuordnungen > 0) && (
          <p className="kern-body wahlfeld">
            {eingaben.zelle && t('einlesen.nochGeschrieben', { zelle: eingaben.zelle.ort })}{' '}
            {zuordnungen > 0 && t('einlesen.nochOffen', { count: zuordnungen })}
          </p>
        )}
        <div className="knopfleiste">
          <KernButton
            type="submit"
            variant="primary"
            disabled={busy || offen || zaehlung.aenderungen === 0 || frage !== null}
            text={t('einlesen.uebernehmen')}
          />
          <KernButton variant="tertiary" disabled={busy} text={t('einlesen.verwerfen')} onClick={onVerworfen} />
        </div>
      </form>
      {zaehlung.aenderungen === 0 && (
        <p className="kern-body">{t(zaehlung.unveraendert > 0 ? 'einlesen.nichtsNeues' : 'einlesen.nichtsGelesen')}</p>
      )}
    </>
  );
}
