import {
  aMeasure,
  checkCall,
  Dec,
  exactQuantity,
  listOf,
  ManyFindings,
  ok,
  period as periodOf,
  type ComputedQuantity,
  type Demands,
  type Measure,
  type Outcome,
  type Period,
  type Where,
} from '@qcdc/core';
import { FigureBuilder, type FigureTable } from '@qcdc/core/flow';
import { quantityFromJson } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import { parseExact } from '../input/parse-exact.ts';
import { figuresReadDemands, type FiguresReadOptions } from '../read-options.ts';
import { unitOfCode } from '../unit-codes.ts';
import { jsonStatFinding } from './json-stat-findings.ts';

/** Which dimension of somebody else's data set is which; by role when left out. */
export interface JsonStatReadOptions extends FiguresReadOptions {
  /** Ids of the dimensions. */
  readonly dimensions?: Partial<Readonly<Record<'measure' | 'unit' | 'period', string>>>;
}

type Part = 'measure' | 'unit' | 'period';
const roles: Readonly<Record<Part, string>> = { measure: 'metric', unit: 'geo', period: 'time' };
const parts: readonly Part[] = ['measure', 'unit', 'period'];

const readDemands: Demands<JsonStatReadOptions> = {
  ...figuresReadDemands,
  dimensions: (value) =>
    isObject(value) && Object.entries(value).every(([part, id]) => part in roles && typeof id === 'string')
      ? null
      : {
          vi: 'ghi tên chiều theo measure, unit, period',
          en: 'give ids of dimensions as measure, unit and period',
        },
};

interface Axis {
  readonly id: string;
  readonly part: Part | null;
  readonly ids: readonly string[];
}

/**
 * Reads a data set of JSON-stat 2.0 into a table of figures: of this library, or of anybody whose dimensions have roles.
 *
 * @param input - the text, or what `JSON.parse` gave
 * @param measures - measures of the table
 * @param options - register, name of the source, names of the dimensions
 * @returns the table; findings `json-stat/…`, `figure/…`
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * fromJsonStat(JSON.stringify(toJsonStat(figures)), [mediation.measures.received]).value.at(0).value?.toString(); // => '40'
 * ```
 */
export function fromJsonStat(
  input: unknown,
  measures: readonly Measure[],
  options: JsonStatReadOptions = {},
): Outcome<FigureTable> {
  checkCall('fromJsonStat', { measures: [measures, listOf(aMeasure)] }, options, readDemands);
  const { dimensions = {}, ...reading } = options;
  const found = new ManyFindings();
  const from: Where = reading.source === undefined ? {} : { source: reading.source };
  const builder = new FigureBuilder(measures, { units: reading.units ?? null });
  const parsed = typeof input === 'string' ? parseExact(input.replace(/^\uFEFF/, '')) : { value: input };
  const set = 'value' in parsed && isObject(parsed.value) ? parsed.value : {};
  const axes = axesOf(set, dimensions);
  const missing = axes === null ? undefined : parts.find((part) => !axes.some((axis) => axis.part === part));
  if (axes === null) found.add(jsonStatFinding('not-json-stat', from));
  else if (missing !== undefined) found.add(jsonStatFinding('no-dimension', from, { a: missing }));
  else readValues(set, axes, measures, { builder, found, from, units: reading.units ?? null });
  const { value, findings } = builder.build();
  return ok(value, [...found.all(), ...findings]);
}

interface Reading {
  readonly builder: FigureBuilder;
  readonly found: ManyFindings;
  readonly from: Where;
  readonly units: FiguresReadOptions['units'] | null;
}

function readValues(
  set: Readonly<Record<string, unknown>>,
  axes: readonly Axis[],
  measures: readonly Measure[],
  into: Reading,
): void {
  const { builder, found, from, units = null } = into;
  const known = new Set(measures.map(({ id }) => id));
  const told = new Set<string>();
  const once = (trouble: 'unknown-measure' | 'unknown-period' | 'unknown-unit', a: string): void => {
    if (told.has(`${trouble} ${a}`)) return;
    told.add(`${trouble} ${a}`);
    found.add(jsonStatFinding(trouble, from, { a, actual: a }));
  };
  const first = (part: Part): Axis | undefined => axes.find((axis) => axis.part === part);
  for (const axis of axes) {
    const { id, ids, part } = axis;
    if (part !== null && first(part) !== axis) {
      found.add(jsonStatFinding('dimension-twice', from, { a: id, b: part }));
      return;
    }
    if (part === null && ids.length > 1) {
      found.add(jsonStatFinding('dimension-not-used', from, { a: id }));
      return;
    }
  }
  const { value } = set;
  const places = axes.reduce((product, { ids }) => product * ids.length, 1);
  // A full list has a place for every figure: of one that is shorter or longer nobody can tell which are meant.
  if ((!Array.isArray(value) && !isObject(value)) || (Array.isArray(value) && value.length !== places)) {
    found.add(jsonStatFinding('not-json-stat', { ...from, cell: '/value' }));
    return;
  }
  for (const [place, value] of valuesOf(set)) {
    const codes = codesAt(place, axes);
    if (codes === null) {
      found.add(jsonStatFinding('not-json-stat', { ...from, cell: `/value/${place}` }));
      continue;
    }
    const { measure, unit, period: id } = codes;
    const period = periodIn(id);
    const whose = period === null ? null : unitOfCode(units ?? null, unit, period);
    if (!known.has(measure)) once('unknown-measure', measure);
    else if (period === null) once('unknown-period', id);
    else if (whose === null) once('unknown-unit', unit);
    else if (value === null)
      found.add(
        jsonStatFinding('not-a-figure', { ...from, cell: `/value/${place}`, unit: whose, period: id, field: measure }),
      );
    else builder.add({ measure, unit: whose, period, quantity: value });
  }
}

function axesOf(
  set: Readonly<Record<string, unknown>>,
  names: Partial<Readonly<Record<Part, string>>>,
): readonly Axis[] | null {
  const { id, size, dimension, role } = set;
  if (!Array.isArray(id) || !Array.isArray(size) || !isObject(dimension) || id.length !== size.length) return null;
  const axes = id.map((name, i): Axis | null => {
    const one = dimension[String(name)];
    const category = isObject(one) ? one['category'] : null;
    const ids = isObject(category) ? idsOf(category) : null;
    if (ids === null || ids.length !== size[i]) return null;
    const part = parts.find((p) => {
      const own = names[p];
      if (own !== undefined) return own === name;
      const list = isObject(role) ? role[roles[p]] : null;
      return Array.isArray(list) && list.includes(name);
    });
    return { id: String(name), part: part ?? null, ids };
  });
  return axes.some((axis) => axis === null) ? null : axes.filter((axis) => axis !== null);
}

// A list of ids, or places by id; a dimension of one category may give its label alone.
function idsOf({ index, label }: Readonly<Record<string, unknown>>): readonly string[] | null {
  if (Array.isArray(index)) return index.map(String);
  if (isObject(index)) {
    const ids = Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]));
    // Places have to be 0, 1, 2 …: otherwise every figure would stand at another category.
    return ids.every((id, place) => index[id] === place || index[id] === String(place)) ? ids : null;
  }
  return isObject(label) ? Object.keys(label) : null;
}

function codesAt(place: number, axes: readonly Axis[]): Readonly<Record<Part, string>> | null {
  const codes = { measure: '', unit: '', period: '' };
  let rest = place;
  for (const { part, ids } of [...axes].reverse()) {
    const code = ids[rest % ids.length];
    if (code === undefined) return null;
    if (part !== null) codes[part] = code;
    rest = Math.floor(rest / ids.length);
  }
  return rest === 0 ? codes : null;
}

// Figures by place; `null` for what is none. A blank in a full list is a figure nobody gave.
function* valuesOf({
  value,
  extension,
}: Readonly<Record<string, unknown>>): Generator<readonly [number, ComputedQuantity | null], void, undefined> {
  const kept = isObject(extension) && isObject(extension['quantity']) ? extension['quantity'] : {};
  const entries = isObject(value) || Array.isArray(value) ? Object.entries(value) : [];
  for (const [place, number] of entries)
    if (!(place in kept) && number !== null) yield [placeOf(place), figureOf(number)];
  for (const [place, quantity] of Object.entries(kept)) yield [placeOf(place), quantityFromJson(quantity)];
}

const placeOf = (key: string): number => (/^\d{1,15}$/.test(key) ? Number(key) : Number.NaN);

function figureOf(value: unknown): ComputedQuantity | null {
  if (typeof value === 'number' && Number.isFinite(value)) return exactQuantity(value);
  if (typeof value === 'string' && /^-?\d{1,100}(?:\.\d{1,20})?$/.test(value)) return exactQuantity(new Dec(value));
  return quantityFromJson({ upper: null, accuracy: null, ...(isObject(value) ? value : {}) });
}

function periodIn(text: string): Period | null {
  const id = text
    .replace(/^(\d{4})-?M?(0[1-9]|1[0-2])$/, '$1-M$2')
    .replace(/^(\d{4})-?Q([1-4])$/, '$1-Q$2')
    .replace(/^(\d{4})-?[SH]([12])$/, '$1-H$2');
  try {
    return periodOf(id);
  } catch {
    return null;
  }
}
