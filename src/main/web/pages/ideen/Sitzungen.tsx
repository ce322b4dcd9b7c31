import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { ask } from '../data/ask';
import { useLoggedIn } from '../data/useIch';
import { useQuery } from '../data/useQuery';
import { SitzungAnlegenDocument, SitzungslisteDocument } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { Meldung } from '../shared/Meldung';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Sitzungsform } from './Sitzungsform';
import { useTat } from './useTat';
import './ideen.css';

const LEER = { gremium: '', datum: '', anmerkung: '', oeffentlich: false };

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
  const { tue, problem, busy } = useTat();
  return (
    <Abschnitt id="neue-sitzung" titel={t('sitzungen.neu')} className="nur-schirm">
      {problem && <Meldung problem={problem} />}
      <Sitzungsform
        anfangs={LEER}
        knopf={t('sitzungen.anlegen')}
        busy={busy}
        onSitzung={(sitzung) =>
          void tue(async () => {
            const { sitzungAnlegen } = await ask(SitzungAnlegenDocument, { sitzung });
            navigate(`/sitzungen/${sitzungAnlegen.kennung}`);
          })
        }
      />
    </Abschnitt>
  );
}
