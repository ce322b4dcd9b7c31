import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import type { Core } from 'cytoscape';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAddress } from '../data/useAddress';
import { NetzbildDocument, type NetzbildQuery } from '../generated/graphql';
import { AnswerPage } from '../shell/AnswerPage';
import { schritteOf, variablesOf, wahlOf } from './address';
import { Auswahl } from './Auswahl';
import { Knopfleiste } from './Knopfleiste';
import { Legende } from './Legende';
import { Liste } from './Liste';
import { bildVon, rahmenVon, waehle } from './picture';
import { Springen } from './Springen';
import { Tafel } from './Tafel';
import Zeichnung from './Zeichnung';
import './netz.css';

const GEZEICHNET = ['feld', 'status', 'fokus', 'schritte'];

export default function NetzSeite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const variables = variablesOf(params);
  return (
    <AnswerPage wide title={t('netz.titel')} lead={t('netz.vorspann')} document={NetzbildDocument} variables={variables} keep>
      {({ netzbild }) => <Netz netzbild={netzbild} />}
    </AnswerPage>
  );
}

function Netz({ netzbild }: { netzbild: NetzbildQuery['netzbild'] }) {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const [cy, setCy] = useState<Core>();
  const ganzes = useMemo(() => bildVon(netzbild), [netzbild]);
  // What is drawn changes with these parts of the address only: choosing a node must not draw anew.
  const search = String(new URLSearchParams([...params].filter(([name]) => GEZEICHNET.includes(name))));
  const auswahl = useMemo(() => waehle(ganzes, wahlOf(new URLSearchParams(search))), [ganzes, search]);
  const rahmen = useMemo(() => (params.has('alles') ? undefined : rahmenVon(auswahl)), [auswahl, params]);
  const bild = rahmen ?? auswahl;
  const zahl = new Intl.NumberFormat(i18n.language);
  const gewaehlt = params.get('knoten') ?? undefined;
  const umfang = { knoten: bild.knoten.length, kanten: bild.kanten.length };
  const fokus = ganzes.knoten.find(({ id }) => id === params.get('fokus'));

  return (
    <div className="netz">
      <Auswahl felder={ganzes.knoten.filter(({ art }) => art === 'HANDLUNGSFELD')} />
      <div className="blaettern">
        {/* What is not drawn is drawn with its surroundings when somebody looks for it. */}
        <Springen
          bild={auswahl}
          onWahl={(id) => (bild.knoten.some((einer) => einer.id === id) ? waehleKnoten(id, true) : change({ knoten: id, fokus: id }))}
        />
        <Knopfleiste cy={cy} />
        <Link className="kern-link" href="/netz/wege">
          {t('wege.titel')}
        </Link>
      </div>
      <p role="status" className="kern-body kern-body--small">
        {bild.knoten.length ? t('netz.umfang', umfang) : t('netz.leer')}.{' '}
        {fokus && t('netz.umgebung', { name: fokus.name, count: schritteOf(params) })}{' '}
        {netzbild.ausgelassen > 0 && t('netz.ausgelassen', { anzahl: netzbild.ausgelassen })}
      </p>
      {rahmen && (
        <div className="stapel">
          <KernAlert
            variant="info"
            title={t('netz.zuViel', { knoten: zahl.format(auswahl.knoten.length), kanten: zahl.format(auswahl.kanten.length) })}
            body={t('netz.zuVielRat')}
          />
          <p>
            <KernButton variant="secondary" text={t('netz.trotzdem')} onClick={() => change({ alles: '1' })} />
          </p>
        </div>
      )}
      <div className={gewaehlt ? 'netzflaeche mit-tafel' : 'netzflaeche'}>
        <Zeichnung
          bild={bild}
          anordnung={params.get('anordnung') === 'frei' ? 'frei' : 'schichten'}
          gewaehlt={gewaehlt}
          onWahl={(id) => waehleKnoten(id, false)}
          onCy={setCy}
          label={t('netz.bild', umfang)}
        />
        {gewaehlt && <Tafel key={gewaehlt} schluessel={gewaehlt} onWahl={(id) => waehleKnoten(id, true)} />}
      </div>
      <Legende arten={[...new Set(bild.knoten.map(({ art }) => art))]} />
      <Liste bild={bild} />
    </div>
  );

  /** Shows a node; where it was not clicked on, the picture moves there. */
  function waehleKnoten(id: string | undefined, hin: boolean) {
    change({ knoten: id });
    const node = id && hin ? cy?.getElementById(id) : undefined;
    if (node?.nonempty()) {
      cy!.zoom(Math.max(cy!.zoom(), 0.8));
      cy!.center(node);
    }
  }
}
