// Installs the packages and builds the pages, each only where something changed since: Maven calls this at every build.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(web, '../../..');
const run = (command) => execSync(command, { cwd: web, stdio: 'inherit' });
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/node_modules|test-results|generated/.test(entry.parentPath ?? entry.path))
    .reduce((latest, entry) => Math.max(latest, changed(join(entry.parentPath ?? entry.path, entry.name))), 0);
}

if (changed(join(web, 'node_modules/.package-lock.json')) < changed(join(web, 'package-lock.json'))) {
  run('npm ci --no-audit --no-fund');
}
const built = changed(join(root, 'target/classes/static/playground.html'));
if (built < Math.max(newest(web), newest(join(root, 'graphql/beispiele')))) {
  run('npm run build');
}
