import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './run.ts';

/** A registry on this machine, for as long as a rehearsal lasts. */
export interface LocalRegistry {
  /** Its address, on the loopback. */
  readonly url: string;
  /** Settings of npm that lead there; their file is handed on by `NPM_CONFIG_USERCONFIG`. */
  readonly settings: string;
  /** Stops it. */
  readonly stop: () => void;
}

const home = fileURLToPath(new URL('../../rehearsal/registry/', import.meta.url));

/**
 * Starts a registry that keeps our packages in a folder and asks the registry of this machine for all others.
 *
 * @param folder - where it may keep what is published; removed by whoever made it
 * @throws Error when it does not answer within a minute
 */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  pnpm(['install', '--frozen-lockfile', '--prefer-offline'], home);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const setting = (name: string): string =>
    execFileSync('npm', ['config', 'get', name], { cwd: folder, encoding: 'utf8', shell: true }).trim();
  const beyond = setting('registry');
  // A machine that trusts an authority of its own tells npm so, not every server that is started there.
  const authority = setting('cafile');
  const trusted = authority === 'null' || authority === '' ? {} : { NODE_EXTRA_CA_CERTS: authority };
  const config = join(folder, 'registry.yaml');
  writeFileSync(
    config,
    [
      `storage: ${JSON.stringify(join(folder, 'storage'))}`,
      `auth: { htpasswd: { file: ${JSON.stringify(join(folder, 'htpasswd'))} } }`,
      `uplinks: { beyond: { url: ${JSON.stringify(beyond)}, cache: true, maxage: 60m } }`,
      'packages:',
      // Ours come from here alone, so that nothing published elsewhere can stand in for them.
      `  '@qcdc/*': { access: $all, publish: $all }`,
      `  '**': { access: $all, proxy: beyond }`,
      'max_body_size: 50mb',
      'log: { type: stdout, level: error }',
    ].join('\n'),
  );
  const settings = join(folder, 'npmrc');
  // Whoever publishes has to name somebody; here anybody may.
  writeFileSync(settings, `registry=${url}\n//127.0.0.1:${port}/:_authToken=anybody\nfund=false\naudit=false\n`);
  const server = spawn(
    process.execPath,
    [join(home, 'node_modules/verdaccio/bin/verdaccio'), '--config', config, '--listen', `127.0.0.1:${port}`],
    {
      cwd: folder,
      env: { ...trusted, ...process.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
  for (let waited = 0; waited < 60_000; waited += 250) {
    if (server.exitCode !== null) break;
    if (await answers(url)) return { url, settings, stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  server.kill();
  throw new Error(`the local registry does not answer:\n${said}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}-/ping`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no free port'));
        else resolve(address.port);
      });
    });
  });
}
