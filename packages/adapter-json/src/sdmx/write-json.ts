import type { Text } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { attributes, components, dimensions, obsStatuses, observedMeasures, type Component } from './components.ts';
import { observationsOf, type KeyedObservation } from './observations.ts';
import { checkMessage, type SdmxWriteOptions } from './options.ts';

const schema = 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json';
const pieceSize = 1 << 16;

const named = ({ vi, en }: Text) => ({ name: vi, names: { vi, en } });

/** The values of a dimension, in the order they are met. */
class DimensionValues {
  readonly values: object[] = [];
  private readonly places = new Map<string, number>();

  placeOf(code: string, made: () => object): number {
    const known = this.places.get(code);
    if (known !== undefined) return known;
    this.places.set(code, this.values.length);
    return this.values.push(made()) - 1;
  }
}

/**
 * Writes figures as an SDMX-JSON 2.1 data message, piece by piece. Decimals are texts, so no digit is lost; a bounded figure has
 * its ends as measures of their own and no value.
 *
 * @param table - the figures
 * @param options - agency, data flow, time of preparation
 * @returns pieces of text; joined, they are the message
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const options = { agency: 'VN_MAU', flow: 'QCDC', prepared: '2024-07-05T09:30:00+07:00' };
 * const message = [...writeSdmxJson(figures, options)].join('');
 * readSdmxJson(message, [mediation.measures.received]).value.at(0).value?.toString(); // => '40'
 * ```
 */
export function* writeSdmxJson(table: FigureTable, options: SdmxWriteOptions): Generator<string, void, undefined> {
  checkMessage('writeSdmxJson', table, options);
  const { agency, flow, version = '1.0.0', message = `${agency}_${flow}`, prepared } = options;
  const [indicators, areas, times] = [new DimensionValues(), new DimensionValues(), new DimensionValues()];
  const labels = new Map(table.measures.map(({ id, label }) => [id, label]));
  const urn = `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${agency}:${flow}(${version})`;
  const links = [{ rel: 'dataflow', urn }];
  const meta = { id: message, test: false, prepared, contentLanguages: ['vi', 'en'], sender: { id: agency } };
  // The observations come first: only behind them is it known which codes they point at.
  yield `{"$schema":${JSON.stringify(schema)},"meta":${JSON.stringify(meta)},"data":{"dataSets":[`;
  yield `{"structure":0,"action":"Replace","links":${JSON.stringify(links)},"observations":{`;
  let piece = '';
  let before = '';
  for (const observation of observationsOf(table)) {
    const { figure, key, period } = observation;
    const place = [
      indicators.placeOf(key[0], () => ({
        id: key[0],
        ...named(labels.get(figure.measure) ?? { vi: key[0], en: key[0] }),
      })),
      areas.placeOf(key[1], () => ({
        id: key[1],
        name: table.registry?.distinctNameOf(figure.unit, period.to) ?? figure.unit,
      })),
      times.placeOf(key[2], () => timeValue(key[2], observation)),
    ];
    piece += `${before}"${place.join(':')}":${JSON.stringify(valuesOf(observation))}`;
    before = ',';
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  const valuesByDimension = [indicators, areas, times];
  const structure = {
    dataSets: [0],
    links,
    // Empty lists say no more than none, but some readers look for them.
    dimensions: {
      dataSet: [],
      series: [],
      observation: dimensions.map(({ id, name }, keyPosition) => {
        const { values } = valuesByDimension[keyPosition] ?? { values: [] };
        const more = id === 'TIME_PERIOD' ? { roles: ['TIME_PERIOD'] } : {};
        return { id, ...named(name), keyPosition, ...more, ...(values.length === 0 ? {} : { values }) };
      }),
    },
    measures: { observation: observedMeasures.map(measureJson) },
    attributes: { dataSet: [], series: [], observation: attributes.map(attributeJson) },
  };
  yield `${piece}}}],"structures":[${JSON.stringify(structure)}]}}\n`;
}

const measureJson = ({ id, name, dataType }: Component) => ({ id, ...named(name), format: { dataType } });

const attributeJson = ({ id, name, dataType }: Component) => ({
  id,
  ...named(name),
  relationship: { observation: {} },
  ...(id === 'OBS_STATUS'
    ? { values: Object.entries(obsStatuses).map(([code, label]) => ({ id: code, ...named(label) })) }
    : { format: { dataType } }),
});

// A coded value is its place in the list, a whole number is a number, everything else a text.
function valuesOf({ values }: KeyedObservation): readonly (string | number | null)[] {
  const codes = Object.keys(obsStatuses);
  return components.map(({ id, dataType }) => {
    const value = values[id] ?? null;
    if (value === null) return null;
    if (id === 'OBS_STATUS') return codes.indexOf(value);
    return dataType === 'Integer' ? Number(value) : value;
  });
}

function timeValue(code: string, { period: { from, to } }: KeyedObservation): object {
  const days = { start: `${from}T00:00:00Z`, end: `${to}T23:59:59Z` };
  return /^[A-Za-z0-9_@$-]+$/.test(code) ? { id: code, name: code, ...days } : { value: code, ...days };
}
