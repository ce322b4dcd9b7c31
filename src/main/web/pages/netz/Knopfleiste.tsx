import { KernButton } from '@kern-ux-annex/kern-react-kit';
import type { Core } from 'cytoscape';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../shell/theme';
import { savePng, saveSvg } from './save';

const STEP = 1.4;

/** What can be done with the picture without a mouse, and how it is taken along. */
export function Knopfleiste({ cy }: { cy: Core | undefined }) {
  const { t } = useTranslation();
  const background = useTheme() === 'dark' ? '#000000' : '#ffffff';
  const zoom = (factor: number) => cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  return (
    <div className="knopfleiste">
      <KernButton variant="tertiary" icon="add" text={t('netz.groesser')} onClick={() => zoom(STEP)} />
      <KernButton variant="tertiary" text={t('netz.kleiner')} onClick={() => zoom(1 / STEP)} />
      <KernButton variant="tertiary" text={t('netz.alles')} onClick={() => cy?.fit(undefined, 24)} />
      <KernButton variant="tertiary" icon="download" text={t('netz.alsPng')} onClick={() => cy && savePng(cy, background)} />
      <KernButton variant="tertiary" icon="download" text={t('netz.alsSvg')} onClick={() => cy && void saveSvg(cy, background)} />
    </div>
  );
}
