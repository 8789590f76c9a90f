import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineEntity } from '../entity/define-entity.ts';
import { figureField, textField } from '../entity/field.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { defineUnits } from '../unit/define-units.ts';
import type { Delivery } from './delivery.ts';
import { joinDatasets } from './join-datasets.ts';
import { parse } from './parse.ts';
import { parseRecords } from './parse-records.ts';

const both = (vi: string) => ({ vi, en: vi });
const counts = defineEntity({
  id: 'demo-counts',
  form: 'period',
  label: both('Số vụ mẫu'),
  fields: { received: figureField({ label: both('Tiếp nhận'), measuredIn: 'case' }) },
});
const events = defineEntity({
  id: 'demo-events',
  form: 'event',
  label: both('Sự việc mẫu'),
  fields: { note: textField({ label: both('Nội dung') }) },
});

const deliver = (
  deliveredOn: IsoDate | null,
  source: string,
  rows: readonly (readonly [string, string, number])[],
) => ({
  ...parseRecords({ 'demo-counts': rows.map(([unit, period, received]) => ({ unit, period, received })) }, [counts], {
    source,
  }),
  ...(deliveredOn === null ? {} : { deliveredOn }),
});
const seen = (deliveries: readonly Delivery[]) => {
  const { value, findings } = joinDatasets(deliveries);
  return {
    rows: value.get(counts).map(({ data, place }) => `${place.unit} ${data.received.value?.toString() ?? '–'}`),
    codes: findings.map(({ code }) => code),
    findings,
  };
};

describe('what was delivered later', () => {
  const first = deliver('2025-01-10', 'a', [
    ['x', '2024', 1],
    ['y', '2024', 2],
  ]);
  const second = deliver('2025-01-20', 'b', [
    ['y', '2024', 3],
    ['z', '2024', 4],
  ]);

  it('replaces what came before for the same unit, period and area, whatever the order of the list', () => {
    for (const list of [
      [first, second],
      [second, first],
    ]) {
      const { rows, codes } = seen(list);
      expect([...rows].sort()).toEqual(['x 1', 'y 3', 'z 4']);
      expect(codes).toEqual(['parse/replaced-by-later']);
    }
  });

  it('is told with both places', () => {
    const [finding] = seen([first, second]).findings;
    expect(finding?.where).toMatchObject({ source: 'a', unit: 'y', period: '2024', area: 'demo-counts' });
    expect(finding?.message.en).toContain('(b');
    expect(finding?.severity).toBe('info');
  });

  it('leaves other periods alone', () => {
    expect(seen([first, deliver('2025-02-01', 'c', [['x', '2023', 9]])]).rows).toEqual(['x 1', 'y 2', 'x 9']);
  });

  it('takes what was found in the earlier cells away, and nothing else', () => {
    const wrong = deliver('2025-01-10', 'a', [
      ['x', '2024', -1],
      ['y', '2024', -2],
    ]);
    expect(wrong.findings).toHaveLength(2);
    const { codes } = seen([wrong, deliver('2025-01-20', 'b', [['x', '2024', 5]])]);
    expect(codes).toEqual(['quantity/negative', 'parse/replaced-by-later']);
  });

  it('on the same day, or on a day nobody knows, replaces nothing: the first counts and the other is told', () => {
    for (const day of ['2025-01-10', null] as const) {
      const { rows, codes } = seen([first, deliver(day, 'c', [['x', '2024', 7]])]);
      expect(rows).toEqual(['x 1', 'y 2']);
      expect(codes).toEqual(['parse/record-twice']);
    }
  });

  it('on the same day is known by its number: the higher one counts, whatever the order of the list', () => {
    const numbered = (arrivalNumber: number, received: number) => ({
      ...deliver('2025-01-10', `no ${arrivalNumber}`, [['x', '2024', received]]),
      arrivalNumber,
    });
    for (const list of [
      [numbered(9, 7), numbered(10, 8)],
      [numbered(10, 8), numbered(9, 7)],
    ]) {
      const { rows, codes } = seen(list);
      expect(rows).toEqual(['x 8']);
      expect(codes).toEqual(['parse/replaced-by-later']);
    }
  });

  it('on the same day, where one of two bears no number or both the same, replaces nothing', () => {
    const second = deliver('2025-01-10', 'c', [['x', '2024', 7]]);
    for (const list of [
      [first, { ...second, arrivalNumber: 3 }],
      [
        { ...first, arrivalNumber: 3 },
        { ...second, arrivalNumber: 3 },
      ],
    ])
      expect(seen(list)).toMatchObject({ rows: ['x 1', 'y 2'], codes: ['parse/record-twice'] });
  });

  it('on a later day counts whatever the numbers are: offices begin with 1 again each year', () => {
    const late = { ...deliver('2024-12-30', 'a', [['x', '2024', 1]]), arrivalNumber: 5_012 };
    const next = { ...deliver('2025-01-02', 'b', [['x', '2024', 2]]), arrivalNumber: 3 };
    expect(seen([late, next]).rows).toEqual(['x 2']);
    expect(seen([next, late]).rows).toEqual(['x 2']);
  });

  it('is the one that a clerk would take who keeps days and numbers in one book', () => {
    const came = fc.record({ day: fc.integer({ min: 1, max: 3 }), number: fc.integer({ min: 1, max: 4 }) });
    const several = fc.uniqueArray(came, {
      selector: ({ day, number }) => `${day} ${number}`,
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(several, (list) => {
        const deliveries = list.map(({ day, number }) => ({
          ...deliver(`2025-01-0${day}` as IsoDate, `${day}.${number}`, [['x', '2024', day * 10 + number]]),
          arrivalNumber: number,
        }));
        const { rows, codes } = seen(deliveries);
        expect(rows).toEqual([`x ${Math.max(...list.map(({ day, number }) => day * 10 + number))}`]);
        expect(codes).toEqual(list.slice(1).map(() => 'parse/replaced-by-later'));
      }),
    );
  });

  it('is refused with a number that is none, or with a number and no day', () => {
    const of = (more: object): Delivery => ({ ...deliver(null, 'a', [['x', '2024', 1]]), ...more });
    for (const arrivalNumber of [0, 1.5, Number.NaN])
      expect(() => joinDatasets([of({ deliveredOn: '2025-01-10', arrivalNumber })])).toThrow('call/bad-argument');
    expect(() => joinDatasets([of({ arrivalNumber: 4 })])).toThrow('deliveredOn');
  });

  it('may be delivered a third time', () => {
    const third = deliver('2025-01-30', 'c', [['y', '2024', 8]]);
    expect(seen([third, first, second]).rows.filter((row) => row.startsWith('y'))).toEqual(['y 8']);
  });

  it('on something that is no day is refused', () => {
    expect(() => joinDatasets([{ ...first, deliveredOn: '10/01/2025' as IsoDate }])).toThrow('10/01/2025');
  });
});

describe('the same content twice', () => {
  const rows = [
    ['x', '2024', 1],
    ['y', '2024', 2],
  ] as const;

  it('counts once and is told once, not row by row', () => {
    const { rows: read, codes } = seen([deliver(null, 'a', rows), deliver(null, 'copy of a', rows)]);
    expect(read).toEqual(['x 1', 'y 2']);
    expect(codes).toEqual(['parse/delivered-twice']);
  });

  it('counts for its later day, where something else came between', () => {
    const between = deliver('2025-01-15', 'b', [['x', '2024', 5]]);
    const { rows: read } = seen([deliver('2025-01-10', 'a', rows), between, deliver('2025-01-20', 'a2', rows)]);
    expect([...read].sort()).toEqual(['x 1', 'y 2']);
  });

  it('counts for its later number, where something else came between on the same day', () => {
    const list = [
      { ...deliver('2025-01-10', 'a', rows), arrivalNumber: 1 },
      { ...deliver('2025-01-10', 'b', [['x', '2024', 5]]), arrivalNumber: 2 },
      { ...deliver('2025-01-10', 'a again', rows), arrivalNumber: 3 },
    ];
    expect([...seen(list).rows].sort()).toEqual(['x 1', 'y 2']);
  });

  it('is not what only begins alike', () => {
    const more = deliver('2025-01-20', 'b', [
      ['x', '2024', 1],
      ['y', '2024', 3],
    ]);
    expect(seen([deliver('2025-01-10', 'a', rows), more]).codes).toEqual([
      'parse/replaced-by-later',
      'parse/replaced-by-later',
    ]);
  });
});

it('events that are repeated in everything count once, others stay', () => {
  const of = (deliveredOn: IsoDate, notes: readonly string[]): Delivery => ({
    ...parseRecords({ 'demo-events': notes.map((note) => ({ unit: 'x', date: '2024-05-01', note })) }, [events]),
    deliveredOn,
  });
  const { value, findings } = joinDatasets([of('2025-01-10', ['a', 'b']), of('2025-01-20', ['b', 'c'])]);
  expect(value.get(events).map(({ data }) => data.note)).toEqual(['a', 'b', 'c']);
  expect(findings.map(({ code }) => code)).toEqual(['parse/replaced-by-later']);
});

it('a total stated beside rows that were all replaced goes with them', () => {
  const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã Mẫu' }]);
  const at = { sheet: 'Số vụ mẫu' };
  const column = (header: string) => ({ key: header, header, at });
  const row = (unit: string, received: number, cell: string) => ({
    at: { ...at, cell: `A${cell}` },
    cells: new Map([
      ['unit', { value: unit, at: { ...at, cell: `A${cell}` } }],
      ['period', { value: '2024', at: { ...at, cell: `B${cell}` } }],
      ['Tiếp nhận', { value: received, at: { ...at, cell: `C${cell}` } }],
    ]),
  });
  const table = (received: number) => ({
    name: 'Số vụ mẫu',
    columns: ['unit', 'period', 'Tiếp nhận'].map(column),
    rows: [row('00001', received, '2'), row('Tổng cộng', received, '3')],
  });
  const of = (received: number, deliveredOn: IsoDate): Delivery => ({
    ...parse({ value: [table(received)], findings: [] }, [counts], { units }),
    deliveredOn,
  });
  const { value } = joinDatasets([of(1, '2025-01-10'), of(2, '2025-01-20')]);
  expect(value.statedTotals.map(({ values }) => values['received']?.value?.toString())).toEqual(['2']);
});

it('refuses datasets that were read with different registers', () => {
  const units = defineUnits([{ code: 'x', kind: 'commune' }]);
  const other = parseRecords({ 'demo-counts': [] }, [counts], { units });
  expect(() => joinDatasets([deliver(null, 'a', []), other])).toThrow('different registers');
});
