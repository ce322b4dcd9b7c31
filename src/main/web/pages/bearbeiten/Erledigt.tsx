import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../data/ask';
import { VorgangZuruecknehmenDocument } from '../generated/graphql';
import { addressOfVorgang } from '../net/addresses';

/** What was done last: a draft was taken over, was proposed, or a Vorgang was taken back. */
export interface Erledigtes {
  satz?: string;
  vorgang?: string | undefined;
  vorschlag?: string;
  zurueck?: { alt: string; neu: string };
}

interface Props {
  erledigt: Erledigtes;
  onErledigt: (neu: Erledigtes) => void;
  versuche: (tun: () => Promise<void>) => Promise<void>;
}

/** Says what was done and offers to take it back. */
export function Erledigt({ erledigt: { satz, vorgang, vorschlag, zurueck }, onErledigt, versuche }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const meldung = useRef<HTMLDivElement>(null);
  useEffect(() => meldung.current?.focus(), [vorgang, vorschlag, zurueck]);
  const nimmZurueck = (kennung: string) => {
    setBusy(true);
    void versuche(async () => {
      const { vorgangZuruecknehmen } = await ask(VorgangZuruecknehmenDocument, { vorgang: kennung });
      onErledigt({ zurueck: { alt: kennung, neu: vorgangZuruecknehmen.kennung } });
    }).finally(() => setBusy(false));
  };
  const title = zurueck ? t('einlesen.zurueckgenommen', { kennung: zurueck.alt, neuer: zurueck.neu }) : (satz ?? t('korb.vorgeschlagen'));
  return (
    <div ref={meldung} tabIndex={-1} className="stapel">
      <KernAlert variant="success" title={title} />
      <div className="knopfzeile">
        {vorgang && (
          <>
            <KernButton
              variant="secondary"
              disabled={busy}
              text={t('einlesen.zuruecknehmen', { kennung: vorgang })}
              onClick={() => nimmZurueck(vorgang)}
            />
            <Link className="kern-link" href={addressOfVorgang(vorgang, vorgang)}>
              {t('korb.zumVorgang')}
            </Link>
          </>
        )}
        {vorschlag && (
          <Link className="kern-link" href="/vorschlaege">
            {t('vorschlaege.titel')}
          </Link>
        )}
      </div>
    </div>
  );
}
