import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { fromHost } from '../data/basis';
import { useLoggedIn } from '../data/useIch';
import { useQuery } from '../data/useQuery';
import { IdeenlisteDocument, type IdeenkarteFragment, type Ideenzustand } from '../generated/graphql';
import { formatEuro, formatZeitpunkt } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Herunterladen } from '../parts/Herunterladen';
import { Listenabgabe } from '../shared/Listenabgabe';
import { Schreibrecht } from '../shared/Schreibrecht';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import './ideen.css';

const ZUSTAENDE: readonly Ideenzustand[] = ['IDEE', 'GEPRUEFT', 'VORGELEGT', 'BESCHLOSSEN', 'ZURUECKGESTELLT', 'ABGELEHNT'];
/** As many as one looks at side by side. */
const MOST = 6;

/** All ideas by their state, as cards on a board. */
export default function Ideen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const answer = useQuery(IdeenlisteDocument, {});
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  const [gewaehlte, setGewaehlte] = useState<string[]>([]);
  return (
    <Page
      wide
      title={t('ideen.titel')}
      lead={t(darf ? 'ideen.vorspann' : 'ideen.vorspannGast')}
      question={{ document: IdeenlisteDocument, variables: {} }}
    >
      <p className="blaettern nur-schirm">
        {darf && (
          <Link className="kern-link" href="/ideen/neu">
            {t('ideen.neu')}
          </Link>
        )}
        <Link className="kern-link" href="/sitzungen">
          {t('sitzungen.titel')}
        </Link>
      </p>
      <AnswerOf answer={answer}>
        {({ ideen }) => (
          <>
            {ideen.length === 0 && <p className="kern-body">{t('ideen.keine')}</p>}
            {ideen.length > 1 && (
              <p className="nur-schirm">
                <KernButton
                  variant="secondary"
                  disabled={gewaehlte.length < 2 || gewaehlte.length > MOST}
                  text={t('ideen.nebeneinander', { count: gewaehlte.length })}
                  onClick={() => navigate(`/ideen/nebeneinander?ideen=${gewaehlte.join(',')}`)}
                />
              </p>
            )}
            <div className="brett">
              {ZUSTAENDE.map((zustand) => (
                <Spalte
                  key={zustand}
                  zustand={zustand}
                  ideen={ideen.filter((idee) => idee.zustand === zustand)}
                  gewaehlte={gewaehlte}
                  onWahl={setGewaehlte}
                />
              ))}
            </div>
          </>
        )}
      </AnswerOf>
      <Herunterladen weg="/api/export/ideen" titel={t('ideen.holen')} />
      <Abschnitt id="abgabe" titel={t('ideen.abgabe')} className="nur-schirm">
        <p className="kern-body">
          {t('ideen.abgabeRat')}{' '}
          <a className="kern-link" href={fromHost('/api/vorlagen/ideen.xlsx')} download>
            {t('ideen.vorlage')}
          </a>
        </p>
        <Schreibrecht>
          <Listenabgabe weg="/api/ideen" onDone={answer.retry} />
        </Schreibrecht>
      </Abschnitt>
    </Page>
  );
}

interface SpaltenProps {
  zustand: Ideenzustand;
  ideen: readonly IdeenkarteFragment[];
  gewaehlte: string[];
  onWahl: (gewaehlte: string[]) => void;
}

function Spalte({ zustand, ideen, gewaehlte, onWahl }: SpaltenProps) {
  const { t, i18n } = useTranslation();
  const id = `zustand-${zustand.toLowerCase()}`;
  if (!ideen.length) return null;
  return (
    <section className="brettspalte" aria-labelledby={id}>
      <h2 id={id} className="kern-heading-small">
        {t(`ideenzustand.${zustand}`)} <span className="leise">({ideen.length})</span>
      </h2>
      <ul>
        {ideen.map(({ kennung, titel, handlungsfelder, kosten, geaendert, oeffentlich, uebernommen }) => (
          <li key={kennung} className="ideenkarte">
            <h3 className="kern-title">
              <Link className="kern-link" href={`/ideen/${kennung}`}>
                {titel}
              </Link>
            </h3>
            <p className="kern-body kern-body--small">{handlungsfelder.map(({ name }) => name).join(', ')}</p>
            <p className="kern-body kern-body--small leise">
              {[
                kosten !== null && formatEuro(kosten, i18n.language),
                uebernommen && t('ideen.alsProjekt'),
                oeffentlich && t('ideen.oeffentlich'),
                t('ideen.geaendert', { zeit: formatZeitpunkt(geaendert, i18n.language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <label className="wahlpunkt nur-schirm">
              <input
                type="checkbox"
                checked={gewaehlte.includes(kennung)}
                onChange={({ target }) => onWahl(target.checked ? [...gewaehlte, kennung] : gewaehlte.filter((eine) => eine !== kennung))}
              />
              <span>
                {t('ideen.vergleichen')}
                <span className="kern-sr-only"> {titel}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
