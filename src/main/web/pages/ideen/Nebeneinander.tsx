import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { IdeencheckDocument } from '../generated/graphql';
import { formatDatum, formatEuro } from '../net/format';
import { Angaben } from '../parts/Angaben';
import { knotenliste } from '../parts/knotenliste';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Pruefungsergebnis } from './Pruefung';
import './ideen.css';

/** Several ideas side by side, each with all that is to be said of it. */
export default function Nebeneinander() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const kennungen = (params.get('ideen') ?? '').split(',').filter(Boolean);
  return (
    <Page wide title={t('ideen.nebeneinanderTitel')} preline={t('ideen.titel')} lead={t('ideen.nebeneinanderVorspann')}>
      {kennungen.length ? <Spalten kennungen={kennungen} /> : <p className="kern-body">{t('ideen.keineGewaehlt')}</p>}
    </Page>
  );
}

function Spalten({ kennungen }: { kennungen: string[] }) {
  const { t, i18n } = useTranslation();
  const answer = useQuery(IdeencheckDocument, { kennungen });
  return (
    <AnswerOf answer={answer}>
      {({ ideen }) => (
        <div className="nebeneinander">
          {ideen.map(({ kennung, titel, zustand, handlungsfelder, foerderer, kosten, ab, bis, pruefung }) => (
            <section key={kennung} aria-labelledby={`idee-${kennung}`}>
              <h2 id={`idee-${kennung}`} className="kern-heading-medium">
                <Link className="kern-link" href={`/ideen/${kennung}`}>
                  {titel}
                </Link>
              </h2>
              <Angaben
                zeilen={[
                  { name: t('ideen.zustand'), inhalt: t(`ideenzustand.${zustand}`) },
                  { name: t('ideen.form.handlungsfelder'), inhalt: knotenliste(handlungsfelder) ?? t('bearbeiten.ohneAngabe') },
                  { name: t('ideen.form.foerderer'), inhalt: knotenliste(foerderer) ?? t('bearbeiten.ohneAngabe') },
                  {
                    name: t('ideen.form.kosten'),
                    inhalt: kosten === null ? t('bearbeiten.ohneAngabe') : formatEuro(kosten, i18n.language),
                  },
                  {
                    name: t('ideen.zeit'),
                    inhalt: [ab, bis].map((datum) => (datum ? formatDatum(datum, i18n.language) : '…')).join(' – '),
                  },
                ]}
              />
              <Pruefungsergebnis pruefung={pruefung} id={kennung} von={`idee-${kennung}`} />
            </section>
          ))}
        </div>
      )}
    </AnswerOf>
  );
}
