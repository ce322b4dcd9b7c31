import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { UebersichtDocument, type UebersichtQuery } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Vorgaenge } from '../shared/Vorgaenge';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Befunde } from './Befunde';
import { Blick } from './Blick';
import { Fortschritt } from './Fortschritt';
import { Leer } from './Leer';
import { stadtOf } from './stadt';
import { Zahlen } from './Zahlen';
import './uebersicht.css';

/** The first page: whose net it is and of which day, what stands out and what to do, how far the projects are, and how the goals are covered. */
export function Uebersicht() {
  const { t, i18n } = useTranslation();
  const answer = useQuery(UebersichtDocument, {});
  const { data } = answer;
  const stadt = data && stadtOf(data);
  return (
    <Page
      preline={stadt && t('uebersicht.titel')}
      title={stadt?.name ?? t('uebersicht.titel')}
      lead={data && !istLeer(data) && tagOf(data)}
      question={{ document: UebersichtDocument, variables: {} }}
    >
      <AnswerOf answer={answer}>{(data) => <Inhalt data={data} />}</AnswerOf>
    </Page>
  );

  function tagOf({ importe, netzstand, juengsteQuelle }: UebersichtQuery) {
    const zeit = importe.nodes[0]?.zeit ?? netzstand.geladenUm;
    const tag = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date(zeit));
    const quelle = juengsteQuelle.nodes[0]?.datum;
    return t(quelle ? 'uebersicht.tagUndQuelle' : 'uebersicht.tag', { tag, quelle: quelle && formatDatum(quelle, i18n.language) });
  }
}

const istLeer = ({ netzstand }: UebersichtQuery) => netzstand.jeKnotenart.every(({ art, anzahl }) => anzahl === 0 || art === 'QUELLE');

function Inhalt({ data }: { data: UebersichtQuery }) {
  const { t } = useTranslation();
  if (istLeer(data)) return <Leer />;
  return (
    <>
      <Befunde data={data} />
      {data.projekte.totalCount > 0 && <Fortschritt projekte={data.projekte} />}
      <Blick abdeckung={data.abdeckung} luecken={data.luecken} />
      <div className="abschnitt">
        <Zahlen netzstand={data.netzstand} />
      </div>
      {data.importe.nodes.length > 0 && (
        <Abschnitt id="neuestes" titel={t('uebersicht.neuestes')}>
          <Vorgaenge vorgaenge={data.importe.nodes} newest={data.importe.nodes[0]!.kennung} />
        </Abschnitt>
      )}
    </>
  );
}
