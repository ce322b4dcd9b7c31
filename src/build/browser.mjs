// Lets Playwright look at the packaged program that stands beside the tests (see programm.mjs) once nobody else writes to it any
// more, and ends that program.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const folder = resolve('target/browser');
/** BefehleTest says so when it has taken back what its commands did. */
const free = 'target/programm/frei';
const patience = 900_000;

// One that an earlier build left says nothing.
rmSync(free, { force: true });
for (const until = Date.now() + patience; !existsSync(free); await sleep(500)) {
  if (Date.now() > until) throw new Error(`${free} does not come: BefehleTest did not run, or its program does not start (target/nebenbei/programm.log)`);
}
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
