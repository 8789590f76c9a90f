import { aMeasure, checkCall, listOf, type Measure, type Outcome } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { plainData } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import { parseExact } from '../input/parse-exact.ts';
import { figuresReadDemands, type FiguresReadOptions } from '../read-options.ts';
import { components, dimensions, unitMultiplier } from './components.ts';
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
  const parsed = typeof input === 'string' ? parseExact(input.replace(/^\uFEFF/, '')) : { value: plainData(input) };
  const data = 'value' in parsed && isObject(parsed.value) ? parsed.value['data'] : null;
  const [structures, sets] = isObject(data) ? [data['structures'], data['dataSets']] : [null, null];
  if (!Array.isArray(structures) || !Array.isArray(sets)) {
    reader.tell('not-sdmx', 'detail' in parsed ? parsed.detail : 'data.structures, data.dataSets');
    return reader.build();
  }
  let count = 0;
  if (sets.length === 0 || !sets.every(isObject)) reader.tell('not-sdmx', 'data.dataSets');
  for (const set of sets.filter(isObject)) {
    const structure: unknown = structures[typeof set['structure'] === 'number' ? set['structure'] : 0];
    if (isObject(structure)) count = readSet(set, structure, reader, count);
    else reader.tell('not-sdmx', 'structure');
  }
  return reader.build();
}

function readSet(set: Plain, structure: Plain, reader: ObservationReader, before: number): number {
  const list = (of: 'dimensions' | 'measures' | 'attributes', level: string): ComponentList =>
    componentsOf(isObject(structure[of]) ? structure[of][level] : null);
  const levels = (['dataSet', 'series', 'observation'] as const).map((level) => list('dimensions', level));
  const known = levels.flatMap(({ ids }) => ids);
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
  const [ofSet, ofSeries, ofObservation] = levels as [ComponentList, ComponentList, ComponentList];
  const fixed = keyed(
    ofSet,
    ofSet.ids.map(() => '0'),
  );
  let count = before;
  const observe = (observations: unknown, around: ReadonlyMap<string, string>, said: Observation): void => {
    if (!isObject(observations)) return;
    for (const [place, told] of Object.entries(observations)) {
      count += 1;
      if (/^d(?:elete)?$/i.test(String(set['action']))) {
        reader.skipDeleted();
        continue;
      }
      const codes = new Map([...around, ...keyed(ofObservation, place.split(':'))]);
      const [indicator = '', area = '', time = ''] = dimensions.map(({ id }) => codes.get(id));
      const values = Array.isArray(told) ? valuesIn(told, measures, attributes) : { OBS_VALUE: String(told) };
      reader.take([indicator, area, time], { ...said, ...values }, count);
    }
  };
  const saidOfSet = valuesIn(set['attributes'], attributesOfSet);
  observe(set['observations'], fixed, saidOfSet);
  const { series } = set;
  if (isObject(series))
    for (const [place, one] of Object.entries(series))
      if (isObject(one)) {
        const around = new Map([...fixed, ...keyed(ofSeries, place.split(':'))]);
        observe(one['observations'], around, { ...saidOfSet, ...valuesIn(one['attributes'], attributesOfSeries) });
      }
  return count;
}

function componentsOf(list: unknown): ComponentList {
  const items = Array.isArray(list) ? list.filter(isObject) : [];
  return {
    ids: items.map(({ id }) => String(id)),
    values: items.map(({ values }) => (Array.isArray(values) ? (values as readonly unknown[]) : [])),
  };
}

// Codes by dimension, of their places in the lists of values.
function keyed({ ids, values }: ComponentList, places: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id, i) => [id, codeOf(values[i]?.[Number(places[i])]) ?? '']));
}

function codeOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const code = value['id'] ?? value['value'];
  return typeof code === 'string' || typeof code === 'number' ? String(code) : null;
}

function valuesIn(told: unknown, ...lists: readonly ComponentList[]): Observation {
  const list = Array.isArray(told) ? (told as readonly unknown[]) : [];
  const components = lists.flatMap(({ ids, values }) => ids.map((id, i) => ({ id, coded: values[i] })));
  const entries = components.map(({ id, coded }, i): [string, string | null] => {
    const value = list[i];
    if (typeof value === 'number' && coded !== undefined && coded.length > 0) return [id, codeOf(coded[value])];
    if (isObject(value)) return [id, typeof value['value'] === 'string' ? value['value'] : null];
    return [id, typeof value === 'string' || typeof value === 'number' ? String(value) : null];
  });
  return Object.fromEntries(entries);
}
