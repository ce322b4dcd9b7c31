import { useTranslation } from 'react-i18next';
import type { AngabenwechselFragment, Belegart, VergleichQuery } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Quellen } from '../parts/Begruendung';
import { KnotenLink } from '../parts/KnotenLink';
import { Tatmarke } from './Tatmarke';
import { Weiterlesen } from './Weiterlesen';

type Vergleich = VergleichQuery['vergleich'];
type Projekt = Vergleich['projekte']['nodes'][number];
type Beziehung = Vergleich['beziehungen']['nodes'][number];

/** Projects that came, changed or went, each with what changed and by which Vorgang. */
export function Projekte({ projekte }: { projekte: Vergleich['projekte'] }) {
  const { t } = useTranslation();
  return (
    <Liste name="projekte" liste={projekte} leer={t('vergleich.keineProjekte')}>
      {(projekt: Projekt) => (
        <>
          <p className="wandelzeile">
            <Tatmarke tat={projekt.tat} />
            {/* What is gone has no page any more. */}
            {projekt.tat === 'ENTFERNT' ? <strong>{projekt.projekt.name}</strong> : <KnotenLink knoten={projekt.projekt} />}
            <Durch vorgaenge={projekt.vorgaenge} />
          </p>
          <Einzelheiten wandel={projekt} />
        </>
      )}
    </Liste>
  );
}

/** The same of their relationships, each as a sentence. */
export function Beziehungen({ beziehungen }: { beziehungen: Vergleich['beziehungen'] }) {
  const { t } = useTranslation();
  return (
    <Liste name="beziehungen" liste={beziehungen} leer={t('vergleich.keineBeziehungen')}>
      {(beziehung: Beziehung) => (
        <>
          <p className="wandelzeile">
            <Tatmarke tat={beziehung.tat} kurz />
            <span>{beziehung.satz}</span>
            <Durch vorgaenge={beziehung.vorgaenge} />
          </p>
          <Einzelheiten wandel={beziehung} />
        </>
      )}
    </Liste>
  );
}

interface Seite<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly T[];
}

function Liste<T extends { sache: string }>({
  name,
  liste,
  leer,
  children,
}: {
  name: 'projekte' | 'beziehungen';
  liste: Seite<T>;
  leer: string;
  children: (one: T) => React.ReactNode;
}) {
  const { t } = useTranslation();
  const { totalCount, pageInfo, nodes } = liste;
  return (
    <Abschnitt id={`vergleich-${name}`} titel={t(`vergleich.${name}`, { count: totalCount })}>
      {nodes.length === 0 && <p className="kern-body">{leer}</p>}
      <ul className="wandel kern-body">
        {nodes.map((one) => (
          <li key={one.sache}>{children(one)}</li>
        ))}
      </ul>
      <Weiterlesen name={name} info={pageInfo} />
    </Abschnitt>
  );
}

function Durch({ vorgaenge }: { vorgaenge: readonly { kennung: string }[] }) {
  const { t } = useTranslation();
  if (!vorgaenge.length) return null;
  return <span className="leise">{t('vergleich.durch', { vorgaenge: vorgaenge.map(({ kennung }) => kennung).join(', ') })}</span>;
}

interface Wandel {
  tat: string;
  angaben: readonly AngabenwechselFragment[];
  belegartVorher: Belegart | null;
  belegartNachher: Belegart | null;
  neueBelege: Projekt['neueBelege'];
}

/** Properties before and after, what it rests on, and new evidence of what was there before. All of what is new or gone is folded away. */
function Einzelheiten({ wandel: { tat, angaben, belegartVorher, belegartNachher, neueBelege } }: { wandel: Wandel }) {
  const { t } = useTranslation();
  const belegart = belegartVorher && belegartNachher && belegartVorher !== belegartNachher;
  const belege = tat === 'GEAENDERT' ? neueBelege : [];
  if (!angaben.length && !belegart && !belege.length) return null;
  const liste = (
    <ul className="liste einzelheiten kern-body--small">
      {angaben.map(({ merkmal, bezeichnung, vorher, nachher }) => (
        <li key={merkmal}>
          {bezeichnung}: {vorher !== null && <del>{vorher}</del>} {nachher !== null && <ins>{nachher}</ins>}
        </li>
      ))}
      {belegart && (
        <li>
          {t('vergleich.beleglage')}: <del>{t(`belegart.${belegartVorher}`)}</del> <ins>{t(`belegart.${belegartNachher}`)}</ins>
        </li>
      )}
      {belege.length > 0 && (
        <li>
          {t('vergleich.neueBelege')}
          <Quellen belege={belege} />
        </li>
      )}
    </ul>
  );
  if (tat === 'GEAENDERT') return liste;
  return (
    <details>
      <summary>{t('vergleich.angaben', { count: angaben.length })}</summary>
      {liste}
    </details>
  );
}
