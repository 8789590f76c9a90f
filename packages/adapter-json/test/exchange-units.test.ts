// What a message says of its units is held against its figures and the register: nobody guesses whose figures they are.
import { isoDate, type Finding } from '@qcdc/core';
import { defineUnits, FigureBuilder, type UnitRegistry } from '@qcdc/core/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExchange, writeExchange, type ExchangeJson, type ExchangeUnit } from '../src/exchange/index.ts';
import { measures } from './figures-of-all-kinds.ts';

const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: '08', kind: 'province', name: 'Tỉnh Khác' },
  { code: '00001', kind: 'commune', parent: '01', name: 'Xã An Hòa' },
  { code: '00004', kind: 'commune', parent: '01', name: 'Xã Tân Phú' },
  { code: '00025', kind: 'commune', parent: '01', name: 'Xã Mẫu Ba', to: '2025-06-30' },
  { id: 'joined', code: '00025', kind: 'commune', parent: '01', name: 'Phường Mẫu', from: '2025-07-01' },
]);
const on = isoDate('2024-12-31');
const body: ExchangeJson = {
  id: 'BC-1',
  version: 1,
  sender: { identifier: 'H01.151' },
  receiver: { identifier: '000.00.00.H01' },
  signedAt: '2026-01-05T09:00:00+07:00',
  periods: [{ id: '2024', kind: 'year', from: isoDate('2024-01-01'), to: on }],
  units: [{ code: '00001', on, name: 'Xã An Hòa' }],
  figures: [
    {
      measure: 'demo.received',
      unit: '00001',
      period: '2024',
      measuredIn: 'case',
      state: 'reported',
      value: '40',
      bound: 'exact',
      upper: null,
      accuracy: null,
    },
  ],
};
const [figure] = body.figures;
interface Changes {
  readonly unit?: string;
  readonly period?: ExchangeJson['periods'][number];
  readonly listed?: readonly ExchangeUnit[];
}

function read(
  { unit = '00001', period = body.periods[0], listed = body.units }: Changes,
  known: UnitRegistry | null = units,
) {
  const message = {
    ...body,
    units: listed,
    periods: [period],
    figures: [{ ...figure, unit, period: period?.id }],
  };
  const options = known === null ? {} : { units: known };
  const { value, findings } = readExchange({ format: 'qcdc/exchange', version: 1, body: message }, measures, options);
  const told = Array.from(value?.table ?? [], (one) => `${one.unit} ${String(one.value)}`);
  return { told, findings, codes: findings.map(({ code }: Finding) => code.replace('exchange/', '')) };
}

describe('a code of a figure', () => {
  it.each([
    ['listed with its name', {}, ['00001 40'], []],
    ['listed in another spelling of its name', { listed: [{ code: '00001', on, name: 'UBND xã An Hoà' }] }, ['00001 40'], []], // prettier-ignore
    ['listed without a name', { listed: [{ code: '00001', on }] }, ['00001 40'], []],
    ['that is not listed', { listed: [] }, ['00001 40'], ['unit-not-listed']],
    ['listed with the name of another unit', { listed: [{ code: '00001', on, name: 'Xã Tân Phú' }] }, [], ['unit-name-differs']], // prettier-ignore
    ['listed with a name nobody bears', { listed: [{ code: '00001', on, name: 'Xã Sông Lạ' }] }, ['00001 40'], ['unit-name-unknown']], // prettier-ignore
    ['listed twice, once as another unit', { listed: [...body.units, { code: '00001', on, name: 'Xã Tân Phú' }] }, [], ['unit-name-differs']], // prettier-ignore
    ['listed on another day, when it meant the same unit', { listed: [{ code: '00001', on: isoDate('2024-06-30') }] }, ['00001 40'], ['unit-other-day']], // prettier-ignore
    ['listed on a day when it meant another unit', { unit: '00025', listed: [{ code: '00025', on: isoDate('2025-12-31') }] }, [], ['unit-changed-between']], // prettier-ignore
    ['of a province that lost its zero, listed whole', { unit: '8', listed: [{ code: '08', on }] }, ['08 40'], ['zeros-lost']], // prettier-ignore
    ['that lost its zeros, listed as it stands', { unit: '4', listed: [{ code: '4', on, name: 'Xã Tân Phú' }] }, ['00004 40'], ['zeros-lost']], // prettier-ignore
    ['that lost its zeros and may be a province or a commune', { unit: '1', listed: [{ code: '1', on }] }, [], ['ambiguous-code', 'nothing-of-it']], // prettier-ignore
    ['that nobody knows', { unit: '99999', listed: [{ code: '99999', on }] }, [], ['unknown-unit', 'nothing-of-it']],
    ['beside units without figures', { listed: [...body.units, { code: '00004', on }] }, ['00001 40'], ['nothing-of-it']], // prettier-ignore
  ] satisfies readonly (readonly [string, Changes, string[], string[]])[])('%s', (_, changes, told, codes) => {
    const outcome = read(changes);
    expect([outcome.told, outcome.codes]).toEqual([told, codes]);
  });

  it('is named with both readings where zeros leave it open, and with its place in the list where the name is wrong', () => {
    const [ambiguous] = read({ unit: '1', listed: [] }).findings;
    expect(ambiguous).toMatchObject({ message: { en: expect.stringContaining('01, 00001') as string }, actual: '1' });
    const [named] = read({ listed: [{ code: '00001', on, name: 'Xã Tân Phú' }] }).findings;
    expect(named).toMatchObject({ where: { cell: '/body/units/0' }, expected: 'Xã An Hòa', actual: 'Xã Tân Phú' });
  });

  it('with two names is told where there is no register, and read by its code', () => {
    const listed = [...body.units, { code: '00001', on, name: 'Xã Khác' }];
    const { told, codes } = read({ listed }, null);
    expect([told, codes]).toEqual([['00001 40'], ['unit-two-names']]);
  });
});

it('a period without figures is told', () => {
  const message = { ...body, periods: [...body.periods, { ...body.periods[0]!, id: '2023', from: isoDate('2023-01-01'), to: isoDate('2023-12-31') }] }; // prettier-ignore
  const { findings } = readExchange({ format: 'qcdc/exchange', version: 1, body: message }, measures, { units });
  expect(findings).toMatchObject([{ code: 'exchange/nothing-of-it', where: { cell: '/body/periods/1' }, severity: 'info' }]); // prettier-ignore
});

// Before the merger the code is of the one, after it of the other; what is written is read without a word.
it('units that merged between two periods come back as they were', () => {
  const builder = new FigureBuilder(measures, { units });
  builder.add({ unit: '00025', period: '2024', measure: 'demo.received', quantity: 3 });
  builder.add({ unit: 'joined', period: '2025-H2', measure: 'demo.received', quantity: 5 });
  const { value } = writeExchange(builder.build().value, {
    id: 'BC-2',
    sender: body.sender,
    receiver: body.receiver,
    signedAt: body.signedAt,
  });
  const outcome = readExchange(JSON.stringify(value), measures, { units });
  expect(outcome.findings).toEqual([]);
  expect(Array.from(outcome.value!.table, (one) => `${one.unit} ${String(one.value)}`)).toEqual([
    '00025 3',
    'joined 5',
  ]);
});

it('whatever is listed of whatever code, figures are read or something is told', () => {
  const codes = fc.constantFrom('00001', '00004', '1', '4', '8', '01', '08', '00025', 'joined', '99999');
  const days = fc.constantFrom(on, isoDate('2025-12-31'), isoDate('2020-01-01'));
  const names = fc.constantFrom(undefined, 'Xã An Hòa', 'Xã Tân Phú', 'Tỉnh Mẫu', 'Phường Mẫu', 'Không Tên');
  const listed = fc.array(
    fc.record({ code: codes, on: days, name: names }).map(({ name, ...rest }) => ({ ...rest, ...(name === undefined ? {} : { name }) })), // prettier-ignore
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(codes, listed, (unit, all) => {
      const outcome = read({ unit, listed: all });
      if (outcome.told.length === 0) expect(outcome.findings.some(({ severity }) => severity === 'error')).toBe(true);
      const own = all.filter(({ code }) => code === unit);
      if (own.length === 0) expect(outcome.codes).not.toEqual([]);
      if (all.length > own.length) expect(outcome.codes).not.toEqual([]);
    }),
  );
});
