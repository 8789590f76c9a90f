// ClickHouse in this process, as `pnpm run test:clickhouse` installs it.
import { createRequire } from 'node:module';
import { clickhouseEngine, type ClickHouseClient, type SqlEngine } from '@qcdc/adapter-sql';

interface ClientMaker {
  readonly createClient: (options: { readonly connection: unknown }) => ClickHouseClient;
}
interface ConnectionMaker {
  readonly createChdbConnection: (options: { readonly path: string }) => unknown;
}

const installed = createRequire(new URL('../../../../tools/clickhouse/package.json', import.meta.url));

let client: ClickHouseClient | null = null;

/** Starts the engine, once in a process; whoever uses it keeps to a prefix of its own. */
export function inClickHouse(): Promise<SqlEngine> {
  const { createClient } = installed('@clickhouse/client') as ClientMaker;
  const { createChdbConnection } = installed('chdb/connection') as ConnectionMaker;
  client ??= createClient({ connection: createChdbConnection({ path: ':memory:' }) });
  return Promise.resolve(clickhouseEngine(client));
}
