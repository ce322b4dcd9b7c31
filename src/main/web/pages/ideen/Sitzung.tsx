import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../data/ask';
import { useLoggedIn } from '../data/useIch';
import { useQuery } from '../data/useQuery';
import { SitzungsblattDocument, TagesordnungSetzenDocument, type SitzungsblattQuery } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { Meldung } from '../shared/Meldung';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Aufnahme } from './Aufnahme';
import { Entscheidung } from './Entscheidung';
import { Sitzungspflege } from './Sitzungspflege';
import { Stimmen } from './Stimmen';
import { useTat } from './useTat';
import './ideen.css';

type Blatt = SitzungsblattQuery['sitzung'];

/** A session: its agenda in order, and what was decided under each item. */
export default function SitzungSeite({ kennung }: { kennung: string }) {
  const { t, i18n } = useTranslation();
  const answer = useQuery(SitzungsblattDocument, { kennung });
  const sitzung = answer.data?.sitzung;
  return (
    <Page
      title={sitzung ? [sitzung.gremium?.name, formatDatum(sitzung.datum, i18n.language)].filter(Boolean).join(', ') : kennung}
      preline={t('sitzungen.einzahl')}
      question={{ document: SitzungsblattDocument, variables: { kennung } }}
    >
      <AnswerOf answer={answer}>{({ sitzung: eine }) => <Inhalt sitzung={eine} nochmal={answer.retry} />}</AnswerOf>
    </Page>
  );
}

function Inhalt({ sitzung, nochmal }: { sitzung: Blatt; nochmal: () => void }) {
  const { t } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  const { tue, problem, busy } = useTat();
  const { kennung, fassung, gremium, anmerkung, oeffentlich, punkte, darfEntscheiden } = sitzung;
  const ideen = punkte.flatMap(({ idee }) => (idee ? [idee.kennung] : []));
  const setze = async (folge: string[]) => {
    await tue(() => ask(TagesordnungSetzenDocument, { sitzung: kennung, fassung, ideen: folge }));
    nochmal();
  };
  const tausche = (i: number) => ideen.map((idee, j) => (j === i - 1 ? ideen[i]! : j === i ? ideen[i - 1]! : idee));
  return (
    <>
      <p className="blaettern">
        <Link className="kern-link" href="/sitzungen">
          {t('sitzungen.alle')}
        </Link>
        {gremium && <KnotenLink knoten={gremium} />}
      </p>
      {darf && <p className="kern-body leise">{t(oeffentlich ? 'sitzungen.oeffentlich' : 'sitzungen.intern')}</p>}
      {anmerkung && <p className="kern-body ideentext">{anmerkung}</p>}
      {problem && <Meldung problem={problem} />}
      <Abschnitt id="tagesordnung" titel={t('sitzungen.tagesordnung')}>
        {punkte.length === 0 && <p className="kern-body">{t('sitzungen.leer')}</p>}
        <ol className="tagesordnung">
          {punkte.map((punkt, i) => (
            <li key={punkt.kennung} className="kern-body">
              {punkt.idee ? (
                <Link className="kern-link" href={`/ideen/${punkt.idee.kennung}`}>
                  {punkt.titel}
                </Link>
              ) : (
                punkt.titel
              )}
              {': '}
              <Stimmen punkt={punkt} />
              {darf && !punkt.ergebnis && punkt.idee && (
                <div className="knopfzeile nur-schirm">
                  {i > 0 && (
                    <KernButton
                      variant="tertiary"
                      disabled={busy}
                      text={t('sitzungen.nachOben')}
                      aria-label={t('sitzungen.nachObenVon', { titel: punkt.titel })}
                      onClick={() => void setze(tausche(i))}
                    />
                  )}
                  <KernButton
                    variant="tertiary"
                    disabled={busy}
                    text={t('sitzungen.herunter')}
                    aria-label={t('sitzungen.herunterVon', { titel: punkt.titel })}
                    onClick={() => void setze(ideen.filter((idee) => idee !== punkt.idee?.kennung))}
                  />
                </div>
              )}
              {darfEntscheiden && !punkt.ergebnis && <Entscheidung punkt={punkt} onGetan={nochmal} />}
            </li>
          ))}
        </ol>
        {darf && <Aufnahme schon={ideen} busy={busy} onAufnahme={(idee) => void setze([...ideen, idee])} />}
      </Abschnitt>
      {darf && <Sitzungspflege sitzung={sitzung} onGetan={nochmal} />}
    </>
  );
}
