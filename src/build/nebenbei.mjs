// Work beside Maven: `beginne NAME COMMAND …` starts a command in the background and returns, `beginne NAME nach OTHER
// COMMAND …` once that other has ended well; `warte NAME` waits for its end, shows what it said and ends as it ended. So the
// pages are built and checked while javac runs and tests run.
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
  const maven = Number(readFileSync(begun, 'utf8'));
  if (command[0] === 'nach') {
    const [, other] = command.splice(0, 2);
    if ((await ended(`${folder}/${other}.ende`, () => lives(maven) || process.exit(1))) !== '0') {
      writeFileSync(end, '1');
      process.exit();
    }
  }
  const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'] });
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
  const code = await ended(end);
  process.stdout.write(readFileSync(log, 'utf8'));
  if (code !== '0') console.error(`${name} ended with ${code}; its output stands above and in ${log}`);
  process.exitCode = Number(code);
} else {
  throw new Error(`beginne, warte: ${verb}?`);
}

/** How something ended, as soon as it has. */
async function ended(file, meanwhile = () => {}) {
  while (!existsSync(file)) {
    await sleep(200);
    meanwhile();
  }
  // Written and still empty is possible for a moment.
  let code = readFileSync(file, 'utf8');
  while (code === '') code = (await sleep(50), readFileSync(file, 'utf8'));
  return code;
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
