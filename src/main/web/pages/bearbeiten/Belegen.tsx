import { KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useKept } from '../data/useKept';
import { useWorte } from '../parts/useWorte';
import type { Formularprops } from './formular';
import { Formularrahmen } from './Formularrahmen';
import { artDes, kanteAus } from './sache';
import { alsText, merkmaleDerArt, merkmaleDerKante } from './werte';

/** One more source says that it is so. */
export function Belegen({ formular: { schritt = '' }, sache, jetzt, regeln, alter, zurueck }: Formularprops) {
  const { t } = useTranslation();
  const { bezeichnung } = useWorte();
  const gehalten = `bearbeiten.form.belegen ${sache}${schritt}`;
  const [merkmal, setMerkmal] = useKept(gehalten, alter?.schritt.belegen?.merkmal ?? '');
  const kante = kanteAus(sache);
  const alle = kante ? merkmaleDerKante(regeln, kante.art) : merkmaleDerArt(regeln, artDes(sache));
  const gesagte = alle.filter(({ name }) => alsText(jetzt.werte[name]) && name !== 'name');
  return (
    <Formularrahmen
      gehalten={gehalten}
      zurueck={zurueck}
      alter={alter}
      beleg="quelle"
      schritte={(beleg) => [{ belegen: { sache, merkmal: merkmal || null, beleg } }]}
    >
      <KernSelect required id="belegen-was" label={t('bearbeiten.was')} value={merkmal} onChange={({ target }) => setMerkmal(target.value)}>
        <option value="">{t('bearbeiten.dassEsIhnGibt')}</option>
        {gesagte.map((regel) => (
          <option key={regel.name} value={regel.name}>
            {bezeichnung(regel)}
          </option>
        ))}
      </KernSelect>
    </Formularrahmen>
  );
}
