import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { ask } from '../data/ask';
import { fieldOf } from '../data/form';
import { useQuery } from '../data/useQuery';
import {
  RueckblickeDocument,
  RueckblickMerkenDocument,
  RueckblickvorschlagDocument,
  type RueckblickeQuery,
  type RueckblickvorschlagQuery,
} from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { Wahlfeld } from '../parts/Wahlfeld';
import { Absage } from '../shared/Absage';
import { Schreibrecht } from '../shared/Schreibrecht';
import { useTun } from '../shared/useTun';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';

type Rueckblicke = RueckblickeQuery['rueckblicke'];

const USUAL = 'smart-city-strategie';

/** All reviews, and how to begin the next. */
export default function RueckblickeSeite() {
  const { t } = useTranslation();
  const answer = useQuery(RueckblickeDocument, {});
  return (
    <Page title={t('rueckblick.titel')} lead={t('rueckblick.vorspann')} question={{ document: RueckblickeDocument, variables: {} }}>
      <AnswerOf answer={answer}>
        {({ rueckblicke, strategien }) => (
          <>
            {rueckblicke.length ? <Liste alle={rueckblicke} /> : <p className="kern-body">{t('rueckblick.keine')}</p>}
            {rueckblicke.filter(({ eingefroren }) => eingefroren).length > 1 && (
              <p className="kern-body">
                <Link className="kern-link" href="/rueckblicke/vergleich">
                  {t('rueckblick.vergleichen')}
                </Link>
              </p>
            )}
            <Abschnitt id="neu" titel={t('rueckblick.neu')} className="nur-schirm">
              <Schreibrecht>
                <Neuer strategien={strategien.nodes} />
              </Schreibrecht>
            </Abschnitt>
          </>
        )}
      </AnswerOf>
    </Page>
  );
}

function Liste({ alle }: { alle: Rueckblicke }) {
  const { t, i18n } = useTranslation();
  const tag = (datum: string) => formatDatum(datum, i18n.language);
  return (
    <Tabelle
      caption={t('rueckblick.titel')}
      rows={alle}
      rowKey={({ kennung }) => kennung}
      columns={[
        {
          label: t('rueckblick.preline'),
          heads: true,
          cell: ({ kennung, titel }) => (
            <Link className="kern-link" href={`/rueckblicke/${kennung}`}>
              {titel}
            </Link>
          ),
        },
        { label: t('rueckblick.strategie'), cell: ({ strategie }) => strategie && <KnotenLink knoten={strategie} /> },
        { label: t('rueckblick.zeitraum'), cell: ({ von, bis }) => `${tag(von)} – ${tag(bis)}` },
        { label: t('rueckblick.naechster'), cell: ({ naechster }) => naechster && tag(naechster) },
        { label: t('rueckblick.lage'), cell: ({ eingefroren }) => t(eingefroren ? 'rueckblick.eingefroren' : 'rueckblick.offen') },
      ]}
    />
  );
}

function Neuer({ strategien }: { strategien: readonly { kennung: string; name: string }[] }) {
  const { t } = useTranslation();
  const [strategie, setStrategie] = useState(strategien.find(({ kennung }) => kennung === USUAL)?.kennung ?? strategien[0]?.kennung ?? '');
  const answer = useQuery(RueckblickvorschlagDocument, { strategie });
  return (
    <div className="stapel">
      <Wahlfeld
        name="strategie"
        label={t('rueckblick.strategie')}
        value={strategie}
        options={strategien.map(({ kennung, name }) => [kennung, name] as const)}
        onChange={setStrategie}
      />
      <AnswerOf answer={answer}>
        {({ rueckblickVorschlag }) => <Vorschlagsform key={strategie} strategie={strategie} vorschlag={rueckblickVorschlag} />}
      </AnswerOf>
    </div>
  );
}

interface Props {
  strategie: string;
  vorschlag: RueckblickvorschlagQuery['rueckblickVorschlag'];
}

function Vorschlagsform({ strategie, vorschlag: { von, bis, naechster, satz } }: Props) {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const { tue, problem, busy } = useTun();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    void tue(async () => {
      const rueckblick = {
        strategie,
        titel: fieldOf(data, 'titel'),
        von: fieldOf(data, 'von'),
        bis: fieldOf(data, 'bis'),
        naechster: fieldOf(data, 'naechster') || null,
      };
      const { rueckblickMerken } = await ask(RueckblickMerkenDocument, { kennung: null, rueckblick, fassung: null });
      navigate(`/rueckblicke/${rueckblickMerken.kennung}`);
    });
  };
  return (
    <>
      <p className="kern-body" lang="de">
        {satz}
      </p>
      <Absage problem={problem} />
      <form className="auswahl" onSubmit={submit}>
        <KernInput
          id="titel"
          required
          label={t('rueckblick.name')}
          defaultValue={bis ? t('rueckblick.nameVorgabe', { bis: formatDatum(bis, i18n.language) }) : ''}
          autoComplete="off"
        />
        <KernInput id="von" required label={t('rueckblick.von')} defaultValue={von ?? ''} autoComplete="off" />
        <KernInput id="bis" required label={t('rueckblick.bis')} defaultValue={bis ?? ''} autoComplete="off" />
        <KernInput id="naechster" label={t('rueckblick.naechster')} defaultValue={naechster ?? ''} autoComplete="off" />
        <KernButton type="submit" variant="primary" disabled={busy} text={t('rueckblick.anlegen')} />
      </form>
    </>
  );
}
