import '@kern-ux/native/dist/kern.min.css';
import './shell/base.css';
import './shell/layout.css';
import './shell/shell.css';
import './shell/druck.css';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './App';
import { BASIS } from './data/basis';
import { startTheme } from './shell/theme';
import { startLanguage } from './texts/language';

const FONTS_MS = 1500;

/** Words that are drawn in other letters first would move when theirs come; who waits too long sees others. */
const fonts = Promise.race([
  Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 1em 'Fira Sans'`))).catch(() => undefined),
  new Promise((late) => setTimeout(late, FONTS_MS)),
]);

startTheme();
await Promise.all([startLanguage(), fonts]);
createRoot(document.getElementById('zielnetz')!).render(
  <Router base={BASIS}>
    <App />
  </Router>,
);
