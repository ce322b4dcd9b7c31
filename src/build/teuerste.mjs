// Prints the ten dearest tests of the last build: test classes of Java, tests of the browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const found = [];
const reports = 'target/surefire-reports';
for (const file of existsSync(reports) ? readdirSync(reports) : []) {
  if (!/^TEST-.*\.xml$/.test(file)) continue;
  const head = /<testsuite [^>]*>/.exec(readFileSync(`${reports}/${file}`, 'utf8'))?.[0] ?? '';
  const attribute = (name) => new RegExp(` ${name}="([^"]*)"`).exec(head)?.[1] ?? '';
  found.push({ name: attribute('name'), seconds: Number(attribute('time')), tests: Number(attribute('tests')) });
}
const report = 'target/browser/bericht.json';
let browser = 0;
if (existsSync(report)) {
  const visit = (suite) => {
    for (const spec of suite.specs ?? []) {
      browser++;
      const milliseconds = spec.tests.flatMap((test) => test.results).reduce((sum, result) => sum + result.duration, 0);
      found.push({ name: `${spec.file}: ${spec.title}`, seconds: milliseconds / 1000, tests: 1 });
    }
    (suite.suites ?? []).forEach(visit);
  };
  visit(JSON.parse(readFileSync(report, 'utf8')));
}
const java = found.reduce((sum, one) => sum + one.tests, 0) - browser;
console.log(`${java} tests of Java, ${browser} in the browser; the dearest:`);
found.sort((a, b) => b.seconds - a.seconds);
for (const { name, seconds, tests } of found.slice(0, 10)) {
  console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}${tests > 1 ? ` (${tests})` : ''}`);
}
