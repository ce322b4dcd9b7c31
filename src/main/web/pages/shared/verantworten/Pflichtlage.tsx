import { KernButton } from '@kern-ux-annex/kern-react-kit';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../data/ask';
import { fieldOf } from '../../data/form';
import { useLoggedIn } from '../../data/useIch';
import { useQuery } from '../../data/useQuery';
import { ErledigungEntfernenDocument, PflichtErledigtDocument, PflichtlageDocument, type PflichtlageQuery } from '../../generated/graphql';
import { formatDatum } from '../../net/format';
import { Abschnitt } from '../../parts/Abschnitt';
import { AnswerOf } from '../../shell/AnswerOf';
import { Faelligkeitswort } from './Faelligkeitswort';
import { Hindernis } from './Hindernis';
import { useVersuch } from './versuche';
import './verantworten.css';

/** When a duty is due and was done, and the mark that it was. */
export function Pflichtlage({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const answer = useQuery(PflichtlageDocument, { kennung });
  return (
    <Abschnitt id="faellig" titel={t('verantworten.faellig')}>
      <AnswerOf answer={answer}>{({ pflicht }) => pflicht && <Lage pflicht={pflicht} retry={answer.retry} />}</AnswerOf>
    </Abschnitt>
  );
}

function Lage({ pflicht, retry }: { pflicht: NonNullable<PflichtlageQuery['pflicht']>; retry: () => void }) {
  const { t, i18n } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion');
  const { problem, laeuft, versuche } = useVersuch(retry);
  return (
    <>
      <p className="kern-body">
        {t('verantworten.wieOft')}: {pflicht.turnus ? t(`verantworten.turnus.${pflicht.turnus}`) : t('verantworten.ohneAngabe')}.{' '}
        <Faelligkeitswort lage={pflicht.faellig} />
      </p>
      <Hindernis problem={problem} />
      {pflicht.erledigungen.length > 0 && (
        <ul className="luecken kern-body">
          {pflicht.erledigungen.map(({ kennung, am, urheber, anmerkung }) => (
            <li key={kennung}>
              {t('verantworten.erledigtAm', { tag: formatDatum(am, i18n.language) })}
              {urheber && `, ${t('verantworten.vermerktVon', { wer: urheber })}`}
              {anmerkung && `: ${anmerkung}`}{' '}
              {darf && (
                <KernButton
                  variant="tertiary"
                  disabled={laeuft}
                  text={t('verantworten.vermerkWeg', { tag: formatDatum(am, i18n.language) })}
                  onClick={() =>
                    void versuche(async () => {
                      await ask(ErledigungEntfernenDocument, { kennung });
                    })
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {darf && <Vermerk pflicht={pflicht.kennung} laeuft={laeuft} versuche={versuche} />}
    </>
  );
}

interface Props {
  pflicht: string;
  laeuft: boolean;
  versuche: (tun: () => Promise<void>) => Promise<void>;
}

function Vermerk({ pflicht, laeuft, versuche }: Props) {
  const { t } = useTranslation();
  const heute = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
  function vermerke(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const werte = new FormData(form);
    void versuche(async () => {
      await ask(PflichtErledigtDocument, { pflicht, am: fieldOf(werte, 'am'), anmerkung: fieldOf(werte, 'anmerkung') || null });
      form.reset();
    });
  }
  return (
    <form className="vermerk" onSubmit={vermerke}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="erledigt-am">
          {t('verantworten.erledigt')}
        </label>
        <input className="kern-form-input__input" id="erledigt-am" name="am" type="date" required max={heute} defaultValue={heute} />
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="erledigt-wort">
          {t('verantworten.anmerkung')}
        </label>
        <input className="kern-form-input__input" id="erledigt-wort" name="anmerkung" maxLength={500} />
      </div>
      <KernButton type="submit" variant="primary" disabled={laeuft} text={t('verantworten.vermerken')} />
    </form>
  );
}
