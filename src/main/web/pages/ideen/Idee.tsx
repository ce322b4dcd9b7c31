import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../data/ask';
import { useLoggedIn } from '../data/useIch';
import { useQuery } from '../data/useQuery';
import {
  IdeenblattDocument,
  IdeencheckDocument,
  IdeeUebernehmenDocument,
  type IdeenblattQuery,
  type PunktFragment,
} from '../generated/graphql';
import { formatDatum, formatEuro, formatZeitpunkt } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Angaben, type Angabe } from '../parts/Angaben';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Tabelle } from '../parts/Tabelle';
import { Kommentare } from '../shared/kommentare/Kommentare';
import { Meldung } from '../shared/Meldung';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { LISTEN } from './angaben';
import { Pruefungsergebnis } from './Pruefung';
import { Punkte } from './Punkte';
import { useTat } from './useTat';
import { Zustandswechsel } from './Zustandswechsel';
import './ideen.css';

type Blatt = IdeenblattQuery['idee'];

/** One idea: what it says, what is to be said of it, how it came where it is, and what can be done with it. */
export default function IdeeSeite({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const answer = useQuery(IdeenblattDocument, { kennung });
  return (
    <Page
      title={answer.data?.idee.titel ?? kennung}
      preline={t('ideen.einzahl')}
      question={{ document: IdeenblattDocument, variables: { kennung } }}
    >
      <AnswerOf answer={answer}>{({ idee }) => <Inhalt idee={idee} nochmal={answer.retry} />}</AnswerOf>
    </Page>
  );
}

function Inhalt({ idee, nochmal }: { idee: Blatt; nochmal: () => void }) {
  const { t } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  return (
    <>
      <p className="blaettern nur-schirm">
        <Link className="kern-link" href="/ideen">
          {t('ideen.alle')}
        </Link>
        {idee.darfAendern && (
          <Link className="kern-link" href={`/ideen/${idee.kennung}/aendern`}>
            {t('ideen.aendern')}
          </Link>
        )}
      </p>
      {idee.text && <p className="kern-body ideentext">{idee.text}</p>}
      <div className="abschnitt">
        <Angaben zeilen={useZeilen(idee)} />
      </div>
      {idee.fehlende.length > 0 && <KernAlert variant="warning" title={t('ideen.fehlende')} body={idee.fehlende.join(', ')} />}
      {darf && <Zustandswechsel idee={idee} onGetan={nochmal} />}
      <Uebernahme idee={idee} onGetan={nochmal} />
      <Abschnitt id="pruefung" titel={t('ideen.pruefung')}>
        <Check kennung={idee.kennung} />
      </Abschnitt>
      <Punkte punkte={idee.punkte} />
      <Abschnitt id="verlauf" titel={t('ideen.verlauf')}>
        <Verlauf verlauf={idee.verlauf} />
      </Abschnitt>
      <Kommentare an={`Idee/${idee.kennung}`} />
    </>
  );
}

function useZeilen(idee: Blatt): Angabe[] {
  const { t, i18n } = useTranslation();
  const ohne = t('bearbeiten.ohneAngabe');
  const { zustand, oeffentlich, kosten, ab, bis, einreicher, urheber, angelegt, geaendert, geaendertVon, projekt } = idee;
  return [
    {
      name: t('ideen.zustand'),
      inhalt: (
        <>
          {t(`ideenzustand.${zustand}`)}
          {projekt && (
            <>
              {', '}
              {t('ideen.alsProjekt')}: <KnotenLink knoten={projekt} />
            </>
          )}
        </>
      ),
    },
    ...LISTEN.filter((liste) => liste === 'handlungsfelder' || idee[liste].length).map((liste) => ({
      name: t(`ideen.form.${liste}`),
      inhalt: knotenliste<PunktFragment>(idee[liste]) ?? ohne,
    })),
    { name: t('ideen.form.kosten'), inhalt: kosten === null ? ohne : formatEuro(kosten, i18n.language) },
    {
      name: t('ideen.zeit'),
      inhalt: ab || bis ? [ab, bis].map((datum) => (datum ? formatDatum(datum, i18n.language) : '…')).join(' – ') : ohne,
    },
    ...(einreicher ? [{ name: t('ideen.form.einreicher'), inhalt: einreicher }] : []),
    { name: t('ideen.sichtbar'), inhalt: t(oeffentlich ? 'ideen.oeffentlich' : 'ideen.intern') },
    {
      name: t('ideen.angelegt'),
      inhalt: [formatZeitpunkt(angelegt, i18n.language), urheber].filter(Boolean).join(', '),
    },
    {
      name: t('ideen.zuletzt'),
      inhalt: [formatZeitpunkt(geaendert, i18n.language), geaendertVon].filter(Boolean).join(', '),
    },
  ];
}

function Check({ kennung }: { kennung: string }) {
  const answer = useQuery(IdeencheckDocument, { kennungen: [kennung] });
  return <AnswerOf answer={answer}>{({ ideen }) => ideen[0] && <Pruefungsergebnis pruefung={ideen[0].pruefung} id="check" />}</AnswerOf>;
}

/** What taking it over would change, and the button that does; or that it is a project, and by which Vorgang. */
function Uebernahme({ idee: { kennung, uebernahme, vorgang, zurueckgenommen }, onGetan }: { idee: Blatt; onGetan: () => void }) {
  const { t } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('verwaltung') ?? false;
  const { tue, problem, busy } = useTat();
  const [satz, setSatz] = useState('');
  if (!uebernahme && !vorgang && !zurueckgenommen) return null;
  const uebernimm = async (fingerabdruck: string) => {
    await tue(async () => {
      const { ideeUebernehmen } = await ask(IdeeUebernehmenDocument, { kennung, fingerabdruck });
      setSatz(ideeUebernehmen.satz);
    });
    onGetan();
  };
  return (
    <Abschnitt id="uebernahme" titel={t('ideen.uebernahme')}>
      {problem && <Meldung problem={problem} />}
      <p role="status" className="kern-body">
        {satz}
      </p>
      {vorgang && (
        <p className="kern-body">
          {t('ideen.uebernommenMit')}{' '}
          <Link className="kern-link" href={`/vergleich?von=${vorgang.kennung}`}>
            {vorgang.kennung}
          </Link>
          . {t('ideen.zuruecknehmen')}
        </p>
      )}
      {zurueckgenommen && (
        <p className="kern-body">
          {t('ideen.warUebernommen', { vorgang: zurueckgenommen.kennung, durch: zurueckgenommen.aufgehobenVon?.kennung })}
        </p>
      )}
      {uebernahme && (
        <>
          <p className="kern-body" lang="de">
            {uebernahme.satz}
          </p>
          <ul className="luecken kern-body">
            {uebernahme.aenderungen.map((aenderung) => (
              <li key={aenderung.satz} lang="de">
                {aenderung.satz}
              </li>
            ))}
          </ul>
          {uebernahme.befunde.map((befund) => (
            <p key={befund.satz} className="kern-body">
              <strong>{t(`korb.schwere.${befund.schwere}`)}:</strong> {befund.satz}
            </p>
          ))}
          {darf ? (
            <div className="knopfzeile">
              <KernButton
                variant="primary"
                disabled={busy || !uebernahme.moeglich}
                text={t('ideen.uebernehmen')}
                onClick={() => void uebernimm(uebernahme.fingerabdruck)}
              />
            </div>
          ) : (
            <p className="kern-body leise">{t('ideen.nurVerwaltung')}</p>
          )}
        </>
      )}
    </Abschnitt>
  );
}

function Verlauf({ verlauf }: { verlauf: Blatt['verlauf'] }) {
  const { t, i18n } = useTranslation();
  return (
    <Tabelle
      caption={t('ideen.verlauf')}
      rows={verlauf}
      rowKey={({ zeit }) => zeit}
      columns={[
        { label: t('ideen.wann'), heads: true, cell: ({ zeit }) => formatZeitpunkt(zeit, i18n.language) },
        {
          label: t('ideen.wechsel'),
          cell: ({ von, nach }) =>
            von ? t('ideen.vonNach', { von: t(`ideenzustand.${von}`), nach: t(`ideenzustand.${nach}`) }) : t('ideen.eingetragen'),
        },
        { label: t('ideen.wer'), cell: ({ urheber }) => urheber },
        { label: t('ideen.warum'), cell: ({ begruendung }) => begruendung },
      ]}
    />
  );
}
