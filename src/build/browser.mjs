// The browser tests against the packaged program: starts it on a folder and a port of its own, lets Playwright look at it,
// and stops it.
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const folder = resolve('target/browser');
const password = 'ein Wort nur zum Probieren';
const patience = 300_000;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const log = resolve(folder, 'zielnetz.log');
const java = process.env.JAVA_HOME ? resolve(process.env.JAVA_HOME, 'bin/java') : 'java';
const out = openSync(log, 'w');
const program = spawn(
  java,
  ['-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m', '-XX:+UseSerialGC', '-jar', packaged(),
    '--server.port=0', '--zielnetz.bolt-port=0', `--zielnetz.daten=${folder}/daten`,
    `--zielnetz.zugang.passwort=${password}`, `--zielnetz.zugang.verwaltung-passwort=${password}`,
    '--zielnetz.zugang.anfragen-je-sekunde=0'],
  { cwd: folder, stdio: ['ignore', out, out] },
);
let code = 1;
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => (program.kill(), process.exit(1)));
try {
  const tests = spawn('npm', ['run', '--silent', 'e2e'], {
    cwd: 'src/main/web',
    stdio: 'inherit',
    env: { ...process.env, ZIELNETZ_URL: await address(), ZIELNETZ_PASSWORT: password, ZIELNETZ_VERWALTUNG_PASSWORT: password,
      PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(folder, 'bericht.json') },
  });
  code = await new Promise((done) => tests.on('exit', (ended) => done(ended ?? 1)));
} finally {
  program.kill();
}
process.exit(code);

/** Where the program says that its pages are. */
async function address() {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(500)) {
    const found = /Seiten: +(http:\S+[^/\s])\/?\s/.exec(readFileSync(log, 'utf8'));
    if (found) return found[1];
    if (program.exitCode !== null) break;
  }
  throw new Error(`The program did not start:\n${readFileSync(log, 'utf8')}`);
}

function packaged() {
  const jars = readdirSync('target').filter((name) => /^zielnetz-.*\.jar$/.test(name));
  if (jars.length !== 1) throw new Error(`Expected one program in target, found ${jars.length}`);
  return resolve('target', jars[0]);
}
