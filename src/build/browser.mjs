// Lets Playwright look at the packaged program that stands beside the tests (see programm.mjs), and ends that program.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve('target/browser');
const { adresse, passwort, pid, weiteres } = JSON.parse(readFileSync('target/programm/programm.json', 'utf8'));
mkdirSync(folder, { recursive: true });
const tests = spawn('npm', ['run', '--silent', 'e2e'], {
  cwd: 'src/main/web',
  stdio: 'inherit',
  env: { ...process.env, ZIELNETZ_URL: adresse, ZIELNETZ_PASSWORT: passwort, ZIELNETZ_VERWALTUNG_PASSWORT: passwort,
    ZWEITES_PROGRAMM: JSON.stringify(weiteres),
    PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(folder, 'bericht.json') },
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => tests.kill());
tests.on('exit', (code) => {
  process.kill(pid);
  process.exitCode = code ?? 1;
});
