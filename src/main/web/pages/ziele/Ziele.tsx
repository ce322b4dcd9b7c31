import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { ZieleDocument, type ZieleQuery } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle, type Column } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';

type Ziel = ZieleQuery['leitziele'][number] | ZieleQuery['strategischeZiele'][number];

export function Ziele() {
  const { t } = useTranslation();
  const answer = useQuery(ZieleDocument, {});

  const shared = <T extends Ziel>(): Column<T>[] => [
    {
      label: t('ziele.ziel'),
      heads: true,
      cell: (ziel) => (
        <>
          {ziel.nummer !== null && `${ziel.nummer}. `}
          <KnotenLink knoten={ziel} />
        </>
      ),
    },
  ];
  const counts = <T extends Ziel>(): Column<T>[] => [
    { label: t('ziele.projekte'), number: true, cell: ({ projekte }) => projekte.totalCount },
    { label: t('ziele.belegt'), number: true, cell: ({ belegt }) => belegt.totalCount },
  ];

  return (
    <Page title={t('ziele.titel')} lead={t('ziele.vorspann')} question={{ document: ZieleDocument, variables: {} }}>
      <AnswerOf answer={answer}>
        {({ leitziele, strategischeZiele }) => (
          <>
            <section className="abschnitt" aria-labelledby="leitziele">
              <h2 id="leitziele" className="kern-heading-medium">
                {t('ziele.leitziele')}
              </h2>
              <Tabelle
                caption={t('ziele.leitziele')}
                rows={leitziele}
                rowKey={({ kennung }) => kennung}
                columns={[...shared<(typeof leitziele)[number]>(), ...counts<(typeof leitziele)[number]>()]}
              />
            </section>
            <section className="abschnitt" aria-labelledby="strategische">
              <h2 id="strategische" className="kern-heading-medium">
                {t('ziele.strategische')}
              </h2>
              <Tabelle
                caption={t('ziele.strategische')}
                rows={strategischeZiele}
                rowKey={({ kennung }) => kennung}
                columns={[
                  ...shared<(typeof strategischeZiele)[number]>(),
                  { label: t('ziele.gruppe'), cell: ({ gruppe }) => gruppe && t(`gruppe.${gruppe}`) },
                  {
                    label: t('ziele.dient'),
                    cell: ({ leitziele: { nodes } }) =>
                      nodes.length ? (
                        <ul className="liste">
                          {nodes.map((leitziel) => (
                            <li key={leitziel.kennung}>
                              <KnotenLink knoten={leitziel} />
                            </li>
                          ))}
                        </ul>
                      ) : null,
                  },
                  ...counts<(typeof strategischeZiele)[number]>(),
                ]}
              />
            </section>
          </>
        )}
      </AnswerOf>
    </Page>
  );
}
