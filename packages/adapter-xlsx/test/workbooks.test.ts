// Workbooks as offices send them, one for each kind of difficulty; all content is invented.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@qcdc/core';
import { allEntities, allMeasures, oneStop } from '@qcdc/core/entities';
import { agrees, defineUnits, parse, rollUp, tally, type UnitInput } from '@qcdc/core/flow';
import { xlsx } from '../src/index.ts';

const fileOf = (name: string) => new Uint8Array(readFileSync(new URL(`workbooks/${name}.xlsx`, import.meta.url)));
const units = defineUnits(
  JSON.parse(readFileSync(new URL('workbooks/units.json', import.meta.url), 'utf8')) as UnitInput[],
);

/** What must come out: records as `unit period field=value …`, totals, and the findings that are more than a remark. */
interface Expected {
  readonly area: string;
  readonly fields: readonly string[];
  readonly records: readonly string[];
  readonly totals?: readonly string[];
  readonly notable?: readonly string[];
}

const mediation = { area: 'mediation', fields: ['received', 'settled'] } as const;
const twoUnits = { ...mediation, records: ['X1 2024 40 38', 'X2 2024 30 20'] } as const;

const shares = { area: 'one-stop', fields: ['received', 'receivedOnline', 'statedOnlineShare'] } as const;

const expected: Readonly<Record<string, Expected>> = {
  '01-numbering-A-B-1-2': twoUnits,
  '02-numbering-1-2-3-numbers': twoUnits,
  '05-total-in-TT-merged': { ...twoUnits, totals: ['Tổng cộng 2024 70 58'] },
  '06-total-Cong-colon': { ...twoUnits, totals: ['Tổng cộng: 2024 70 58'] },
  '09-total-cong-variants': {
    ...twoUnits,
    totals: [
      'Cộng toàn xã 2024 70 58',
      'Tổng cộng toàn tỉnh 2024 70 58',
      'Tổng 2024 70 58',
      'TỔNG CỘNG (I+II) 2024 70 58',
    ],
  },
  '12-signature': twoUnits,
  '14-header-ngay-thang-nam': { ...twoUnits, notable: ['parse/unknown-column C1'] },
  '15-tone-sheet-hoa': twoUnits,
  '17-tone-unit-name': { ...mediation, records: [...twoUnits.records, 'X3 2024 3 2'] },
  '19-eth-lookalike': twoUnits,
  '22-sheet-name-variants': twoUnits,
  '34-count-english-thousands-text': {
    area: 'one-stop',
    fields: ['received', 'receivedOnline'],
    records: ['X1 2024 · ·', 'X2 2024 · ·'],
    notable: [
      'quantity/ambiguous-number C2',
      'quantity/ambiguous-number D2',
      'quantity/not-whole C3',
      'quantity/not-whole D3',
    ],
  },
  '35-period-as-date': { ...mediation, records: ['X1 2024-M06 40 38', 'X2 2024-M06 30 20', 'X3 2024 1 1'] },
  '36-text-numbers': { ...mediation, records: ['X1 2024 1234 1100', 'X2 2024 40 38', 'X3 2024 40 38'] },
  '50-float-noise': { ...mediation, records: ['X1 2024 30 ·'], notable: ['quantity/not-whole D2'] },
  '54-group-total': {
    area: 'one-stop',
    fields: ['received', 'receivedOnline', 'onTime', 'late', 'resolved'],
    records: ['X1 2024 7609 7518 7500 10 ·'],
  },
  '58-header-repeated': twoUnits,
  '61-percent-formula-excel-17-digits': {
    ...shares,
    records: ['X1 2024 184 59 32.1', 'X2 2024 12650 12598 99.6', 'X3 2024 7609 7518 98.8'],
  },
  '62-percent-escaped-literal': {
    ...shares,
    records: ['X1', 'X2', 'X3'].map((unit) => `${unit} 2024 7609 7518 98.8`),
  },
  '64-headerless-column': {
    ...mediation,
    records: ['X1 2024 40 ·', 'X2 2024 30 ·'],
    notable: ['parse/unnamed-column D1'],
  },
  '66-don-vi-tinh-first': { ...mediation, records: ['X1 2024 40 ·'] },
  '70-preamble-key-value': {
    ...mediation,
    records: ['X1 2024 40 ·', 'X2 2024 30 ·'],
    notable: ['parse/differs-from-above B2'],
  },
  '76-header-with-ngay-thang-nam-sinh': { ...mediation, records: ['X1 2024 40 ·'] },
  '80-points-sum-excel-double': {
    area: 'friendly-government',
    fields: ['democracy', 'administrativeReform', 'officeCulture', 'dialogueAndComplaints', 'satisfaction', 'total'],
    records: ['X1 2024 10.6 17.4 18.3 1.5 19.9 67.7', 'X2 2024 18 22 17 13 18 88'],
  },
  '82-leading-zero-period': { ...mediation, records: ['X1 2024-H1 40 38'] },
  '90-perfect-paper-form': {
    area: 'mediation',
    fields: ['received', 'settled', 'unsettled'],
    records: ['X1 2024 40 38 2', 'X2 2024 30 20 10', 'X3 2024 5 5 0'],
    totals: ['Tổng cộng 2024 75 63 12'],
  },
};

async function parsed(name: string) {
  const raw = await xlsx.read(fileOf(name), { source: `${name}.xlsx` });
  return parse(raw, allEntities, { units, locale: 'vi', defaults: { period: '2024' } });
}

const printed = (values: Readonly<Record<string, unknown>>, fields: readonly string[]): string =>
  fields
    .map((field) => (values[field] as { value?: { toString(): string } | null } | undefined)?.value?.toString() ?? '·')
    .join(' ');

const notable = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(({ code, where }) => `${code} ${where.cell ?? ''}`);

describe('a workbook as an office sends it', () => {
  it.each(Object.entries(expected))('%s', async (name, { area, fields, records, totals = [], notable: told = [] }) => {
    const { value, findings } = await parsed(name);
    const read = value.get(area).map(({ place, data }) => {
      const values = printed(data as Readonly<Record<string, unknown>>, fields);
      return `${place.unit} ${place.period?.id ?? ''} ${values}`;
    });
    expect(read).toEqual(records);
    expect(value.size).toBe(records.length);
    expect(value.statedTotals.map((t) => `${t.label} ${t.period ?? ''} ${printed(t.values, fields)}`)).toEqual(totals);
    expect(notable(findings)).toEqual(told);
  });
});

describe('numbers nobody could read twice the same way', () => {
  it('reach no total, and both readings are offered', async () => {
    const outcome = await parsed('34-count-english-thousands-text');
    const told = outcome.findings.filter(({ code }) => code === 'quantity/ambiguous-number');
    expect(told.map(({ expected: offered }) => offered)).toEqual(['7609 | 7.609', '7518 | 7.518']);
    const figures = tally(outcome, allMeasures);
    const all = rollUp(figures).value;
    const total = all.find({ measure: 'one-stop.received', unit: 'T1', period: '2024' });
    expect(total?.value ?? null).toBeNull();
  });

  it('are told by what the office sees, not by the noise behind it', async () => {
    const { findings } = await parsed('50-float-noise');
    expect(findings.find(({ code }) => code === 'quantity/not-whole')?.actual).toBe('28.8');
  });

  it.each(['61-percent-formula-excel-17-digits', '62-percent-escaped-literal'])(
    'shares of %s agree with their parts',
    async (name) => {
      const { value } = await parsed(name);
      for (const { data } of value.get(oneStop))
        expect(agrees(data.statedOnlineShare, data.receivedOnline, data.received)).not.toMatch(/impossible|undecided/);
    },
  );
});
