import { isoDate, period, statePeriod } from '@qcdc/core';
import { defineUnits, FigureBuilder } from '@qcdc/core/flow';
import { storedJsonSchema } from '@qcdc/core/stored';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agencyIdentifierForm,
  exchangeCsv,
  exchangeFormat,
  exchangeOfCsv,
  newestMessages,
  readExchange,
  writeExchange,
  type ExchangeJson,
} from '../src/exchange/index.ts';
import { measures, plain, tableOf, tables, units, withAverage, withTotals } from './figures-of-all-kinds.ts';

const options = {
  id: 'BC-QCDC-2024-H1',
  sender: { identifier: 'H01.151', name: 'UBND xã Mẫu' },
  receiver: { identifier: '000.00.00.H01' },
  signedAt: '2027-07-05T09:30:00+07:00',
};
const some = tableOf(['00001', '2024-H1', 'demo.received', 12], ['00004', '2024-H1', 'demo.received', 8]);
const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);
const changed = (more: Partial<ExchangeJson>) => {
  const { value } = writeExchange(some, options);
  return { ...value, body: { ...value.body, ...more } };
};

describe('identifiers of agencies', () => {
  it.each([
    ['H01', 'new'],
    ['H01.151', 'new'],
    ['H01.151.05', 'new'],
    ['G14.04', 'new'],
    ['Z99.ABC', 'new'],
    ['000.00.00.H30', 'old'],
    ['000.00.04.G14', 'old'],
    ['0101243150', 'other'],
    ['h01.151', null],
    ['H01..151', null],
    ['H01.151.', null],
    ['H01 151', null],
    ['', null],
    [`H01.${'1'.repeat(32)}`, null],
    [5 as never, null],
  ])('%s is %s', (identifier, form) => {
    expect(agencyIdentifierForm(identifier)).toBe(form);
  });
});

describe('a message', () => {
  it('says who, to whom, of when, which version, signed when; units by code and day, numbers as texts', () => {
    const { value, findings } = writeExchange(some, { ...options, version: 2, signedBy: 'Chủ tịch UBND xã' });
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      format: 'qcdc/exchange',
      version: 1,
      body: {
        ...options,
        version: 2,
        periods: [{ id: '2024-H1', kind: 'halfYear', from: '2024-01-01', to: '2024-06-30' }],
        units: [
          { code: '00001', on: '2024-06-30', name: 'Xã An Hòa' },
          { code: '00004', on: '2024-06-30', name: 'Xã Tân Phú' },
        ],
        figures: [
          {
            measure: 'demo.received',
            unit: '00001',
            period: '2024-H1',
            value: '12',
            bound: 'exact',
            measuredIn: 'case',
          },
          { value: '8' },
        ],
      },
    });
  });

  it('names a period of the State with its own days', () => {
    const { id } = statePeriod(period('2024-H1'));
    const { value } = writeExchange(tableOf(['00001', id, 'demo.received', 1]), options);
    expect(value.body.periods).toMatchObject([
      { kind: 'halfYear', regime: 'state', from: '2023-12-15', to: '2024-06-14' },
    ]);
  });

  it.each(['JSON', 'CSV'] as const)('comes back with every figure as it was (%s)', (form) => {
    const through = (table: Parameters<typeof writeExchange>[0]) => {
      const { value } = writeExchange(table, options);
      const sent: unknown = form === 'CSV' ? exchangeOfCsv(exchangeCsv(value)).value : JSON.stringify(value);
      return readExchange(sent, measures, { units });
    };
    fc.assert(
      fc.property(tables, (table) => {
        const read = through(table);
        expect(codesOf(read)).toEqual([]);
        expect(read.value === null ? null : plain(read.value.table)).toEqual(plain(table));
      }),
      { numRuns: 30 },
    );
    for (const table of [withAverage, withTotals]) expect(plain(through(table).value!.table)).toEqual(plain(table));
  });

  it('keeps identifiers as they were given, in either form', () => {
    const { value } = readExchange(writeExchange(some, options).value, measures);
    expect([value?.message.sender.identifier, value?.message.receiver.identifier]).toEqual([
      'H01.151',
      '000.00.00.H01',
    ]);
  });

  it('has a JSON Schema for programs in other languages', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats(ajv);
    const takes = ajv.compile(storedJsonSchema(exchangeFormat));
    expect(
      takes(JSON.parse(JSON.stringify(writeExchange(withTotals, options).value))),
      JSON.stringify(takes.errors),
    ).toBe(true);
    expect(takes({ format: 'qcdc/exchange', version: 1, body: {} })).toBe(false);
  });

  it.each([
    ['an identifier that is none', { sender: { identifier: 'xã Mẫu' } }, 'exchange/bad-identifier'],
    [
      'a measure nobody knows',
      { figures: [{ ...changed({}).body.figures[0]!, measure: 'demo.x' }] },
      'exchange/unknown-measure',
    ],
    ['a unit nobody knows', { figures: [{ ...changed({}).body.figures[0]!, unit: '99999' }] }, 'exchange/unknown-unit'],
    ['a code without its zeros', { figures: [{ ...changed({}).body.figures[0]!, unit: '4' }] }, 'exchange/zeros-lost'],
    ['a period it does not list', { periods: [] }, 'exchange/unknown-period'],
    [
      'a period against its days',
      { periods: [{ ...changed({}).body.periods[0]!, to: isoDate('2024-07-31') }] },
      'exchange/period-contradicts',
    ],
    [
      'a period of another kind',
      { periods: [{ ...changed({}).body.periods[0]!, kind: 'custom' as const }] },
      'exchange/period-contradicts',
    ],
    [
      'days that run backwards',
      { periods: [{ ...changed({}).body.periods[0]!, to: isoDate('2023-01-01') }] },
      'exchange/period-contradicts',
    ],
    [
      'another unit of measure',
      { figures: [{ ...changed({}).body.figures[0]!, measuredIn: 'person' }] },
      'exchange/other-unit-of-measure',
    ],
    [
      'a figure that contradicts itself',
      { figures: [{ ...changed({}).body.figures[0]!, state: 'missing' as const }] },
      'exchange/not-a-figure',
    ],
    ['a signature before the end', { signedAt: '2024-06-01T00:00:00Z' }, 'exchange/signed-before-end'],
    [
      'one place twice',
      { figures: [changed({}).body.figures[0]!, { ...changed({}).body.figures[0]!, value: '13' }] },
      'figure/entered-twice',
    ],
    ['a time without offset', { signedAt: '2024-07-05T09:30:00' }, 'stored/bad-shape'],
    ['a version of nothing', { version: 0 }, 'stored/bad-shape'],
    ['a name nobody knows', { colour: 'red' }, 'stored/bad-shape'],
  ])('with %s is told', (_, more, code) => {
    expect(codesOf(readExchange(changed(more as Partial<ExchangeJson>), measures, { units }))).toContain(code);
  });

  it('for somebody else is told', () => {
    const outcome = readExchange(changed({}), measures, { units, receiver: 'H02' });
    expect(outcome.findings).toMatchObject([{ code: 'exchange/other-receiver', severity: 'error' }]);
  });

  it('with an identifier nobody would give is told with its law, and read all the same', () => {
    const { value, findings } = readExchange(changed({ sender: { identifier: 'h01' } }), measures, { units });
    expect(value?.table.size).toBe(2);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      where: { cell: '/body/sender/identifier' },
      basis: [{ number: '20/2020/QĐ-TTg', amendedBy: { number: '09/2025/QĐ-TTg' } }],
    });
  });

  it('tells of codes that have not their digits', () => {
    const odd = defineUnits([{ code: '1', kind: 'province', name: 'Tỉnh Mẫu' }]);
    const builder = new FigureBuilder(measures, { units: odd });
    builder.add({ unit: '1', period: '2024', measure: 'demo.received', quantity: 1 });
    expect(codesOf(writeExchange(builder.build().value, options))).toEqual(['exchange/odd-code']);
  });

  it('finds a unit by its code on the last day of the period', () => {
    const merged = defineUnits([
      { id: 'old', code: '00001', kind: 'commune', name: 'Xã Cũ', to: '2025-06-30' },
      { id: 'new', code: '00001', kind: 'commune', name: 'Xã Mới', from: '2025-07-01' },
    ]);
    const builder = new FigureBuilder(measures, { units: merged });
    builder.add({ unit: 'old', period: '2024', measure: 'demo.received', quantity: 1 });
    builder.add({ unit: 'new', period: '2026', measure: 'demo.received', quantity: 2 });
    const { value } = writeExchange(builder.build().value, options);
    expect(value.body.units.map(({ code, name }) => [code, name])).toEqual([
      ['00001', 'Xã Cũ'],
      ['00001', 'Xã Mới'],
    ]);
    const read = readExchange(value, measures, { units: merged });
    expect(Array.from(read.value!.table, ({ unit }) => unit)).toEqual(['old', 'new']);
  });

  it('refuses wrong calls', () => {
    expect(() => writeExchange(some, { ...options, sender: { identifier: 'xã' } })).toThrow('call/bad-option');
    expect(() => writeExchange(some, { ...options, signedAt: 'today' })).toThrow('call/bad-option');
    expect(() => writeExchange(some, { ...options, to: 'x' } as never)).toThrow('call/unknown-option');
    expect(() => writeExchange(some, { id: 'x' } as never)).toThrow('call/bad-option');
    expect(() => readExchange('', {} as never)).toThrow('call/bad-argument');
    expect(() => exchangeCsv({ body: {} } as never)).toThrow('call/bad-argument');
    expect(() => exchangeOfCsv(5 as never)).toThrow('call/bad-argument');
  });
});

describe('a table of exchange', () => {
  it.each([
    ['nothing', ''],
    ['another table', 'a,b\n1,2\n'],
    ['two messages in one', exchangeCsv(changed({})).replace(/BC-QCDC-2024-H1(?![\s\S]*BC-QCDC)/, 'BC-2')],
  ])('that is %s is none', (_, text) => {
    const { value, findings } = exchangeOfCsv(text, 'x.csv');
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'exchange/not-exchange', where: { source: 'x.csv' } }]);
  });
});

describe('versions of a report', () => {
  const first = changed({}).body;
  const second = { ...first, version: 2 };
  const told = (...messages: readonly ExchangeJson[]) => {
    const { value, findings } = newestMessages(messages);
    return [value.map(({ version }) => version), findings.map(({ code }) => code.replace('exchange/', ''))];
  };

  it.each([
    ['later by an hour', '2027-07-05T10:30:00+07:00', []],
    ['at the same moment, written in another zone', '2027-07-05T02:30:00Z', []],
    ['earlier by a part of a second', '2027-07-05T09:29:59.999+07:00', ['signed-earlier']],
    ['at the same moment with a fraction', '2027-07-05T09:30:00.0+07:00', []],
    ['earlier by a second', '2027-07-05T09:29:59+07:00', ['signed-earlier']],
    ['earlier, though its digits are later', '2027-07-05T10:00:00+08:00', ['signed-earlier']],
  ])('signed %s', (_, signedAt, more) => {
    expect(told({ ...second, signedAt }, first)).toEqual([[2], ['replaced', ...more]]);
  });

  it('that are signed before any of the former ones are told, whichever comes next', () => {
    const third = { ...first, version: 3, signedAt: '2027-07-05T09:40:00+07:00' };
    const late = { ...second, signedAt: '2027-07-06T09:30:00+07:00' };
    expect(told(third, first, late)).toEqual([[3], ['replaced', 'replaced', 'signed-earlier']]);
  });

  it('that leave figures out withdraw them, and it is told how many', () => {
    const { findings } = newestMessages([first, { ...second, figures: first.figures.slice(1) }]);
    expect(findings).toMatchObject([{ code: 'exchange/replaced' }, { code: 'exchange/left-out', severity: 'info' }]);
    expect(findings[1]?.message.en).toContain('leaves out 1 figures');
    expect(told({ ...second, figures: [] }, first)).toEqual([[2], ['replaced', 'left-out']]);
    const corrected = first.figures.map((figure) => ({ ...figure, value: '99' }));
    expect(told({ ...second, figures: corrected }, first)).toEqual([[2], ['replaced']]);
  });

  it.each([
    ['000.00.00.H01', ['perhaps-one-sender']],
    ['000.00.04.G14', ['perhaps-one-sender']],
    ['H02.151', []],
    ['0101243150', []],
  ])('of one id from H01.151 and %s stand apart', (identifier, codes) => {
    expect(told(first, { ...first, sender: { identifier } })).toEqual([[1, 1], codes]);
    expect(told(first, { ...first, id: 'BC-2', sender: { identifier } })).toEqual([[1, 1], []]);
  });

  it('are replaced by the newest, in whatever order they come', () => {
    for (const messages of [
      [first, second],
      [second, first],
    ]) {
      const outcome = newestMessages(messages);
      expect(outcome.value).toEqual([second]);
      expect(codesOf(outcome)).toEqual(['exchange/replaced']);
    }
  });

  it('of the same content twice are one', () => {
    expect(newestMessages([first, structuredClone(first)])).toEqual({ value: [first], findings: [] });
  });

  it('with two contents are none, and older ones do not take their place', () => {
    const outcome = newestMessages([first, second, { ...second, figures: [] }]);
    expect(outcome.value).toEqual([]);
    expect(codesOf(outcome)).toEqual(['exchange/replaced', 'exchange/version-twice']);
    expect(told(second, first, { ...second, signedAt: '2027-07-06T09:30:00+07:00' })).toEqual([[], ['replaced', 'version-twice']]); // prettier-ignore
  });

  it('of other senders stand apart', () => {
    expect(newestMessages([first, { ...second, sender: { identifier: 'H02' } }]).value).toHaveLength(2);
    expect(() => newestMessages({} as never)).toThrow('call/bad-argument');
  });
});

it.each([{ version: Number.NaN }, { version: '2' }, { sender: null }, { id: 3 }, { signedAt: 3 }, { figures: null }])(
  'the newest of messages is not asked of what is none: %j',
  (odd) => {
    const message = { id: 'X', version: 1, sender: { identifier: 'H01.151' }, signedAt: '', figures: [], ...odd };
    expect(() => newestMessages([message as never])).toThrow('call/bad-argument');
  },
);
