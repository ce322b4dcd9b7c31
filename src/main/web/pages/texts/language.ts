import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { de } from './de';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof de };
  }
}

const KEY = 'zielnetz:sprache';

export type Language = 'de' | 'en';

/** German is there from the start, English is loaded when somebody wants it. */
export async function startLanguage() {
  await i18next.use(initReactI18next).init({
    lng: 'de',
    fallbackLng: 'de',
    resources: { de: { translation: de } },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
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
