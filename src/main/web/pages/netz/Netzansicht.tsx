import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { NetzbildQuery } from '../generated/graphql';
import { ALLE_OFFEN, KEINE_OFFEN, offeneOf, schritteOf, wahlOf } from './address';
import { Auswahl } from './Auswahl';
import { alleGruppen, falte, wegZu } from './falten';
import { Freibild } from './Freibild';
import type { Griff } from './griff';
import { Knopfleiste } from './Knopfleiste';
import { Legende } from './Legende';
import { Liste } from './Liste';
import { bildVon, waehle } from './picture';
import { Schichtbild } from './Schichtbild';
import { Springen } from './Springen';
import { Tafel } from './Tafel';
import { Zeitregler } from './Zeitregler';

const GEZEICHNET = ['feld', 'status', 'fokus', 'schritte'];

/** The net as a picture, folded to goals and fields until somebody unfolds it, with what is said of the chosen node beside it. */
export function Netzansicht({ netzbild }: { netzbild: NetzbildQuery['netzbild'] }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const [griff, setGriff] = useState<Griff>();
  const ganzes = useMemo(() => bildVon(netzbild), [netzbild]);
  // What is drawn changes with these parts of the address only: choosing a node must not draw anew.
  const search = String(new URLSearchParams([...params].filter(([name]) => GEZEICHNET.includes(name))));
  const auswahl = useMemo(() => waehle(ganzes, wahlOf(new URLSearchParams(search))), [ganzes, search]);
  const alle = useMemo(() => alleGruppen(auswahl), [auswahl]);
  const offen = offeneOf(params, alle);
  const offenText = [...offen].join(',');
  const bild = useMemo(() => falte(auswahl, new Set(offenText.split(','))), [auswahl, offenText]);
  const gewaehlt = params.get('knoten') ?? undefined;
  const frei = params.get('anordnung') === 'frei';
  const umfang = { knoten: auswahl.knoten.length, kanten: auswahl.kanten.length };
  const fokus = ganzes.knoten.find(({ id }) => id === params.get('fokus'));
  const klappe = (gruppen: Iterable<string>) => [...gruppen].join(',') || KEINE_OFFEN;

  /** Chooses a node; a group of projects unfolds, and folds again. */
  function waehleKasten(id: string) {
    const kasten = bild.kaesten.find((einer) => einer.id === id);
    const knoten = ganzes.knoten.some((einer) => einer.id === id) ? id : undefined;
    if (kasten?.offen === undefined) return change({ knoten });
    const neu = new Set(offen);
    if (kasten.offen) neu.delete(id);
    else neu.add(id);
    change({ knoten, offen: klappe(neu) });
  }

  /** Shows a node wherever it is folded away; one that is not in the picture with its surroundings. */
  function springe(id: string) {
    const steht = (gruppen: Iterable<string>) => falte(auswahl, new Set(gruppen)).kaesten.some((kasten) => kasten.id === id);
    const weiter = [...offen, ...wegZu(auswahl, id)];
    if (frei || steht(offen)) change({ knoten: id });
    else if (steht(weiter)) change({ knoten: id, offen: klappe(weiter) });
    else change({ knoten: id, fokus: id, offen: undefined });
  }

  return (
    <div className="netz">
      <Auswahl felder={ganzes.knoten.filter(({ art }) => art === 'HANDLUNGSFELD')} />
      <Zeitregler />
      <div className="blaettern">
        <Springen bild={auswahl} onWahl={springe} />
        <Knopfleiste griff={griff}>
          {!frei && (
            <KernButton
              variant="tertiary"
              text={t(offen.size ? 'netz.zuklappen' : 'netz.aufklappen')}
              onClick={() => change({ offen: offen.size ? KEINE_OFFEN : ALLE_OFFEN })}
            />
          )}
        </Knopfleiste>
      </div>
      <p role="status" className="kern-body kern-body--small">
        {auswahl.knoten.length ? `${t('netz.umfang', umfang)}.` : t('netz.leer')}{' '}
        {fokus && t('netz.umgebung', { name: fokus.name, count: schritteOf(params) })}{' '}
        {netzbild.ausgelassen > 0 && t('netz.ausgelassen', { anzahl: netzbild.ausgelassen })}
      </p>
      <div className={gewaehlt ? 'netzflaeche mit-tafel' : 'netzflaeche'}>
        {frei ? (
          <Freibild bild={auswahl} gewaehlt={gewaehlt} onWahl={(knoten) => change({ knoten })} onGriff={setGriff} />
        ) : (
          bild.kaesten.length > 0 && (
            <Schichtbild bild={bild} gewaehlt={gewaehlt} onWahl={waehleKasten} onGriff={setGriff} label={t('netz.bild', umfang)} />
          )
        )}
        {gewaehlt && <Tafel key={gewaehlt} schluessel={gewaehlt} onWahl={(id) => (id ? springe(id) : change({ knoten: undefined }))} />}
      </div>
      <Legende arten={[...new Set((frei ? auswahl.knoten : bild.kaesten).map(({ art }) => art))]} dicke={!frei} />
      <Liste bild={auswahl} />
    </div>
  );
}
