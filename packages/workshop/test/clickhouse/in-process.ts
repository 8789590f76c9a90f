// ClickHouse in this process, as `pnpm run test:clickhouse` installs it.
import { createRequire } from 'node:module';
import { clickhouseEngine, type ClickHouseClient, type SqlEngine } from '@qcdc/adapter-sql';

type ClientOptions = { readonly connection: unknown } | { readonly url: string };
interface ClientMaker {
  readonly createClient: (options: ClientOptions & { readonly log: { readonly level: number } }) => ClickHouseClient;
}
interface ConnectionMaker {
  readonly createChdbConnection: (options: { readonly path: string }) => unknown;
}

const installed = createRequire(new URL('../../../../tools/clickhouse/package.json', import.meta.url));

/** Tells whether it is there. */
export function isInstalled(): boolean {
  try {
    installed.resolve('chdb/connection');
    return true;
  } catch {
    return false;
  }
}

/** Makes a client of a server, or of the engine in this process. */
export function clientOf(options: ClientOptions): ClickHouseClient {
  const { createClient } = installed('@clickhouse/client') as ClientMaker;
  // What fails is told by the tests; the client need not print it.
  return createClient({ ...options, log: { level: 127 } });
}

let client: ClickHouseClient | null = null;

/** Starts the engine, once in a process; whoever uses it keeps to a prefix of its own. */
export function inClickHouse(): Promise<SqlEngine> {
  const { createChdbConnection } = installed('chdb/connection') as ConnectionMaker;
  client ??= clientOf({ connection: createChdbConnection({ path: ':memory:' }) });
  return Promise.resolve(clickhouseEngine(client));
}
