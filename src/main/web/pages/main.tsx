import '@kern-ux/native/dist/kern.min.css';
import './shell/base.css';
import './shell/layout.css';
import './shell/shell.css';
import './shell/druck.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startTheme } from './shell/theme';
import { startLanguage } from './texts/language';

startTheme();
await startLanguage();
createRoot(document.getElementById('zielnetz')!).render(<App />);
