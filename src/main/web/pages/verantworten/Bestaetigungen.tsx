import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../data/ask';
import { useLoggedIn } from '../data/useIch';
import { useQuery } from '../data/useQuery';
import {
  BestaetigungAblehnenDocument,
  BestaetigungAnnehmenDocument,
  BestaetigungenDocument,
  LinkZurueckziehenDocument,
  type BestaetigungenQuery,
} from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { Hindernis } from '../shared/verantworten/Hindernis';
import { useVersuch } from '../shared/verantworten/versuche';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';

/** The links by which others may confirm, and what came by them. */
export default function Bestaetigungen() {
  const { t } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion');
  return (
    <Page title={t('bestaetigungen.titel')} lead={t('bestaetigungen.vorspann')} wide>
      {darf ? (
        <Inhalt />
      ) : (
        <>
          <KernAlert variant="info" title={t('bestaetigungen.nurRedaktion')} />
          <p className="kern-body">
            <Link className="kern-link" href="/anmeldung?weiter=/bestaetigungen">
              {t('anmeldung.titel')}
            </Link>
          </p>
        </>
      )}
    </Page>
  );
}

function Inhalt() {
  const answer = useQuery(BestaetigungenDocument, {});
  const { problem, laeuft, versuche } = useVersuch(answer.retry);
  return (
    <>
      <Hindernis problem={problem} />
      <AnswerOf answer={answer}>
        {(daten) => (
          <>
            <Wartende {...daten} laeuft={laeuft} versuche={versuche} />
            <Links {...daten} laeuft={laeuft} versuche={versuche} />
          </>
        )}
      </AnswerOf>
    </>
  );
}

type Props = BestaetigungenQuery & { laeuft: boolean; versuche: (tun: () => Promise<void>) => Promise<void> };

function Wartende({ wartendeBestaetigungen, laeuft, versuche }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <Abschnitt id="wartende" titel={t('bestaetigungen.wartende')}>
      {wartendeBestaetigungen.length === 0 ? (
        <p className="kern-body">{t('bestaetigungen.keineWartenden')}</p>
      ) : (
        <Tabelle
          caption={t('bestaetigungen.wartende')}
          rows={wartendeBestaetigungen}
          rowKey={({ kennung }) => kennung}
          columns={[
            {
              label: t('luecken.projekt'),
              heads: true,
              cell: ({ projekt }) => (projekt ? <KnotenLink knoten={projekt} /> : t('bestaetigungen.fort')),
            },
            { label: t('bestaetigung.empfaenger'), cell: ({ durch }) => durch },
            { label: t('bestaetigungen.wann'), cell: ({ zeit }) => formatZeitpunkt(zeit, i18n.language) },
            {
              label: t('bestaetigungen.entscheiden'),
              cell: ({ kennung }) => (
                <div className="knopfzeile">
                  <KernButton
                    variant="primary"
                    disabled={laeuft}
                    text={t('bestaetigungen.annehmen')}
                    onClick={() =>
                      void versuche(async () => {
                        await ask(BestaetigungAnnehmenDocument, { kennung });
                      })
                    }
                  />
                  <KernButton
                    variant="secondary"
                    disabled={laeuft}
                    text={t('bestaetigungen.ablehnen')}
                    onClick={() =>
                      void versuche(async () => {
                        await ask(BestaetigungAblehnenDocument, { kennung });
                      })
                    }
                  />
                </div>
              ),
            },
          ]}
        />
      )}
    </Abschnitt>
  );
}

function Links({ bestaetigungslinks, laeuft, versuche }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <Abschnitt id="links" titel={t('bestaetigungen.links')}>
      {bestaetigungslinks.length === 0 ? (
        <p className="kern-body">{t('bestaetigungen.keineLinks')}</p>
      ) : (
        <Tabelle
          caption={t('bestaetigungen.links')}
          rows={bestaetigungslinks}
          rowKey={({ kennung }) => kennung}
          columns={[
            {
              label: t('luecken.projekt'),
              heads: true,
              cell: ({ projekt }) => (projekt ? <KnotenLink knoten={projekt} /> : t('bestaetigungen.fort')),
            },
            { label: t('bestaetigung.empfaenger'), cell: ({ empfaenger }) => empfaenger },
            {
              label: t('bestaetigungen.angelegt'),
              cell: ({ angelegt, urheber }) => `${formatZeitpunkt(angelegt, i18n.language)}, ${urheber}`,
            },
            { label: t('bestaetigungen.bis'), cell: ({ bis }) => formatZeitpunkt(bis, i18n.language) },
            {
              label: t('angabe.status'),
              cell: ({ kennung, stand }) => (
                <>
                  {t(`bestaetigungen.stand.${stand}`)}
                  {stand === 'OFFEN' && (
                    <>
                      {' '}
                      <KernButton
                        variant="secondary"
                        disabled={laeuft}
                        text={t('bestaetigungen.zurueckziehen')}
                        onClick={() =>
                          void versuche(async () => {
                            await ask(LinkZurueckziehenDocument, { kennung });
                          })
                        }
                      />
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Abschnitt>
  );
}
