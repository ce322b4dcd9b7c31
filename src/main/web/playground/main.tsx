import './workers';
// Not graphiql/style.css, which holds all of these once more, with Monaco's and 34 cuts of two fonts within.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { readAddress } from './address';
import { examples } from './examples';
import { Playground } from './Playground';
import { savedExamples } from './saved';

// Tabs and editors take their content only when they are made: a link pasted into the open page begins anew.
window.addEventListener('hashchange', () => location.reload());

const start = await readAddress(location, examples, savedExamples);
createRoot(document.getElementById('playground')!).render(<Playground start={start} />);
