import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/request';
import { rest } from '../data/rest';
import type { Dank, Linkansicht } from '../generated/rest';
import { formatZeitpunkt } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Hindernis } from '../shared/verantworten/Hindernis';
import { useVersuch } from '../shared/verantworten/versuche';
import { Loading } from '../shell/Loading';
import { Page } from '../shell/Page';

/** What a link shows: one Steckbrief, and the one button that confirms it. The sign of the link stands behind the #, which no browser sends. */
export default function Bestaetigen() {
  const { t, i18n } = useTranslation();
  const [zeichen] = useState(() => window.location.hash.slice(1));
  const [ansicht, setAnsicht] = useState<Linkansicht>();
  const [ungueltig, setUngueltig] = useState<AskError>();
  const [dank, setDank] = useState<string>();
  const { problem, laeuft, versuche } = useVersuch(() => undefined);
  useEffect(() => {
    rest<Linkansicht>('POST', '/api/bestaetigungslink', { zeichen }).then(setAnsicht, (error: unknown) => {
      setUngueltig(AskError.of(error));
    });
  }, [zeichen]);
  return (
    <Page title={ansicht?.name ?? t('bestaetigen.titel')} preline={ansicht && t('projekt.steckbrief')} lead={t('bestaetigen.vorspann')}>
      {!ansicht && !ungueltig && <Loading />}
      <Hindernis problem={ungueltig} />
      {ansicht && (
        <>
          <Abschnitt id="angaben" titel={t('bestaetigen.angaben')}>
            <dl className="kern-description-list">
              {ansicht.angaben.map(({ name, wert }) => (
                <div key={name} className="kern-description-list-item">
                  <dt className="kern-description-list-item__key">{name}</dt>
                  <dd className="kern-description-list-item__value vielzeilig">{wert}</dd>
                </div>
              ))}
            </dl>
          </Abschnitt>
          <Hindernis problem={problem} />
          {dank ? (
            <div role="status">
              <KernAlert variant="success" title={t('bestaetigen.danke')} body={dank} />
            </div>
          ) : (
            <>
              <p className="kern-body">{t('bestaetigen.rat', { bis: formatZeitpunkt(ansicht.bis, i18n.language) })}</p>
              <KernButton
                variant="primary"
                disabled={laeuft}
                text={t('bestaetigung.stimmtNoch')}
                onClick={() =>
                  void versuche(async () => {
                    const { satz } = await rest<Dank>('POST', '/api/bestaetigungslink/bestaetigung', { zeichen });
                    setDank(satz);
                  })
                }
              />
            </>
          )}
        </>
      )}
    </Page>
  );
}
