import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAddress } from '../data/useAddress';
import { addressOf } from '../net/addresses';
import { zeitraum } from '../parts/Beziehungen';
import { Zugang } from '../shared/Zugang';
import { AnswerOf } from '../shell/AnswerOf';
import { Loading } from '../shell/Loading';
import { Page } from '../shell/Page';
import { useLanguageWords } from '../texts/words';
import { addressOfFormular, formularAus, TATEN, type Formular, type Tat } from './address';
import { Aendern } from './Aendern';
import { Anlegen } from './Anlegen';
import { Aufteilen } from './Aufteilen';
import { Beenden, Entfernen, Oeffnen } from './Beenden';
import { Belegen } from './Belegen';
import { BelegEntfernen } from './BelegEntfernen';
import type { Formularprops } from './formular';
import type { Jetziges } from './jetzt';
import { useKorb } from './korb';
import { useRegeln } from './regeln';
import { kanteAus, kennungDes, typDes } from './sache';
import { useJetziges } from './useJetziges';
import { useAlleNamen } from './useNamen';
import { Verbinden } from './Verbinden';
import { alsText, type Regeln } from './werte';
import { markeVon, type Wiederaufnahme } from './wiederaufnahme';
import { Zusammenfuehren } from './Zusammenfuehren';
import './bearbeiten.css';

const FORMULARE: Record<Tat, ComponentType<Formularprops>> = {
  aendern: Aendern,
  verbinden: Verbinden,
  zusammenfuehren: Zusammenfuehren,
  aufteilen: Aufteilen,
  beenden: Beenden,
  oeffnen: Oeffnen,
  belegen: Belegen,
  belegEntfernen: BelegEntfernen,
  entfernen: Entfernen,
};

/** Everything that can be done with a thing of the net, each with its form. Which one stands in the address. */
export default function Bearbeiten() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const formular = formularAus(params);
  return (
    <Page title={t(`bearbeiten.tat.${formular?.tun ?? 'aendern'}`)} lead={t('bearbeiten.vorspann')}>
      {formular ? (
        <Zugang>{() => <MitRegeln formular={formular} />}</Zugang>
      ) : (
        <KernAlert variant="warning" title={t('bearbeiten.nichts')} />
      )}
    </Page>
  );
}

function MitRegeln({ formular }: { formular: Formular }) {
  const { t } = useTranslation();
  const regeln = useRegeln();
  const { schritte, wer } = useKorb();
  const { sache } = formular;
  const gefunden = formular.schritt ? schritte.find((einer) => markeVon(einer) === formular.schritt) : undefined;
  const { name, fertig } = useAlleNamen(schritte);
  // Kept: when it is replaced it is found no more, and the form is not to go before the page does.
  const [alter, setAlter] = useState<Wiederaufnahme>();
  if (gefunden && fertig && alter?.schritt !== gefunden) setAlter({ schritt: gefunden, name });
  if (formular.schritt && !alter && (!wer || gefunden)) return <Loading />;
  if (formular.schritt && !alter) return <KernAlert variant="warning" title={t('bearbeiten.schrittFort')} />;
  return (
    <AnswerOf answer={regeln}>
      {({ bearbeitungsregeln }) =>
        sache ? (
          <MitSache
            key={JSON.stringify(formular)}
            formular={formular}
            sache={sache}
            alter={formular.schritt ? alter : undefined}
            regeln={bearbeitungsregeln}
          />
        ) : (
          <Anlegen
            formular={formular}
            regeln={bearbeitungsregeln}
            korb={schritte}
            alter={formular.schritt ? alter : undefined}
            zurueck={formular.zurueck ?? '/korb'}
          />
        )
      }
    </AnswerOf>
  );
}

interface Sachprops {
  formular: Formular;
  sache: string;
  alter: Wiederaufnahme | undefined;
  regeln: Regeln;
}

function MitSache({ formular, sache, alter, regeln }: Sachprops) {
  const { t } = useTranslation();
  const { schritte } = useKorb();
  const answer = useJetziges(sache, regeln, schritte);
  return (
    <AnswerOf answer={answer}>
      {(jetzt) => {
        if (!jetzt) return <KernAlert variant="warning" title={t('bearbeiten.fort', { sache })} />;
        const Form = FORMULARE[formular.tun as Tat];
        const zurueck = formular.zurueck ?? addressOf({ __typename: typDes(sache), kennung: kennungDes(sache.split(' ')[0]!) });
        return (
          <div className="abschnitt">
            <Worum sache={sache} jetzt={jetzt} />
            {!formular.merkmal && !alter && <Taten formular={formular} sache={sache} jetzt={jetzt} />}
            <Form formular={formular} sache={sache} jetzt={jetzt} regeln={regeln} korb={schritte} alter={alter} zurueck={zurueck} />
          </div>
        );
      }}
    </AnswerOf>
  );
}

/** The thing that the form is about, in words. */
function Worum({ sache, jetzt: { knoten, werte } }: { sache: string; jetzt: Jetziges }) {
  const { t, i18n } = useTranslation();
  const words = useLanguageWords();
  const kante = kanteAus(sache);
  const zeit = kante ? zeitraum(alsText(werte.ab) || null, alsText(werte.bis) || null, i18n.language, t) : '';
  return (
    <p className="kern-body worum">
      {words.knotenart(knoten[0]!.__typename)} <strong>{knoten[0]!.name}</strong>
      {kante && (
        <>
          {' '}
          {words.kante(kante.art)} <strong>{knoten[1]!.name}</strong>
          {zeit && ` (${zeit})`}
        </>
      )}
    </p>
  );
}

const NUR_KNOTEN: readonly Tat[] = ['verbinden', 'zusammenfuehren', 'aufteilen'];

/** The other things that can be done with it. */
function Taten({ formular, sache, jetzt }: { formular: Formular; sache: string; jetzt: Jetziges }) {
  const { t } = useTranslation();
  const kante = kanteAus(sache);
  const beendet = alsText(jetzt.werte.bis) !== '';
  const moegliche = TATEN.filter((tat) =>
    tat === 'oeffnen' ? beendet : tat === 'beenden' ? !beendet : !kante || !NUR_KNOTEN.includes(tat),
  );
  const andere = { sache, zurueck: formular.zurueck };
  return (
    <nav className="filterleiste" aria-label={t('bearbeiten.taten')}>
      {moegliche.map((tat) => (
        <Link
          key={tat}
          className="kern-link"
          href={addressOfFormular({ ...andere, tun: tat })}
          aria-current={tat === formular.tun && !formular.statt ? 'page' : undefined}
        >
          {t(`bearbeiten.tat.${tat}`)}
        </Link>
      ))}
      {kante && (
        <Link className="kern-link" href={addressOfFormular({ ...andere, tun: 'verbinden', sache: kante.von, statt: sache })}>
          {t('bearbeiten.anderesEnde')}
        </Link>
      )}
    </nav>
  );
}
