// ClickHouse in this process, as `pnpm run test:clickhouse` installs it.
import { createRequire } from 'node:module';
import { clickhouseEngine, type ClickHouseClient, type SqlEngine } from '@qcdc/adapter-sql';

interface ClientMaker {
  createClient(options: { readonly connection: unknown }): ClickHouseClient & { close(): Promise<void> };
}
interface ConnectionMaker {
  createChdbConnection(options: { readonly path: string }): unknown;
}

const installed = createRequire(new URL('../../../../tools/clickhouse/package.json', import.meta.url));

let client: ReturnType<ClientMaker['createClient']> | null = null;

/** Starts the engine, once in a process. */
export function inClickHouse(): Promise<SqlEngine> {
  return Promise.resolve(clickhouseEngine(startedClient()));
}

/** The client behind it. */
export function startedClient(): ReturnType<ClientMaker['createClient']> {
  const { createClient } = installed('@clickhouse/client') as ClientMaker;
  const { createChdbConnection } = installed('chdb/connection') as ConnectionMaker;
  client ??= createClient({ connection: createChdbConnection({ path: ':memory:' }) });
  return client;
}
