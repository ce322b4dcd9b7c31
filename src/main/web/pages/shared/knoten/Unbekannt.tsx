import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AskError } from '../../data/request';
import { useQuery } from '../../data/useQuery';
import { NaechsterDocument } from '../../generated/graphql';
import { listOf } from '../../net/addresses';
import { KnotenLink } from '../../parts/KnotenLink';
import { Aehnliches } from '../../shell/Aehnliches';
import { useLanguageWords } from '../../texts/words';
import { Verbleib } from './Verbleib';

/** In the place of a thing that the net does not hold: what became of it, and what is called nearly so. */
export function Unbekannt({ schluessel, error }: { schluessel: string; error: AskError }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const [art, kennung] = [schluessel.split('/')[0]!, schluessel.replace(/^[^/]*\//, '')];
  const naechste = Array.isArray(error.problem?.vorschlaege) ? error.problem.vorschlaege.map(String) : [];
  return (
    <>
      <KernAlert
        variant="warning"
        title={t('nichtGefunden.knoten', { art: words.knotenart(art), kennung })}
        body={t('nichtGefunden.knotenRat')}
      />
      <Verbleib schluessel={schluessel} />
      {naechste.length > 0 && (
        <section className="stapel" aria-labelledby="naechste">
          <h2 className="kern-heading-medium" id="naechste">
            {t('nichtGefunden.naechste')}
          </h2>
          <ul className="liste">
            {naechste.map((einer) => (
              <Naechster key={einer} schluessel={`${art}/${einer}`} />
            ))}
          </ul>
        </section>
      )}
      {naechste.length === 0 && <Aehnliches text={kennung.replaceAll('-', ' ')} />}
      <p className="blaettern">
        <Link className="kern-link" href={listOf(art) ?? '/suche'}>
          {t(listOf(art) ? 'nichtGefunden.alle' : 'nichtGefunden.suche')}
        </Link>
      </p>
    </>
  );
}

function Naechster({ schluessel }: { schluessel: string }) {
  const knoten = useQuery(NaechsterDocument, { schluessel }).data?.knoten;
  return knoten ? (
    <li>
      <KnotenLink knoten={knoten} />
    </li>
  ) : null;
}
