import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ask } from '../data/ask';
import { useQuery } from '../data/useQuery';
import { IdeeAendernDocument, IdeeAnlegenDocument, IdeenblattDocument } from '../generated/graphql';
import { Zugang } from '../shared/Zugang';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { eingabeOf, LEER } from './angaben';
import { IdeeFormular } from './IdeeFormular';
import './ideen.css';

/** The form of a new idea. */
export function IdeeNeu() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <Page title={t('ideen.neu')} preline={t('ideen.titel')} lead={t('ideen.neuVorspann')}>
      <Zugang>
        {() => (
          <IdeeFormular
            anfangs={LEER}
            knopf={t('ideen.eintragen')}
            zurueck="/ideen"
            onIdee={async (idee) => {
              const { ideeAnlegen } = await ask(IdeeAnlegenDocument, { idee });
              navigate(`/ideen/${ideeAnlegen.kennung}`);
            }}
          />
        )}
      </Zugang>
    </Page>
  );
}

/** The same form, filled with what is known. */
export function IdeeAendern({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  return (
    <Page title={t('ideen.aendern')} preline={t('ideen.titel')}>
      <Zugang>{() => <Gefuellt kennung={kennung} />}</Zugang>
    </Page>
  );
}

function Gefuellt({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const answer = useQuery(IdeenblattDocument, { kennung });
  return (
    <AnswerOf answer={answer}>
      {({ idee }) => (
        // What was seen is what is changed: a newer version does not slip in under what was typed.
        <IdeeFormular
          anfangs={eingabeOf(idee)}
          knopf={t('ideen.speichern')}
          zurueck={`/ideen/${kennung}`}
          onIdee={async (neue) => {
            await ask(IdeeAendernDocument, { kennung, fassung: idee.fassung, idee: neue });
            navigate(`/ideen/${kennung}`);
          }}
        />
      )}
    </AnswerOf>
  );
}
