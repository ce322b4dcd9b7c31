import { useTranslation } from 'react-i18next';
import { UebersichtDocument } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Vorgaenge } from '../shared/Vorgaenge';
import { AnswerPage } from '../shell/AnswerPage';
import { Blick } from './Blick';
import { Duenn } from './Duenn';
import { Schwaechste } from './Schwaechste';
import { Zahlen } from './Zahlen';
import './uebersicht.css';

/** The first page: how large the net is, where it is thin, what came last, how old it is. */
export function Uebersicht() {
  const { t, i18n } = useTranslation();
  return (
    <AnswerPage title={t('uebersicht.titel')} lead={t('uebersicht.vorspann')} document={UebersichtDocument} variables={{}}>
      {(data) => (
        <>
          <Abschnitt id="zahlen" titel={t('uebersicht.zahlen')}>
            <Zahlen data={data} />
            <p className="kern-body leise">{t('uebersicht.stand', { zeit: formatZeitpunkt(data.netzstand.geladenUm, i18n.language) })}</p>
          </Abschnitt>
          <div className="nebeneinander abschnitt">
            <Schwaechste stellen={data.einzelne.stellen} />
            <Duenn data={data} />
          </div>
          <Blick abdeckung={data.abdeckung} />
          {data.importe.nodes.length > 0 && (
            <Abschnitt id="neuestes" titel={t('uebersicht.neuestes')}>
              <Vorgaenge vorgaenge={data.importe.nodes} newest={data.importe.nodes[0]!.kennung} />
            </Abschnitt>
          )}
        </>
      )}
    </AnswerPage>
  );
}
