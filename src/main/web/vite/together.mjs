// Runs commands at the same time: node vite/together.mjs 'one' 'another'. Fails when one of them has failed, after all have said what they have to say.
import { spawn } from 'node:child_process';

const codes = await Promise.all(
  process.argv.slice(2).map(
    (command) =>
      new Promise((done) => {
        const began = performance.now();
        spawn(command, { shell: true, stdio: 'inherit' }).on('close', (code) => {
          console.log(`${command}: ${code ? 'failed' : 'done'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
          done(code);
        });
      }),
  ),
);
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
