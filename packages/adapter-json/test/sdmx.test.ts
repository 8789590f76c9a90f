import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { period, periodOfDays, type Measure } from '@qcdc/core';
import fc from 'fast-check';
import { SDMXParser } from 'sdmx-json-parser';
import { describe, expect, it } from 'vitest';
import { readSdmxCsv, readSdmxJson, writeSdmxCsv, writeSdmxJson } from '../src/sdmx/index.ts';
import { periodOfTime, timePeriod } from '../src/sdmx/time-period.ts';
import { measures, plain, tableOf, tables, units, withAverage, withTotals } from './figures-of-all-kinds.ts';

const flow = { agency: 'VN_QCDC', flow: 'MEDIATION' };
const message = { ...flow, prepared: '2026-11-29T08:00:00Z' };
const asJson = (table: Parameters<typeof writeSdmxJson>[0]) => [...writeSdmxJson(table, message)].join('');
const asCsv = (table: Parameters<typeof writeSdmxCsv>[0]) => [...writeSdmxCsv(table, flow)].join('');
const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);
const some = tableOf(['00001', '2024-H1', 'demo.received', 12], ['00004', '2024-H1', 'demo.received', 8]);

describe('periods of SDMX', () => {
  it.each([
    ['2024', '2024'],
    ['2024-H1', '2024-S1'],
    ['2024-Q3', '2024-Q3'],
    ['2024-M05', '2024-05'],
    ['2024-W07', '2024-W07'],
    ['2024-9M', '2024-01-01/P274D'],
    ['2023-12-15..2024-06-14', '2023-12-15/P183D'],
    ['2024-03-05..2024-03-05', '2024-03-05'],
  ])('%s is %s, and back', (id, code) => {
    expect(timePeriod(period(id))).toBe(code);
    expect(periodOfTime(code)?.id).toBe(id);
  });

  it.each([
    ['2024-A1', '2024'],
    ['2024-T2', '2024-05-01..2024-08-31'],
    ['2024-M05', '2024-M05'],
    ['2023-12-15/P6M', '2023-12-15..2024-06-14'],
    ['2024-01-01T00:00:00/P1Y', '2024'],
  ])('%s of somebody else is %s', (code, id) => {
    expect(periodOfTime(code)?.id).toBe(id);
  });

  it.each([
    '',
    '2024-S3',
    '2024-13',
    '2024-Q0',
    '2021-W53',
    '2024-01-01/P',
    '2024-01-01/P0D',
    'soon',
    '0000',
    '2024-5',
  ])('"%s" is none', (code) => {
    expect(periodOfTime(code)).toBeNull();
  });
});

describe('figures as SDMX-JSON 2.1', () => {
  it('have the parts the standard asks for', () => {
    const { data, meta, $schema } = JSON.parse(asJson(some)) as {
      $schema: string;
      meta: object;
      data: { structures: object[]; dataSets: { observations: Record<string, unknown[]> }[] };
    };
    expect($schema).toContain('/2.1/');
    expect(meta).toMatchObject({
      id: 'VN_QCDC_MEDIATION',
      prepared: '2026-11-29T08:00:00Z',
      sender: { id: 'VN_QCDC' },
    });
    expect(data.structures).toMatchObject([
      {
        dataSets: [0],
        dimensions: {
          observation: [
            { id: 'INDICATOR', keyPosition: 0, values: [{ id: 'demo_received', name: 'Tiếp nhận' }] },
            { id: 'REF_AREA', keyPosition: 1, values: [{ id: '00001', name: 'Xã An Hòa' }, { id: '00004' }] },
            { id: 'TIME_PERIOD', keyPosition: 2, values: [{ id: '2024-S1', start: '2024-01-01T00:00:00Z' }] },
          ],
        },
        measures: {
          observation: [
            { id: 'OBS_VALUE', format: { dataType: 'Decimal' } },
            { id: 'LOWER' },
            { id: 'UPPER' },
            { id: 'REPORTED', format: { dataType: 'Integer' } },
            { id: 'EXPECTED' },
          ],
        },
      },
    ]);
    expect(data.dataSets[0]?.observations['0:0:0']?.slice(0, 7)).toEqual(['12', null, null, null, null, 0, 'case']);
  });

  it('write ends apart from values, and what a total rests on', () => {
    const { data } = JSON.parse(asJson(withTotals)) as {
      data: { dataSets: { observations: Record<string, unknown[]> }[] };
    };
    expect(data.dataSets[0]?.observations['0:1:0']?.slice(0, 5)).toEqual([null, '12', null, 1, 2]);
  });

  it('are read by the parser of the Pacific Community', async () => {
    const server = createServer((_, response) => response.end(asJson(some)));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const parser = new SDMXParser();
    await parser.getDatasets(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.close();
    expect(parser.getDimensions().map(({ id }) => id)).toEqual(['INDICATOR', 'REF_AREA', 'TIME_PERIOD']);
    expect(parser.getDimensions()[1]?.values.map(({ name }) => name)).toEqual(['Xã An Hòa', 'Xã Tân Phú']);
    expect(Object.entries(parser.getObservations()).map(([key, [value]]) => [key, value])).toEqual([
      ['0:0:0', '12'],
      ['0:1:0', '8'],
    ]);
  });
});

describe.each([
  ['SDMX-JSON', asJson, readSdmxJson],
  ['SDMX-CSV', asCsv, readSdmxCsv],
] as const)('%s', (_, write, read) => {
  it('gives back every figure as it was', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const again = read(write(table), measures, { units });
        expect(again.findings).toEqual([]);
        expect(plain(again.value)).toEqual(plain(table));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps an average that no decimal is', () => {
    expect(plain(read(write(withAverage), measures, { units }).value)).toEqual(plain(withAverage));
  });

  it('says that totals become figures', () => {
    const again = read(write(withTotals), measures, { units });
    expect(codesOf(again)).toEqual(['sdmx/coverage-not-kept']);
    expect(plain(again.value)).toEqual(plain(withTotals));
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html></html>'],
    ['another file', 'a,b\n1,2\n'],
    ['a list', '[]'],
    ['broken JSON', '{"data":'],
    ['something else', 5],
  ])('that is %s is none', (__, input) => {
    expect(codesOf(read(input as string, measures, { units }))).toEqual(['sdmx/not-sdmx']);
  });

  it('of unknown indicators, areas and periods is told, once each', () => {
    const text = write(some);
    const [received] = measures;
    expect(codesOf(read(text, measures.slice(1), { units }))).toEqual(['sdmx/unknown-indicator']);
    expect(codesOf(read(text.replaceAll('00004', '99999'), measures, { units }))).toEqual(['sdmx/unknown-area']);
    expect(codesOf(read(text.replaceAll('2024-S1', '2024-S7'), measures, { units }))).toEqual(['sdmx/unknown-period']);
    const inPersons = [{ ...received, measuredIn: 'person' } as never];
    expect(codesOf(read(text, inPersons, { units }))).toContain('sdmx/other-unit-of-measure');
  });

  it('refuses wrong calls, and two measures of one code', () => {
    const twin = { ...measures[0], id: 'demo_received' } as Measure;
    expect(() => read('', [...measures, twin])).toThrow('sdmx/one-code');
    expect(() => read('', {} as never)).toThrow('call/bad-argument');
    expect(() => read('', measures, { unit: units } as never)).toThrow('call/unknown-option');
    expect(() => [...writeSdmxJson(some, flow as never)]).toThrow('call/bad-option');
    expect(() => [...writeSdmxCsv(some, { agency: 'H01.151', flow: 'X' })]).toThrow('call/bad-option');
    expect(() => [...writeSdmxCsv(null as never, flow)]).toThrow('call/bad-argument');
  });
});

describe('what others write', () => {
  it('as a CSV with semicolons, decimal commas, labels and columns of their own is read', () => {
    const text = `STRUCTURE[|];STRUCTURE_ID;ACTION;INDICATOR: Chỉ tiêu;REF_AREA;TIME_PERIOD;OBS_VALUE;OBS_STATUS: Tình trạng;CONF_STATUS
dataflow;X:Y(1.0);I;demo_land: Diện tích;00001: Xã An Hòa;2024;12,5;P: Sơ bộ;F
dataflow;X:Y(1.0);I;demo_land: Diện tích;00004;2024;;O;F
dataflow;X:Y(1.0);D;demo_land;00004;2023;7;A;F
`;
    const outcome = readSdmxCsv(text, measures, { units, source: 'x.csv' });
    expect(codesOf(outcome)).toEqual(['sdmx/not-used', 'sdmx/deleted']);
    expect(outcome.value.find({ unit: '00001', period: '2024', measure: 'demo.land' })).toMatchObject({
      status: 'provisional',
      source: { line: 2 },
    });
    expect(outcome.value.find({ unit: '00004', period: '2024', measure: 'demo.land' })?.state).toBe('missing');
  });

  it('as numbers with series is read', () => {
    const values = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
    const text = {
      data: {
        structures: [
          {
            dimensions: {
              dataSet: [{ id: 'FREQ', keyPosition: 0, values: values('A') }],
              series: [
                { id: 'INDICATOR', values: values('demo_land') },
                { id: 'REF_AREA', values: values('00001', '00004') },
              ],
              observation: [{ id: 'TIME_PERIOD', values: values('2023', '2024') }],
            },
            measures: { observation: [{ id: 'OBS_VALUE', format: { dataType: 'Double' } }] },
            attributes: { observation: [{ id: 'OBS_STATUS', values: values('A', 'E') }] },
          },
        ],
        dataSets: [
          { structure: 0, action: 'Information', series: { '0:1': { observations: { '0': [1.5, 0], '1': [2, 1] } } } },
        ],
      },
    };
    const { value, findings } = readSdmxJson(text, measures, { units });
    expect(codesOf({ findings })).toEqual(['sdmx/not-used']);
    expect(value.find({ unit: '00004', period: '2023', measure: 'demo.land' })?.value?.toString()).toBe('1.5');
    expect(value.find({ unit: '00004', period: '2024', measure: 'demo.land' })?.status).toBe('estimated');
  });

  it('without a dimension we need is told', () => {
    const text = 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\n';
    expect(codesOf(readSdmxCsv(text, measures))).toEqual(['sdmx/no-dimension']);
  });

  it('that contradicts itself is no figure', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,LOWER,UPPER\ndataflow,X,I,demo_land,00001,2024,,5,3\ndataflow,X,I,demo_land,00004,2024,<2.5,,\n';
    expect(codesOf(readSdmxCsv(text, measures, { units }))).toEqual(['sdmx/not-a-figure', 'sdmx/not-a-figure']);
  });

  it('with a value and its ends beside it takes the value, and says so', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,LOWER,UPPER\ndataflow,X,I,demo_land,00001,2024,5,4,6\n';
    const { value, findings } = readSdmxCsv(text, measures, { units });
    expect(codesOf({ findings })).toEqual(['sdmx/ends-not-used']);
    expect([value.at(0).value?.toString(), value.at(0).bound]).toEqual(['5', 'exact']);
  });

  it('of days of our own making keeps its id', () => {
    expect(periodOfDays('2023-09-01', '2024-08-31').id).not.toBe('SY2023-2024');
    const table = tableOf(['00001', 'SY2023-2024', 'demo.land', 1]);
    expect(readSdmxCsv(asCsv(table), measures, { units }).value.periods.map(({ id }) => id)).toEqual(['SY2023-2024']);
  });
});

describe('values of somebody else', () => {
  const head = 'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD';
  const csv = (columns: string, ...rows: string[]) =>
    readSdmxCsv([`${head},${columns}`, ...rows.map((row) => `dataflow,A:B(1.0),${row}`)].join('\n'), measures, {
      units,
    });
  const key = 'I,demo_received,00001,2024';
  const shown = ({ value }: ReturnType<typeof csv>) => plain(value).map((row) => JSON.stringify(row)).join(); // prettier-ignore

  it.each([
    ['3', '5', '5000'],
    ['3: Thousands', '1.234', '1234'],
    ['0', '5', '5'],
    ['', '5', '5'],
  ])('counted in a power of ten (UNIT_MULT %s) are multiplied by it', (power, value, meant) => {
    const read = csv('OBS_VALUE,UNIT_MULT', `${key},${value},${power}`);
    expect([read.value.at(0).value?.toString(), codesOf(read)]).toEqual([meant, []]);
  });

  it('have ends in the same power of ten, and no power that is none', () => {
    expect(csv('LOWER,UPPER,UNIT_MULT', `${key},2,3,6`).value.at(0)).toMatchObject({ bound: 'between' });
    expect(shown(csv('LOWER,UPPER,UNIT_MULT', `${key},2,3,6`))).toBe(
      shown(csv('LOWER,UPPER', `${key},2000000,3000000`)),
    );
    for (const power of ['nghìn', '1.5', '999'])
      expect(codesOf(csv('OBS_VALUE,UNIT_MULT', `${key},5,${power}`))).toEqual(['sdmx/not-a-figure']);
  });

  const structure = (attributes: object) => ({
    dimensions: {
      series: [
        { id: 'INDICATOR', values: [{ id: 'demo_received' }] },
        { id: 'REF_AREA', values: [{ id: '00001' }] },
      ],
      observation: [{ id: 'TIME_PERIOD', values: [{ value: '2024' }] }],
    },
    measures: { observation: [{ id: 'OBS_VALUE' }] },
    attributes,
  });
  const power = [{ id: 'UNIT_MULT', values: [{ id: '3' }] }];
  const read = (attributes: object, set: object, series: object = {}) =>
    readSdmxJson({ data: { structures: [structure(attributes)], dataSets: [{ ...set, series: { '0:0': { ...series, observations: { '0': ['5'] } } } }] } }, measures, { units }); // prettier-ignore

  it('are multiplied wherever JSON says the power: of the set, of a series', () => {
    expect(
      read({ dataSet: power }, { attributes: [0] })
        .value.at(0)
        .value?.toString(),
    ).toBe('5000');
    expect(
      read({ series: power }, {}, { attributes: [0] })
        .value.at(0)
        .value?.toString(),
    ).toBe('5000');
    const group = read({ dimensionGroup: power }, { dimensionGroupAttributes: { '0::': [0] } });
    expect([group.value.size, codesOf(group)]).toEqual([0, ['sdmx/not-used']]);
  });

  it('are no figure where the observation is no list, and a message without sets says so', () => {
    const odd = {
      data: { structures: [structure({})], dataSets: [{ series: { '0:0': { observations: { '0': '5,5' } } } }] },
    };
    expect(codesOf(readSdmxJson(odd, measures, { units }))).toEqual(['sdmx/not-a-figure']);
    for (const dataSets of [[], ['x']])
      expect(codesOf(readSdmxJson({ data: { structures: [structure({})], dataSets } }, measures))).toEqual([
        'sdmx/not-sdmx',
      ]);
  });

  it('are deleted in any spelling, and a column that stands twice is read by nobody', () => {
    for (const action of ['d', 'D', 'Delete']) {
      const gone = csv('OBS_VALUE', `${action}${key.slice(1)},5`);
      expect([gone.value.size, codesOf(gone)]).toEqual([0, ['sdmx/deleted']]);
    }
    const set = read({}, { action: 'delete' });
    expect([set.value.size, codesOf(set)]).toEqual([0, ['sdmx/deleted']]);
    const twice = csv('OBS_VALUE,OBS_VALUE', `${key},5,7`);
    expect([twice.value.size, codesOf(twice)]).toEqual([0, ['sdmx/column-twice']]);
  });
});
