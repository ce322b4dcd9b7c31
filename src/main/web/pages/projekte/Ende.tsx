import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { ProjektendeDocument } from '../generated/graphql';
import { Folgen } from '../parts/Folgen';
import { AnswerOf } from '../shell/AnswerOf';

/** What would be if this project ended. Nothing is written. */
export function Ende({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const answer = useQuery(ProjektendeDocument, { kennung });
  return (
    <>
      <p className="kern-body leise">{t('folgen.gedacht')}</p>
      <AnswerOf answer={answer}>{({ auswirkung }) => <Folgen folgen={auswirkung} />}</AnswerOf>
    </>
  );
}
