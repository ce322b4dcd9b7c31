import { KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useKept } from '../data/useKept';
import { useQuery } from '../data/useQuery';
import { EigeneUmgebungDocument, NamensaehnlicheDocument, type EigeneUmgebungQuery } from '../generated/graphql';
import { NAH } from '../net/naehe';
import { AnswerOf } from '../shell/AnswerOf';
import type { Formularprops } from './formular';
import { Formularrahmen } from './Formularrahmen';
import type { Name } from './jetzt';
import { alleGefundenen, kandidaten, suchworte } from './kandidaten';
import { Knotensuche } from './Knotensuche';
import { artDes, nameAus, schluesselVon } from './sache';
import { Widersprueche } from './Widersprueche';
import type { Wiederaufnahme } from './wiederaufnahme';

export interface Paarung {
  anderer: Name | null;
  /** Whether this node goes into the other one. */
  umgekehrt: boolean;
  vomGehenden: string[];
}

const OFFEN: Paarung = { anderer: null, umgekehrt: false, vomGehenden: [] };

function paarungAus({ schritt: { zusammenfuehren }, name }: Wiederaufnahme): Paarung {
  if (!zusammenfuehren) return OFFEN;
  const { geht, vomGehenden } = zusammenfuehren;
  return { ...OFFEN, anderer: { ...nameAus(geht), name: name(geht) }, vomGehenden: [...(vomGehenden ?? [])] };
}

/** Two nodes are one: which other, which of the two stays, and who is right where they differ. */
export function Zusammenfuehren({ formular: { schritt = '' }, sache, jetzt, regeln, alter, zurueck }: Formularprops) {
  const { t } = useTranslation();
  const gehalten = `bearbeiten.form.zusammenfuehren ${sache}${schritt}`;
  const [stand, setStand] = useKept<Paarung>(gehalten, alter ? paarungAus(alter) : OFFEN);
  const umgebung = useQuery(EigeneUmgebungDocument, { schluessel: sache });
  const { anderer, umgekehrt, vomGehenden } = stand;
  const waehle = (knoten: Name | null) => setStand((bisher) => ({ ...OFFEN, umgekehrt: bisher.umgekehrt, anderer: knoten }));
  return (
    <Formularrahmen
      gehalten={gehalten}
      zurueck={zurueck}
      alter={alter}
      schritte={(beleg) => {
        if (!anderer) return [];
        const [bleibt, geht] = umgekehrt ? [schluesselVon(anderer), sache] : [sache, schluesselVon(anderer)];
        return [{ zusammenfuehren: { bleibt, geht, vomGehenden, beleg } }];
      }}
    >
      <p className="kern-body">{t('bearbeiten.zusammenHilfe')}</p>
      <AnswerOf answer={umgebung}>{({ knoten }) => knoten && <Vorschlagsliste eigener={knoten} wahl={anderer} onWahl={waehle} />}</AnswerOf>
      <Knotensuche
        id="zusammen-mit"
        label={t('bearbeiten.zusammenMit')}
        arten={[artDes(sache)]}
        ausser={sache}
        wahl={anderer}
        onWahl={waehle}
      />
      {anderer && (
        <>
          <KernCheckbox
            id="zusammen-umgekehrt"
            label={t('bearbeiten.umgekehrt', { bleibt: anderer.name, geht: jetzt.knoten[0]!.name })}
            checked={umgekehrt}
            onChange={({ target }) => setStand((bisher) => ({ ...bisher, umgekehrt: target.checked, vomGehenden: [] }))}
          />
          <Widersprueche
            key={schluesselVon(anderer)}
            eigener={jetzt}
            anderer={schluesselVon(anderer)}
            regeln={regeln}
            umgekehrt={umgekehrt}
            vomGehenden={vomGehenden}
            onVomGehenden={(neue) => setStand((bisher) => ({ ...bisher, vomGehenden: neue }))}
          />
        </>
      )}
    </Formularrahmen>
  );
}

interface Listenprops {
  eigener: NonNullable<EigeneUmgebungQuery['knoten']>;
  wahl: Name | null;
  onWahl: (knoten: Name) => void;
}

/** Nodes that may be this one, with the reason why. */
function Vorschlagsliste({ eigener, wahl, onWahl }: Listenprops) {
  const { t } = useTranslation();
  const answer = useQuery(NamensaehnlicheDocument, { ...suchworte(eigener.name), arten: [artDes(schluesselVon(eigener))] });
  return (
    <fieldset className="wahlliste">
      <legend className="kern-label">{t('bearbeiten.vielleichtDerselbe')}</legend>
      <AnswerOf answer={answer}>
        {(gefundene) => {
          const liste = kandidaten(eigener, alleGefundenen(gefundene));
          if (!liste.length) return <p className="kern-body leise">{t('bearbeiten.keinKandidat')}</p>;
          return liste.map(({ knoten, naehe, gemeinsame }) => (
            <label key={knoten.kennung}>
              <input type="radio" name="kandidat" checked={wahl?.kennung === knoten.kennung} onChange={() => onWahl(knoten)} />{' '}
              {knoten.name}{' '}
              <span className="leise">
                {[naehe >= NAH && t('bearbeiten.naheNamen'), gemeinsame > 0 && t('bearbeiten.gemeinsame', { count: gemeinsame })]
                  .filter(Boolean)
                  .join('; ')}
              </span>
            </label>
          ));
        }}
      </AnswerOf>
    </fieldset>
  );
}
