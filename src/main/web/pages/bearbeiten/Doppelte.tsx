import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { NamensaehnlicheDocument, type Knotenart } from '../generated/graphql';
import { NAH, namensnaehe } from '../net/naehe';
import { KnotenLink } from '../parts/KnotenLink';
import type { Name } from './jetzt';
import { alleGefundenen, suchworte } from './kandidaten';
import { schluesselVon } from './sache';

const PAUSE_MS = 400;

interface Props {
  name: string;
  art: Knotenart;
  ausser?: string;
  /** Nodes of this kind that the basket begins. */
  neue?: readonly Name[];
}

/** Says which nodes of this kind are called almost so: perhaps they are meant. Nothing where there are none. */
export function Doppelte({ name, art, ausser, neue = [] }: Props) {
  const { t } = useTranslation();
  const [gefunden, setGefunden] = useState<{ name: string; nahe: readonly Name[] }>({ name: '', nahe: [] });
  const gesucht = name.trim().slice(0, 200);
  useEffect(() => {
    if (gesucht.length < 3) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(NamensaehnlicheDocument, { ...suchworte(gesucht), arten: [art] }, controller.signal).then(
        (gefundene) =>
          setGefunden({
            name: gesucht,
            nahe: alleGefundenen(gefundene).filter((knoten) => namensnaehe({ name: gesucht }, knoten) >= NAH),
          }),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [gesucht, art]);
  const nahe = gefunden.name === gesucht ? gefunden.nahe.filter((knoten) => schluesselVon(knoten) !== ausser).slice(0, 5) : [];
  const imKorb = gesucht.length < 3 ? [] : neue.filter((knoten) => namensnaehe({ name: gesucht }, knoten) >= NAH);
  return (
    <div role="status">
      {(nahe.length > 0 || imKorb.length > 0) && (
        <KernAlert
          variant="warning"
          title={t('bearbeiten.doppelt')}
          body={
            <>
              {t('bearbeiten.doppeltRat')}{' '}
              {nahe.map((knoten, i) => (
                <span key={schluesselVon(knoten)}>
                  {i > 0 && ', '}
                  <KnotenLink knoten={knoten} />
                </span>
              ))}
              {imKorb.length > 0 && (
                <>
                  {nahe.length > 0 && ', '}
                  {t('bearbeiten.doppeltImKorb', { namen: imKorb.map((knoten) => knoten.name).join(', ') })}
                </>
              )}
            </>
          }
        />
      )}
    </div>
  );
}
