import { ManyFindings, ok, type Finding, type Measure, type Outcome, type Where } from '@qcdc/core';
import { aMeasure, aRegister, checkCall, listOf, unchecked, type Demands } from '@qcdc/core/checks';
import { StatedFigures, type FigureTable, type StatedFigure, type StatedFiguresOptions } from '@qcdc/core/flow';
import { quantityFromJson, tableFromJson } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import type { JsonInput } from '../input/json-input.ts';
import { readDemands, readingOf, readItems, type JsonReadOptions, type ReadItem } from '../input/read-items.ts';
import { jsonFinding } from '../json-findings.ts';

/** How to read figures. */
export interface JsonFiguresOptions extends Omit<StatedFiguresOptions, 'sources' | 'around'>, JsonReadOptions {}

// What the values of these have to be, is asked by `StatedFigures`.
const figureDemands: Demands<JsonFiguresOptions> = {
  ...readDemands,
  units: aRegister,
  locale: unchecked,
  dash: unchecked,
  regime: unchecked,
  asOf: unchecked,
};

/**
 * Reads figures in long form, `{"unit": …, "period": …, "measure": …, "value": …}`, from NDJSON, from a list or from a list called
 * `figures`, straight into a table; or a table the library stored (`qcdc/figures`). A value is a number, a text or a quantity.
 *
 * @param input - text, bytes or a stream
 * @param measures - measures of the table; a stored table brings its own
 * @param options - register, locale, name of the source, progress and signal
 * @returns the table; what could not be read is told with its line
 */
export async function readFigures(
  input: JsonInput,
  measures: readonly Measure[],
  options: JsonFiguresOptions = {},
): Promise<Outcome<FigureTable>> {
  checkCall('json.readFigures', { measures: [measures, listOf(aMeasure)] }, options, figureDemands);
  const { reading, others } = readingOf(options);
  const { source } = reading;
  const found = new ManyFindings();
  const from: Where = source === undefined ? {} : { source };
  const stated = new StatedFigures(measures, { ...others, sources: { at: (line) => ({ ...from, line }) } });
  const rows = new FigureRows(stated, from, found);
  await readItems(input, options, {
    item: (item) => {
      rows.take(item);
    },
    found: (finding) => {
      rows.tell(finding);
    },
    full: () => rows.areNone,
  });
  if (rows.areNone) {
    const { value } = new StatedFigures(measures, others).build();
    return ok(value, [...found.all(), jsonFinding('no-figures', { ...from, line: rows.last })]);
  }
  rows.told();
  if (rows.stored !== null && rows.firstRow !== null)
    found.add(jsonFinding('beside-stored', { ...from, line: rows.firstRow }, { a: 'unit, period, measure, value' }));
  const { value, findings } = stated.build();
  if (rows.stored === null) return ok(value, [...found.all(), ...findings]);
  const { units } = options;
  const table = tableFromJson(rows.stored, { ...from, ...(units === undefined ? {} : { units }) });
  return ok(table.value ?? value, [...found.all(), ...table.findings]);
}

// As many as a country has figures of one measure: nobody corrects them one by one.
const mostUseless = 100_000;

const parts = ['unit', 'period', 'measure', 'value'] as const;
const known: ReadonlySet<string> = new Set([...parts, 'measuredIn', 'reported', 'expected']);

/** Takes figures one by one into a table. */
class FigureRows {
  /** A table the library stored; `null` where it is something else. */
  stored: unknown = null;
  /** Line of the first figure that stands on its own. */
  firstRow: number | null = null;
  /** Line of the last thing that was looked at. */
  last = 1;
  private useful = 0;
  private useless = 0;
  private readonly unused = new Map<string, { readonly line: number; rows: number }>();

  constructor(
    private readonly stated: StatedFigures,
    private readonly from: Where,
    private readonly found: ManyFindings,
  ) {}

  /** Whether nearly nothing that came was a figure, so that there is no use in going on. */
  get areNone(): boolean {
    return this.useless > mostUseless && this.useless > this.useful;
  }

  take({ value, stored, line, as, list }: ReadItem): void {
    const at = { ...this.from, line };
    this.last = line;
    if (as === 'rest') this.beside(value, line);
    else if (list !== null && list !== 'figures') this.note(list, line);
    else if (as === 'value' && stored !== undefined) this.whole(stored, at);
    else if (!isObject(value))
      this.tell(jsonFinding('not-an-object', at, { actual: JSON.stringify(value).slice(0, 80) }));
    else if (as === 'value' && Array.isArray(value['figures'])) this.beside(value, line);
    else this.row(value, line);
  }

  // Tells what is no figure.
  tell(finding: Finding): void {
    this.found.add(finding);
    this.useless += 1;
  }

  // What the library stored is one document: of two nobody can tell which is meant.
  private whole(stored: unknown, at: Where): void {
    if (this.stored === null) this.stored = stored;
    else this.tell(jsonFinding('beside-stored', at, { a: 'format, version, body' }));
  }

  /** Tells what was not used, once each. */
  told(): void {
    for (const [name, { line, rows }] of this.unused)
      this.found.add(
        jsonFinding(
          'not-used',
          { ...this.from, line, field: name.slice(0, 80) },
          { a: rows > 1 ? `${name} (×${rows})` : name },
        ),
      );
  }

  private beside(value: unknown, line: number): void {
    // A list that was handed out before is noted already.
    if (isObject(value))
      for (const name of Object.keys(value)) if (name !== 'figures' && !this.unused.has(name)) this.note(name, line);
  }

  private note(name: string, line: number): void {
    const seen = this.unused.get(name);
    if (seen !== undefined) seen.rows += 1;
    else if (this.unused.size < 1000) this.unused.set(name, { line, rows: 1 });
  }

  private row(row: Readonly<Record<string, unknown>>, line: number): void {
    this.firstRow ??= line;
    const at = { ...this.from, line };
    const missing = parts.filter((part) => row[part] === undefined);
    if (missing.length > 0) {
      const names = missing.map((part) => `\`${part}\``).join(', ');
      this.tell(jsonFinding('not-a-figure-row', at, { a: names }));
      return;
    }
    const [unit, period, measure] = [textOf(row['unit']), textOf(row['period']), textOf(row['measure'])];
    const wrong = unit === null ? 'unit' : period === null ? 'period' : measure === null ? 'measure' : null;
    if (unit === null || period === null || measure === null) {
      const actual = JSON.stringify(row[wrong ?? 'unit']).slice(0, 80);
      this.tell(jsonFinding('not-a-name', { ...at, field: wrong ?? 'unit' }, { a: wrong ?? 'unit', actual }));
      return;
    }
    this.useful += 1;
    for (const name of Object.keys(row)) if (!known.has(name)) this.note(name, line);
    if (row['reported'] !== undefined || row['expected'] !== undefined) this.note('reported, expected', line);
    const { measuredIn } = row;
    if (measuredIn != null && typeof measuredIn !== 'string') this.note('measuredIn', line);
    this.stated.add(
      {
        unit,
        period,
        measure,
        value: valueOf(row['value']),
        ...(typeof measuredIn === 'string' ? { measuredIn } : {}),
      },
      line,
    );
  }
}

// A list of one code, an object around it or `true` is no name, whatever it would look like as text.
function textOf(value: unknown): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isObject(value) && value['state'] === 'reported' && typeof value['value'] === 'string' ? value['value'] : null;
}

// What is no figure is handed on as it stands, and refused in its own words.
function valueOf(value: unknown): StatedFigure['value'] {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return quantityFromJson(value) ?? JSON.stringify(value);
}
