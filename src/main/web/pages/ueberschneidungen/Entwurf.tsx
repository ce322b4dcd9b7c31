import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Muster } from '../chart/Muster';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import {
  EntwurfPaarDocument,
  EntwurfPruefenDocument,
  EntwurfWirkungDocument,
  type EntwurfEingabe,
  type EntwurfPruefenQuery,
} from '../generated/graphql';
import { Gradwechsel } from '../grade/Gradwechsel';
import { Abschnitt } from '../parts/Abschnitt';
import { afterOf, Vorwaerts } from '../parts/Vorwaerts';
import { Gemeinsames } from '../shared/paar/Gemeinsames';
import { Paarkarte } from '../shared/paar/Paarkarte';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { draftAddress, draftInput, draftOf } from './draft';
import { Entwurfsformular } from './Entwurfsformular';
import './ueberschneidungen.css';

/** Whether what one thinks of doing is there already, and what it would change. */
export default function EntwurfSeite() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [params] = useAddress();
  const draft = draftOf(params);
  const entwurf = draftInput(draft);
  const after = afterOf(params);
  const variables = { entwurf: entwurf ?? { name: t('entwurf.beispiel') }, ...(after && { after }) };
  return (
    <Page
      title={t('entwurf.titel')}
      preline={t('ueberschneidungen.titel')}
      lead={t('entwurf.vorspann')}
      question={{ document: EntwurfPruefenDocument, variables }}
    >
      <Muster />
      <Entwurfsformular
        key={draftAddress(draft)}
        draft={draft}
        onSubmit={(changed) => {
          navigate(`/ueberschneidungen/entwurf${draftAddress(changed)}`);
          requestAnimationFrame(() => document.getElementById('entwurf-ergebnis')?.scrollIntoView());
        }}
      />
      {entwurf && (
        <div id="entwurf-ergebnis">
          <Aehnliche entwurf={entwurf} variables={variables} />
          <Wirkung entwurf={entwurf} />
        </div>
      )}
    </Page>
  );
}

function Aehnliche({ entwurf, variables }: { entwurf: EntwurfEingabe; variables: { entwurf: EntwurfEingabe; after?: string } }) {
  const { t } = useTranslation();
  const answer = useQuery(EntwurfPruefenDocument, variables);
  return (
    <Abschnitt id="aehnlich" titel={t('entwurf.aehnlich')}>
      <AnswerOf answer={answer}>{({ ueberschneidungenMit }) => <Liste gefunden={ueberschneidungenMit} entwurf={entwurf} />}</AnswerOf>
    </Abschnitt>
  );
}

function Liste({
  gefunden: { totalCount, nodes, pageInfo },
  entwurf,
}: {
  gefunden: EntwurfPruefenQuery['ueberschneidungenMit'];
  entwurf: EntwurfEingabe;
}) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const open = params.get('mit');
  const max = Math.max(...nodes.map(({ punkte }) => punkte));
  return (
    <>
      <p role="status" className="kern-body">
        {totalCount ? t('entwurf.anzahl', { count: totalCount }) : t('entwurf.keine')}
      </p>
      <ol className="paare">
        {nodes.map((paar) => {
          const { kennung } = paar.mit;
          return (
            <Paarkarte
              key={kennung}
              einer
              paar={paar}
              max={max}
              href={addressWith(params, { mit: open === kennung ? undefined : kennung })}
            >
              {open === kennung && <Belege entwurf={entwurf} mit={kennung} />}
            </Paarkarte>
          );
        })}
      </ol>
      <Vorwaerts info={pageInfo} shown={nodes.length} size={10} total={totalCount} />
    </>
  );
}

function Belege({ entwurf, mit }: { entwurf: EntwurfEingabe; mit: string }) {
  const answer = useQuery(EntwurfPaarDocument, { entwurf, mit });
  return (
    <AnswerOf answer={answer}>
      {({ ueberschneidungenMit: { nodes } }) => nodes[0] && <Gemeinsames geteiltes={nodes[0].geteiltes} />}
    </AnswerOf>
  );
}

function Wirkung({ entwurf }: { entwurf: EntwurfEingabe }) {
  const { t } = useTranslation();
  const answer = useQuery(EntwurfWirkungDocument, { entwurf });
  return (
    <Abschnitt id="wirkung" titel={t('entwurf.wirkung')}>
      <AnswerOf answer={answer}>
        {({ auswirkung: { wechsel } }) => (
          <div className="stapel">
            <p className="kern-body">
              {wechsel.totalCount ? t('entwurf.wechsel', { count: wechsel.totalCount }) : t('entwurf.keinWechsel')}{' '}
              {wechsel.totalCount > wechsel.nodes.length && t('entwurf.wechselGekuerzt', { count: wechsel.nodes.length })}
            </p>
            {wechsel.nodes.length > 0 && <Gradwechsel wechsel={wechsel.nodes} caption={t('entwurf.wirkung')} />}
          </div>
        )}
      </AnswerOf>
    </Abschnitt>
  );
}
