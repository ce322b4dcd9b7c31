// Work beside Maven: `beginne NAME COMMAND …` starts a command in the background and returns, `warte NAME` waits for its
// end, shows what it said and ends as it ended. So the pages are built while javac runs, and looked at while tests run.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [verb, name, ...command] = process.argv.slice(2);
const folder = 'target/nebenbei';
const log = `${folder}/${name}.log`;
const begun = `${folder}/${name}.begonnen`;
const end = `${folder}/${name}.ende`;

if (verb === 'beginne') {
  mkdirSync(folder, { recursive: true });
  rmSync(end, { force: true });
  writeFileSync(begun, String(process.ppid));
  const out = openSync(log, 'w');
  spawn(process.execPath, [import.meta.filename, 'fuehre-aus', name, ...command], {
    detached: true,
    stdio: ['ignore', out, out],
  }).unref();
} else if (verb === 'fuehre-aus') {
  const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'] });
  const maven = Number(readFileSync(begun, 'utf8'));
  const watch = setInterval(() => lives(maven) || stop(child), 2000);
  process.on('SIGTERM', () => stop(child));
  child.on('error', (error) => finish(`${error.message}\n`, 127));
  child.on('exit', (code) => finish('', code ?? 1));
  function finish(said, code) {
    clearInterval(watch);
    process.stdout.write(said);
    writeFileSync(end, String(code));
    process.exit();
  }
} else if (verb === 'warte') {
  if (!existsSync(begun)) throw new Error(`${name} was never begun`);
  while (!existsSync(end)) await sleep(200);
  // Written and still empty is possible for a moment.
  let code = readFileSync(end, 'utf8');
  while (code === '') code = (await sleep(50), readFileSync(end, 'utf8'));
  process.stdout.write(readFileSync(log, 'utf8'));
  if (code !== '0') console.error(`${name} ended with ${code}; its output stands above and in ${log}`);
  process.exitCode = Number(code);
} else {
  throw new Error(`beginne, warte: ${verb}?`);
}

/** Whoever ends Maven ends what runs beside it. */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function stop(child) {
  child.kill('SIGTERM');
}
