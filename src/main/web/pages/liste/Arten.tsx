import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ArtenDocument, type ArtenQuery } from '../generated/graphql';
import { typename } from '../net/kinds';
import { Tabelle } from '../parts/Tabelle';
import { AnswerPage } from '../shell/AnswerPage';
import type { de } from '../texts/de';
import { useLanguageWords } from '../texts/words';
import { addressOfArt } from './arten';

/** Every kind of node, how many there are, and where they are listed. */
export function Arten({ hinweis }: { hinweis?: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <AnswerPage title={t('liste.titel')} lead={t('liste.vorspann')} document={ArtenDocument} variables={{}} choices={hinweis}>
      {({ netzstand }) => <Tafel arten={netzstand.jeKnotenart} />}
    </AnswerPage>
  );
}

function Tafel({ arten }: { arten: ArtenQuery['netzstand']['jeKnotenart'] }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  return (
    <Tabelle
      caption={t('liste.titel')}
      rows={arten}
      rowKey={({ art }) => art}
      columns={[
        {
          label: t('liste.art'),
          heads: true,
          cell: ({ art }) => (
            <Link className="kern-link" href={addressOfArt(art)}>
              {words.arten(typename(art))}
            </Link>
          ),
        },
        { label: t('liste.was'), cell: ({ art }) => t(`artenhilfe.${typename(art) as keyof typeof de.artenhilfe}`) },
        { label: t('liste.zahl'), number: true, cell: ({ anzahl }) => anzahl },
      ]}
    />
  );
}
