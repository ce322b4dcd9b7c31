import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { tell } from '../data/login';
import { AskError } from '../data/request';
import { useKept } from '../data/useKept';
import { useQuery } from '../data/useQuery';
import { VorschlaegeDocument, VorschlagAblehnenDocument, VorschlagUebernehmenDocument, type VorschlaegeQuery } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Zugang } from '../shared/Zugang';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { dazu, Erledigt, type Erledigtes } from './Erledigt';
import { Problem } from './Problem';
import { Vorschau } from './Vorschau';
import './bearbeiten.css';

type Vorschlag = VorschlaegeQuery['vorschlaege'][number];

/** What others propose, to be taken over by a second pair of eyes or refused. */
export default function Vorschlaege() {
  const { t } = useTranslation();
  return (
    <Page title={t('vorschlaege.titel')} lead={t('vorschlaege.vorspann')}>
      <Zugang>{({ name }) => <Liste ich={name} />}</Zugang>
    </Page>
  );
}

function Liste({ ich }: { ich: string }) {
  const { t } = useTranslation();
  const answer = useQuery(VorschlaegeDocument, {});
  const [erledigt, setErledigt] = useKept<Erledigtes[]>('bearbeiten.erledigt', []);
  const [problem, setProblem] = useState<AskError>();
  async function versuche(tun: () => Promise<void>) {
    setProblem(undefined);
    try {
      await tun();
    } catch (error) {
      const told = AskError.of(error);
      if (told.kind === 'login') tell();
      else setProblem(told);
    }
    answer.retry();
  }
  return (
    <>
      {problem && <Problem problem={problem} />}
      <Erledigt erledigt={erledigt} onErledigt={setErledigt} versuche={versuche} />
      <AnswerOf answer={answer}>
        {({ vorschlaege }) =>
          vorschlaege.length ? (
            vorschlaege.map((vorschlag) => (
              <Einer
                key={vorschlag.kennung}
                vorschlag={vorschlag}
                eigener={vorschlag.urheber === ich}
                versuche={versuche}
                onErledigt={(neues) => setErledigt(dazu(neues, erledigt))}
              />
            ))
          ) : (
            <p className="kern-body">{t('vorschlaege.keine')}</p>
          )
        }
      </AnswerOf>
    </>
  );
}

interface Props {
  vorschlag: Vorschlag;
  /** Whoever proposed it leaves it to somebody else to take it over. */
  eigener: boolean;
  versuche: (tun: () => Promise<void>) => Promise<void>;
  onErledigt: (erledigt: Erledigtes) => void;
}

function Einer({ vorschlag: { kennung, urheber, zeit, anmerkung, vorschau }, eigener, versuche, onErledigt }: Props) {
  const { t, i18n } = useTranslation();
  const uebernimm = () =>
    versuche(async () => {
      const { vorschlagUebernehmen: ergebnis } = await ask(VorschlagUebernehmenDocument, {
        kennung,
        fingerabdruck: vorschau.fingerabdruck,
      });
      onErledigt({ satz: ergebnis.satz, vorgang: ergebnis.vorgang?.kennung });
    });
  const lehneAb = () =>
    versuche(async () => {
      await ask(VorschlagAblehnenDocument, { kennung });
      onErledigt({ satz: t('vorschlaege.abgelehnt') });
    });
  return (
    <Abschnitt
      id={`vorschlag-${kennung}`}
      titel={t('vorschlaege.von', { urheber, zeit: formatZeitpunkt(zeit, i18n.language) })}
      className="vorschlag"
    >
      {anmerkung && <p className="kern-body">{anmerkung}</p>}
      {vorschau.befunde.map(({ satz, schwere }) => (
        <p key={satz} className={`kern-body befund befund-${schwere.toLowerCase()}`}>
          <strong>{t(`korb.schwere.${schwere}`)}:</strong> {satz}
        </p>
      ))}
      <Vorschau id={kennung} vorschau={vorschau} />
      {eigener && <p className="kern-body">{t('vorschlaege.eigener')}</p>}
      <div className="knopfzeile">
        {!eigener && (
          <KernButton
            variant="primary"
            disabled={!vorschau.moeglich}
            text={t('vorschlaege.uebernehmen')}
            onClick={() => void uebernimm()}
          />
        )}
        <KernButton
          variant="secondary"
          text={t(eigener ? 'vorschlaege.zurueckziehen' : 'vorschlaege.ablehnen')}
          onClick={() => void lehneAb()}
        />
      </div>
    </Abschnitt>
  );
}
