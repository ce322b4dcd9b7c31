import { KernButton, KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { ask } from '../data/ask';
import { useLoggedIn } from '../data/useIch';
import { useQuery } from '../data/useQuery';
import { SitzungAnlegenDocument, SitzungslisteDocument, SitzungswahlDocument } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { Meldung } from '../shared/Meldung';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { useTat } from './useTat';
import './ideen.css';

/** The sessions of bodies, and the way to a new one. */
export default function Sitzungen() {
  const { t, i18n } = useTranslation();
  const answer = useQuery(SitzungslisteDocument, {});
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  return (
    <Page
      title={t('sitzungen.titel')}
      preline={t('ideen.titel')}
      lead={t('sitzungen.vorspann')}
      question={{ document: SitzungslisteDocument, variables: {} }}
    >
      <AnswerOf answer={answer}>
        {({ sitzungen }) =>
          sitzungen.length ? (
            <Tabelle
              caption={t('sitzungen.titel')}
              rows={sitzungen}
              rowKey={({ kennung }) => kennung}
              columns={[
                {
                  label: t('sitzungen.tag'),
                  heads: true,
                  cell: ({ kennung, datum }) => (
                    <Link className="kern-link" href={`/sitzungen/${kennung}`}>
                      {formatDatum(datum, i18n.language)}
                    </Link>
                  ),
                },
                { label: t('gremien.gremium'), cell: ({ gremium }) => gremium?.name },
                { label: t('sitzungen.punkte'), number: true, cell: ({ punkte }) => punkte.length },
                {
                  label: t('sitzungen.entschieden'),
                  number: true,
                  cell: ({ punkte }) => punkte.filter(({ ergebnis }) => ergebnis).length,
                },
              ]}
            />
          ) : (
            <p className="kern-body">{t('sitzungen.keine')}</p>
          )
        }
      </AnswerOf>
      {darf && <Neue />}
    </Page>
  );
}

function Neue() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const answer = useQuery(SitzungswahlDocument, {});
  const { tue, problem, busy } = useTat();
  const [gremium, setGremium] = useState('');
  const [datum, setDatum] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    void tue(async () => {
      const { sitzungAnlegen } = await ask(SitzungAnlegenDocument, { sitzung: { gremium, datum } });
      navigate(`/sitzungen/${sitzungAnlegen.kennung}`);
    });
  }
  return (
    <Abschnitt id="neue-sitzung" titel={t('sitzungen.neu')} className="nur-schirm">
      {problem && <Meldung problem={problem} />}
      <form className="ideenform" onSubmit={submit}>
        <AnswerOf answer={answer}>
          {({ gremien }) => (
            <KernSelect
              required
              id="sitzung-gremium"
              label={t('gremien.gremium')}
              value={gremium}
              onChange={({ target }) => setGremium(target.value)}
            >
              <option value="">{t('bearbeiten.bitteWaehlen')}</option>
              {gremien.nodes.map(({ kennung, name }) => (
                <option key={kennung} value={kennung}>
                  {name}
                </option>
              ))}
            </KernSelect>
          )}
        </AnswerOf>
        <KernInput
          id="sitzung-datum"
          required
          label={t('sitzungen.tag')}
          hint={t('sitzungen.tagHilfe')}
          maxLength={10}
          value={datum}
          onChange={({ target }) => setDatum(target.value)}
        />
        <p>
          <KernButton type="submit" variant="primary" disabled={busy} text={t('sitzungen.anlegen')} />
        </p>
      </form>
    </Abschnitt>
  );
}
