import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { IndikatorenwahlDocument } from '../generated/graphql';
import { Mehrfachwahl } from '../parts/Mehrfachwahl';
import { AnswerOf } from '../shell/AnswerOf';

/** Indicators of the net whose values belong to a series: by them it says something of goals, fields and projects. Its form reads them under their name. */
export function Indikatorenwahl({ gewaehlte }: { gewaehlte: readonly string[] }) {
  const { t } = useTranslation();
  const answer = useQuery(IndikatorenwahlDocument, {});
  const [chosen, setChosen] = useState([...gewaehlte]);
  return (
    <>
      <input type="hidden" name="indikatoren" value={chosen.join(' ')} />
      <AnswerOf answer={answer}>
        {({ indikatoren }) => (
          <Mehrfachwahl titel={t('messen.imNetz')} punkte={indikatoren.nodes} chosen={chosen} onChange={setChosen} open={false} />
        )}
      </AnswerOf>
    </>
  );
}
