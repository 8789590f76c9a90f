// What the client of a server puts on the wire for us; a server of this test takes it down and answers. No ClickHouse stands behind.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clickhouseEngine, type SqlEngine } from '@qcdc/adapter-sql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from './in-process.ts';

interface Request {
  readonly url: URL;
  readonly type: string;
  readonly body: string;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const piece of request) body += piece as string;
  return body;
}

describe('a server is sent', () => {
  let server: Server;
  let engine: SqlEngine;
  let answer: { readonly status: number; readonly body: string; readonly exception?: string };
  const requests: Request[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        requests.push({ url: new URL(request.url ?? '', 'http://server'), type: request.headers['content-type'] ?? '', body }); // prettier-ignore
        if (answer.exception !== undefined) response.setHeader('x-clickhouse-exception-code', answer.exception);
        response.writeHead(answer.status).end(answer.body);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    engine = clickhouseEngine(clientOf({ url: `http://127.0.0.1:${port}` }));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    requests.length = 0;
    answer = { status: 200, body: JSON.stringify({ meta: [{ name: 'n' }], data: [['42']] }) };
  });
  const asked = (): Request => {
    const [request, ...others] = requests;
    if (request === undefined || others.length > 0) throw new Error(`${requests.length} requests`);
    return request;
  };

  it('short values in the address, apart from the statement, and what makes it answer as SQL is meant', async () => {
    expect(await engine.query('SELECT $1 AS n', ["x'); DROP"])).toEqual([{ n: '42' }]);
    const { url, body } = asked();
    expect(body).toMatch(/^SELECT \{p1_0:String\} AS n\s+FORMAT JSONCompact$/);
    expect(url.searchParams.get('param_p1_0')).toContain('DROP');
    expect(url.searchParams.get('skip_unavailable_shards')).toBe('0');
    expect(url.searchParams.get('http_wait_end_of_query')).toBe('1');
  });

  it('long values in the body, in parts of less than 128 KiB', async () => {
    const text = 'ế\\"🙂'.repeat(60_000);
    await engine.query('SELECT length($1) AS n', [text]);
    const { url, type, body } = asked();
    expect(type).toContain('multipart/form-data');
    expect([...url.searchParams.keys()].filter((key) => key.startsWith('param_'))).toEqual([]);
    const parts = body.split(`--${type.split('boundary=')[1] ?? ''}`).filter((part) => part.includes('form-data'));
    expect(parts.length).toBeGreaterThan(7);
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThan(128 * 1024);
  });

  it('rows of a load in the body, too; nothing is expected back', async () => {
    answer = { status: 200, body: '' };
    expect(await engine.query('INSERT INTO t SELECT * FROM format(JSONEachRow, $1)', ['{"a":1}'.repeat(9_000)])).toEqual([]); // prettier-ignore
    expect(asked().type).toContain('multipart/form-data');
  });

  it('an order as such', async () => {
    answer = { status: 200, body: '' };
    expect(await engine.query('DELETE FROM t WHERE a = $1', ['x'])).toEqual([]);
    expect(asked().body).not.toContain('FORMAT');
  });

  it('and what it refuses is told in the words of this package', async () => {
    answer = { status: 500, exception: '60', body: "Code: 60. DB::Exception: Unknown table expression identifier 'x'. (UNKNOWN_TABLE) (version 26.7)" }; // prettier-ignore
    await expect(engine.query('SELECT 1 FROM x', [])).rejects.toMatchObject({ code: 'adapter/sql-no-schema' });
    await new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => {
        closed();
      });
    });
    await expect(engine.query('SELECT 1', [])).rejects.toMatchObject({ code: 'adapter/sql-connection-lost' });
  });
});
