// Nobody receives half a person, whichever format the figure comes in.
import { defineMeasure, type Finding } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { defineDhis2Map, readDataValues } from '../src/dhis2/index.ts';
import { readExchange } from '../src/exchange/index.ts';
import { json } from '../src/index.ts';
import { fromJsonStat } from '../src/json-stat/index.ts';
import { readSdmxCsv, readSdmxJson } from '../src/sdmx/index.ts';

const label = { vi: 'Người dự', en: 'Persons present' };
const persons = defineMeasure({ id: 'demo.one', label, measuredIn: 'person', nonNegative: true });
const average = defineMeasure({ id: 'demo.one', label, measuredIn: 'person', overTime: 'mean' });

interface Read {
  readonly value: FigureTable;
  readonly findings: readonly Finding[];
}
type Door = (text: string, measure: typeof persons | typeof average) => Read | Promise<Read>;

const quantity = (value: string) => ({ state: 'reported', value, bound: 'exact', upper: null, accuracy: null });
const doors: readonly (readonly [name: string, door: Door])[] = [
  [
    'a message of exchange',
    (value, measure) => {
      const body = {
        id: 'BC-1',
        version: 1,
        sender: { identifier: 'H01.151' },
        receiver: { identifier: 'H01' },
        signedAt: '2025-01-05T09:00:00+07:00',
        periods: [{ id: '2024', kind: 'year', from: '2024-01-01', to: '2024-12-31' }],
        units: [{ code: '00001', on: '2024-12-31' }],
        figures: [{ measure: 'demo.one', unit: '00001', period: '2024', measuredIn: 'person', ...quantity(value) }],
      };
      const read = readExchange({ format: 'qcdc/exchange', version: 1, body }, [measure]);
      if (read.value === null) throw new Error('no message');
      return { value: read.value.table, findings: read.findings };
    },
  ],
  [
    'DHIS2',
    (value, measure) =>
      readDataValues(
        { dataValues: [{ dataElement: 'SO_NGUOI', period: '2024', orgUnit: '00001', value }] },
        defineDhis2Map({ elements: { 'demo.one': 'SO_NGUOI' } }),
        [measure],
      ),
  ],
  [
    'SDMX-JSON',
    (value, measure) =>
      readSdmxJson(
        {
          data: {
            structures: [
              {
                dimensions: {
                  observation: [
                    { id: 'INDICATOR', values: [{ id: 'demo_one' }] },
                    { id: 'REF_AREA', values: [{ id: '00001' }] },
                    { id: 'TIME_PERIOD', values: [{ value: '2024' }] },
                  ],
                },
                measures: { observation: [{ id: 'OBS_VALUE' }] },
              },
            ],
            dataSets: [{ structure: 0, action: 'Replace', observations: { '0:0:0': [value] } }],
          },
        },
        [measure],
      ),
  ],
  [
    'SDMX-CSV',
    (value, measure) =>
      readSdmxCsv(
        `STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,VN:A(1.0.0),R,demo_one,00001,2024,${value}\n`,
        [measure],
      ),
  ],
  [
    'JSON-stat',
    (value, measure) =>
      fromJsonStat(
        {
          version: '2.0',
          class: 'dataset',
          id: ['m', 'u', 'p'],
          size: [1, 1, 1],
          role: { metric: ['m'], geo: ['u'], time: ['p'] },
          dimension: {
            m: { category: { index: ['demo.one'] } },
            u: { category: { index: ['00001'] } },
            p: { category: { index: ['2024'] } },
          },
          value: [Number(value)],
        },
        [measure],
      ),
  ],
  [
    'lines of JSON',
    (value, measure) =>
      json.readFigures(
        `{"unit":"00001","period":"2024","measure":"demo.one","value":${JSON.stringify(quantity(value))}}\n`,
        [measure],
      ),
  ],
];

describe.each(doors)('%s', (_, door) => {
  it('lets 40 persons in', async () => {
    const { value, findings } = await door('40', persons);
    expect([String(value.at(0).value), findings]).toEqual(['40', []]);
  });

  it.each(['40.5', '7.609'])('holds %s persons back, and tells it', async (said) => {
    const { value, findings } = await door(said, persons);
    expect([...value].filter((figure) => figure.value !== null)).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['quantity/not-whole']);
    expect(findings[0]?.actual).toBe(said);
  });
});

// A mean that is computed somewhere is no count, and comes as what it is.
describe.each(doors)('%s', (_, door) => {
  it('lets a mean of 2.5 persons in', async () => {
    const { value, findings } = await door('2.5', average);
    expect([String(value.at(0).value), findings]).toEqual(['2.5', []]);
  });
});
