import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../data/useKept';
import { Abschnitt } from '../parts/Abschnitt';

interface Props {
  vierAugen: boolean;
  moeglich: boolean;
  onUebernehmen: (anmerkung: string) => Promise<void>;
  onLeeren: () => void;
}

/** A note, and the button that takes the whole basket over as one Vorgang, or proposes it. */
export function Uebernahme({ vierAugen, moeglich, onUebernehmen, onLeeren }: Props) {
  const { t } = useTranslation();
  const [anmerkung, setAnmerkung] = useKept('bearbeiten.anmerkung', '');
  const [busy, setBusy] = useState(false);
  const [sicher, setSicher] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    void onUebernehmen(anmerkung).finally(() => setBusy(false));
  }
  return (
    <Abschnitt id="uebernehmen" titel={t(vierAugen ? 'korb.vorschlagen' : 'korb.uebernehmen')}>
      {vierAugen && <p className="kern-body">{t('korb.vierAugen')}</p>}
      <form className="handform" onSubmit={submit}>
        <KernInput
          id="korb-anmerkung"
          required={false}
          label={t('korb.anmerkung')}
          maxLength={1000}
          value={anmerkung}
          onChange={({ target }) => setAnmerkung(target.value)}
        />
        {!moeglich && <p className="kern-body leise">{t('korb.nochNicht')}</p>}
        <div className="knopfzeile">
          <KernButton
            type="submit"
            variant="primary"
            disabled={busy || !moeglich}
            text={t(vierAugen ? 'korb.vorschlagenKnopf' : 'korb.uebernehmenKnopf')}
          />
          <KernButton
            variant="tertiary"
            disabled={busy}
            text={t(sicher ? 'korb.wirklichLeeren' : 'korb.leeren')}
            onClick={() => (sicher ? onLeeren() : setSicher(true))}
          />
        </div>
      </form>
    </Abschnitt>
  );
}
