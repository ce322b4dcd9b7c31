import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useGueltigAm } from '../data/gueltigkeit';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { KnotenDocument } from '../generated/graphql';
import { addressOf } from '../net/addresses';
import { Angaben } from '../parts/Angaben';
import { zeitraum } from '../parts/Beziehungen';
import { Belegliste, Belegmarke, Fussnoten } from '../parts/Nachweise';
import { gruppiere, stehtMehrmals } from '../parts/neighbours';
import { registerOf } from '../parts/register';
import { useAngaben, type Knotendaten } from '../shared/knoten/angaben';
import { AnswerOf } from '../shell/AnswerOf';
import { useLanguageWords } from '../texts/words';
import { schritteOf } from './address';

interface Props {
  schluessel: string;
  onWahl: (id: string | undefined) => void;
}

/** What is said of the chosen node, beside the picture. Its neighbours are chosen from here. */
export function Tafel({ schluessel, onWahl }: Props) {
  const { t } = useTranslation();
  const answer = useQuery(KnotenDocument, { schluessel, ...useGueltigAm() });
  return (
    <section className="tafel" aria-label={t('netz.tafel')}>
      <KernButton className="schliessen" variant="tertiary" icon="close" text={t('netz.schliessen')} onClick={() => onWahl(undefined)} />
      <AnswerOf answer={answer}>{({ knoten }) => knoten && <Inhalt knoten={knoten} onWahl={onWahl} />}</AnswerOf>
    </section>
  );
}

function Inhalt({ knoten, onWahl }: { knoten: Knotendaten; onWahl: Props['onWahl'] }) {
  const { t, i18n } = useTranslation();
  const words = useLanguageWords();
  const register = registerOf(knoten);
  const zeilen = useAngaben(knoten, register);
  return (
    <>
      <p className="kern-preline">{words.knotenart(knoten.__typename)}</p>
      <h2 className="kern-heading-small" aria-live="polite">
        {knoten.name}
      </h2>
      {knoten.beschreibung && <p>{knoten.beschreibung}</p>}
      <p>
        <Link className="kern-link" href={addressOf(knoten)}>
          {t('netz.seite')}
        </Link>
        {' · '}
        <Link className="kern-link" href={`/netz/wege?von=${encodeURIComponent(`${knoten.__typename}/${knoten.kennung}`)}`}>
          {t('wege.vonHier')}
        </Link>
      </p>
      <Fokus schluessel={`${knoten.__typename}/${knoten.kennung}`} />
      {zeilen.length > 0 && <Angaben zeilen={zeilen} />}
      <h3 className="kern-heading-small">{t('netz.nachbarn')}</h3>
      {gruppiere(knoten.beziehungen.edges).map(({ key, kante, richtung, nachbarn }) => (
        <div key={key}>
          <h4 className="verb">{words.kante(kante, richtung)}</h4>
          <ul className="liste">
            {nachbarn.map((nachbar) => (
              <li key={nachbar.kennung}>
                <button type="button" className="als-link" onClick={() => onWahl(`${nachbar.node.__typename}/${nachbar.node.kennung}`)}>
                  {nachbar.node.name}
                </button>
                {stehtMehrmals(nachbar, nachbarn) && (
                  <span className="leise"> ({zeitraum(nachbar.ab, nachbar.bis, i18n.language, t)})</span>
                )}
                <Belegmarke art={nachbar.belegart} />
                <Fussnoten register={register} belege={nachbar.belege} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Belegliste register={register} />
    </>
  );
}

/** Narrows the picture to the surroundings of the node, and widens them step by step. */
function Fokus({ schluessel }: { schluessel: string }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const schritte = schritteOf(params);
  if (params.get('fokus') !== schluessel) {
    return (
      <KernButton
        variant="secondary"
        text={t('netz.fokus')}
        onClick={() => change({ fokus: schluessel, schritte: undefined }, { replace: false })}
      />
    );
  }
  return (
    <div className="knopfleiste">
      <KernButton variant="secondary" text={t('netz.weiter')} onClick={() => change({ schritte: String(schritte + 1) })} />
      {schritte > 1 && <KernButton variant="tertiary" text={t('netz.enger')} onClick={() => change({ schritte: String(schritte - 1) })} />}
      <KernButton variant="tertiary" text={t('netz.fokusEnde')} onClick={() => change({ fokus: undefined, schritte: undefined })} />
    </div>
  );
}
