// A page of an office holds what it holds: nobody is accused of fields it has no column for, and no figure is made of them.
import { describe, expect, it } from 'vitest';
import { defineEntity, defineMeasure, figureField, ok, period } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse, tally } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';
import { sheet, workbook } from './sheet.ts';

const units = defineUnits([{ code: 'X1', kind: 'commune', name: 'Xã An Hòa' }]);
const options = { units, defaults: { period: '2024' } };
const [received, settled] = ['Số vụ tiếp nhận', 'Số vụ hòa giải thành'];

describe('a field without a column', () => {
  const grid: readonly (readonly GridCell[])[] = [
    ['Đơn vị', received, settled],
    ['X1', 40, null],
  ];

  it('was not asked; one left blank under its column was', () => {
    const { value } = parse(ok([gridSheet('Hòa giải ở cơ sở', grid)]), allEntities, options);
    const [record] = value.get(mediation);
    const absent = Object.keys(mediation.fields).filter((name) => !['received', 'settled'].includes(name));
    expect(record?.notAsked).toEqual(absent);
  });

  it('was not asked by a vertical form that has no line for it', () => {
    const lines = [
      ['Chỉ tiêu', 'Số liệu'],
      [received, 40],
      [settled, 38],
    ];
    const { value } = parse(ok([gridSheet('Hòa giải ở cơ sở', lines)]), allEntities, {
      units,
      defaults: { unit: 'X1', period: '2024' },
    });
    expect(value.get(mediation)[0]?.notAsked).toContain('unsettled');
  });

  it('is missing as a figure all the same', () => {
    const parsed = parse(ok([gridSheet('Hòa giải ở cơ sở', grid)]), allEntities, options);
    const { unsettled } = mediation.measures;
    const figures = tally(parsed, [unsettled]).value;
    expect(figures.find({ unit: 'X1', period: '2024', measure: unsettled.id })?.state).toBe('missing');
  });

  it('was asked by our own form, in its edition', () => {
    const edition = { day: '2024-12-31', version: null } as const;
    const header = ['Mã đơn vị', 'Kỳ báo cáo', received];
    const ours = sheet('Hòa giải ở cơ sở', header, [['X1', '2024', 40]], { edition });
    const { value } = parse(workbook(ours), [mediation], { units });
    // A field that is asked later only is the one that is not asked.
    expect(value.get(mediation)[0]?.notAsked ?? []).not.toContain('settled');
  });
});

describe('an event without a column for what is added up', () => {
  const visit = defineEntity({
    id: 'visit',
    form: 'event',
    label: { vi: 'Lượt tiếp dân', en: 'Visits' },
    fields: {
      people: figureField({ label: { vi: 'Số người', en: 'People' }, measuredIn: 'person' }),
      cases: figureField({ label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case' }),
    },
  });
  const people = defineMeasure({
    id: 'visit.total-people',
    label: { vi: 'Tổng số người', en: 'People' },
    measuredIn: 'person',
    nonNegative: true,
    fromEvents: { entity: 'visit', field: 'people' },
  });

  it('leaves the sum open', () => {
    const page = gridSheet('Lượt tiếp dân', [
      ['Đơn vị', 'Ngày tháng', 'Số vụ'],
      ['X1', '2024-03-01', 2],
    ]);
    const parsed = parse(ok([page]), [visit], { units });
    expect(parsed.value.get(visit)[0]?.notAsked).toEqual(['people']);
    const figures = tally(parsed, [people], { periods: [period('2024')] }).value;
    const state = figures.find({ unit: 'X1', period: '2024', measure: people.id })?.state;
    expect(state).not.toBe('notApplicable');
    expect(state).not.toBe('zero');
  });
});
