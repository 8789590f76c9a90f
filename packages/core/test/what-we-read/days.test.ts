import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { communeDialogue } from '@qcdc/core/entities';
import { parse } from '@qcdc/core/flow';
import { gridSheet } from '../grid-sheet.ts';
import { daysRead } from './days.ts';

describe.each(daysRead)('$of.en', ({ rows }) => {
  it.each(rows)('%s', (text, read) => {
    const grid = [
      ['Đơn vị', 'Ngày tổ chức', 'Số người dự'],
      ['X1', text, 40],
    ];
    const { value, findings } = parse(ok([gridSheet('Hội nghị đối thoại', grid)]), [communeDialogue]);
    const told = findings.filter(({ where }) => where.field === 'date').map(({ code }) => code);
    const days = value.get(communeDialogue).map(({ data }) => data.date);
    expect([...days, ...told].join(' · ')).toBe(read);
  });
});

it('a field that asks for one day takes none of several', () => {
  const grid = [
    ['Đơn vị', 'Ngày tổ chức', 'Ngày thông báo'],
    ['X1', '15/6/2024', '10–11/6/2024'],
    ['X1', '16/6/2024', 45_453],
  ];
  const { value, findings } = parse(ok([gridSheet('Hội nghị đối thoại', grid)]), [communeDialogue]);
  expect(value.get(communeDialogue).map(({ data }) => data.noticeOn)).toEqual([null, null]);
  const told = findings.filter(({ where }) => where.field === 'noticeOn');
  expect(told.map(({ code, expected, where }) => [code, expected, where.cell])).toEqual([
    ['parse/span-of-days', '2024-06-10 | 2024-06-11', 'C2'],
    ['parse/day-as-number', { vi: '10/6/2024', en: '10 June 2024' }, 'C3'],
  ]);
});
