import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { ZieleDocument, ZielgradeDocument, type ZieleQuery } from '../generated/graphql';
import { Gradlegende } from '../grade/Gradlegende';
import { Gradmarke } from '../grade/Gradmarke';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Tabelle, type Column } from '../parts/Tabelle';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { AnswerPage } from '../shell/AnswerPage';

type Ziel = ZieleQuery['leitziele'][number] | ZieleQuery['strategischeZiele'][number];

export function Ziele() {
  const { t } = useTranslation();
  // Grades take the whole net; the goals need not wait for them.
  const { data: grade } = useQuery(ZielgradeDocument, {});
  const stellen = new Map(grade?.luecken.stellen.nodes.map((stelle) => [stelle.schluessel, stelle]));
  const ohneIndikator = new Set(grade?.luecken.zieleOhneIndikator.map(({ __typename, kennung }) => `${__typename}/${kennung}`));

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
    {
      label: t('luecken.grad'),
      cell: ({ __typename, kennung }) => {
        const stelle = stellen.get(`${__typename}/${kennung}`);
        return stelle ? <Gradmarke grad={stelle.grad} /> : null;
      },
    },
    {
      label: t('ziel.indikator'),
      cell: ({ __typename, kennung }) => grade && t(ohneIndikator.has(`${__typename}/${kennung}`) ? 'angabe.nein' : 'angabe.ja'),
    },
  ];

  return (
    <AnswerPage title={t('ziele.titel')} lead={t('ziele.vorspann')} document={ZieleDocument} variables={{}}>
      {({ leitziele, strategischeZiele }) => (
        <>
          <Neuwerkzeug arten={['Leitziel', 'StrategischesZiel']} />
          <Gradlegende />
          <Abschnitt id="leitziele" titel={t('ziele.leitziele')}>
            <Tabelle
              caption={t('ziele.leitziele')}
              rows={leitziele}
              rowKey={({ kennung }) => kennung}
              columns={[...shared<(typeof leitziele)[number]>(), ...counts<(typeof leitziele)[number]>()]}
            />
          </Abschnitt>
          <Abschnitt id="strategische" titel={t('ziele.strategische')}>
            <Tabelle
              caption={t('ziele.strategische')}
              rows={strategischeZiele}
              rowKey={({ kennung }) => kennung}
              columns={[
                ...shared<(typeof strategischeZiele)[number]>(),
                { label: t('ziele.gruppe'), cell: ({ gruppe }) => gruppe && t(`gruppe.${gruppe}`) },
                {
                  label: t('ziele.dient'),
                  cell: ({ leitziele: { nodes } }) => knotenliste(nodes),
                },
                ...counts<(typeof strategischeZiele)[number]>(),
              ]}
            />
          </Abschnitt>
        </>
      )}
    </AnswerPage>
  );
}
