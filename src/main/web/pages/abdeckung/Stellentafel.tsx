import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { Stelle } from '../shared/matrix/matrix';
import { changesTo } from './address';
import { Draussen } from './Draussen';
import { Zellinhalt } from './Zellinhalt';

/** The projects of one place of the matrix, beside it. */
export function Stellentafel({ stelle }: { stelle: Stelle }) {
  const { t } = useTranslation();
  const [, change] = useAddress();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Who opened it from the matrix is led here; who came by address begins at the top of the page.
    if (!document.activeElement?.closest('.matrix, [role=status]')) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function close() {
    const cell = document.querySelector<HTMLElement>('.matrix .gewaehlt a, .matrix [tabindex="0"]');
    change(changesTo({}));
    cell?.focus();
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from whatever in it has the focus
    <section
      className="stelle"
      aria-label={t('abdeckung.stelle')}
      ref={panel}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      {stelle.ohne ? <Draussen ohne={stelle.ohne} /> : <Zellinhalt stelle={stelle} />}
      <div className="knopfzeile">
        <KernButton variant="tertiary" text={t('netz.schliessen')} onClick={close} />
      </div>
    </section>
  );
}
