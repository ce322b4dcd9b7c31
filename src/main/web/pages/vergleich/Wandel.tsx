import { useTranslation } from 'react-i18next';
import type { AngabenwechselFragment, VergleichQuery } from '../generated/graphql';
import { formatDatum, formatZeitpunkt } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { useLanguageWords } from '../texts/words';
import { datumOf, gruppen, herkunftOf, type Gruppe, type Satz } from './gruppen';
import { Tatmarke } from './Tatmarke';
import { Weiterlesen } from './Weiterlesen';

type Vergleich = VergleichQuery['vergleich'];
type Vorgang = Gruppe['saetze'][number]['wandel'][number]['vorgaenge'][number];

/** What changed, project by project, in sentences. */
export function Wandel({ vergleich: { projekte, beziehungen, vorgaenge } }: { vergleich: Vergleich }) {
  const { t } = useTranslation();
  const alle = gruppen(projekte.nodes, beziehungen.nodes);
  const gezeigt = projekte.nodes.length + beziehungen.nodes.length;
  const gesamt = projekte.totalCount + beziehungen.totalCount;
  // Where one Vorgang did all, it is named above once.
  const mitHerkunft = vorgaenge.nodes.length > 1;
  return (
    <Abschnitt id="vergleich-projekte" titel={t('vergleich.jeProjekt', { count: alle.length })}>
      {alle.length === 0 && <p className="kern-body">{t('vergleich.keineProjekte')}</p>}
      <ul className="wandel kern-body">
        {alle.map((gruppe) => (
          <li key={gruppe.projekt.kennung}>
            <h3 className="kern-heading-small">
              {/* What is gone has no page any more. */}
              {gruppe.selbst?.tat === 'ENTFERNT' ? gruppe.projekt.name : <KnotenLink knoten={gruppe.projekt} />}
            </h3>
            <ul className="liste">
              <Selbst gruppe={gruppe} mitHerkunft={mitHerkunft} />
              {(!gruppe.selbst || gruppe.selbst.tat === 'GEAENDERT') && <Saetze gruppe={gruppe} mitHerkunft={mitHerkunft} />}
            </ul>
          </li>
        ))}
      </ul>
      {gesamt > gezeigt && <p className="kern-body leise">{t('vergleich.teil', { gezeigt, gesamt })}</p>}
      <Weiterlesen name="projekte" info={projekte.pageInfo} />
      <Weiterlesen name="beziehungen" info={beziehungen.pageInfo} />
    </Abschnitt>
  );
}

/** What happened to the project itself. Of what is new or gone, all it says is folded away. */
function Selbst({ gruppe, mitHerkunft }: { gruppe: Gruppe; mitHerkunft: boolean }) {
  const { t } = useTranslation();
  const { selbst } = gruppe;
  if (!selbst) return null;
  const { tat, angaben, vorgaenge, neueBelege } = selbst;
  const quellen = [...new Set(neueBelege.map(({ quelle }) => quelle.name))];
  const saetze = angaben.map((angabe) => (
    <li key={angabe.merkmal}>
      <Angabensatz angabe={angabe} />
    </li>
  ));
  if (tat === 'GEAENDERT')
    return (
      <>
        {saetze}
        {quellen.length > 0 && (
          <li>
            {t('vergleich.belegAus', { count: quellen.length, quellen: quellen.join(', ') })}
            <Herkunft vorgaenge={vorgaenge} zeigen={mitHerkunft} />
          </li>
        )}
      </>
    );
  return (
    <li>
      <Tatmarke tat={tat} /> {t(tat === 'NEU' ? 'vergleich.kamDazu' : 'vergleich.fielWeg')}
      <Herkunft vorgaenge={vorgaenge} zeigen={mitHerkunft} />
      <details>
        <summary>{t('vergleich.mitgebracht')}</summary>
        <ul className="liste">
          {saetze}
          <Saetze gruppe={gruppe} mitHerkunft={false} />
        </ul>
      </details>
    </li>
  );
}

function Saetze({ gruppe: { saetze }, mitHerkunft }: { gruppe: Gruppe; mitHerkunft: boolean }) {
  return saetze.map((satz) => <Beziehungssatz key={`${satz.tat} ${satz.kante} ${satz.richtung}`} satz={satz} mitHerkunft={mitHerkunft} />);
}

function Angabensatz({ angabe: { bezeichnung: name, vorher, nachher } }: { angabe: AngabenwechselFragment }) {
  const { t, i18n } = useTranslation();
  const wort = (text: string) => {
    const datum = datumOf(text);
    return datum ? formatDatum(datum, i18n.language) : text;
  };
  if (vorher === null) return <>{t('vergleich.angabeNeu', { name, nachher: wort(nachher ?? '') })}</>;
  if (nachher === null) return <>{t('vergleich.angabeWeg', { name, vorher: wort(vorher) })}</>;
  return <>{t('vergleich.angabeAnders', { name, vorher: wort(vorher), nachher: wort(nachher) })}</>;
}

/** Several relationships to which the same happened: what is at their other ends, and which source is new. */
function Beziehungssatz({ satz: { tat, kante, richtung, enden, wandel }, mitHerkunft }: { satz: Satz; mitHerkunft: boolean }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const quellen = [...new Set(wandel.flatMap(({ neueBelege }) => neueBelege.map(({ quelle }) => quelle.name)))];
  const vorgaenge = [...new Map(wandel.flatMap((einer) => einer.vorgaenge).map((vorgang) => [vorgang.kennung, vorgang])).values()];
  return (
    <li>
      <Tatmarke tat={tat} /> {words.kante(kante, richtung)}{' '}
      {enden.map((ende, i) => (
        <span key={`${ende.__typename}/${ende.kennung}`}>
          {i > 0 && ', '}
          {tat === 'ENTFERNT' ? ende.name : <KnotenLink knoten={ende} />}
        </span>
      ))}
      {wandel
        .flatMap(({ angaben }) => angaben)
        .map((angabe, i) => (
          <span key={i}>
            {'; '}
            <Angabensatz angabe={angabe} />
          </span>
        ))}
      {tat === 'GEAENDERT' && quellen.length > 0 && `; ${t('vergleich.belegAus', { count: quellen.length, quellen: quellen.join(', ') })}`}
      <Herkunft vorgaenge={vorgaenge} zeigen={mitHerkunft} />
    </li>
  );
}

/** Which files or hands did it, by name and day. */
function Herkunft({ vorgaenge, zeigen }: { vorgaenge: readonly Vorgang[]; zeigen: boolean }) {
  const { t, i18n } = useTranslation();
  if (!zeigen || !vorgaenge.length) return null;
  const namen = vorgaenge.map((vorgang) =>
    t('vergleich.herkunft', {
      name: herkunftOf(vorgang) ?? t(`einlesen.vorgangsart.${vorgang.art}`),
      zeit: formatZeitpunkt(vorgang.zeit, i18n.language),
    }),
  );
  return <span className="leise"> ({namen.join('; ')})</span>;
}
