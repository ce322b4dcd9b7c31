import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { UebersichtDocument, type UebersichtQuery } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Duenn } from './Duenn';
import { Verteilung } from './Verteilung';
import { Zahlen } from './Zahlen';

export type Uebersichtsdaten = UebersichtQuery;

/** The first page: how large the net is, where it is thin, how old it is. */
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
              <p className="kern-body leise">
                {t('uebersicht.stand', { zeit: formatZeitpunkt(data.netzstand.geladenUm, i18n.language) })}
              </p>
            </section>
            <Duenn data={data} />
            <div className="nebeneinander abschnitt">
              <Verteilung
                titel={t('uebersicht.abdeckung')}
                zeilen={data.handlungsfelder.map((feld) => ({ knoten: feld, anzahl: feld.projekte.totalCount }))}
                auswahl="feld"
              />
              <Verteilung
                titel={t('uebersicht.abdeckungZiele')}
                zeilen={data.strategischeZiele.map((ziel) => ({
                  knoten: ziel,
                  anzahl: ziel.projekte.totalCount,
                  belegt: ziel.belegt.totalCount,
                }))}
                auswahl="ziel"
              />
            </div>
          </>
        )}
      </AnswerOf>
    </Page>
  );
}
