import { useSyncExternalStore } from 'react';

const KEY = 'zielnetz:ansicht';
const SYSTEM = '(prefers-color-scheme: dark)';

export type Theme = 'light' | 'dark';

/** What the reader chose, else what the system says. */
function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.kernTheme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia(SYSTEM).matches ? 'dark' : 'light';
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  const system = matchMedia(SYSTEM);
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

export function setTheme(theme: Theme) {
  document.documentElement.dataset.kernTheme = theme;
  localStorage.setItem(KEY, theme);
  for (const listener of listeners) listener();
}

export function startTheme() {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.kernTheme = chosen;
}
