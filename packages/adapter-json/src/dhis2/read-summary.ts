import { ManyFindings, ok, type Finding, type Outcome, type Where } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { plainData } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import { parseExact } from '../input/parse-exact.ts';
import { saidText } from '../input/said-text.ts';
import { aDhis2Group, type Dhis2Group } from './data-values.ts';
import { dhis2Finding } from './dhis2-findings.ts';
import { serverWords } from './server-words.ts';
import { alarmIn, indexIn, unreadParts } from './unread-answer.ts';

/** What a DHIS2 server says it did with one message. */
export interface Dhis2Summary {
  /** `SUCCESS`, `WARNING` where some values were refused, `ERROR` where all were. */
  readonly status: 'SUCCESS' | 'WARNING' | 'ERROR';
  /** Values that are new there; the import of 2.43 counts every value it takes as updated. */
  readonly imported: number;
  /** Values that replaced others. */
  readonly updated: number;
  /** Values that were not taken: refused, or unchanged. */
  readonly ignored: number;
  /** Values that were deleted. */
  readonly deleted: number;
  /** Whether nothing was kept, because it was only a trial; `null` where the server does not say. */
  readonly dryRun: boolean | null;
}

interface Conflict {
  readonly text: string;
  readonly code: string | null;
  readonly indexes: readonly number[];
  readonly names: readonly string[];
}

const mostRows = 1000;

/**
 * Reads what a server answered to a message, of the import before 2.43 and of the one since, and tells of every value that was
 * refused where it came from.
 *
 * @param answer - the text of the answer, or what `JSON.parse` gave
 * @param sent - the message that was sent
 * @returns the summary; `null` where the answer holds none; findings `dhis2/…` at our rows
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const map = defineDhis2Map({ dataSet: 'QCDC', elements: { 'mediation.received': { dataElement: 'HG_SO_VU', zeroIsSignificant: true } } });
 * const [group] = writeDataValues(figures, map).value;
 * const answer = { status: 'SUCCESS', importCount: { imported: 1, updated: 0, ignored: 0, deleted: 0 } };
 * group && readSummary(answer, group).value !== null; // => true
 * ```
 */
export function readSummary(answer: unknown, sent: Dhis2Group): Outcome<Dhis2Summary | null> {
  checkCall('readSummary', { sent: [sent, aDhis2Group] });
  const parsed = typeof answer === 'string' ? parseExact(answer.replace(/^\uFEFF/, '')) : { value: plainData(answer) };
  const message = 'value' in parsed && isObject(parsed.value) ? parsed.value : null;
  const found = new ManyFindings();
  const whole: Where = wholeOf(sent);
  if (message === null) {
    const a = typeof answer === 'string' ? answer.trim().slice(0, 60) : '';
    return ok(null, [dhis2Finding('not-understood', whole, { a })]);
  }
  const response = isObject(message['response']) ? message['response'] : message;
  const counts = response['importCount'];
  if (typeof response['jobType'] === 'string')
    return ok(null, [dhis2Finding('job-unfinished', whole, { a: textIn(response, 'id') })]);
  if (!isObject(counts)) {
    // Whatever refuses a group as a whole tells so in words, without a summary.
    const refused = message['status'] === 'ERROR' || Number(saidText(message['httpStatusCode'])) >= 400;
    const why = serverWords(textIn(message, 'message'), textIn(message, 'errorCode'));
    const finding = refused
      ? dhis2Finding('group-refused', whole, { b: String(sent.rows.length), why })
      : dhis2Finding('not-understood', whole, { a: textIn(message, 'message') });
    return ok(null, [finding]);
  }
  const conflicts = conflictsOf(response);
  const summary = summaryOf(response, counts);
  for (const conflict of conflicts) tell(conflict, sent, summary, found);
  for (const finding of accountOf(summary, response, conflicts, sent)) found.add(finding);
  // A row that is none of ours matters where nothing else tells that something went wrong.
  const unread = unreadParts(response, counts, found.all().length === 0 ? sent.rows.length : Infinity);
  if (unread.length > 0) found.add(dhis2Finding('not-understood', whole, { a: unread.join(', ') }));
  // A server that says something is wrong, and not of which value: nobody can tell what was kept.
  const alarm = alarmIn([response, message]);
  if (alarm !== null && found.all().length === 0) found.add(dhis2Finding('not-understood', whole, { a: alarm }));
  if (summary.dryRun === true) found.add(dhis2Finding('dry-run', whole));
  return ok(summary, found.all());
}

function summaryOf(
  response: Readonly<Record<string, unknown>>,
  counts: Readonly<Record<string, unknown>>,
): Dhis2Summary {
  const count = (name: string): number => (Number.isSafeInteger(counts[name]) ? Number(counts[name]) : 0);
  const options = response['importOptions'];
  const dryRun = isObject(options) && typeof options['dryRun'] === 'boolean' ? options['dryRun'] : null;
  const said = textIn(response, 'status');
  return {
    status: said === 'SUCCESS' || said === 'ERROR' ? said : 'WARNING',
    imported: count('imported'),
    updated: count('updated'),
    ignored: count('ignored'),
    deleted: count('deleted'),
    dryRun,
  };
}

function conflictsOf({ conflicts }: Readonly<Record<string, unknown>>): readonly Conflict[] {
  if (!Array.isArray(conflicts)) return [];
  return conflicts.filter(isObject).map((conflict) => {
    const objects = isObject(conflict['objects']) ? Object.values(conflict['objects']) : [];
    const { indexes } = conflict;
    return {
      text: textIn(conflict, 'value'),
      code: textIn(conflict, 'errorCode') || null,
      indexes: Array.isArray(indexes) ? indexes.map(indexIn).filter((index) => index !== null) : [],
      names: [textIn(conflict, 'object'), ...objects.map((one) => saidText(one) ?? '')].filter((name) => name !== ''),
    };
  });
}

function tell(
  { text, code, indexes, names }: Conflict,
  sent: Dhis2Group,
  summary: Dhis2Summary,
  found: ManyFindings,
): void {
  const why = serverWords(text, code ?? '');
  const rows = (indexes.length > 0 ? indexes : rowsNamed(names, sent)).filter((index) => index in sent.rows);
  if (rows.length === 0) {
    const whole = summary.status === 'ERROR' || summary.imported + summary.updated + summary.deleted === 0;
    found.add(
      whole
        ? dhis2Finding('group-refused', wholeOf(sent), { b: String(sent.rows.length), why })
        : dhis2Finding('refused', wholeOf(sent), { why, actual: names.join(', ') }),
    );
  }
  for (const index of rows.slice(0, mostRows))
    found.add(
      dhis2Finding('refused', sent.rows[index] ?? {}, { why, actual: sent.body.dataValues[index]?.value ?? '' }),
    );
}

// Older servers name an object and no row: every row that bears its name is meant.
function rowsNamed(names: readonly string[], { body }: Dhis2Group): readonly number[] {
  return body.dataValues.flatMap((value, i) => {
    const own = [value.dataElement, value.orgUnit, value.categoryOptionCombo, value.attributeOptionCombo];
    return names.some((name) => own.includes(name)) ? [i] : [];
  });
}

function accountOf(
  { imported, updated, ignored, deleted, status }: Dhis2Summary,
  { rejectedIndexes }: Readonly<Record<string, unknown>>,
  conflicts: readonly Conflict[],
  sent: Dhis2Group,
): readonly Finding[] {
  const findings: Finding[] = [];
  const told = new Set(
    conflicts.flatMap(({ indexes, names }) => (indexes.length > 0 ? indexes : rowsNamed(names, sent))),
  );
  const rejected = new Set(
    Array.isArray(rejectedIndexes) ? rejectedIndexes.map(indexIn).filter((index) => index !== null) : [],
  );
  const named = [...new Set([...told, ...rejected])].filter((index) => index in sent.rows);
  const whole = conflicts.some(({ indexes }) => indexes.length === 0) && status === 'ERROR';
  // A row the server rejects and gives no reason for is refused all the same.
  for (const index of whole ? [] : named.filter((row) => !told.has(row)).slice(0, mostRows))
    findings.push(
      dhis2Finding('refused', sent.rows[index] ?? {}, {
        why: serverWords('', ''),
        actual: sent.body.dataValues[index]?.value ?? '',
      }),
    );
  const left = whole ? 0 : ignored - named.length;
  if (left > 0) findings.push(dhis2Finding('ignored', wholeOf(sent), { a: String(left) }));
  const all = imported + updated + ignored + deleted;
  const { length } = sent.rows;
  if (all !== length)
    findings.push(dhis2Finding('count-differs', wholeOf(sent), { a: String(length), b: String(all) }));
  return findings;
}

function wholeOf({ rows }: Dhis2Group): Where {
  const [first] = rows;
  return first?.period === undefined ? {} : { period: first.period };
}

function textIn(object: Readonly<Record<string, unknown>>, name: string): string {
  const said = object[name];
  return typeof said === 'string' ? said.slice(0, 300) : '';
}
