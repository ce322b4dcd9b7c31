import { KernButton } from '@kern-ux-annex/kern-react-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Griff } from './griff';

/** What can be done with the picture without a mouse, and how it is taken along. */
export function Knopfleiste({ griff, children }: { griff: Griff | undefined; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="knopfleiste">
      {children}
      <KernButton variant="tertiary" icon="add" text={t('netz.groesser')} onClick={() => griff?.zoome(true)} />
      <KernButton variant="tertiary" text={t('netz.kleiner')} onClick={() => griff?.zoome(false)} />
      <KernButton variant="tertiary" text={t('netz.alles')} onClick={() => griff?.alles()} />
      <KernButton variant="tertiary" icon="download" text={t('netz.alsPng')} onClick={() => griff?.png()} />
      <KernButton variant="tertiary" icon="download" text={t('netz.alsSvg')} onClick={() => griff?.svg()} />
    </div>
  );
}
