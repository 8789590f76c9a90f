import { checkCall } from '../outcome/check-call.ts';
import { aText, having } from '../outcome/demand.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { Text } from '../outcome/text.ts';
import type { StoredFormat } from './define-format.ts';
import { checkShape, type CheckedShape } from './check-shape.ts';
import { storedFinding } from './format-findings.ts';
import { jsonFault, pointer } from './json-fault.ts';
import { mostNodes } from './json-limits.ts';
import { jsonTextFault } from './json-text.ts';
import { plainCopy } from './plain-copy.ts';

/** How to read what was stored. */
export interface ReadStoredOptions {
  /** Name of the file or message, for the findings. */
  readonly source?: string;
}

const aFormat = /* @__PURE__ */ having(
  ['id', 'version', 'label', 'schema'],
  'một định dạng, tạo bằng defineFormat',
  'a format, made with defineFormat',
);

/** Faults of shape that are named one by one. */
const mostFaults = 20;

const noSuchKey: Text = { vi: 'không có mục nào tên như vậy', en: 'nothing has this name' };

const blockedBy = (findings: readonly Finding[]): Outcome<null> => ok(null, findings);

/**
 * Reads something stored back: checks that it is plain data, of this format, and of a version this release knows; brings
 * an older version up one version at a time; checks the shape. Nothing in the data throws.
 *
 * @param input - JSON text, or what `JSON.parse` gave
 * @param format - the format that is expected
 * @param options - `source` names where it comes from
 * @returns the body in the current version, or `null`; findings `stored/…`, whose `where.cell` is a JSON Pointer
 * @example
 * ```ts
 * const kept = JSON.stringify(stamped(findingsFormat, { findings: [] }));
 * readStored(kept, findingsFormat).value; // => { findings: [] }
 * readStored('{"format":"qcdc/other"}', findingsFormat, { source: 'kept.json' }).findings.map(({ code }) => code); // => ['stored/no-stamp']
 * ```
 */
export function readStored<Body>(
  input: unknown,
  format: StoredFormat<Body>,
  options: ReadStoredOptions = {},
): Outcome<Body | null> {
  checkCall('readStored', { format: [format, aFormat] }, options, { source: aText });
  const at = (cell: string): Where => ({
    ...(options.source === undefined ? {} : { source: options.source }),
    cell,
  });
  let value: unknown;
  if (typeof input === 'string') {
    const unread = jsonTextFault(input);
    if (unread !== null) return blockedBy([storedFinding(unread, at(''))]);
    try {
      // Editors on Windows put a byte order mark in front of the text.
      value = JSON.parse(input.replace(/^\uFEFF/, ''));
    } catch {
      return blockedBy([storedFinding('not-json', at(''))]);
    }
  } else {
    const { copy, nodes } = plainCopy(input);
    if (nodes > mostNodes) return blockedBy([storedFinding('too-large', at(''))]);
    value = copy;
  }
  const fault = jsonFault(value);
  if (fault !== null) return blockedBy([storedFinding(fault.code, at(fault.path))]);

  const envelope = envelopeOf(value);
  const { label } = format;
  if (envelope === null && stepFrom(format, 0) === undefined)
    return blockedBy([storedFinding('no-stamp', at(''), { a: label, expected: format.id })]);
  const root = envelope === null ? '' : '/body';
  const { format: id, version, body } = envelope ?? { format: format.id, version: 0, body: value };
  if (id !== format.id)
    return blockedBy([
      storedFinding('other-format', at('/format'), { a: printedId(id), b: label, expected: format.id }),
    ]);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0)
    return blockedBy([storedFinding('bad-version', at('/version'), { expected: `0 … ${format.version}` })]);
  if (version > format.version)
    return blockedBy([
      storedFinding('newer-version', at('/version'), {
        a: String(version),
        b: String(format.version),
        expected: `≤ ${format.version}`,
        actual: String(version),
      }),
    ]);

  const beside = envelope === null ? [] : Object.keys(value as object).filter((key) => !besideBody.has(key));
  const found = beside.map((key) => storedFinding('bad-shape', at(`/${pointer(key)}`), { a: label, why: noSuchKey }));
  const { value: brought, findings } = bringUp(body, version, format, (path) => at(root + path));
  found.push(...findings);
  if (brought === null) return blockedBy(found);
  const shape = checkShape(format.schema, brought.body);
  if ('faults' in shape) found.push(...shapeFindings(shape, label, (path) => at(root + path)));
  return 'body' in shape && beside.length === 0 ? ok(shape.body, found) : blockedBy(found);
}

interface Envelope {
  readonly format: string;
  readonly version: unknown;
  readonly body: unknown;
}

// Editors look for the schema of a file in the file.
const besideBody: ReadonlySet<string> = new Set(['format', 'version', 'body', '$schema']);

function envelopeOf(value: unknown): Envelope | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { format, version, body } = value as Partial<Envelope>;
  return typeof format === 'string' && Object.hasOwn(value, 'version') && Object.hasOwn(value, 'body')
    ? { format, version, body }
    : null;
}

const printedId = (id: string): string => (/^[\w./@-]{1,80}$/.test(id) ? id : '…');

const stepFrom = <Body>({ migrations }: StoredFormat<Body>, version: number) =>
  migrations?.find(({ from }) => from === version);

type At = (path: string) => Where;

// Only an object can say that there is no body: a body may itself be null.
interface Brought {
  readonly body: unknown;
}

function bringUp<Body>(body: unknown, from: number, format: StoredFormat<Body>, at: At): Outcome<Brought | null> {
  const findings: Finding[] = [];
  let current = body;
  for (let version = from; version < format.version; version++) {
    const [a, b] = [String(version), String(version + 1)];
    const step = stepFrom(format, version);
    if (step === undefined) return ok(null, [storedFinding('too-old', at(''), { a, b })]);
    const old = checkShape(step.schema, current);
    if ('faults' in old) return ok(null, [...findings, ...shapeFindings(old, format.label, at)]);
    const result = step.bring(old.body);
    if ('cannot' in result)
      return ok(null, [...findings, storedFinding('cannot-migrate', at(''), { a: b, why: result.cannot })]);
    current = result.body;
    findings.push(
      storedFinding('migrated', at(''), { a, b, ...(result.note === undefined ? {} : { why: result.note }) }),
    );
  }
  return ok({ body: current }, findings);
}

function shapeFindings(
  { faults, stopped }: Extract<CheckedShape<unknown>, { readonly stopped: boolean }>,
  label: StoredFormat['label'],
  at: At,
): readonly Finding[] {
  const named = faults.slice(0, mostFaults).map(({ path, expected, unknown }) =>
    storedFinding('bad-shape', at(path.map((part) => `/${pointer(part)}`).join('')), {
      a: label,
      ...(expected === undefined ? {} : { expected }),
      ...(unknown ? { why: noSuchKey } : {}),
    }),
  );
  const more = faults.length - named.length;
  return more > 0
    ? [...named, storedFinding('more-faults', at(''), { a: stopped ? `≥ ${more}` : String(more) })]
    : named;
}
