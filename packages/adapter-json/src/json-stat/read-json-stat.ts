import {
  exactQuantity,
  ManyFindings,
  nameOfMeasure,
  ok,
  period as periodOf,
  type ComputedQuantity,
  type Measure,
  type Outcome,
  type Period,
  type Where,
} from '@qcdc/core';
import { aMeasure, checkCall, listOf, type Demands } from '@qcdc/core/checks';
import { Dec, numberText, type Decimal } from '@qcdc/core/exact';
import { FigureBuilder, type FigureTable } from '@qcdc/core/flow';
import { plainData, quantityFromJson } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import { parseExact } from '../input/parse-exact.ts';
import { noData } from '../input/said-text.ts';
import { figuresReadDemands, type FiguresReadOptions } from '../read-options.ts';
import { andMore, NamesOfUnits, unitOfCode } from '../unit-codes.ts';
import { foreignStatuses, jsonStatMeanings, MarkReader, placeOf, type JsonStatMeaning } from './foreign-statuses.ts';
import { foreignUnits } from './foreign-units.ts';
import { jsonStatFinding } from './json-stat-findings.ts';
import { tellBeside } from './said-beside.ts';

/** Which dimension of somebody else's data set is which; by role when left out. */
export interface JsonStatReadOptions extends FiguresReadOptions {
  /** Ids of the dimensions. */
  readonly dimensions?: Partial<Readonly<Record<'measure' | 'unit' | 'period', string>>>;
  /**
   * What the marks beside the values mean, such as `{ e: 'estimated', c: 'withheld', b: 'plain' }`: the format leaves that to each
   * sender. A mark that is not named here and is none of this library is told.
   */
  readonly statuses?: Readonly<Record<string, JsonStatMeaning>>;
  /** Units of measure by the label of the sender, such as `{ Number: 'case' }`, where its words alone do not say it. */
  readonly measuredIn?: Readonly<Record<string, string>>;
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
  statuses: (value) =>
    isObject(value) && Object.values(value).every((meaning) => jsonStatMeanings.some((one) => one === meaning))
      ? null
      : {
          vi: `ghi ý nghĩa của từng ký hiệu: ${jsonStatMeanings.join(', ')}`,
          en: `give the meaning of each mark: ${jsonStatMeanings.join(', ')}`,
        },
  measuredIn: (value) =>
    isObject(value) && Object.values(value).every((id) => typeof id === 'string')
      ? null
      : {
          vi: 'ghi mã đơn vị tính theo tên của nơi gửi',
          en: 'give ids of units of measure by the words of the sender',
        },
};

interface Axis {
  readonly id: string;
  readonly part: Part | null;
  readonly ids: readonly string[];
  readonly category: unknown;
}

/**
 * Reads a data set of JSON-stat 2.0 into a table of figures: of this library, or of anybody whose dimensions have roles.
 * Figures counted in thousands are read in ones; marks beside values are used where somebody says what they mean, and told otherwise.
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
  const { dimensions = {}, statuses = {}, measuredIn = {}, ...reading } = options;
  const found = new ManyFindings();
  const from: Where = reading.source === undefined ? {} : { source: reading.source };
  const builder = new FigureBuilder(measures, { units: reading.units ?? null });
  const parsed =
    typeof input === 'string' ? parseExact(input.replace(/^\uFEFF/, '')) : { value: plainData(input, noData) };
  const set = 'value' in parsed && isObject(parsed.value) ? parsed.value : {};
  const axes = axesOf(set, dimensions);
  const missing = axes === null ? undefined : parts.find((part) => !axes.some((axis) => axis.part === part));
  if (axes === null) found.add(jsonStatFinding('not-json-stat', from));
  else if (missing !== undefined) found.add(jsonStatFinding('no-dimension', from, { a: missing }));
  else readValues(set, axes, measures, { builder, found, from, statuses, measuredIn, units: reading.units ?? null });
  tellBeside(set, from, found);
  const { value, findings } = builder.build();
  return ok(value, [...found.all(), ...findings]);
}

interface Reading {
  readonly builder: FigureBuilder;
  readonly found: ManyFindings;
  readonly from: Where;
  readonly units: FiguresReadOptions['units'] | null;
  readonly statuses: Readonly<Record<string, JsonStatMeaning>>;
  readonly measuredIn: Readonly<Record<string, string>>;
}

function readValues(
  set: Readonly<Record<string, unknown>>,
  axes: readonly Axis[],
  measures: readonly Measure[],
  into: Reading,
): void {
  const { builder, found, from, units = null } = into;
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  const metric = axes.find(({ part }) => part === 'measure')?.category;
  const unitsOfMeasure = foreignUnits(metric, measures, into.measuredIn);
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
    if (part === null)
      found.add(jsonStatFinding('one-category', from, { a: id, b: labelIn(axis), actual: ids[0] ?? '' }));
  }
  const { value } = set;
  const places = axes.reduce((product, { ids }) => product * ids.length, 1);
  // A full list has a place for every figure: of one that is shorter or longer nobody can tell which are meant.
  if ((!Array.isArray(value) && !isObject(value)) || (Array.isArray(value) && value.length !== places)) {
    found.add(jsonStatFinding('not-json-stat', { ...from, cell: '/value' }));
    return;
  }
  if (!isKeptWhole(set)) {
    found.add(jsonStatFinding('not-json-stat', { ...from, cell: '/extension/quantity' }));
    return;
  }
  const names = new NamesOfUnits(units ?? null);
  const labels = first('unit')?.category;
  if (isObject(labels) && isObject(labels['label']))
    for (const [code, name] of Object.entries(labels['label'])) names.hear(code, name);
  const twice = twoValues(set);
  for (const [key, a] of twice)
    found.add(jsonStatFinding('two-values', { ...from, cell: `/value/${key}` }, { a, actual: a }));
  const marks = new MarkReader(foreignStatuses(set, places), into.statuses);
  for (const [place, said] of marks.beside(valuesOf(set, twice), keptOf(set))) {
    const codes = codesAt(place, axes);
    if (codes === null) {
      found.add(jsonStatFinding('not-json-stat', { ...from, cell: `/value/${place}` }));
      continue;
    }
    const { measure, unit, period: id } = codes;
    const period = periodIn(id);
    const whose = period === null ? null : unitOfCode(units ?? null, unit, period);
    const measured = known.get(measure);
    const counted = unitsOfMeasure.get(measure);
    if (measured === undefined) once('unknown-measure', measure);
    else if (period === null) once('unknown-period', id);
    else if (whose === null) once('unknown-unit', unit);
    else if (names.ofAnother(unit, whose, period.to) !== null) {
      const a = names.ofAnother(unit, whose, period.to) ?? '';
      if (!told.has(`name ${unit}`))
        found.add(jsonStatFinding('unit-name-differs', { ...from, unit: whose }, { a, b: `${unit} ${units?.nameOf(whose, period.to) ?? ''}`, actual: a })); // prettier-ignore
      told.add(`name ${unit}`);
    } else if (counted?.times === null) {
      if (!told.has(`unit ${measure}`))
        found.add(jsonStatFinding('other-unit-of-measure', { ...from, field: measure }, { a: counted.label, b: nameOfMeasure(measured.measuredIn), actual: counted.label })); // prettier-ignore
      told.add(`unit ${measure}`);
    } else {
      const value = said === null || said === 'contradicts' ? said : inOurs(said, counted?.times ?? null);
      const at = { ...from, cell: `/value/${place}`, unit: whose, period: id, field: measure };
      if (value === null) found.add(jsonStatFinding('not-a-figure', at));
      else if (value === 'contradicts') {
        const a = marks.wordsAt(place);
        found.add(jsonStatFinding('status-contradicts', at, { a, actual: a }));
      } else builder.add({ measure, unit: whose, period, quantity: value });
    }
  }
  const [name, ...more] = names.unknown;
  if (name !== undefined)
    found.add(jsonStatFinding('unit-name-unknown', from, { a: name, b: andMore(more.length), actual: name }));
  for (const { a, count } of marks.notUnderstood())
    found.add(jsonStatFinding('status-not-used', from, { a, b: String(count), actual: a }));
}

function labelIn({ ids, category }: Axis): string {
  const [id = ''] = ids;
  const labels = isObject(category) ? category['label'] : null;
  const label = isObject(labels) ? labels[id] : null;
  return typeof label === 'string' ? label : id;
}

// What this library wrote whole says its number in ones already; it names no other unit.
function inOurs(quantity: ComputedQuantity, times: Decimal | null): ComputedQuantity | null {
  const { value, upper, bound, accuracy } = quantity;
  if (times === null || times.equals(1) || value === null) return quantity;
  if (!Dec.isDecimal(value) || upper !== null || bound !== 'exact' || accuracy !== null) return null;
  return { ...quantity, value: value.times(times) };
}

function axesOf(
  set: Readonly<Record<string, unknown>>,
  names: Partial<Readonly<Record<Part, string>>>,
): readonly Axis[] | null {
  const { id, size, dimension, role } = set;
  if (!Array.isArray(id) || !Array.isArray(size) || !isObject(dimension) || id.length !== size.length) return null;
  if ((set['class'] ?? 'dataset') !== 'dataset' || (set['version'] ?? '2.0') !== '2.0') return null;
  const axes = id.map((name: unknown, i): Axis | null => {
    if (typeof name !== 'string') return null;
    const one = Object.hasOwn(dimension, name) ? dimension[name] : null;
    const category = isObject(one) ? one['category'] : null;
    const ids = isObject(category) ? idsOf(category) : null;
    if (ids === null || ids.length !== size[i]) return null;
    const part = parts.find((p) => {
      const own = names[p];
      if (own !== undefined) return own === name;
      const list = isObject(role) ? role[roles[p]] : null;
      return Array.isArray(list) && list.includes(name);
    });
    return { id: name, part: part ?? null, ids, category };
  });
  return axes.some((axis) => axis === null) ? null : axes.filter((axis) => axis !== null);
}

// A list of ids, or places by id; a dimension of one category may give its label alone.
function idsOf({ index, label }: Readonly<Record<string, unknown>>): readonly string[] | null {
  if (Array.isArray(index)) {
    const ids = index.flatMap((one: unknown) =>
      typeof one === 'string' || typeof one === 'number' ? String(one) : [],
    );
    return ids.length === index.length ? ids : null;
  }
  if (isObject(index)) {
    if (Object.values(index).some((place) => typeof place === 'object')) return null;
    const ids = Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]));
    // Places have to be 0, 1, 2 …: otherwise every figure would stand at another category.
    return ids.every((id, place) => index[id] === place || index[id] === String(place)) ? ids : null;
  }
  return index == null && isObject(label) ? Object.keys(label) : null;
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

// Bounds stand there alone: figures without theirs would be other figures.
const isKeptWhole = ({ extension = {} }: Readonly<Record<string, unknown>>): boolean =>
  isObject(extension) && isObject(extension['quantity'] ?? {});

const keptOf = ({ extension }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  isObject(extension) && isObject(extension['quantity']) ? extension['quantity'] : {};

// What stands whole beside the values stands nowhere else; a value at the same place has to be the same number.
function twoValues(set: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const { value } = set;
  const at = (key: string): unknown =>
    isObject(value) ? value[key] : Array.isArray(value) ? (value as readonly unknown[])[Number(key)] : null;
  const twice = new Map<string, string>();
  for (const [key, quantity] of Object.entries(keptOf(set))) {
    const said = at(key);
    if (said === null || said === undefined) continue;
    const [one, other] = [figureOf(said), quantityFromJson(quantity)];
    const isSame = one?.value != null && other?.value != null && numberText(one.value) === numberText(other.value);
    if (!isSame)
      twice.set(key, `${JSON.stringify(said)}; ${isObject(quantity) ? JSON.stringify(quantity['value']) : '?'}`);
  }
  return twice;
}

// Figures by place; `null` for what is none. A blank in a full list is a figure nobody gave.
function* valuesOf(
  set: Readonly<Record<string, unknown>>,
  twice: ReadonlyMap<string, string>,
): Generator<readonly [number, ComputedQuantity | null], void, undefined> {
  const kept = keptOf(set);
  const { value } = set;
  const entries = isObject(value) || Array.isArray(value) ? Object.entries(value) : [];
  for (const [key, number] of entries) {
    const place = placeOf(key);
    // A blank of no place is told too: nobody can tell of what it is one.
    if (!(key in kept) && (number !== null || Number.isNaN(place))) yield [place, figureOf(number)];
  }
  for (const [place, quantity] of Object.entries(kept))
    if (!twice.has(place)) yield [placeOf(place), quantityFromJson(quantity)];
}

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
