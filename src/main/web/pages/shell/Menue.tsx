import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { fromHost } from '../data/basis';
import { MENU, nearOf, PLAYGROUND, type Gruppe, type MenuEntry } from './menue';
import { useMenuLabel } from './useMenuLabel';

/** The groups of pages, one open at a time. It closes on the next page, by Escape, and when the focus or a click goes elsewhere. */
export function Menue() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const search = useSearch();
  const here = `${path}?${search}`;
  const [open, setOpen] = useState<{ gruppe: string; here: string }>();
  const nav = useRef<HTMLElement>(null);
  const offen = open?.here === here ? open.gruppe : undefined;

  useEffect(() => {
    if (!offen) return;
    const elsewhere = ({ target }: Event) => target instanceof Node && !nav.current?.contains(target) && setOpen(undefined);
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [offen]);

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && offen) {
      event.stopPropagation();
      nav.current?.querySelector<HTMLElement>(`[aria-controls="menue-${offen}"]`)?.focus();
      setOpen(undefined);
    } else if (step && offen) {
      event.preventDefault();
      const links = [...nav.current!.querySelectorAll<HTMLElement>(`#menue-${offen} a`)];
      const at = links.findIndex((link) => link === document.activeElement);
      links[(at + step + links.length) % links.length]?.focus();
    }
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows and Escape work from whatever in it has the focus
    <nav id="menue" ref={nav} aria-label={t('kopf.hauptmenue')} onKeyDown={press}>
      <ul className="gruppen">
        {MENU.map((gruppe) => (
          <Eine
            key={gruppe.gruppe}
            gruppe={gruppe}
            open={offen === gruppe.gruppe}
            onToggle={(auf) => setOpen(auf ? { gruppe: gruppe.gruppe, here } : undefined)}
          />
        ))}
      </ul>
    </nav>
  );
}

function Eine({ gruppe: { gruppe, entries }, open, onToggle }: { gruppe: Gruppe; open: boolean; onToggle: (open: boolean) => void }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const search = useSearch();
  const labelOf = useMenuLabel();
  const near = (entry: MenuEntry) => nearOf(entry, path, search);
  return (
    <li className="gruppe">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={`menue-${gruppe}`}
        aria-current={entries.some(near) ? 'true' : undefined}
        onClick={() => onToggle(!open)}
      >
        {t(`menue.gruppe.${gruppe}`)}
      </button>
      <ul id={`menue-${gruppe}`} className={entries.length > 12 ? 'seiten viele' : 'seiten'} hidden={!open}>
        {entries.map((entry) => (
          <li key={entry.href}>
            {entry.href === PLAYGROUND ? (
              // A page of its own, not one of these.
              <a href={fromHost(PLAYGROUND)}>{labelOf(entry)}</a>
            ) : (
              <Link href={entry.href} aria-current={near(entry)} onClick={() => onToggle(false)}>
                {labelOf(entry)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
