import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../data/ask';
import { tell } from '../../data/login';
import { AskError } from '../../data/request';
import { useLoggedIn } from '../../data/useIch';
import { useQuery } from '../../data/useQuery';
import {
  KommentarBeantwortenDocument,
  KommentareDocument,
  KommentarErledigenDocument,
  KommentarLoeschenDocument,
  KommentarSchreibenDocument,
  KommentarVeroeffentlichenDocument,
  type AeusserungFragment,
  type FadenFragment,
} from '../../generated/graphql';
import { formatZeitpunkt } from '../../net/format';
import { Abschnitt } from '../../parts/Abschnitt';
import { KnotenLink } from '../../parts/KnotenLink';
import { AnswerOf } from '../../shell/AnswerOf';
import { Meldung } from '../Meldung';
import { Schreibfeld } from './Schreibfeld';
import './kommentare.css';

type Versuch = (tun: () => Promise<unknown>) => Promise<boolean>;

interface Props {
  an: string;
  titel?: ReactNode;
  /** Somebody wrote one, changed one or took one away. */
  onGeaendert?: () => void;
}

/** What people say about a thing. Who may not write, and finds nothing said, sees nothing of it. */
export function Kommentare({ an, titel, onGeaendert }: Props) {
  const { t } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  const answer = useQuery(KommentareDocument, { an });
  const [problem, setProblem] = useState<AskError>();
  const versuche: Versuch = async (tun) => {
    setProblem(undefined);
    try {
      await tun();
      answer.retry();
      onGeaendert?.();
      return true;
    } catch (error) {
      const told = AskError.of(error);
      if (told.kind === 'login') tell();
      else setProblem(told);
      return false;
    }
  };
  if (!darf && !answer.data?.kommentare.length) return null;
  return (
    <Abschnitt id="kommentare" titel={titel ?? t('kommentare.titel')} className="nur-schirm">
      {problem && <Meldung problem={problem} />}
      <AnswerOf answer={answer}>
        {({ kommentare }) => (
          <>
            {kommentare.length === 0 && <p className="kern-body leise">{t('kommentare.keine')}</p>}
            <ol className="kommentare">
              {kommentare.map((faden) => (
                <Faden key={faden.kennung} faden={faden} darf={darf} versuche={versuche} />
              ))}
            </ol>
          </>
        )}
      </AnswerOf>
      {darf && (
        <Schreibfeld
          id="kommentar-neu"
          zu={an}
          label={t('kommentare.neu')}
          knopf={t('kommentare.schreiben')}
          onText={(text, oeffentlich) => versuche(() => ask(KommentarSchreibenDocument, { an, text, oeffentlich }))}
        />
      )}
    </Abschnitt>
  );
}

function Faden({ faden, darf, versuche }: { faden: FadenFragment; darf: boolean; versuche: Versuch }) {
  const { t, i18n } = useTranslation();
  const [antwortet, setAntwortet] = useState(false);
  const { kennung, erledigt, erledigtVon, antworten } = faden;
  return (
    <li className={erledigt ? 'kommentar erledigt' : 'kommentar'}>
      <Aeusserung aeusserung={faden} darf={darf} versuche={versuche} />
      {erledigt && (
        <p className="kern-body kern-body--small leise">
          {t('kommentare.erledigtAm', { zeit: formatZeitpunkt(erledigt, i18n.language), wer: erledigtVon ?? t('kommentare.redaktion') })}
        </p>
      )}
      {antworten.length > 0 && (
        <ol className="antworten">
          {antworten.map((antwort) => (
            <li key={antwort.kennung}>
              <Aeusserung aeusserung={antwort} darf={darf} versuche={versuche} />
            </li>
          ))}
        </ol>
      )}
      {darf && (
        <div className="knopfzeile">
          <KernButton
            variant="tertiary"
            text={t(erledigt ? 'kommentare.oeffnen' : 'kommentare.erledigen')}
            onClick={() => void versuche(() => ask(KommentarErledigenDocument, { kommentar: kennung, erledigt: !erledigt }))}
          />
          <KernButton
            variant="tertiary"
            text={t('kommentare.antworten')}
            aria-expanded={antwortet}
            onClick={() => setAntwortet(!antwortet)}
          />
        </div>
      )}
      {antwortet && (
        <Schreibfeld
          id={`antwort-${kennung}`}
          zu={kennung}
          label={t('kommentare.antwort')}
          knopf={t('kommentare.antworten')}
          onText={async (text, oeffentlich) => {
            const gelungen = await versuche(() => ask(KommentarBeantwortenDocument, { kommentar: kennung, text, oeffentlich }));
            if (gelungen) setAntwortet(false);
            return gelungen;
          }}
        />
      )}
    </li>
  );
}

function Aeusserung({ aeusserung, darf, versuche }: { aeusserung: AeusserungFragment; darf: boolean; versuche: Versuch }) {
  const { t, i18n } = useTranslation();
  const { kennung, text, urheber, zeit, oeffentlich, rollen, darfLoeschen } = aeusserung;
  return (
    <>
      <p className="kern-body kern-body--small leise">
        {urheber ?? t('kommentare.redaktion')}, <time dateTime={zeit}>{formatZeitpunkt(zeit, i18n.language)}</time>
        {darf && `, ${t(oeffentlich ? 'kommentare.oeffentlich' : 'kommentare.intern')}`}
      </p>
      <p className="kern-body kommentartext">{text}</p>
      {rollen.length > 0 && (
        <p className="kern-body kern-body--small">
          {t('kommentare.an')}{' '}
          {rollen.map((rolle, i) => (
            <span key={rolle.kennung}>
              {i > 0 && ', '}
              <KnotenLink knoten={rolle} />
            </span>
          ))}
        </p>
      )}
      {darf && (
        <div className="knopfzeile">
          <KernButton
            variant="tertiary"
            text={t(oeffentlich ? 'kommentare.verbergen' : 'kommentare.veroeffentlichen')}
            onClick={() => void versuche(() => ask(KommentarVeroeffentlichenDocument, { kommentar: kennung, oeffentlich: !oeffentlich }))}
          />
          {darfLoeschen && (
            <KernButton
              variant="tertiary"
              text={t('kommentare.loeschen')}
              onClick={() => void versuche(() => ask(KommentarLoeschenDocument, { kommentar: kennung }))}
            />
          )}
        </div>
      )}
    </>
  );
}
