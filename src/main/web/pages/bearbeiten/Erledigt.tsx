import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../data/ask';
import { VorgangZuruecknehmenDocument } from '../generated/graphql';

/** What was done: a draft was taken over, was proposed, or a Vorgang was taken back. */
export interface Erledigtes {
  satz?: string;
  /** Can be taken back. */
  vorgang?: string | undefined;
  vorschlag?: string;
}

interface Props {
  /** The newest first. */
  erledigt: readonly Erledigtes[];
  onErledigt: (neue: Erledigtes[]) => void;
  versuche: (tun: () => Promise<void>) => Promise<void>;
}

/** As many as are remembered. */
const MEISTE = 5;

export const dazu = (neues: Erledigtes, bisher: readonly Erledigtes[]) => [neues, ...bisher].slice(0, MEISTE);

/** Says what was done last, and offers to take back what can be. */
export function Erledigt({ erledigt, onErledigt, versuche }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const meldung = useRef<HTMLDivElement>(null);
  const [neuestes, ...fruehere] = erledigt;
  // Not when the page opens: what is told then was done before.
  const [anfang] = useState(neuestes);
  useEffect(() => {
    if (neuestes !== anfang) meldung.current?.focus();
  }, [neuestes, anfang]);
  if (!neuestes) return null;
  const nimmZurueck = (kennung: string) => {
    setBusy(true);
    void versuche(async () => {
      const { vorgangZuruecknehmen } = await ask(VorgangZuruecknehmenDocument, { vorgang: kennung });
      const satz = t('einlesen.zurueckgenommen', { kennung, neuer: vorgangZuruecknehmen.kennung });
      onErledigt(
        dazu(
          { satz },
          erledigt.filter(({ vorgang }) => vorgang !== kennung),
        ),
      );
    }).finally(() => setBusy(false));
  };
  const knopf = (kennung: string) => (
    <KernButton variant="secondary" disabled={busy} text={t('einlesen.zuruecknehmen', { kennung })} onClick={() => nimmZurueck(kennung)} />
  );
  const ruecknehmbare = fruehere.filter(({ vorgang }) => vorgang);
  return (
    <div ref={meldung} tabIndex={-1} className="stapel">
      <KernAlert variant="success" title={neuestes.satz ?? t('korb.vorgeschlagen')} />
      {neuestes.vorgang && <p>{knopf(neuestes.vorgang)}</p>}
      {neuestes.vorschlag && (
        <p>
          <Link className="kern-link" href="/vorschlaege">
            {t('vorschlaege.titel')}
          </Link>
        </p>
      )}
      {ruecknehmbare.length > 0 && (
        <ul className="liste" aria-label={t('korb.frueheres')}>
          {ruecknehmbare.map(({ vorgang, satz }) => (
            <li key={vorgang} className="knopfzeile">
              <span className="kern-body">{satz}</span> {knopf(vorgang!)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
