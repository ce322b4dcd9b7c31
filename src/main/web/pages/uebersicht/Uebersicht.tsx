import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { UebersichtDocument } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Vorgaenge } from '../shared/Vorgaenge';
import { Blick } from './Blick';
import { Duenn } from './Duenn';
import { Schwaechste } from './Schwaechste';
import { Zahlen } from './Zahlen';
import './uebersicht.css';

/** The first page: how large the net is, where it is thin, what came last, how old it is. */
export function Uebersicht() {
  const { t, i18n } = useTranslation();
  const answer = useQuery(UebersichtDocument, {});
  return (
    <Page title={t('uebersicht.titel')} lead={t('uebersicht.vorspann')} question={{ document: UebersichtDocument, variables: {} }}>
      <AnswerOf answer={answer}>
        {(data) => (
          <>
            <section className="abschnitt" aria-labelledby="zahlen">
              <h2 id="zahlen" className="kern-heading-medium">
                {t('uebersicht.zahlen')}
              </h2>
              <Zahlen data={data} />
              <p className="kern-body leise">{t('uebersicht.stand', { zeit: formatZeitpunkt(data.netzstand.geladenUm, i18n.language) })}</p>
            </section>
            <div className="nebeneinander abschnitt">
              <Schwaechste stellen={data.einzelne.stellen} />
              <Duenn data={data} />
            </div>
            <Blick abdeckung={data.abdeckung} />
            {data.importe.nodes.length > 0 && (
              <section className="abschnitt" aria-labelledby="neuestes">
                <h2 id="neuestes" className="kern-heading-medium">
                  {t('uebersicht.neuestes')}
                </h2>
                <Vorgaenge vorgaenge={data.importe.nodes} newest={data.importe.nodes[0]!.kennung} />
              </section>
            )}
          </>
        )}
      </AnswerOf>
    </Page>
  );
}
