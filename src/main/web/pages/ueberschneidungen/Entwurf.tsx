import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Muster } from '../chart/Muster';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { EntwurfPaarDocument, EntwurfPruefenDocument, type EntwurfEingabe, type EntwurfPruefenQuery } from '../generated/graphql';
import { Lagewechsel } from '../grade/Lagewechsel';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { afterOf, Vorwaerts } from '../parts/Vorwaerts';
import { Gemeinsames } from '../shared/paar/Gemeinsames';
import { Paarkarte } from '../shared/paar/Paarkarte';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { draftAddress, draftInput, draftOf } from './draft';
import { Entwurfsformular } from './Entwurfsformular';
import './ueberschneidungen.css';

/** Whether what one thinks of doing is there already, what it overlaps, and which gap it would close; in this order. */
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
          <Ergebnis entwurf={entwurf} variables={variables} />
        </div>
      )}
    </Page>
  );
}

function Ergebnis({ entwurf, variables }: { entwurf: EntwurfEingabe; variables: { entwurf: EntwurfEingabe; after?: string } }) {
  const { t } = useTranslation();
  const answer = useQuery(EntwurfPruefenDocument, variables);
  return (
    <AnswerOf answer={answer}>
      {({ entwurfspruefung: pruefung }) => (
        <>
          <Doppelungen doppelungen={pruefung.doppelungen} />
          <Abschnitt id="aehnlich" titel={t('entwurf.aehnlich')}>
            <Liste gefunden={pruefung.ueberschneidungen} entwurf={entwurf} />
          </Abschnitt>
          <Wirkung pruefung={pruefung} />
        </>
      )}
    </AnswerOf>
  );
}

type Pruefung = EntwurfPruefenQuery['entwurfspruefung'];

function Doppelungen({ doppelungen }: { doppelungen: Pruefung['doppelungen'] }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="doppelungen" titel={t('entwurf.doppelungen')}>
      <p role="status" className="kern-body">
        {doppelungen.length ? t('entwurf.doppelt', { count: doppelungen.length }) : t('entwurf.nichtDoppelt')}
      </p>
      {doppelungen.length > 0 && (
        <ul className="luecken kern-body">
          {doppelungen.map(({ projekt, worte }) => (
            <li key={projekt.kennung}>
              <KnotenLink knoten={projekt} />{' '}
              <span className="leise">{t('entwurf.worte', { worte: worte.map((wort) => `„${wort}“`).join(', ') })}</span>
            </li>
          ))}
        </ul>
      )}
    </Abschnitt>
  );
}

function Liste({
  gefunden: { totalCount, nodes, pageInfo },
  entwurf,
}: {
  gefunden: Pruefung['ueberschneidungen'];
  entwurf: EntwurfEingabe;
}) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const open = params.get('mit');
  const max = Math.max(...nodes.map(({ punkte }) => punkte));
  return (
    <>
      <p className="kern-body">{totalCount ? t('entwurf.anzahl', { count: totalCount }) : t('entwurf.keine')}</p>
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

function Wirkung({ pruefung: { wechsel, schliesst } }: { pruefung: Pruefung }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="wirkung" titel={t('entwurf.wirkung')}>
      <div className="stapel">
        <p className="kern-body">
          {schliesst.totalCount ? t('entwurf.schliesst', { count: schliesst.totalCount }) : t('entwurf.schliesstKeine')}{' '}
          {wechsel.totalCount ? t('entwurf.wechsel', { count: wechsel.totalCount }) : t('entwurf.keinWechsel')}{' '}
          {wechsel.totalCount > wechsel.nodes.length && t('entwurf.wechselGekuerzt', { count: wechsel.nodes.length })}
        </p>
        {wechsel.nodes.length > 0 && <Lagewechsel wechsel={wechsel.nodes} caption={t('entwurf.wirkung')} />}
      </div>
    </Abschnitt>
  );
}
