import type { Measure, Outcome } from '@qcdc/core';
import { aMeasure, checkCall, listOf } from '@qcdc/core/checks';
import type { FigureTable } from '@qcdc/core/flow';
import { plainData } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import { parseExact } from '../input/parse-exact.ts';
import { noData, saidText } from '../input/said-text.ts';
import { figuresReadDemands, type FiguresReadOptions } from '../read-options.ts';
import { components, dimensions, unitMultiplier } from './components.ts';
import { isKnownAction } from './known-action.ts';
import type { Observation } from './observation.ts';
import { ObservationReader } from './observation-reader.ts';

type Plain = Readonly<Record<string, unknown>>;

interface ComponentList {
  readonly ids: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Reads an SDMX-JSON data message, of version 2.0 or 2.1, flat or with series, into a table of figures.
 *
 * @param input - the text, or what `JSON.parse` gave
 * @param measures - measures of the table; `mediation.received` is the indicator `mediation_received`
 * @param options - register, name of the source
 * @returns the table; findings `sdmx/…`, `figure/…`
 * @throws `DefinitionError` `sdmx/one-code`, `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const options = { agency: 'VN_MAU', flow: 'QCDC', prepared: '2024-07-05T09:30:00+07:00' };
 * const message = [...writeSdmxJson(figures, options)].join('');
 * readSdmxJson(message, [mediation.measures.received], { source: 'sdmx.json' }).findings; // => []
 * ```
 */
export function readSdmxJson(
  input: unknown,
  measures: readonly Measure[],
  options: FiguresReadOptions = {},
): Outcome<FigureTable> {
  checkCall('readSdmxJson', { measures: [measures, listOf(aMeasure)] }, options, figuresReadDemands);
  const reader = new ObservationReader(measures, options);
  const parsed =
    typeof input === 'string' ? parseExact(input.replace(/^\uFEFF/, '')) : { value: plainData(input, noData) };
  const message = 'value' in parsed && isObject(parsed.value) ? parsed.value : {};
  tellOfMessage(message, reader);
  const { data } = message;
  const [structures, sets] = isObject(data) ? [data['structures'], data['dataSets']] : [null, null];
  if (!Array.isArray(structures) || !Array.isArray(sets)) {
    reader.tell('not-sdmx', 'detail' in parsed ? parsed.detail : 'data.structures, data.dataSets');
    return reader.build();
  }
  let count = 0;
  if (sets.length === 0 || !sets.every(isObject)) reader.tell('not-sdmx', 'data.dataSets');
  for (const set of sets.filter(isObject)) {
    const { structure: place = 0 } = set;
    const structure: unknown = typeof place === 'number' ? structures[place] : null;
    const lists = isObject(structure) ? listsOf(structure, reader) : null;
    if (isObject(structure) && lists !== null) count = readSet(set, lists, reader, count);
    else if (!isObject(structure)) reader.tell('not-sdmx', 'structure');
  }
  return reader.build();
}

// What the sender says of the message itself, and what nobody here uses.
function tellOfMessage({ meta, data, errors, ...others }: Plain, reader: ObservationReader): void {
  const words: readonly unknown[] = Array.isArray(errors)
    ? (errors as readonly unknown[])
    : errors == null
      ? []
      : [errors];
  for (const error of words.slice(0, mostErrors)) {
    const parts = isObject(error) ? [error['code'], error['title'], error['detail']] : [error];
    const said = parts.flatMap((part) => saidText(part) ?? []);
    reader.tell('sender-error', said.join(' '));
  }
  if (isObject(meta) && meta['test'] === true) reader.tell('trial', '');
  tellUnused(others, ['$schema'], reader);
  if (isObject(data)) tellUnused(data, ['structures', 'dataSets'], reader);
}

const mostErrors = 20;

function tellUnused(object: Plain, used: readonly string[], reader: ObservationReader): void {
  for (const [name, value] of Object.entries(object)) {
    const isBlank = value == null || (Array.isArray(value) && value.length === 0);
    if (!used.includes(name) && !isBlank) reader.tell('not-used', name);
  }
}

const levels = ['dataSet', 'series', 'observation'] as const;
type Kind = 'dimensions' | 'measures' | 'attributes';
type Lists = (of: Kind, level: string) => ComponentList;

// All lists of a structure, or nothing where one of them is none: a part left out would put every value behind it in another's place.
function listsOf(structure: Plain, reader: ObservationReader): Lists | null {
  const lists = new Map<string, ComponentList>();
  const seen: string[] = [];
  for (const of of ['dimensions', 'measures', 'attributes'] as const) {
    const said = structure[of] ?? {};
    for (const level of [...levels, 'dimensionGroup']) {
      const list = isObject(said) ? componentsOf(said[level]) : null;
      if (list === null) {
        reader.tell('not-sdmx', `structures.${of}.${level}`);
        return null;
      }
      lists.set(`${of} ${level}`, list);
      // The same attribute may stand at several levels; two of one level, or two dimensions, contradict one another.
      if (of === 'dimensions') seen.push(...list.ids);
      const twice =
        list.ids.find((id, i) => list.ids.indexOf(id) !== i) ?? seen.find((id, i) => seen.indexOf(id) !== i);
      if (twice !== undefined) {
        reader.tell('column-twice', twice);
        return null;
      }
    }
  }
  for (const level of levels) {
    const { ids, values } = lists.get(`dimensions ${level}`) ?? { ids: [], values: [] };
    for (const one of values[ids.indexOf('REF_AREA')] ?? []) hearNames(one, reader);
  }
  return (of, level) => lists.get(`${of} ${level}`) ?? { ids: [], values: [] };
}

function hearNames(value: unknown, reader: ObservationReader): void {
  const code = codeOf(value);
  if (code === null || !isObject(value)) return;
  const names = isObject(value['names']) ? Object.values(value['names']) : [];
  for (const name of [value['name'], ...names]) reader.hearName(code, name);
}

function readSet(set: Plain, list: Lists, reader: ObservationReader, before: number): number {
  const [ofSet, ofSeries, ofObservation] = levels.map((level) => list('dimensions', level)) as [
    ComponentList,
    ComponentList,
    ComponentList,
  ];
  const known = [ofSet, ofSeries, ofObservation].flatMap(({ ids }) => ids);
  for (const { id } of dimensions)
    if (!known.includes(id)) {
      reader.tell('no-dimension', id);
      return before;
    }
  const [measures, attributes] = [list('measures', 'observation'), list('attributes', 'observation')];
  const [attributesOfSet, attributesOfSeries] = [list('attributes', 'dataSet'), list('attributes', 'series')];
  const ofGroups = list('attributes', 'dimensionGroup').ids;
  const ours = new Set([...components.map(({ id }) => id), ...dimensions.map(({ id }) => id), unitMultiplier]);
  for (const id of ofGroups) reader.tell('not-used', id);
  // Figures a thousand times too small are worse than none.
  if (ofGroups.includes(unitMultiplier)) return before;
  for (const id of [...known, ...[measures, attributes, attributesOfSet, attributesOfSeries].flatMap(({ ids }) => ids)])
    if (!ours.has(id)) reader.tell('not-used', id);
  const action = saidText(set['action']) ?? '';
  const isGone = /^d(?:elete)?$/i.test(action);
  if (!isKnownAction(action)) reader.tell('not-used', `action ${action}`);
  tellUnused(set, ['structure', 'action', 'links', 'observations', 'series', 'attributes'], reader);
  const { observations, series } = set;
  if (observations === undefined && series === undefined) reader.tell('not-sdmx', 'observations');
  const fixed = keyed(
    ofSet,
    ofSet.ids.map(() => '0'),
  );
  let count = before;
  const observe = (given: unknown, around: ReadonlyMap<string, string>, said: Observation): void => {
    if (given === undefined) return;
    if (!isObject(given)) {
      reader.tell('not-sdmx', 'observations');
      return;
    }
    for (const [place, told] of Object.entries(given)) {
      count += 1;
      if (isGone) {
        reader.skipDeleted();
        continue;
      }
      const codes = new Map([...around, ...keyed(ofObservation, place.split(':'))]);
      const [indicator = '', area = '', time = ''] = dimensions.map(({ id }) => codes.get(id));
      const listed: readonly unknown[] = Array.isArray(told) ? (told as readonly unknown[]) : [told];
      if (listed.length > measures.ids.length + attributes.ids.length) reader.tell('not-sdmx', `observations ${place}`);
      reader.take([indicator, area, time], { ...said, ...valuesIn(listed, measures, attributes) }, count);
    }
  };
  const outer = (told: unknown, own: ComponentList): Observation => {
    const given: readonly unknown[] = Array.isArray(told) ? (told as readonly unknown[]) : [];
    if ((told !== undefined && !Array.isArray(told)) || given.length > own.ids.length)
      reader.tell('not-sdmx', 'attributes');
    return valuesIn(given, own);
  };
  const saidOfSet = outer(set['attributes'], attributesOfSet);
  observe(observations, fixed, saidOfSet);
  if (series !== undefined && !isObject(series)) reader.tell('not-sdmx', 'series');
  for (const [place, one] of isObject(series) ? Object.entries(series) : []) {
    if (!isObject(one) || one['observations'] === undefined) {
      reader.tell('not-sdmx', `series ${place}`);
      continue;
    }
    const around = new Map([...fixed, ...keyed(ofSeries, place.split(':'))]);
    observe(one['observations'], around, { ...saidOfSet, ...outer(one['attributes'], attributesOfSeries) });
  }
  return count;
}

function componentsOf(list: unknown): ComponentList | null {
  if (list === undefined || list === null) return { ids: [], values: [] };
  if (!Array.isArray(list)) return null;
  const items = list.flatMap((item: unknown): readonly (readonly [string, readonly unknown[]])[] => {
    const { id, values = [] } = isObject(item) ? item : {};
    return typeof id === 'string' && Array.isArray(values) ? [[id, values as readonly unknown[]]] : [];
  });
  return items.length === list.length
    ? { ids: items.map(([id]) => id), values: items.map(([, values]) => values) }
    : null;
}

// Codes by dimension, of their places in the lists of values; none where the key has more or fewer parts than there are dimensions.
function keyed({ ids, values }: ComponentList, places: readonly string[]): ReadonlyMap<string, string> {
  const isWhole = places.length === ids.length || (ids.length === 0 && places.join('') === '');
  return new Map(ids.map((id, i) => [id, isWhole ? codeAt(values[i], places[i]) : '']));
}

const codeAt = (values: readonly unknown[] | undefined, place: string | undefined): string =>
  place === undefined || !/^\d{1,9}$/.test(place) ? '' : (codeOf(values?.[Number(place)]) ?? '');

function codeOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const code = value['id'] ?? value['value'];
  return typeof code === 'string' || typeof code === 'number' ? String(code) : null;
}

function valuesIn(list: readonly unknown[], ...lists: readonly ComponentList[]): Observation {
  const components = lists.flatMap(({ ids, values }) => ids.map((id, i) => ({ id, coded: values[i] })));
  const entries = components.map(({ id, coded }, i): [string, string | null] => {
    const value = list[i];
    // A place where no code stands is told as what it is.
    if (typeof value === 'number' && coded !== undefined && coded.length > 0)
      return [id, codeOf(coded[value]) ?? `‹${value}›`];
    return [id, saidText(isObject(value) && value['value'] !== undefined ? value['value'] : value)];
  });
  return Object.fromEntries(entries);
}
