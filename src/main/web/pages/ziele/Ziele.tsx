import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { ZieleDocument, ZiellagenDocument, type ZieleQuery } from '../generated/graphql';
import { Lagelegende } from '../grade/Lagelegende';
import { Lagemarke } from '../grade/Lagemarke';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Belegmarke } from '../parts/Nachweise';
import { Tabelle, type Column } from '../parts/Tabelle';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { AnswerPage } from '../shell/AnswerPage';

type Ziel = ZieleQuery['leitziele'][number] | ZieleQuery['strategischeZiele'][number];

export function Ziele() {
  const { t } = useTranslation();
  // Where goals stand takes the whole net; the goals need not wait for them.
  const { data: lagen } = useQuery(ZiellagenDocument, {});
  const stellen = new Map(lagen?.luecken.stellen.nodes.map((stelle) => [stelle.schluessel, stelle]));
  const ohneIndikator = new Set(lagen?.luecken.zieleOhneIndikator.map(({ __typename, kennung }) => `${__typename}/${kennung}`));

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
      label: t('lage.titel'),
      cell: ({ __typename, kennung }) => {
        const stelle = stellen.get(`${__typename}/${kennung}`);
        return stelle ? <Lagemarke kenntnis={stelle.kenntnis} traglage={stelle.traglage} belegt={stelle.traglageBelegt} /> : null;
      },
    },
    {
      label: t('ziel.indikator'),
      cell: ({ __typename, kennung }) => lagen && t(ohneIndikator.has(`${__typename}/${kennung}`) ? 'angabe.nein' : 'angabe.ja'),
    },
  ];

  return (
    <AnswerPage title={t('ziele.titel')} lead={t('ziele.vorspann')} document={ZieleDocument} variables={{}}>
      {({ leitziele, strategischeZiele }) => (
        <>
          <Neuwerkzeug arten={['Leitziel', 'StrategischesZiel']} />
          <Lagelegende />
          <Abschnitt id="leitziele" titel={t('ziele.leitziele')}>
            <Tabelle
              caption={t('ziele.leitziele')}
              rows={leitziele}
              rowKey={({ kennung }) => kennung}
              columns={[
                ...shared<(typeof leitziele)[number]>(),
                ...counts<(typeof leitziele)[number]>(),
                { label: t('ziele.nurUeberStrategie'), number: true, cell: ({ projekte }) => projekte.ueberStrategie.nurSo },
              ]}
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
                  cell: ({ leitziele: { edges } }) =>
                    knotenliste(
                      edges.map(({ node, belegart }) => ({ ...node, belegart })),
                      ({ belegart }) => <Belegmarke art={belegart} />,
                    ),
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
