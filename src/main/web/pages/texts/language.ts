import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { de } from './de';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof de };
  }
}

const KEY = 'zielnetz:sprache';

export type Language = 'de' | 'en';

/** Numbers in sentences are written as their language writes them. */
const zahlwort: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, lng) => (typeof value === 'number' ? new Intl.NumberFormat(lng).format(value) : (value as string)),
};

/** German is there from the start, English is loaded when somebody wants it. */
export async function startLanguage() {
  await i18next
    .use(initReactI18next)
    .use(zahlwort)
    .init({
      lng: 'de',
      fallbackLng: 'de',
      resources: { de: { translation: de } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
  i18next.on('languageChanged', (language) => void (document.documentElement.lang = language));
  const asked = new URLSearchParams(location.search).get('sprache') ?? localStorage.getItem(KEY);
  if (asked === 'en') await setLanguage('en');
}

export async function setLanguage(language: Language) {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', (await import('./en')).en);
  }
  localStorage.setItem(KEY, language);
  await i18next.changeLanguage(language);
}
