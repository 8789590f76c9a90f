// Where the parts of a share are not known, what the report states is told beside the gap, and nothing is made of it.
import { parseRecords, rollUp, tally } from '@qcdc/core/flow';
import { mediation } from '@qcdc/core/entities';
import { statedShares } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { sampleRegistry as units } from '../../test/figures.ts';
import { mediationMediatorsPerGroup, mediationSettledShare } from '../index.ts';
import { computeIndicators, explainIndicator, growthOf, indicatorsTable, printIndicatorValue } from '../index.ts';

const shares = [...Object.values(mediation.measures), ...statedShares(mediation)];
const computed = (rows: readonly object[], measures = shares) =>
  computeIndicators(
    rollUp(tally(parseRecords(rows, mediation, { units, locale: 'vi' }), measures), { units }),
    [mediationSettledShare, mediationMediatorsPerGroup],
    { listAtMost: 2 },
  );
const row = (unit: string, more: object, period = '2024') => ({ unit, period, ...more });
const at = (unit: string, period = '2024') => ({ indicator: mediationSettledShare, unit, period });
const caption = { vi: 'Chỉ số', en: 'Indicators' };

describe('a share stated without its parts', () => {
  const rows = [
    row('00001', { statedSettledShare: 'hơn 90%' }),
    row('00002', { received: 10, settled: 9, statedSettledShare: '90%' }),
    row('00003', { received: 10, statedSettledShare: '80%' }),
    row('00004', {}),
  ];
  const { value: table, findings } = computed(rows);

  it('is no value: the gap stays, and what was stated stands beside it', () => {
    const value = table.get(at('00001'));
    expect(value).toMatchObject({ value: null, interval: null, gap: { reason: 'missing' } });
    expect(value?.stated).toMatchObject({ measure: 'mediation.statedSettledShare', bound: 'above' });
    expect(value && printIndicatorValue(value, 'vi')).toBe('hơn 90% (nêu trong báo cáo, chưa có số liệu gốc)');
    expect(value && printIndicatorValue(value, 'en')).toBe('more than 90% (as stated, parts unknown)');
  });

  it('is not asked for where the parts give the value, or nothing was stated', () => {
    expect(table.get(at('00002'))?.stated).toBeUndefined();
    expect(table.get(at('00002'))?.value).toEqual({ n: 90n, d: 1n });
    expect(table.get(at('00003'))?.stated?.value?.toString()).toBe('80');
    expect(table.get(at('00004'))).toMatchObject({ gap: { reason: 'missing' } });
    expect(table.get(at('00004'))?.stated).toBeUndefined();
    expect(table.get({ ...at('00001'), indicator: mediationMediatorsPerGroup })?.stated).toBeUndefined();
  });

  it('never goes up', () => {
    const above = table.get(at('01'));
    expect(above?.stated).toBeUndefined();
    expect(above?.coverage).toMatchObject({ reported: 1, expected: 4 });
  });

  it('is told, each in its cell, and the rest by their number', () => {
    const told = findings.filter(({ code }) => code === 'indicators/stated-only');
    expect(told.map(({ where }) => where.unit)).toEqual(['00001', '00003']);
    expect(told[0]).toMatchObject({ state: 'undecided', severity: 'info', where: { field: 'statedSettledShare' } });
    expect(told[0]?.message.vi).toBe('Tỷ lệ hòa giải thành: báo cáo nêu hơn 90%, chưa có số liệu gốc để tính lại');
    const more = computed([...rows.slice(0, 3), row('00004', { statedSettledShare: '70%' })]).findings;
    expect(more.filter(({ code }) => code === 'indicators/stated-only').at(-1)?.message.en).toContain('1 more case');
  });

  it('stands in the table of indicators and in the derivation', () => {
    const printed = indicatorsTable(table, { caption }).rows.map((cells) => [
      cells[1],
      (cells[3] as { vi: string }).vi,
    ]);
    expect(printed).toContainEqual(['Xã 00003', '80% (nêu trong báo cáo, chưa có số liệu gốc)']);
    const inputs = explainIndicator(table, at('00003'))?.inputs ?? [];
    expect(inputs.at(-1)).toMatchObject({ value: { vi: '80%' }, where: { field: 'statedSettledShare' } });
  });

  it('is left out where the figures hold no stated shares', () => {
    const without = computed(rows, Object.values(mediation.measures));
    expect(without.value.get(at('00001'))?.stated).toBeUndefined();
    expect(without.findings.filter(({ code }) => code === 'indicators/stated-only')).toEqual([]);
  });

  it('grows by nothing anybody can tell', () => {
    const years = computed([row('00001', { statedSettledShare: '80%' }, '2023'), ...rows.slice(0, 1)]).value;
    const growth = growthOf(years, at('00001'), { against: 'lastYear' });
    expect(growth).toMatchObject({ percent: null, gap: { reason: 'missing' } });
  });
});
