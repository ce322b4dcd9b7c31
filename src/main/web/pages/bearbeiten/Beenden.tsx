import { KernInput } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useKept } from '../data/useKept';
import type { Formularprops } from './formular';
import { Formularrahmen } from './Formularrahmen';

/** Something holds until a day, and stays with its past. */
export function Beenden({ formular: { schritt = '' }, sache, alter, zurueck }: Formularprops) {
  const { t } = useTranslation();
  const gehalten = `bearbeiten.form.beenden ${sache}${schritt}`;
  const [bis, setBis] = useKept(gehalten, alter?.schritt.beenden?.bis ?? '');
  return (
    <Formularrahmen
      gehalten={gehalten}
      zurueck={zurueck}
      alter={alter}
      schritte={(beleg) => [{ beenden: { sache, bis: bis.trim(), beleg } }]}
    >
      <p className="kern-body">{t('bearbeiten.beendenHilfe')}</p>
      <KernInput
        id="beenden-bis"
        required
        label={t('bearbeiten.bis')}
        hint={t('bearbeiten.datumsform')}
        value={bis}
        autoComplete="off"
        onChange={({ target }) => setBis(target.value)}
      />
    </Formularrahmen>
  );
}

/** Something that had ended holds again. */
export function Oeffnen({ formular: { schritt = '' }, sache, alter, zurueck }: Formularprops) {
  const { t } = useTranslation();
  return (
    <Formularrahmen
      gehalten={`bearbeiten.form.oeffnen ${sache}${schritt}`}
      zurueck={zurueck}
      alter={alter}
      schritte={(beleg) => [{ oeffnen: { sache, beleg } }]}
    >
      <p className="kern-body">{t('bearbeiten.oeffnenHilfe')}</p>
    </Formularrahmen>
  );
}

/** Something was entered by mistake. Nobody has to say so. */
export function Entfernen({ sache, alter, zurueck }: Formularprops) {
  const { t } = useTranslation();
  return (
    <Formularrahmen
      gehalten={`bearbeiten.form.entfernen ${sache}`}
      zurueck={zurueck}
      beleg="ohne"
      alter={alter}
      schritte={() => [{ entfernen: { sache } }]}
    >
      <p className="kern-body">{t('bearbeiten.entfernenHilfe')}</p>
    </Formularrahmen>
  );
}
