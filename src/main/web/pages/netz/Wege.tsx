import { KernAlert, KernButton, KernCheckbox, KernSelect } from '@kern-ux-annex/kern-react-kit';
import type { Core } from 'cytoscape';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { WegeDocument, type WegeQuery } from '../generated/graphql';
import { addressOf } from '../net/addresses';
import { Begruendung } from '../parts/Begruendung';
import { Belegmarke } from '../parts/Nachweise';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { useTheme } from '../shell/theme';
import { griffVon } from './griff';
import { Knopfleiste } from './Knopfleiste';
import { Knotenwahl } from './Knotenwahl';
import { Legende } from './Legende';
import { bildAus, idOf, kanteOf } from './paths';
import Zeichnung from './Zeichnung';
import './netz.css';

const SCHRITTE = 6;
const MEISTE = 12;

/** How two nodes hang together: the shortest ways, drawn and in words, each step with who says so. */
export default function Wege() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const von = params.get('von') ?? undefined;
  const nach = params.get('nach') ?? undefined;
  const hoechstens = Math.min(MEISTE, Math.max(1, Math.trunc(Number(params.get('schritte'))) || SCHRITTE));
  const variables = { von: von ?? '', nach: nach ?? '', hoechstens, nurBelegt: params.has('belegt') };
  return (
    <Page wide title={t('wege.titel')} lead={t('wege.vorspann')} question={von && nach ? { document: WegeDocument, variables } : undefined}>
      <form role="search" aria-label={t('wege.titel')} className="auswahl" onSubmit={(event) => event.preventDefault()}>
        <Knotenwahl id="wege-von" label={t('wege.von')} value={von} onWahl={(id) => change({ von: id, weg: undefined })} />
        <Knotenwahl id="wege-nach" label={t('wege.nach')} value={nach} onWahl={(id) => change({ nach: id, weg: undefined })} />
        <KernSelect
          required
          id="wege-schritte"
          label={t('wege.hoechstens')}
          value={String(hoechstens)}
          onChange={({ target }) => change({ schritte: target.value === String(SCHRITTE) ? undefined : target.value, weg: undefined })}
        >
          {Array.from({ length: MEISTE }, (_, i) => (
            <option key={i} value={i + 1}>
              {t('wege.schritte', { count: i + 1 })}
            </option>
          ))}
        </KernSelect>
        <KernCheckbox
          id="wege-belegt"
          label={t('wege.nurBelegt')}
          checked={params.has('belegt')}
          onChange={({ target }) => change({ belegt: target.checked ? '1' : '', weg: undefined })}
        />
        <KernButton
          variant="tertiary"
          disabled={!von && !nach}
          text={t('wege.tauschen')}
          onClick={() => change({ von: nach, nach: von, weg: undefined })}
        />
      </form>
      {von && nach ? <Auskunft variables={variables} /> : <p className="kern-body">{t('wege.waehlen')}</p>}
    </Page>
  );
}

function Auskunft({ variables }: { variables: { von: string; nach: string; hoechstens: number; nurBelegt: boolean } }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const answer = useQuery(WegeDocument, variables);
  return (
    <AnswerOf answer={answer}>
      {({ wege }) =>
        wege.verbunden && wege.wege.length > 0 ? (
          <Ansicht wege={wege} />
        ) : (
          <div className="stapel">
            <KernAlert variant="info" title={t(wege.laenge === 0 ? 'wege.dasselbe' : 'wege.nichtVerbunden')} body={wege.satz} />
            {wege.laenge !== 0 && (
              <p className="blaettern">
                {variables.hoechstens < MEISTE && (
                  <Link className="kern-link" href={addressWith(params, { schritte: String(MEISTE) })}>
                    {t('wege.weiterSuchen', { count: MEISTE })}
                  </Link>
                )}
                {variables.nurBelegt && (
                  <Link className="kern-link" href={addressWith(params, { belegt: undefined })}>
                    {t('wege.auchEingeschaetzt')}
                  </Link>
                )}
              </p>
            )}
          </div>
        )
      }
    </AnswerOf>
  );
}

function Ansicht({ wege }: { wege: WegeQuery['wege'] }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const [, navigate] = useLocation();
  const [cy, setCy] = useState<Core>();
  const dark = useTheme() === 'dark';
  const { bild, plaetze } = useMemo(() => bildAus(wege.wege), [wege]);
  const gewaehlt = Number(params.get('weg') ?? -1);
  const weg = wege.wege[gewaehlt];
  const hervor = useMemo(
    () => weg && new Set(weg.schritte.flatMap((schritt) => [kanteOf(schritt).id, idOf(schritt.von), idOf(schritt.nach)])),
    [weg],
  );
  return (
    <>
      <p role="status" className="kern-body">
        {wege.satz} {wege.anzahl > wege.wege.length && t('wege.gezeigt', { count: wege.wege.length, gesamt: wege.anzahl })}
      </p>
      <div className="netzflaeche mit-tafel">
        <div className="stapel">
          <Zeichnung
            bild={bild}
            plaetze={plaetze}
            hervor={hervor}
            gewaehlt={undefined}
            onWahl={(id) => {
              const [typ = '', kennung = ''] = id?.split('/') ?? [];
              if (kennung) navigate(addressOf({ __typename: typ, kennung }));
            }}
            onCy={setCy}
            label={t('wege.bild', { knoten: bild.knoten.length, kanten: bild.kanten.length })}
          />
          <Knopfleiste griff={cy && griffVon(cy, dark)} />
          <Legende arten={[...new Set(bild.knoten.map(({ art }) => art))]} />
        </div>
        <ol className="tafel wegliste">
          {wege.wege.map(({ schritte, belegart }, i) => (
            <li key={i}>
              <p className="kern-body">
                <button
                  type="button"
                  className="als-link"
                  aria-pressed={i === gewaehlt}
                  onClick={() => change({ weg: i === gewaehlt ? undefined : String(i) })}
                >
                  {t('wege.weg', { nummer: i + 1, count: schritte.length })}
                </button>
                <Belegmarke art={belegart} />
              </p>
              <Begruendung schritte={schritte} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
