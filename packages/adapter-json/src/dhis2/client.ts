import {
  DefinitionError,
  ManyFindings,
  ok,
  type Finding,
  type Measure,
  type Outcome,
  type Where,
  type WorkOptions,
} from '@qcdc/core';
import { aFunction, aText, checkCall, having, listOf, oneOf, truth, whole, type Demands } from '@qcdc/core/checks';
import type { FigureTable } from '@qcdc/core/flow';
import { barredBy, messageOf, reasonOf, type Answer, type Ask } from './answer.ts';
import { askServer, type Dhis2Server } from './ask-server.ts';
import { checkElements } from './check-elements.ts';
import type { Dhis2Group } from './data-values.ts';
import { dhis2Finding } from './dhis2-findings.ts';
import type { Dhis2Map } from './map.ts';
import { readDataValues, type Dhis2ReadOptions } from './read-data-values.ts';
import { readSummary, type Dhis2Summary } from './read-summary.ts';
import { aDhis2Map } from './write-data-values.ts';

/** How messages are sent. */
export interface Dhis2SendOptions extends WorkOptions {
  /** Whether the server only tries, and keeps nothing. */
  readonly dryRun?: boolean;
  /** What the server may do; `CREATE_AND_UPDATE` when left out. */
  readonly importStrategy?: 'CREATE' | 'UPDATE' | 'CREATE_AND_UPDATE' | 'DELETE';
}

/** What is asked for. */
export interface Dhis2Query extends Dhis2ReadOptions {
  /** Data set; that of the map when left out. */
  readonly dataSet?: string;
  /** Periods, in the codes of DHIS2. */
  readonly periods: readonly string[];
  /** Organisation units. */
  readonly orgUnits: readonly string[];
  /** Whether the units below them are asked for too. */
  readonly children?: boolean;
  /** Stops the work. */
  readonly signal?: AbortSignal;
}

/** What became of one message. */
export interface Dhis2Sent {
  /** The message. */
  readonly group: Dhis2Group;
  /** What the server says it did; `null` where it did not say, or was not asked. */
  readonly summary: Dhis2Summary | null;
}

/** A DHIS2 server. */
export interface Dhis2Client {
  /**
   * Sends messages, one after the other. What is refused as a group takes no other group with it; where the server lets nobody in, is
   * not reached, is too busy or is no DHIS2, the rest is not sent, and told.
   * @param groups - messages of `writeDataValues`
   * @param options - trial run, strategy, progress and signal
   * @returns what became of each; findings at our rows
   */
  send(groups: readonly Dhis2Group[], options?: Dhis2SendOptions): Promise<Outcome<readonly Dhis2Sent[]>>;
  /**
   * Asks the server what its data elements take. Elements it does not have, and elements that drop zeros, are told.
   * @param map - where figures stand on the server
   * @returns the map with types of value and keeping of zeros as the server has them; `null` where it did not say
   */
  check(map: Dhis2Map): Promise<Outcome<Dhis2Map | null>>;
  /**
   * Reads figures.
   * @param map - where they stand on the server
   * @param measures - measures of the table
   * @param query - periods and units asked for
   * @returns the table; `null` where the server gave none
   */
  read(map: Dhis2Map, measures: readonly Measure[], query: Dhis2Query): Promise<Outcome<FigureTable | null>>;
}

const sendDemands: Demands<Dhis2SendOptions> = {
  dryRun: truth,
  importStrategy: oneOf(['CREATE', 'UPDATE', 'CREATE_AND_UPDATE', 'DELETE']),
  onProgress: aFunction,
  signal: having(['aborted'], 'AbortSignal', 'an AbortSignal'),
};

/**
 * Makes the client of a DHIS2 server.
 *
 * @param server - address and token
 * @returns the client
 * @throws `DefinitionError` `dhis2/bad-server`, `call/bad-argument`
 * @example
 * ```ts
 * const client = dhis2Client({ url: 'https://dhis2.example.vn', token: 'd2pat_invented' });
 * typeof client.send; // => 'function'
 * ```
 */
export function dhis2Client(server: Dhis2Server): Dhis2Client {
  const ask = askServer(checkedServer(server));
  return {
    send: (groups, options = {}) => send(groups, options, ask),
    check: (map) => checkElements(map, ask),
    read: (map, measures, query) => read(map, measures, query, ask),
  };
}

function checkedServer(server: Dhis2Server): Dhis2Server {
  checkCall('dhis2Client', { server: [server, having(['url', 'token'], '{ url, token }', '{ url, token }')] });
  checkCall('dhis2Client', { url: [server.url, aText], token: [server.token, aText] });
  if (server.fetch !== undefined) checkCall('dhis2Client', { fetch: [server.fetch, aFunction] });
  if (server.patience !== undefined) checkCall('dhis2Client', { patience: [server.patience, whole(0)] });
  let address: URL | null = null;
  try {
    address = new URL(server.url);
  } catch {
    // Told below.
  }
  const local = address !== null && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  if (address?.protocol !== 'https:' && !(local && address?.protocol === 'http:'))
    throw new DefinitionError(
      'dhis2/bad-server',
      {
        vi: 'địa chỉ máy chủ phải bắt đầu bằng https:// để mã truy cập không bị lộ',
        en: 'the address begins with https://, so that nobody on the way reads the token',
      },
      'dhis2Client.url',
    );
  if (/[\s]/.test(server.token) || server.token === '')
    throw new DefinitionError(
      'dhis2/bad-server',
      { vi: 'mã truy cập trống hoặc có dấu cách', en: 'the token is blank or holds a space' },
      'dhis2Client.token',
    );
  return server;
}

async function send(
  groups: readonly Dhis2Group[],
  options: Dhis2SendOptions,
  ask: Ask,
): Promise<Outcome<readonly Dhis2Sent[]>> {
  checkCall(
    'dhis2.send',
    { groups: [groups, listOf(having(['body', 'rows', 'parameters'], 'thông điệp', 'a message'))] },
    options,
    sendDemands,
  );
  const { dryRun = false, importStrategy, signal, onProgress } = options;
  const found = new ManyFindings();
  const sent: Dhis2Sent[] = [];
  onProgress?.(0);
  for (const [i, group] of groups.entries()) {
    signal?.throwIfAborted();
    const query = new URLSearchParams({ ...group.parameters, dryRun: String(dryRun) });
    if (importStrategy !== undefined) query.set('importStrategy', importStrategy);
    const stopped = await post(group, query, ask, signal, (summary, findings) => {
      sent.push({ group, summary });
      found.addAll(findings);
      if (dryRun && summary?.dryRun === false) found.add(dhis2Finding('trial-kept', placeOf(group)));
    });
    onProgress?.((i + 1) / groups.length);
    const left = groups.length - i - 1;
    if (!stopped) continue;
    for (const rest of groups.slice(i + 1)) sent.push({ group: rest, summary: null });
    if (left > 0) found.add(dhis2Finding('not-tried', {}, { a: String(left) }));
    break;
  }
  return ok(sent, found.all());
}

type Tell = (summary: Dhis2Summary | null, findings: readonly Finding[]) => void;

// Sends one message; returns whether it makes no sense to go on.
async function post(
  group: Dhis2Group,
  query: URLSearchParams,
  ask: Ask,
  signal: AbortSignal | undefined,
  tell: Tell,
): Promise<boolean> {
  const at = placeOf(group);
  let answer: Answer;
  try {
    answer = await ask('/dataValueSets', query, {
      method: 'POST',
      body: JSON.stringify(group.body),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    tell(null, [dhis2Finding('not-reached', at, { a: reasonOf(error) })]);
    return true;
  }
  const barred = barredBy(answer);
  if (barred !== null) {
    tell(null, [barred]);
    return true;
  }
  const { value, findings } = readSummary(answer.text, group);
  // A status of HTTP that refuses, around a summary that finds nothing wrong.
  const contradicts = answer.status >= 400 && findings.every(({ severity }) => severity === 'info');
  tell(value, contradicts ? [...findings, dhis2Finding('not-understood', at, { a: messageOf(answer) })] : findings);
  return false;
}

function placeOf({ rows: [first] }: Dhis2Group): Where {
  return first?.period === undefined ? {} : { period: first.period };
}

async function read(
  map: Dhis2Map,
  measures: readonly Measure[],
  query: Dhis2Query,
  ask: Ask,
): Promise<Outcome<FigureTable | null>> {
  checkCall('dhis2.read', {
    map: [map, aDhis2Map],
    query: [query, having(['periods', 'orgUnits'], '{ periods, orgUnits }', '{ periods, orgUnits }')],
  });
  const { dataSet = map.dataSet, periods, orgUnits, children = false, signal, ...reading } = query;
  checkCall('dhis2.read', {
    dataSet: [dataSet, aText],
    periods: [periods, listOf(aText, 1)],
    orgUnits: [orgUnits, listOf(aText, 1)],
  });
  const { idScheme } = map;
  const parameters = new URLSearchParams({ idScheme, inputIdScheme: idScheme, children: String(children) });
  parameters.append('dataSet', dataSet ?? '');
  for (const period of periods) parameters.append('period', period);
  for (const orgUnit of orgUnits) parameters.append('orgUnit', orgUnit);
  try {
    const answer = await ask('/dataValueSets', parameters, { ...(signal === undefined ? {} : { signal }) });
    const barred = barredBy(answer);
    if (barred !== null) return ok(null, [barred]);
    if (answer.status >= 400) return ok(null, [dhis2Finding('not-understood', {}, { a: messageOf(answer) })]);
    return readDataValues(answer.text, map, measures, reading);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof DefinitionError) throw error;
    return ok(null, [dhis2Finding('not-reached', {}, { a: reasonOf(error) })]);
  }
}
