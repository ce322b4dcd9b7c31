// The packaged program for the tests that ask it, in the browser and from the command line: started once, with the commands
// of the handbook, on a folder and on ports of its own. Ends when it is told to (SIGTERM). Others find in target/programm its address
// once it is ready.
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const folder = resolve('target/programm');
const log = resolve(folder, 'zielnetz.log');
const patience = 300_000;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const out = openSync(log, 'w');
const password = process.env.ZIELNETZ_PROBEPASSWORT ?? 'ein Wort nur zum Probieren';
const program = spawn('bash', ['-c', commands()], {
  cwd: folder,
  stdio: ['ignore', out, out],
  env: {
    ...process.env,
    // Ends before what the second compiler gives is earned back.
    JDK_JAVA_OPTIONS: '-Xmx1g -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC',
    SERVER_PORT: '0',
    ZIELNETZ_BOLTPORT: '0',
    ZIELNETZ_DATEN: resolve(folder, 'daten'),
    ZIELNETZ_ZUGANG_ANFRAGENJESEKUNDE: '0',
  },
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => program.kill());
program.on('exit', (code) => process.exit(code === 143 ? 0 : (code ?? 0)));

for (const until = Date.now() + patience; ; await sleep(300)) {
  const found = /Seiten: +(http:\S+[^/\s])\/?\s/.exec(readFileSync(log, 'utf8'));
  if (found) {
    const known = { adresse: found[1], passwort: password, pid: process.pid, weiteres: another() };
    writeFileSync(resolve(folder, 'neu'), JSON.stringify(known));
    renameSync(resolve(folder, 'neu'), resolve(folder, 'programm.json'));
    break;
  }
  if (Date.now() > until || program.exitCode !== null) {
    console.error(`The program did not start:\n${readFileSync(log, 'utf8')}`);
    program.kill();
    process.exit(1);
  }
}

/** The handbook's own way to start it, with password and file put in. */
function commands() {
  const block = /^```sh\n(export ZIELNETZ_ZUGANG_PASSWORT.*\n)(java -jar target\/zielnetz-\*\.jar)\n```$/m.exec(
    readFileSync('src/docs/handbuch/zugang.md', 'utf8'),
  );
  if (!block) throw new Error('The handbook does not say how to start the program with passwords');
  return block[1].replaceAll("'…'", `'${password}'`) + `exec ${block[2].replace('target/zielnetz-*.jar', packaged())}`;
}

/** How to start another instance beside the same database. */
function another() {
  const bolt = /bolt:\/\/[\d.:]+/.exec(readFileSync(log, 'utf8'))[0];
  const secret = readFileSync(resolve(folder, 'daten/neo4j-passwort'), 'utf8').trim();
  return ['java', '-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m', '-XX:+UseSerialGC',
    '-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote', '-jar', packaged(),
    `--spring.neo4j.uri=${bolt}`, '--spring.neo4j.authentication.username=neo4j', `--spring.neo4j.authentication.password=${secret}`];
}

function packaged() {
  const jars = readdirSync('target').filter((name) => /^zielnetz-.*\.jar$/.test(name));
  if (jars.length !== 1) throw new Error(`Expected one program in target, found ${jars.length}; mvn package makes it`);
  return resolve('target', jars[0]);
}
