import { expect, it } from 'vitest';
import { defineEntity, figureField } from '@qcdc/core';
import { text } from '../src/index.ts';
import { fieldsOf, reading } from './reading.ts';

it.each([
  [
    'Các tổ hòa giải tiếp nhận 348 vụ, hòa giải thành 317 vụ, đạt hơn 91%.',
    ['mediation.received', 'mediation.settled', 'mediation.statedSettledShare'],
  ],
  [
    'Toàn tỉnh có 861/866 đơn vị tổ chức hội nghị cán bộ, công chức (đạt 99,4%).',
    ['staff-conferences.unitsHeld', 'staff-conferences.unitsDue', 'staff-conferences.statedHeldShare'],
  ],
  [
    'Tiếp công dân 198 lượt/221 người/200 vụ việc.',
    ['citizen-reception.turns', 'citizen-reception.persons', 'citizen-reception.matters'],
  ],
  [
    'Bộ phận một cửa tiếp nhận 7.609 hồ sơ, trong đó trực tuyến 7.518 hồ sơ; đã giải quyết 7.445 hồ sơ.',
    ['one-stop.received', 'one-stop.receivedOnline', 'one-stop.resolved'],
  ],
  ['Trong tình hình ấy có 12 con trâu.', [null]],
])('%s', async (words, fields) => {
  expect(await fieldsOf(words)).toEqual(fields);
});

it('the words that led to a field are given', async () => {
  const [figure] = (await reading('Hòa giải thành 317 vụ.')).figures;
  expect(figure?.measures[0]?.because.map(({ words }) => words)).toContain('Hòa giải thành');
});

it('a heading speaks for the figures below it', async () => {
  const { figures, sections } = await reading(
    '1. Hòa giải ở cơ sở\nTiếp nhận 12 vụ, thành 9 vụ.\n2. Tiếp công dân\nTiếp 30 lượt.',
  );
  expect(sections.map(({ areas: [area] }) => area)).toEqual(['mediation', 'citizen-reception']);
  expect(figures.map(({ measures: [first], section }) => [first?.area, section])).toEqual([
    ['mediation', 0],
    ['mediation', 0],
    ['citizen-reception', 1],
  ]);
});

it('an area of somebody’s own is found by its labels, and by words they bring', async () => {
  const gardens = defineEntity({
    id: 'school-gardens',
    form: 'period',
    label: { vi: 'Vườn trường', en: 'School gardens' },
    fields: { planted: figureField({ label: { vi: 'Số cây đã trồng', en: 'Trees planted' }, measuredIn: 'tree' }) },
  });
  const words = [{ area: 'school-gardens', about: 'vườn trường', fields: { planted: 'trồng mới' } }];
  const { value } = await text.read('Vườn trường trồng mới 40 cây.', { source: 'x', areas: [gardens], words });
  expect(value.figures[0]?.measures[0]).toMatchObject({ area: 'school-gardens', field: 'planted' });
});
