import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A value as the server keeps it. */
interface Kept {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo: string;
  readonly value: string;
  readonly comment?: string;
}

/** A data element of the server. */
export interface FakeElement {
  readonly code: string;
  readonly valueType: string;
  readonly zeroIsSignificant: boolean;
}

/** What the server has, and which import it runs. */
export interface FakeDhis2 {
  readonly pipeline: 'old' | 'new';
  readonly elements: readonly FakeElement[];
  readonly orgUnits: readonly string[];
  /** Periods whose groups are refused as a whole, as when input is closed. */
  readonly closed?: readonly string[];
}

/** A DHIS2 server as its documentation describes it, on this machine. */
export class FakeServer {
  readonly kept = new Map<string, Kept>();
  readonly requests: { readonly path: string; readonly authorization: string; readonly contentType: string }[] = [];
  private readonly server: Server;

  constructor(private readonly has: FakeDhis2) {
    this.server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const url = new URL(request.url ?? '/', 'http://server');
        const { authorization = '', 'content-type': contentType = '' } = request.headers;
        this.requests.push({ path: url.pathname + url.search, authorization, contentType });
        const [status, answer]: readonly [number, unknown] =
          authorization === 'ApiToken d2pat_right'
            ? this.answer(request.method ?? 'GET', url, body)
            : [401, { httpStatus: 'Unauthorized', httpStatusCode: 401, status: 'ERROR', message: 'Unauthorized' }];
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/api`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private answer(method: string, url: URL, body: string): readonly [number, unknown] {
    if (url.pathname === '/api/dataElements') return [200, { dataElements: this.has.elements }];
    if (method === 'GET') {
      const periods = url.searchParams.getAll('period');
      const orgUnits = url.searchParams.getAll('orgUnit');
      const asked = ({ period, orgUnit }: Kept) => periods.includes(period) && orgUnits.includes(orgUnit);
      return [200, { dataValues: [...this.kept.values()].filter(asked) }];
    }
    return this.take(JSON.parse(body) as { dataValues: Kept[] }, url.searchParams.get('dryRun') === 'true');
  }

  private take({ dataValues }: { dataValues: Kept[] }, dryRun: boolean): readonly [number, unknown] {
    const isNew = this.has.pipeline === 'new';
    if (dataValues.some(({ period }) => this.has.closed?.includes(period)))
      return [
        409,
        {
          httpStatus: 'Conflict',
          httpStatusCode: 409,
          status: 'ERROR',
          message: 'Period is closed for data entry',
          errorCode: isNew ? 'E8030' : 'E7641',
        },
      ];
    const count = { imported: 0, updated: 0, ignored: 0, deleted: 0 };
    const conflicts: {
      object: string;
      objects: object;
      value: string;
      errorCode: string;
      property: string;
      indexes: number[];
    }[] = [];
    for (const [index, value] of dataValues.entries()) {
      const element = this.has.elements.find(({ code }) => code === value.dataElement);
      const wrong =
        element === undefined
          ? (['dataElement', value.dataElement, isNew ? 'E8100' : 'E7610'] as const)
          : !this.has.orgUnits.includes(value.orgUnit)
            ? (['orgUnit', value.orgUnit, isNew ? 'E8102' : 'E7612'] as const)
            : element.valueType.startsWith('INTEGER') && !/^-?\d+$/.test(value.value)
              ? (['value', value.value, isNew ? 'E8122' : 'E7619'] as const)
              : null;
      if (wrong !== null) {
        const [property, object, errorCode] = wrong;
        count.ignored += 1;
        conflicts.push({
          object,
          objects: { [property]: object },
          value: `${property} not accepted: \`${object}\``,
          errorCode,
          property,
          indexes: [index],
        });
        continue;
      }
      const combo = value.categoryOptionCombo || 'default';
      const key = [value.dataElement, value.period, value.orgUnit, combo].join('|');
      const before = this.kept.get(key);
      // A zero nobody called significant is no value there.
      const dropped = Number(value.value) === 0 && element?.zeroIsSignificant !== true;
      if (isNew && before?.value === value.value) count.ignored += 1;
      else if (isNew || before !== undefined) count.updated += 1;
      else if (dropped) count.ignored += 1;
      else count.imported += 1;
      if (!dryRun && !dropped) this.kept.set(key, { ...value, categoryOptionCombo: combo });
    }
    const status = conflicts.length > 0 ? 'WARNING' : 'SUCCESS';
    const rejectedIndexes = conflicts.flatMap(({ indexes }) => indexes);
    const response = {
      responseType: 'ImportSummary',
      status,
      importOptions: { dryRun },
      importCount: count,
      conflicts,
      rejectedIndexes,
      dataSetComplete: 'false',
    };
    const httpStatusCode = conflicts.length > 0 ? 409 : 200;
    return [
      httpStatusCode,
      {
        httpStatus: conflicts.length > 0 ? 'Conflict' : 'OK',
        httpStatusCode,
        status: conflicts.length > 0 ? 'WARNING' : 'OK',
        message: '',
        response,
      },
    ];
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
}
