import { ManyFindings, ok, type Dataset, type Entity, type Finding, type Outcome, type Where } from '@qcdc/core';
import { anEntity, checkCall, listOf } from '@qcdc/core/checks';
import { parseRecords, type ParseRecordsOptions } from '@qcdc/core/flow';
import { recordsFromJson } from '@qcdc/core/stored';
import type { JsonInput } from '../input/json-input.ts';
import { anOptions } from '../input/an-options.ts';
import { KeptValues, type JsonKeptOptions } from '../input/kept-values.ts';
import { readDemands, readingOf, readItems, type ReadItem } from '../input/read-items.ts';
import { isObject } from '../input/is-object.ts';
import { jsonFinding } from '../json-findings.ts';

/** How to read records: what `parseRecords` takes, and what reading takes. */
export interface JsonRecordsOptions
  extends Omit<ParseRecordsOptions, 'source' | 'lineOf' | 'layouts'>, JsonKeptOptions {}

/**
 * Reads records of any number of areas from NDJSON, from a list, from lists by area, or from what the library stored
 * (`qcdc/records`), whichever it is. Nothing of the text is kept but the record at hand; every value has its path, and every
 * record its line.
 *
 * @param input - text, bytes or a stream
 * @param areas - the areas asked for
 * @param options - register, locale, name of the source, progress and signal
 * @returns the records by area; findings `json/…` on the text, and those of `parseRecords` on the records
 */
export async function readRecords(
  input: JsonInput,
  areas: readonly Entity[],
  options: JsonRecordsOptions = {},
): Promise<Outcome<Dataset>> {
  checkCall('json.readRecords', { areas: [areas, listOf(anEntity)], options: [options, anOptions] });
  const { mostValues, ...given } = options;
  const { reading, others } = readingOf(given);
  checkCall('json.readRecords', {}, reading, readDemands);
  const { source } = reading;
  const from: Where = source === undefined ? {} : { source };
  const parsing = { ...others, ...from };
  const ofText = new ManyFindings();
  const kept = new KeptValues('json.readRecords', mostValues === undefined ? {} : { mostValues });
  const sorted = new ByArea(areas, from, kept);
  await readItems(input, options, {
    item: (item) => {
      sorted.take(item);
    },
    found: (finding) => {
      ofText.add(finding);
      // To find what is wrong with a broken record takes longer than to keep a sound one.
      kept.takes(null, finding.where.line ?? 1);
    },
    full: () => kept.full,
  });
  ofText.addAll(sorted.found.all());
  if (kept.full) return ok(parseRecords({}, areas, parsing).value, [...ofText.all(), ...kept.told(from)]);
  if (sorted.stored !== null) {
    const { units } = options;
    const read = recordsFromJson(sorted.stored, areas, { ...from, ...(units === undefined ? {} : { units }) });
    const none = parseRecords({}, areas, parsing);
    // What the library stored is one document: whatever stands beside it is said.
    for (const [area, [line = 1]] of sorted.lines)
      ofText.add(jsonFinding('beside-stored', { ...from, line, area: area.slice(0, 80) }, { a: area }));
    return ok(read.value ?? none.value, [...ofText.all(), ...read.findings]);
  }
  const lineOf = (area: string, i: number): number => sorted.lines.get(area)?.[i] ?? 1;
  const { value, findings } = parseRecords(Object.fromEntries(sorted.lists), areas, { ...parsing, lineOf });
  return ok(value, [...ofText.all(), ...findings]);
}

/** Sorts records by their area. */
class ByArea {
  readonly lists = new Map<string, unknown[]>();
  readonly lines = new Map<string, number[]>();
  readonly found = new ManyFindings();
  /** What the library stored; `null` where it is something else. */
  stored: unknown = null;
  private readonly only: string | null;
  private readonly areaIsField: boolean;
  private readonly ids: ReadonlySet<string>;

  constructor(
    areas: readonly Entity[],
    private readonly from: Where,
    private readonly kept: KeptValues,
  ) {
    this.ids = new Set(areas.map(({ id }) => id));
    this.areaIsField = areas.some(({ fields }) => Object.hasOwn(fields, 'area'));
    this.only = areas.length === 1 ? (areas[0]?.id ?? null) : null;
  }

  take({ value, stored, line, as, list }: ReadItem): void {
    if (as === 'rest') this.document(value, line);
    else if (as === 'value' && stored !== undefined) this.whole(stored, line);
    else if (as === 'value' && isObject(value) && this.isByArea(value)) this.document(value, line);
    else if (list !== null) this.put(list, value, line);
    else if (isObject(value) && typeof value['area'] === 'string' && !this.areaIsField) {
      const { area, ...record } = value;
      this.put(area, record, line);
    } else if (this.only !== null) this.put(this.only, value, line);
    else this.tell(value, line);
  }

  // What the library stored is one document: of two nobody can tell which is meant.
  private whole(stored: unknown, line: number): void {
    if (this.stored === null) this.stored = stored;
    else this.found.add(jsonFinding('beside-stored', { ...this.from, line }, { a: 'format, version, body' }));
  }

  private tell(value: unknown, line: number): void {
    const finding: Finding = isObject(value)
      ? jsonFinding('no-area', { ...this.from, line }, { expected: [...this.ids].join(' | ') })
      : jsonFinding('not-an-object', { ...this.from, line }, { actual: JSON.stringify(value).slice(0, 80) });
    this.found.add(finding);
  }

  // A document whose lists are all empty: no area of it has a record, and yet it is there.
  private isByArea(value: Readonly<Record<string, unknown>>): boolean {
    return (
      !('unit' in value) && Object.entries(value).some(([name, list]) => this.ids.has(name) && Array.isArray(list))
    );
  }

  private document(value: unknown, line: number): void {
    if (!isObject(value)) return;
    for (const [name, list] of Object.entries(value)) {
      if (!Array.isArray(list)) this.unused(name, line);
      else if (!this.lists.has(name)) this.lists.set(name, []);
      for (const record of Array.isArray(list) ? list : []) this.put(name, record, line);
    }
  }

  private unused(name: string, line: number): void {
    if (this.ids.has(name)) this.lists.set(name, []);
    this.found.add(jsonFinding('not-used', { ...this.from, line, field: name.slice(0, 80) }, { a: name }));
  }

  private put(area: string, record: unknown, line: number): void {
    if (!this.kept.takes(record, line)) return;
    const list = this.lists.get(area) ?? [];
    const lines = this.lines.get(area) ?? [];
    list.push(record);
    lines.push(line);
    this.lists.set(area, list);
    this.lines.set(area, lines);
  }
}
