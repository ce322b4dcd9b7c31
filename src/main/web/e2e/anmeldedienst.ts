import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** How to start another program beside the database of the one that runs: a command and settings of its own. */
const start = process.env.ZWEITES_PROGRAMM;
export const NO_PROGRAM = 'ZWEITES_PROGRAMM is not set';
if (process.env.CI && !start) throw new Error(NO_PROGRAM);
export const startable = Boolean(start);

const SECRET = 'nur-in-den-tests-der-seiten';

export interface Instance {
  address: string;
  issuer: string;
  end: () => void;
}

/** Below a path of its host, as behind the proxy of a city. */
export const BASE = '/zielnetz';

/** A login service, and a program that logs browsers in there and lets nobody read without. */
export async function startWithLoginService(...more: string[]): Promise<Instance> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}${BASE}`;
  const service = spawn(process.execPath, [resolve(import.meta.dirname, 'anmeldedienst.mjs'), address, SECRET], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [issuer] = (await once(createInterface(service.stdout), 'line')) as [string];
  const [command, ...words] = JSON.parse(start!) as string[];
  const program = spawn(
    command!,
    [
      ...words,
      `--server.port=${port}`,
      `--server.servlet.context-path=${BASE}`,
      '--zielnetz.lesen=angemeldet',
      '--zielnetz.zugang.anfragen-je-sekunde=0',
      `--spring.security.oauth2.resourceserver.jwt.issuer-uri=${issuer}`,
      '--zielnetz.zugang.client.kennung=zielnetz',
      `--zielnetz.zugang.client.geheimnis=${SECRET}`,
      '--zielnetz.zugang.rollenfeld=rollen',
      ...more,
    ],
    { stdio: 'ignore', env: { ...process.env, SERVER_PORT: undefined } },
  );
  await ready(address, program);
  return {
    address,
    issuer,
    end: () => {
      program.kill();
      service.kill();
    },
  };
}

async function ready(address: string, program: ChildProcess) {
  for (let left = 240; left > 0; left--) {
    if (program.exitCode !== null) break;
    if (
      await fetch(`${address}/actuator/health/readiness`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(500);
  }
  program.kill();
  throw new Error('The program with a login service did not start');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
