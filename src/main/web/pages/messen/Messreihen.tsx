import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { fromHost } from '../data/basis';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { MessreihenDocument, type MesslageFragment } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Herunterladen } from '../parts/Herunterladen';
import { knotenliste } from '../parts/knotenliste';
import { Tabelle } from '../parts/Tabelle';
import { Listenabgabe } from '../shared/Listenabgabe';
import { Schreibrecht } from '../shared/Schreibrecht';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { NeueReihe } from './Reihenform';

/** All that is measured, with what the values do and how far the target is. */
export default function Messreihen() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const misst = params.get('misst');
  const variables = { misst };
  const answer = useQuery(MessreihenDocument, variables);
  return (
    <Page title={t('messen.titel')} lead={t('messen.vorspann')} question={{ document: MessreihenDocument, variables }}>
      <AnswerOf answer={answer}>
        {({ messreihen }) => (messreihen.length ? <Liste reihen={messreihen} /> : <p className="kern-body">{t('messen.keine')}</p>)}
      </AnswerOf>
      <Herunterladen weg="/api/export/messwerte" titel={t('messen.holen')} />
      <Abschnitt id="abgabe" titel={t('messen.abgabe')} className="nur-schirm">
        <p className="kern-body">
          {t('messen.abgabeRat')}{' '}
          <a className="kern-link" href={fromHost('/api/vorlagen/messwerte.xlsx')} download>
            {t('messen.vorlage')}
          </a>
        </p>
        <Schreibrecht>
          <Listenabgabe weg="/api/messwerte" onDone={answer.retry} />
          <NeueReihe />
        </Schreibrecht>
      </Abschnitt>
    </Page>
  );
}

function Liste({ reihen }: { reihen: readonly MesslageFragment[] }) {
  const { t, i18n } = useTranslation();
  return (
    <Tabelle
      caption={t('messen.titel')}
      rows={reihen}
      rowKey={({ kennung }) => kennung}
      columns={[
        {
          label: t('messen.reihe'),
          heads: true,
          cell: ({ kennung, titel }) => (
            <Link className="kern-link" href={`/messreihen/${kennung}`}>
              {titel}
            </Link>
          ),
        },
        { label: t('messen.misst'), cell: ({ misst }) => knotenliste(misst) },
        {
          label: t('messen.zuletzt'),
          cell: ({ letzter }) => letzter && `${letzter.text} (${formatDatum(letzter.tag, i18n.language)})`,
        },
        { label: t('messen.trend'), cell: ({ trend }) => t(`trendwort.${trend.wort}`) },
        { label: t('messen.ziel'), cell: ({ abstand }) => t(`zielerreichung.${abstand.wort}`) },
      ]}
    />
  );
}
