import { expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet } from '../grid-sheet.ts';
import { pagesRead } from './pages.ts';

const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  { code: 'T2', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi', parent: 'T1' },
  { code: 'X3', kind: 'commune', name: 'Xã Tân Phú', parent: 'T1' },
  { code: 'X4', kind: 'commune', name: 'Xã Tân Phú', parent: 'T2' },
]);

it.each(pagesRead)('$of.en', ({ grid, merges = [], records, told }) => {
  const { value, findings } = parse(ok([gridSheet('Hòa giải ở cơ sở', grid, merges)]), allEntities, {
    units,
    locale: 'vi',
  });
  const read = value
    .get(mediation)
    .map(({ data }) =>
      [data.unit, data.period, ...[data.received, data.settled].map(({ value }) => value?.toString() ?? '–')].join(' '),
    );
  expect(read).toEqual(records);
  expect(findings.map(({ code }) => code).filter((code) => code !== 'parse/missing-column')).toEqual(told);
});
