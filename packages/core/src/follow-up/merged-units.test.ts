import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import { narrativeItem } from '../entities/narrative-item.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { isoDate } from '../time/iso-date.ts';
import { defineUnits } from '../unit/define-units.ts';
import type { LineageEdge } from '../unit/reporting-unit.ts';
import { followUpState } from './follow-up-state.ts';
import { followedItems } from './known/followed-items.ts';
import { openItems } from './known/open-items.ts';
import { openItemsBlock } from './open-items-block.ts';

const act = practice({ vi: 'ví dụ', en: 'an example' });
const on = '2025-07-01';
const last = isoDate('2025-06-30');
const edge = (from: string, to: string, extent: 'whole' | 'part' = 'whole'): LineageEdge => ({
  from,
  to,
  on,
  extent,
  act,
});
// A and B became C; D was divided between C and E; F ended, and nobody says where it went; E stayed what it was.
const units = defineUnits(
  [
    ...['A', 'B', 'D', 'F'].map((code) => ({ code, name: `Xã ${code} cũ`, kind: 'commune' as const, to: last })),
    { code: 'C', name: 'Xã C mới', kind: 'commune', from: on },
    { code: 'E', name: 'Xã E', kind: 'commune' },
  ],
  [edge('A', 'C'), edge('B', 'C'), edge('D', 'C', 'part'), edge('D', 'E', 'part')],
);
const task = (unit: string, number: string, text: string, more: object = {}) => ({
  ...{ unit, period: '2024', section: 'task', number, text, dueOn: '2025-12-31' },
  ...more,
});
const answer = (unit: string, number: string, more: object = {}) => ({
  ...{ unit, period: '2025', section: 'result', number: 'KQ1', text: 'Đã xong (giả định)' },
  ...{ followsPeriod: '2024', followsNumber: number, status: 'done' },
  ...more,
});
const parsed = (records: readonly object[]) => parseRecords(records as never, narrativeItem);
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('what a unit left open goes on in the unit it went into', () => {
  const left = parsed([task('A', 'NV1', 'Rà soát hương ước của xã'), task('E', 'NV9', 'Niêm yết dự toán')]);

  it('is seen to by the successor from the day of the change on, and by itself before', () => {
    const held = (day: '2025-06-30' | '2025-07-01') =>
      openItems(left, day, { units }).value.map(({ item, heldBy }) => [item.unit, ...heldBy]);
    expect(held('2025-06-30')).toEqual([
      ['A', 'A'],
      ['E', 'E'],
    ]);
    expect(held('2025-07-01')).toEqual([
      ['A', 'C'],
      ['E', 'E'],
    ]);
    expect(openItems(left, '2025-07-01', { units }).findings).toEqual([]);
  });

  it('is told in the table by both names', () => {
    const { value } = openItems(left, '2025-07-01', { units });
    const { rows } = openItemsBlock(value, { unitName: (unit) => units.nameOf(unit, on) });
    expect(rows.map(([, , , who]) => who)).toEqual([
      { vi: 'Xã A cũ (nay là Xã C mới)', en: 'Xã A cũ (now Xã C mới)' },
      'Xã E',
    ]);
  });

  it('stands for itself where no register is given', () => {
    expect(openItems(left, '2025-07-01').value.map(({ heldBy }) => heldBy)).toEqual([['A'], ['E']]);
  });
});

describe('what the successor reports', () => {
  it('ends what the unit before it left open, by period and number', () => {
    const { value, findings } = followedItems(parsed([task('A', 'NV1', 'Rà soát hương ước'), answer('C', 'NV1')]), {
      units,
    });
    expect(findings).toEqual([]);
    expect(value.map((item) => [item.unit, followUpState(item).stage])).toEqual([['A', 'done']]);
    expect(value[0]?.history.at(-1)?.by).toBe('C');
  });

  it('finds nothing without a register, and says so', () => {
    const { findings } = followedItems(parsed([task('A', 'NV1', 'Rà soát hương ước'), answer('C', 'NV1')]));
    expect(codes(findings)).toEqual(['follow-up/report-not-here']);
  });

  it('may mean either of two that went into it: nobody can tell which', () => {
    const both = [task('A', 'NV1', 'Rà soát hương ước'), task('B', 'NV1', 'Kiện toàn Ban'), answer('C', 'NV1')];
    const { value, findings } = followedItems(parsed(both), { units });
    expect(codes(findings)).toEqual(['follow-up/several-meant']);
    expect(value.map((item) => followUpState(item).open)).toEqual([true, true]);
  });

  it('prefers an item of its own', () => {
    const own = task('C', 'NV1', 'Việc riêng của xã mới', { period: '2025-Q3' });
    const said = answer('C', 'NV1', { followsPeriod: '2025-Q3' });
    const { value } = followedItems(parsed([task('A', 'NV1', 'Rà soát hương ước'), own, said]), { units });
    expect(value.map((item) => [item.unit, followUpState(item).stage])).toEqual([
      ['A', 'open'],
      ['C', 'done'],
    ]);
  });

  it('tells of all that said the same in the same words', () => {
    const same = 'Công khai còn hình thức ở một số nơi';
    const short = (unit: string, year: string) => ({
      unit,
      period: year,
      section: 'shortcoming',
      number: 'HC1',
      text: same,
    });
    const { value } = followedItems(parsed([short('A', '2024'), short('B', '2024'), short('C', '2025')]), { units });
    expect(value.map(({ unit, history }) => [unit, history.length])).toEqual([
      ['A', 2],
      ['B', 2],
    ]);
  });

  it('tells nothing of a unit that went elsewhere', () => {
    const { findings } = followedItems(parsed([task('F', 'NV1', 'Rà soát hương ước'), answer('C', 'NV1')]), { units });
    expect(codes(findings)).toEqual(['follow-up/report-not-here']);
  });
});

describe('where nobody can be told to see to it', () => {
  const left = parsed([
    task('D', 'NV1', 'Rà soát hương ước'),
    task('F', 'NV2', 'Niêm yết'),
    task('F', 'NV3', 'Họp dân'),
  ]);

  it('is named, once a unit, and stays on the list', () => {
    const { value, findings } = openItems(left, '2025-08-01', { units });
    expect(value.map(({ item, heldBy }) => [item.unit, ...heldBy])).toEqual([['D', 'C', 'E'], ['F'], ['F']]);
    expect(findings.map(({ code, state, severity, where }) => [code, state, severity, where.unit])).toEqual([
      ['follow-up/several-heirs', 'undecided', 'info', 'D'],
      ['follow-up/no-heir', 'undecided', 'warning', 'F'],
    ]);
    expect(findings[1]?.message.vi).toContain('còn 2 việc');
  });

  it('is printed as unknown, or as part of several', () => {
    const { rows } = openItemsBlock(openItems(left, '2025-08-01', { units }).value);
    expect(rows.map(([, , , who]) => (who as { vi: string }).vi)).toEqual([
      'D (nay thuộc C, E)',
      'F (chưa rõ đơn vị kế thừa)',
      'F (chưa rõ đơn vị kế thừa)',
    ]);
  });
});

it('loses and doubles nothing, whatever was left open and whoever tells of it', () => {
  const old = fc.constantFrom('A', 'B', 'D', 'E', 'F');
  const tasks = fc.uniqueArray(fc.record({ unit: old, number: fc.integer({ min: 1, max: 3 }) }), {
    selector: ({ unit, number }) => `${unit}${number}`,
  });
  const told = fc.array(fc.record({ unit: fc.constantFrom('C', 'E'), number: fc.integer({ min: 1, max: 3 }) }));
  fc.assert(
    fc.property(tasks, told, (open, said) => {
      const records = [
        ...open.map(({ unit, number }) => task(unit, `NV${number}`, '')),
        ...said.map(({ unit, number }) => answer(unit, `NV${number}`)),
      ];
      const { value, findings } = followedItems(parsed(records), { units });
      expect(value.map(({ id }) => id).sort()).toEqual(
        open.map(({ unit, number }) => `narrative-item/${unit}/2024/task/NV${number}`).sort(),
      );
      // Each record of a successor is used in one history, or named.
      const used = value
        .flatMap(({ history }) => history)
        .filter(({ step, by }) => step !== 'raise' && by !== '').length;
      expect(used + findings.length).toBe(said.length);
    }),
  );
});
