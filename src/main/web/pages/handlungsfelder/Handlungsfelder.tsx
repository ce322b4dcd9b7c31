import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { HandlungsfelderDocument } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { AnswerPage } from '../shell/AnswerPage';

export function Handlungsfelder() {
  const { t } = useTranslation();
  return (
    <AnswerPage title={t('handlungsfelder.titel')} lead={t('handlungsfelder.vorspann')} document={HandlungsfelderDocument} variables={{}}>
      {({ handlungsfelder }) => (
        <>
          <Neuwerkzeug arten={['Handlungsfeld']} />
          <Tabelle
            caption={t('handlungsfelder.titel')}
            rows={handlungsfelder}
            rowKey={({ kennung }) => kennung}
            columns={[
              { label: t('handlungsfelder.feld'), heads: true, cell: (feld) => <KnotenLink knoten={feld} /> },
              { label: t('angabe.beschreibung'), cell: ({ beschreibung }) => beschreibung },
              { label: t('handlungsfelder.schwerpunkt'), cell: ({ schwerpunkt }) => (schwerpunkt ? t('angabe.ja') : null) },
              {
                label: t('handlungsfelder.projekte'),
                number: true,
                cell: ({ kennung, projekte }) => (
                  <Link className="kern-link" href={`/projekte?feld=${encodeURIComponent(kennung)}`}>
                    {projekte.totalCount}
                  </Link>
                ),
              },
              { label: t('handlungsfelder.massnahmen'), number: true, cell: ({ massnahmen }) => massnahmen.totalCount },
              { label: t('handlungsfelder.themen'), number: true, cell: ({ themen }) => themen.totalCount },
            ]}
          />
        </>
      )}
    </AnswerPage>
  );
}
