import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../../data/ask';
import { fieldOf } from '../../data/form';
import { rest } from '../../data/rest';
import { useLoggedIn } from '../../data/useIch';
import { useQuery } from '../../data/useQuery';
import { BestaetigungDocument, LinkAnlegenDocument, type BestaetigungQuery } from '../../generated/graphql';
import { formatDatum } from '../../net/format';
import { Abschnitt } from '../../parts/Abschnitt';
import { AnswerOf } from '../../shell/AnswerOf';
import { Hindernis } from './Hindernis';
import { useVersuch } from './versuche';
import './verantworten.css';

/** Whether a Steckbrief is confirmed, and the button by which its owner says that it is still right. */
export function Bestaetigung({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const ich = useLoggedIn();
  const answer = useQuery(BestaetigungDocument, { kennung });
  const { problem, laeuft, versuche } = useVersuch(answer.retry);
  return (
    <Abschnitt id="bestaetigung" titel={t('bestaetigung.titel')} className="nur-schirm">
      <AnswerOf answer={answer}>{({ projekt }) => projekt && <Lage lage={projekt.bestaetigung} />}</AnswerOf>
      <Hindernis problem={problem} />
      {ich && (
        <KernButton
          variant="secondary"
          disabled={laeuft}
          text={t('bestaetigung.stimmtNoch')}
          onClick={() =>
            void versuche(async () => {
              await rest('POST', `/api/bestaetigungen/${encodeURIComponent(kennung)}`);
            })
          }
        />
      )}
      {ich?.rollen.includes('redaktion') && <NeuerLink kennung={kennung} />}
    </Abschnitt>
  );
}

function Lage({ lage }: { lage: NonNullable<BestaetigungQuery['projekt']>['bestaetigung'] }) {
  const { t, i18n } = useTranslation();
  const { stand, zuletzt, bis, durch, wartende } = lage;
  return (
    <p className="kern-body" role="status">
      {stand === 'AKTUELL' ? t('bestaetigung.stand.AKTUELL') : <strong>{t(`bestaetigung.stand.${stand}`)}</strong>}
      {zuletzt && `: ${t('bestaetigung.zuletzt', { tag: formatDatum(zuletzt, i18n.language), bis: formatDatum(bis!, i18n.language) })}`}
      {durch && `, ${t('bestaetigung.durch', { wer: durch })}`}.{wartende > 0 && ` ${t('bestaetigung.wartende', { count: wartende })}`}
    </p>
  );
}

function NeuerLink({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const [weg, setWeg] = useState<string>();
  const { problem, laeuft, versuche } = useVersuch(() => undefined);
  function lege(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const werte = new FormData(event.currentTarget);
    void versuche(async () => {
      const { bestaetigungslinkAnlegen } = await ask(LinkAnlegenDocument, {
        projekt: kennung,
        empfaenger: fieldOf(werte, 'empfaenger'),
        tage: Number(fieldOf(werte, 'tage')),
      });
      setWeg(window.location.origin + bestaetigungslinkAnlegen.weg);
    });
  }
  return (
    <>
      <h3 className="kern-heading-small">{t('bestaetigung.link')}</h3>
      <p className="kern-body leise">{t('bestaetigung.linkRat')}</p>
      <Hindernis problem={problem} />
      <form className="vermerk" onSubmit={lege}>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="link-fuer">
            {t('bestaetigung.empfaenger')}
          </label>
          <input className="kern-form-input__input" id="link-fuer" name="empfaenger" required maxLength={120} />
        </div>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="link-tage">
            {t('bestaetigung.tage')}
          </label>
          <input className="kern-form-input__input" id="link-tage" name="tage" type="number" required min={1} max={90} defaultValue={30} />
        </div>
        <KernButton type="submit" variant="secondary" disabled={laeuft} text={t('bestaetigung.anlegen')} />
      </form>
      {weg && (
        <div className="kern-form-input" role="status">
          <label className="kern-label" htmlFor="link-neu">
            {t('bestaetigung.neuerLink')}
          </label>
          <input
            className="kern-form-input__input"
            id="link-neu"
            readOnly
            value={weg}
            onFocus={({ target }) => {
              target.select();
            }}
          />
        </div>
      )}
      <p className="kern-body">
        <Link className="kern-link" href="/bestaetigungen">
          {t('bestaetigung.alleLinks')}
        </Link>
      </p>
    </>
  );
}
