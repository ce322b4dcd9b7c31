// Installs the packages and builds the pages, each only where something changed since: Maven calls this at every build.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(web, '../../..');
const run = (command) => execSync(command, { cwd: web, stdio: 'inherit' });
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** When anything in this folder last changed, without what is made from it; not even looked into is what npm fetched. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^(node_modules|test-results|playwright-report|generated)$/.test(name))
    .reduce((latest, entry) => {
      const path = join(folder, entry.name);
      return Math.max(latest, entry.isDirectory() ? newest(path) : changed(path));
    }, 0);
}

if (changed(join(web, 'node_modules/.package-lock.json')) < changed(join(web, 'package-lock.json'))) {
  run('npm ci --no-audit --no-fund');
}
const page = join(root, 'target/classes/static/playground.html');
if (changed(page) < Math.max(newest(web), newest(join(root, 'graphql/beispiele')))) {
  try {
    run('npm run build');
  } catch (failed) {
    // What is written before its types are found wrong is not to pass for built the next time.
    rmSync(page, { force: true });
    throw failed;
  }
}
