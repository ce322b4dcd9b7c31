import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAddress } from '../data/useAddress';
import { NetzbildDocument, ZusammenarbeitDocument } from '../generated/graphql';
import { AnswerPage } from '../shell/AnswerPage';
import { variablesOf } from './address';
import { Netzansicht } from './Netzansicht';
import { Zusammenarbeit } from './Zusammenarbeit';
import './netz.css';

/** How goals, projects and fields hang together, and who works with whom. */
export default function NetzSeite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  if (params.get('bild') === 'zusammenarbeit') {
    return (
      <AnswerPage
        wide
        title={t('netz.zusammenarbeit')}
        lead={t('netz.zusammenarbeitVorspann')}
        document={ZusammenarbeitDocument}
        variables={{}}
        choices={<Ansichten />}
      >
        {({ akteursnetz }) => <Zusammenarbeit paare={akteursnetz.paare} />}
      </AnswerPage>
    );
  }
  return (
    <AnswerPage
      wide
      title={t('netz.titel')}
      lead={t('netz.vorspann')}
      document={NetzbildDocument}
      variables={variablesOf(params)}
      keep
      choices={<Ansichten />}
    >
      {({ netzbild }) => <Netzansicht netzbild={netzbild} />}
    </AnswerPage>
  );
}

function Ansichten() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const hier = params.get('bild') === 'zusammenarbeit';
  return (
    <nav className="filterleiste" aria-label={t('netz.ansichten')}>
      <Link className="kern-link" href="/netz" aria-current={hier ? undefined : 'page'}>
        {t('netz.zieleUndProjekte')}
      </Link>
      <Link className="kern-link" href="/netz?bild=zusammenarbeit" aria-current={hier ? 'page' : undefined}>
        {t('netz.zusammenarbeit')}
      </Link>
      <Link className="kern-link" href="/netz/wege">
        {t('wege.titel')}
      </Link>
    </nav>
  );
}
