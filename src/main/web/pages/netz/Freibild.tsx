import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import type { Core } from 'cytoscape';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useTheme } from '../shell/theme';
import { griffVon, type Griff } from './griff';
import { rahmenVon, type Bild } from './picture';
import Zeichnung from './Zeichnung';

interface Props {
  bild: Bild;
  gewaehlt: string | undefined;
  onWahl: (id: string | undefined) => void;
  onGriff: (griff: Griff | undefined) => void;
}

/** The picture without layers, every project by itself: what hangs together comes to lie together. */
export function Freibild({ bild: auswahl, gewaehlt, onWahl, onGriff }: Props) {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const dark = useTheme() === 'dark';
  const rahmen = useMemo(() => (params.has('alles') ? undefined : rahmenVon(auswahl)), [auswahl, params]);
  const bild = rahmen ?? auswahl;
  const zahl = new Intl.NumberFormat(i18n.language);
  const onCy = useCallback((cy: Core | undefined) => onGriff(cy && griffVon(cy, dark)), [onGriff, dark]);
  return (
    <div className="stapel">
      {rahmen && (
        <>
          <KernAlert
            variant="info"
            title={t('netz.zuViel', { knoten: zahl.format(auswahl.knoten.length), kanten: zahl.format(auswahl.kanten.length) })}
            body={t('netz.zuVielRat')}
          />
          <p>
            <KernButton variant="secondary" text={t('netz.trotzdem')} onClick={() => change({ alles: '1' })} />
          </p>
        </>
      )}
      <Zeichnung
        bild={bild}
        gewaehlt={gewaehlt}
        onWahl={onWahl}
        onCy={onCy}
        label={t('netz.bild', { knoten: bild.knoten.length, kanten: bild.kanten.length })}
      />
    </div>
  );
}
