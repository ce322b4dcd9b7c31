import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import type { Core } from 'cytoscape';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../shell/theme';
import { griffVon, type Griff } from './griff';
import { MEISTE_FREI, type Bild } from './picture';
import Zeichnung from './Zeichnung';

interface Props {
  bild: Bild;
  gewaehlt: string | undefined;
  onWahl: (id: string | undefined) => void;
  onGriff: (griff: Griff | undefined) => void;
}

/** The picture without layers, every project by itself: what hangs together comes to lie together. Too much for that is said, not drawn. */
export function Freibild({ bild, gewaehlt, onWahl, onGriff }: Props) {
  const { t, i18n } = useTranslation();
  const dark = useTheme() === 'dark';
  const zahl = new Intl.NumberFormat(i18n.language);
  const onCy = useCallback((cy: Core | undefined) => onGriff(cy && griffVon(cy, dark)), [onGriff, dark]);
  const umfang = { knoten: zahl.format(bild.knoten.length), kanten: zahl.format(bild.kanten.length) };
  if (bild.kanten.length > MEISTE_FREI) return <KernAlert variant="info" title={t('netz.zuViel', umfang)} body={t('netz.zuVielRat')} />;
  return <Zeichnung bild={bild} gewaehlt={gewaehlt} onWahl={onWahl} onCy={onCy} label={t('netz.bild', umfang)} />;
}
