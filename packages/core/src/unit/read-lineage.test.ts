// A published table of mergers comes in as it is: what can be used is used, everything else is named, all of it at once.
import { describe, expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import { defineUnits } from './define-units.ts';
import { historyHoles } from './history-holes.ts';
import { unitsFromPublishedLists } from './published-units.ts';
import { readLineage, type LineageRow } from './read-lineage.ts';
import { TerritoryHistory } from './territory.ts';
import type { UnitInput } from './unit-input.ts';

const act = practice({ vi: 'ví dụ', en: 'an example' });
const on = '2025-07-01';
const old = (code: string): UnitInput => ({ code, name: `Xã ${code}`, kind: 'commune', to: '2025-06-30' });
const young = (code: string): UnitInput => ({ code, name: `Phường ${code}`, kind: 'commune', from: on });
const list = [old('01'), old('02'), old('03'), young('01'), young('04'), { code: '09', kind: 'commune' } as const];
const units = defineUnits(list);
const read = (...rows: readonly LineageRow[]) => readLineage(rows, { units, on, act });
const steps = ({ value }: ReturnType<typeof read>) => value.map((e) => `${e.from}>${e.to} ${e.extent}`);
const codes = ({ findings }: ReturnType<typeof read>) => findings.map((f) => f.code);

describe('a table of mergers', () => {
  it('is told by codes of their day: the same code is another unit on each side', () => {
    const good = read({ from: '01', to: '01' }, { from: '02', to: '01' }, { from: '02', to: '04' });
    expect(steps(good)).toEqual(['01>01@2025-07-01 whole', '02>01@2025-07-01 part', '02>04 part']);
    expect(good.findings).toEqual([]);
    expect(() => defineUnits(list, good.value)).not.toThrow();
  });

  it('tells all its faults at once, and gives nothing that a register would refuse', () => {
    const bad = read(
      { from: '', to: '04' },
      { from: null, to: null },
      { from: '77', to: '04' },
      { from: '04', to: '01' },
      { from: '01', to: '03' },
      { from: '01', to: '04', extent: 'whole' },
      { from: '01', to: '04' },
      { from: '01', to: '01' },
      { from: '09', to: '04', extent: 'whole' },
      { from: '03', to: '04', share: '0.7', shareOf: 'people', fromName: 'Xã Ba' },
      { from: '03', to: '01', share: '0.4', on: '2025-02-30' },
    );
    expect(codes(bad).sort()).toEqual(
      [
        'lineage/no-code',
        'lineage/no-code',
        'lineage/unknown-unit',
        'lineage/not-there-before',
        'lineage/not-there-after',
        'lineage/twice',
        'lineage/whole-beside-part',
        'lineage/whole-of-living',
        'lineage/other-name',
        'lineage/bad-day',
        'lineage/shares-over-one',
        'lineage/shares-over-one',
        'lineage/not-all-destinations',
      ].sort(),
    );
    for (const { message, where } of bad.findings) {
      expect(message.vi).not.toMatch(/[{}]/);
      expect(message.en).not.toMatch(/[{}]/);
      expect(where.cell).toMatch(/^\/\d+$/);
    }
    expect(steps(bad)).toEqual(['01>04 part', '01>01@2025-07-01 part', '03>04 part', '03>01@2025-07-01 part']);
    expect(() => defineUnits(list, bad.value)).not.toThrow();
  });

  it('a unit that goes on gave only a part, and going on as itself is no step', () => {
    expect(steps(read({ from: '09', to: '04' }, { from: '09', to: '09' }))).toEqual(['09>04 part']);
  });

  it('a unit gave only a part where another line of it cannot be used', () => {
    for (const to of ['88', '', null, '03']) {
      const { value } = read({ from: '02', to }, { from: '02', to: '04' });
      expect(steps({ value, findings: [] })).toEqual(['02>04 part']);
      const history = new TerritoryHistory(defineUnits(list, value));
      expect(history.pieces('04', on, '2024-12-31')).toMatchObject({ whole: [], part: ['02'] });
    }
    // Then what the shares leave over is nobody's for certain.
    const [toFour, toOne] = [{ from: '02', to: '04', share: '0.5' } as const, { from: '02', to: '01' } as const];
    expect(read(toFour, toOne).value[0]?.share).toBe('0.5');
    expect(read(toFour, toOne, { from: '02', to: '88' }).value.map(({ share }) => share)).toEqual([
      undefined,
      undefined,
    ]);
    const both = read(toFour, { ...toOne, share: '0.2' }, { from: '02', to: '88', share: '0.3' });
    expect(both.value.map(({ share }) => share)).toEqual(['0.5', '0.2']);
  });

  it('two good lines beside one that cannot be used are not the whole history, and say so', () => {
    const good = [
      { from: '02', to: '04' },
      { from: '02', to: '01' },
    ] as const;
    const bad = read(...good, { from: '02', to: '88' });
    expect(codes(bad)).toEqual(['lineage/unknown-unit', 'lineage/not-all-destinations']);
    expect(bad.value.map(({ incomplete }) => incomplete)).toEqual([true, true]);
    const history = (value: ReturnType<typeof read>['value']) => new TerritoryHistory(defineUnits(list, value));
    const known = (value: ReturnType<typeof read>['value'], id = '02') => history(value).project(id, '2024-12-31', on);
    expect(known(bad.value)).toEqual({ units: ['04', '01@2025-07-01'], known: false });
    expect(known(read(...good).value).known).toBe(true);
    // Shares that make one leave nothing for the third line.
    const shared = read({ ...good[0], share: '0.4' }, { ...good[1], share: '0.6' }, { from: '02', to: '88' });
    expect(known(shared.value).known).toBe(true);
    expect(historyHoles(defineUnits(list, bad.value), on).map((f) => `${f.code} ${f.where.unit ?? ''}`)).toContain('lineage/no-destination 02'); // prettier-ignore
  });

  it('nor is that of a unit that goes on and gave something nobody knows where', () => {
    const { value, findings } = read({ from: '09', to: '88' });
    expect(findings.map(({ code }) => code)).toEqual(['lineage/unknown-unit', 'lineage/not-all-destinations']);
    const history = new TerritoryHistory(defineUnits(list, value));
    expect(history.project('09', '2024-12-31', on)).toEqual({ units: ['09'], known: false });
    expect(history.shares('09', '2024-12-31', on)).toBeNull();
    const more = read({ from: '09', to: '88' }, { from: '09', to: '04' });
    expect(new TerritoryHistory(defineUnits(list, more.value)).project('09', '2024-12-31', on).known).toBe(false);
    // A blank beside a unit that goes on says that nothing became of it.
    expect(read({ from: '09', to: '' }).value).toEqual([]);
    expect(() => defineUnits(list, [{ from: '02', to: '04', on, extent: 'whole', incomplete: true, act }])).toThrow('unit/incomplete-whole'); // prettier-ignore
  });

  it('takes a table as it was typed: lines with nothing, shares as numbers, words nobody knows', () => {
    const rows = [null, 5, {}, { from: 5, to: 6 }, { from: '02', to: '04', extent: 'all', share: 0.4 }, { from: '02', to: '01', share: null, shareOf: '' }]; // prettier-ignore
    const { value, findings } = read(...(rows as never[]));
    expect(value.map(({ share, extent }) => [share, extent])).toEqual([['0.4', 'part'], [undefined, 'part']]); // prettier-ignore
    expect(findings.map(({ code }) => code)).toEqual(['lineage/no-code', 'lineage/no-code', 'lineage/no-code', 'lineage/unknown-unit', 'lineage/unknown-unit', 'lineage/bad-extent']); // prettier-ignore
    expect(() => defineUnits(list, value)).not.toThrow();
    expect(() => readLineage(null as never, { units, on, act })).toThrow('call/bad-argument');
    expect(() => readLineage([], { units, on: '2025-7-1', act })).toThrow('call/bad-option');
    expect(() => readLineage([], undefined as never)).toThrow('call/bad-argument');
  });

  it('keeps shares, with what they are of', () => {
    const { value } = read({ from: '03', to: '04', share: '0.7', shareOf: 'people' }, { from: '03', to: '01' });
    expect(value[0]).toMatchObject({ share: '0.7', shareOf: 'people' });
    const history = new TerritoryHistory(defineUnits(list, value));
    const shares = history.shares('03', '2024-12-31', '2025-12-31', 'people');
    expect([...(shares ?? [])].map(([id, share]) => `${id} ${share.toString()}`)).toEqual([
      '04 7/10',
      '01@2025-07-01 3/10',
    ]);
    expect(history.shares('03', '2024-12-31', '2025-12-31', 'area')).toBeNull();
    expect(history.shares('04', '2025-12-31', '2024-12-31')).toBeNull();
  });

  it('shares that leave some over are a hole, and units without any step are named', () => {
    const { value } = read(
      { from: '03', to: '04', share: '0.7' },
      { from: '03', to: '01', share: '0.2' },
      { from: '02', to: '01' },
    );
    expect(new TerritoryHistory(defineUnits(list, value)).project('03', '2024-12-31', on).known).toBe(false);
    expect(historyHoles(defineUnits(list, value), on).map((f) => `${f.code} ${f.where.unit ?? ''}`)).toEqual([
      'lineage/no-destination 01',
      'lineage/no-destination 03',
    ]);
    expect(historyHoles(units, on).filter((f) => f.code === 'lineage/no-origin')).toHaveLength(2);
  });
});

describe('published lists of a whole country', () => {
  const from = (code: string, name: string, province = 'Tỉnh Cũ') => ({ code, name, district: 'Huyện Một', province });
  const { value, findings } = unitsFromPublishedLists({
    provinces: [
      { code: '01', name: 'Thành phố Cũ' },
      { code: '02', name: 'Mới' },
      { code: '02', name: 'Mới' },
    ],
    communes: [
      { code: '00001', name: 'Phường Một', province: '01' },
      { code: '00003', name: 'Xã Ba', province: '02' },
      { code: '00004', name: 'Đặc khu Bốn', province: '02' },
      { code: '00005', name: 'Xã Năm', province: '07' },
    ],
    mergers: [
      { from: from('00001', 'Xã Một'), to: { code: '00001', name: 'Phường Một', province: 'Cũ' } },
      { from: from('00002', 'Thị trấn Hai'), to: { code: '00001', province: 'Mới' } },
      { from: from('00003', 'Xã Ba', 'Tỉnh Hết'), to: { code: '00003' } },
      { from: { code: '', name: null, district: null, province: null }, to: { code: '00004' } },
    ],
  });

  it('become one register: a province that keeps its name goes on, the others went where their communes went', () => {
    expect(value.childrenOf('VN', '2024-12-31').map((u) => u.names[0]?.value)).toEqual(['Thành phố Cũ', 'Tỉnh Hết']);
    expect(value.childrenOf('VN', '2025-12-31').map((u) => u.code)).toEqual(['01', '02']);
    expect(value.ancestorsOf('00002', '2024-12-31').map((u) => u.kind)).toEqual(['district', 'province', 'nation']);
    expect(value.unit('00002')?.forms[0]?.value).toBe('thiTran');
    expect(value.lineage.map((e) => `${e.from}>${e.to}`)).toContain('before Tỉnh Hết>p02');
  });

  it('and what is contradictory in them is told', () => {
    expect(findings.map((f) => f.code).sort()).toEqual([
      'lineage/no-code',
      'lineage/no-origin',
      'lineage/other-province',
      'lineage/unit-twice',
      'lineage/unknown-unit',
    ]);
  });
});

describe('a unit that gets another code while it lives', () => {
  const moved = defineUnits([
    { code: '12', name: 'Xã A', kind: 'commune', codes: [{ to: '2024-12-31', value: '11' }, { from: '2025-01-01', value: '12' }] }, // prettier-ignore
    { code: '11', name: 'Xã B', kind: 'commune', from: '2025-01-01' },
    { code: 'x', kind: 'community', parent: '12' },
  ]);

  it('is found by the code of the day, and stays one unit', () => {
    expect(moved.resolve('11', '2024-06-30')?.id).toBe('12');
    expect(moved.resolve('12', '2025-06-30')?.id).toBe('12');
    expect(moved.resolve('12', '2024-06-30')).toBeNull();
    expect(moved.resolve('11', '2025-06-30')?.id).toBe('11@2025-01-01');
    expect(moved.withCode('11').map((u) => u.id)).toEqual(['12', '11@2025-01-01']);
    expect(moved.parentOf('x', '2024-06-30')?.id).toBe('12');
  });

  it('codes that leave a day out, overlap another unit or contradict themselves are refused', () => {
    const codes =
      (...spans: NonNullable<UnitInput['codes']>) =>
      () =>
        defineUnits([
          { code: '12', kind: 'commune', codes: spans },
          { code: '13', kind: 'commune' },
        ]);
    expect(codes({ to: '2024-12-31', value: '11' }, { from: '2025-02-01', value: '12' })).toThrow('unit/gap');
    expect(codes({ value: '11' })).toThrow('unit/two-codes');
    expect(codes({ to: '2024-12-31', value: '13' }, { from: '2025-01-01', value: '12' })).toThrow(
      'unit/code-in-force-twice',
    );
  });
});
