import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { useQuery } from '../data/useQuery';
import { MesswerteErrechnenDocument, MessreiheDocument, type MessreiheQuery } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { knotenliste } from '../parts/knotenliste';
import { Absage } from '../shared/Absage';
import { Schreibrecht } from '../shared/Schreibrecht';
import { useTun } from '../shared/useTun';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Reihenform } from './Reihenform';
import { Verlauf } from './Verlauf';
import { Wertform } from './Wertform';
import { Werttabelle } from './Werttabelle';

type Reihe = MessreiheQuery['messreihe'];

/** One series: its values as a picture and as a table, the trend and the target in words, and how to go on with it. */
export default function MessreihenSeite({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const variables = { kennung };
  const answer = useQuery(MessreiheDocument, variables);
  const titel = answer.data?.messreihe.titel ?? kennung;
  return (
    <Page title={titel} preline={t('messen.preline')} question={{ document: MessreiheDocument, variables }}>
      <AnswerOf answer={answer}>
        {({ messreihe }) => (
          <>
            <Lage reihe={messreihe} />
            <Abschnitt id="werte" titel={t('messen.werte')}>
              <Werttabelle reihe={messreihe} onChange={answer.retry} />
            </Abschnitt>
            <Schreibrecht>
              <Errechnen reihe={messreihe} onDone={answer.retry} />
              <Wertform reihe={messreihe} onDone={answer.retry} />
              <Reihenform key={messreihe.fassung ?? 0} reihe={messreihe} onDone={answer.retry} />
            </Schreibrecht>
          </>
        )}
      </AnswerOf>
    </Page>
  );
}

function Lage({ reihe }: { reihe: Reihe }) {
  const { t } = useTranslation();
  return (
    <div className="stapel">
      {reihe.beschreibung && <p className="kern-body">{reihe.beschreibung}</p>}
      {reihe.punkte.length > 0 && <Verlauf reihe={reihe} />}
      <p className="kern-body" lang="de">
        {reihe.trend.satz}
      </p>
      <p className="kern-body" lang="de">
        {reihe.abstand.satz}
      </p>
      <dl className="kern-description-list">
        <div className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{t('messen.misst')}</dt>
          <dd className="kern-description-list-item__value">{knotenliste(reihe.misst) ?? t('tabelle.leer')}</dd>
        </div>
        <div className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{t('messen.imNetz')}</dt>
          <dd className="kern-description-list-item__value">{knotenliste(reihe.indikatoren) ?? t('messen.ohneIndikator')}</dd>
        </div>
      </dl>
    </div>
  );
}

function Errechnen({ reihe, onDone }: { reihe: Reihe; onDone: () => void }) {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const [saetze, setSaetze] = useState<string[]>([]);
  if (!reihe.frage) return null;
  const errechne = () =>
    tue(async () => {
      const { messwerteErrechnen: lauf } = await ask(MesswerteErrechnenDocument, { reihe: reihe.kennung });
      setSaetze([lauf.satz, ...lauf.ausgelassen]);
      onDone();
    });
  return (
    <Abschnitt id="errechnen" titel={t('messen.errechnen')}>
      <p className="kern-body">{t('messen.errechnenRat', { frage: reihe.frage, feld: reihe.feld })}</p>
      <Absage problem={problem} />
      <div role="status">
        {saetze.map((satz) => (
          <p key={satz} className="kern-body">
            {satz}
          </p>
        ))}
      </div>
      <p>
        <KernButton variant="secondary" disabled={busy} text={t('messen.errechnen')} onClick={() => void errechne()} />
      </p>
    </Abschnitt>
  );
}
