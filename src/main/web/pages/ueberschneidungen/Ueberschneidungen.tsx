import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Muster } from '../chart/Muster';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { UeberschneidungenDocument, UeberschneidungenVonDocument } from '../generated/graphql';
import { Weitere } from '../parts/Weitere';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Auswahl } from './Auswahl';
import { Feldmatrix } from './Feldmatrix';
import { Paarliste } from './Paarliste';
import { felderOf, variablesOf } from './pairs';
import './ueberschneidungen.css';

/** The pairs of projects that share most, of the whole net or of one project, and beside them what one pair shares. */
export default function UeberschneidungenSeite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const projekt = params.get('projekt') ?? undefined;
  const variables = variablesOf(params);
  return (
    <Page
      title={t('ueberschneidungen.titel')}
      lead={t('ueberschneidungen.vorspann')}
      question={{ document: UeberschneidungenDocument, variables }}
      wide
    >
      <Muster />
      <p>
        <Link className="kern-link" href="/ueberschneidungen/entwurf">
          {t('ueberschneidungen.zumEntwurf')}
        </Link>
      </p>
      <Auswahl />
      {!projekt && (
        <Weitere titel={t('feldmatrix.titel')} offen={Boolean(felderOf(params))}>
          <Feldmatrix />
        </Weitere>
      )}
      {projekt ? <EinesProjekts key={projekt} kennung={projekt} /> : <Alle />}
    </Page>
  );
}

function Alle() {
  const [params] = useAddress();
  const answer = useQuery(UeberschneidungenDocument, variablesOf(params), true);
  return <AnswerOf answer={answer}>{({ ueberschneidungen }) => <Paarliste ueberschneidungen={ueberschneidungen} />}</AnswerOf>;
}

function EinesProjekts({ kennung }: { kennung: string }) {
  const [params] = useAddress();
  // A project's own list knows no fields between which it lies.
  const { felder: _, ...variables } = variablesOf(params);
  const answer = useQuery(UeberschneidungenVonDocument, { kennung, ...variables }, true);
  return (
    <AnswerOf answer={answer}>{({ projekt }) => projekt && <Paarliste einer ueberschneidungen={projekt.ueberschneidungen} />}</AnswerOf>
  );
}
