import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { PaarBelegeDocument } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { Belegmarke } from '../parts/Nachweise';
import { Kommentare } from '../shared/kommentare/Kommentare';
import { Artmarke } from '../shared/paar/Artmarke';
import { Gemeinsames } from '../shared/paar/Gemeinsames';
import { Rechnung } from '../shared/paar/Rechnung';
import { Staerkewort } from '../shared/paar/Staerkewort';
import { AnswerOf } from '../shell/AnswerOf';
import { paarschluessel } from './pairs';
import { weightsInput, weightsOf } from './weights';

interface Props {
  /** As in the address. */
  paar: string;
  /** Somebody said something about it, or took it back. */
  onKommentar: () => void;
}

/** One pair: what it may mean, what both share and who says so, and on demand how that is reckoned. */
export function Einzelheiten({ paar: text, onKommentar }: Props) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const [projekt, mit] = text.split(',') as [string, string];
  const gewichte = weightsInput(weightsOf(params));
  const answer = useQuery(PaarBelegeDocument, { projekt, mit, nurBelegt: params.has('belegt'), ...(gewichte && { gewichte }) });
  return (
    <AnswerOf answer={answer}>
      {({ projekt: eines }) => {
        const paar = eines?.ueberschneidungen.nodes[0];
        if (!paar) return <p className="kern-body">{t('ueberschneidungen.nichtsGemeinsam')}</p>;
        return (
          <div className="stapel">
            <h2 className="kern-heading-small">
              <KnotenLink knoten={paar.projekt} /> <span className="leise">{t('ueberschneidungen.und')}</span>{' '}
              <KnotenLink knoten={paar.mit} />
            </h2>
            <p className="paarzeile">
              <Staerkewort staerke={paar.staerke} />
              <Artmarke art={paar.art} />
              <Belegmarke art={paar.belegart} />
            </p>
            <p className="kern-body" lang="de">
              {paar.regel}
            </p>
            <h3 className="kern-heading-small">{t('ueberschneidungen.gemeinsames')}</h3>
            <Gemeinsames geteiltes={paar.geteiltes} />
            <Rechnung paar={paar} max={paar.punkte} offen={params.has('zahlen')} />
            <Kommentare an={`Ueberschneidung/${paarschluessel(projekt, mit)}`} onGeaendert={onKommentar} />
          </div>
        );
      }}
    </AnswerOf>
  );
}
