import { KernCheckbox, KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { Blattkopf, Einleseplan } from '../generated/rest';

interface Props {
  plan: Einleseplan;
  /** What somebody chose here in the place of what the plan says. */
  wie: Partial<Einleseplan>;
  sichtbare: Blattkopf[];
  offen: boolean;
  onWie: (wie: Partial<Einleseplan>) => void;
}

/** How the file is read as a whole: its form, the row of its headings, which of its sheets. */
export function Lesart({ plan, wie, sichtbare, offen, onWie }: Props) {
  const { t } = useTranslation();
  const form = wie.form !== undefined ? wie.form : plan.form;
  const kopfzeile = wie.kopfzeile !== undefined ? wie.kopfzeile : plan.kopfzeile;
  const gewaehlteBlaetter = wie.blaetter ?? plan.blaetter;
  const waehleBlatt = (name: string, an: boolean) => {
    const bisher = gewaehlteBlaetter.length ? gewaehlteBlaetter : sichtbare.map((blatt) => blatt.name);
    const neue = sichtbare.map((blatt) => blatt.name).filter((eines) => (eines === name ? an : bisher.includes(eines)));
    if (neue.length) onWie({ ...wie, blaetter: neue.length === sichtbare.length ? [] : neue });
  };
  return (
    <details open={offen}>
      <summary>{t('plan.wieGelesen')}</summary>
      <div className="auswahl">
        <KernSelect
          required
          id="form"
          label={t('plan.form')}
          value={form ?? ''}
          onChange={({ target }) => onWie({ ...wie, form: (target.value || null) as Einleseplan['form'] })}
        >
          <option value="">{t('plan.erkennen')}</option>
          <option value="ZEILEN">{t('plan.zeilen')}</option>
          <option value="BLAETTER">{t('plan.blaetter')}</option>
          <option value="SPALTEN">{t('plan.spaltenform')}</option>
        </KernSelect>
        <KernInput
          id="kopfzeile"
          type="number"
          min={1}
          label={t('plan.kopfzeile')}
          hint={t('plan.kopfzeileRat')}
          value={kopfzeile ?? ''}
          onChange={({ target }) => onWie({ ...wie, kopfzeile: Number(target.value) || null })}
        />
        {sichtbare.length > 1 && (
          <fieldset className="artenwahl">
            <legend className="kern-label">{t('plan.welcheBlaetter')}</legend>
            {sichtbare.map(({ nummer, name }) => (
              <KernCheckbox
                key={nummer}
                id={`blatt-${nummer}`}
                label={name}
                checked={gewaehlteBlaetter.length === 0 || gewaehlteBlaetter.includes(name)}
                onChange={({ target }) => waehleBlatt(name, target.checked)}
              />
            ))}
          </fieldset>
        )}
      </div>
    </details>
  );
}
