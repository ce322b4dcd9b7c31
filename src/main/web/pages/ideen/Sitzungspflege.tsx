import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ask } from '../data/ask';
import { SitzungAendernDocument, SitzungLoeschenDocument, type SitzungsblattQuery } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Meldung } from '../shared/Meldung';
import { Sitzungsform } from './Sitzungsform';
import { useTat } from './useTat';

/** Corrects what is said of a session, or deletes one that decided nothing. */
export function Sitzungspflege({ sitzung, onGetan }: { sitzung: SitzungsblattQuery['sitzung']; onGetan: () => void }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { tue, problem, busy } = useTat();
  const [sicher, setSicher] = useState(false);
  const { kennung, fassung, gremium, datum, anmerkung, oeffentlich, punkte } = sitzung;
  const entschieden = punkte.some(({ ergebnis }) => ergebnis);
  const loesche = async () => {
    if (await tue(() => ask(SitzungLoeschenDocument, { kennung }))) navigate('/sitzungen');
  };
  return (
    <Abschnitt id="sitzung-aendern" titel={t('sitzungen.aendern')} className="nur-schirm">
      {problem && <Meldung problem={problem} />}
      <Sitzungsform
        // What somebody else saved meanwhile is what is changed next.
        key={fassung}
        anfangs={{ gremium: gremium?.kennung ?? '', datum, anmerkung: anmerkung ?? '', oeffentlich }}
        fest={entschieden}
        knopf={t('sitzungen.speichern')}
        busy={busy}
        onSitzung={(neue) => void tue(() => ask(SitzungAendernDocument, { kennung, fassung, sitzung: neue })).then(onGetan)}
      />
      {!entschieden && (
        <p>
          <KernButton
            variant="tertiary"
            disabled={busy}
            text={t(sicher ? 'sitzungen.wirklichLoeschen' : 'sitzungen.loeschen')}
            onClick={() => (sicher ? void loesche() : setSicher(true))}
          />
        </p>
      )}
    </Abschnitt>
  );
}
