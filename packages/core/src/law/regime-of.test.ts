import { describe, expect, it } from 'vitest';
import { citation } from '../basis/legal-basis.ts';
import { addDays } from '../time/day-arithmetic.ts';
import { cite, defineInstrument, type Instrument } from './instrument.ts';
import { instrument } from './catalogue/instrument-by-id.ts';
import { instruments } from './instruments.ts';
import { regimeOf } from './regime-of.ts';

const all = Object.values<Instrument>(instruments);
const numbers = (kind: Parameters<typeof regimeOf>[0], day: `${number}-${number}-${number}`) =>
  regimeOf(kind, day).parts.map((p) => p.instrument.number);

describe('the registry of instruments', () => {
  it('every id is its key, every number is there once, every end names a known successor', () => {
    for (const [key, i] of Object.entries<Instrument>(instruments)) {
      expect(i.id, 'an instrument is exported under its id').toBe(key);
      if (i.endedBy !== undefined) {
        const successor = instrument(i.endedBy);
        expect(i.to ?? i.surelyTo, key).toBeDefined();
        expect(i.ending, key).toBeDefined();
        expect(
          successor.from === null || i.to === undefined || i.to < successor.from || i.id === 'decree159of2016',
          key,
        ).toBe(true);
      }
      expect(i.number, key).toBe(i.number.normalize('NFC'));
      expect(i.subject.vi.trim().length * i.subject.en.trim().length).toBeGreaterThan(0);
    }
    expect(new Set(all.map((i) => i.number)).size).toBe(all.length);
  });
  it('decree 159/2016 ended a week before its successor began', () => {
    expect(instruments.decree159of2016.to).toBe('2023-08-07');
    expect(instruments.decree59of2023.from).toBe('2023-08-15');
  });
  it('nobody repealed decree 04/2015 by name, and the registry says so', () => {
    expect(instruments.decree04of2015).toMatchObject({
      surelyTo: '2023-06-30',
      ending: 'basisGone',
      from: '2015-02-25',
      doubt: ['to', 'ending'],
    });
    expect(instruments.ordinance2007).toMatchObject({ to: '2023-06-30', ending: 'express', doubt: [] });
  });
  it('an unknown instrument is refused by name', () => {
    expect(() => instrument('99/2099/NĐ-CP')).toThrow('[law/unknown-instrument]');
    expect(instrument('10/2022/QH15'.normalize('NFD'))).toBe(instruments.law2022);
  });
  it('an instrument with impossible days is refused when it is defined', () => {
    const { law2022 } = instruments;
    expect(() => defineInstrument({ ...law2022, from: '2023-02-30' })).toThrow('[law/bad-day]');
    expect(() => defineInstrument({ ...law2022, to: '2022-01-01' })).toThrow('[law/ends-before-it-starts]');
    expect(() => defineInstrument({ ...law2022, title: { vi: ' ', en: 'x' } })).toThrow('[law/blank-title]');
  });
  it('is cited the way lawyers of each language do', () => {
    expect(citation(cite(instruments.decree59of2023, 3, 1, 'b'), 'vi')).toBe(
      'điểm b khoản 1 Điều 3 Nghị định số 59/2023/NĐ-CP',
    );
    expect(citation(cite(instruments.decree59of2023, 3, 1, 'b'), 'en')).toBe('Art. 3(1)(b), Decree No. 59/2023/NĐ-CP');
    expect(cite(instruments.directive30)).toMatchObject({ kind: 'party', confirmed: true });
    expect(cite(instruments.decree71of1998, 1).confirmed).toBe(false);
  });
});

describe('who governed whom, when', () => {
  it.each([
    ['commune', '2023-06-30', '34/2007/PL-UBTVQH11'],
    ['commune', '2023-07-01', '10/2022/QH15'],
    ['community', '2007-06-30', '79/2003/NĐ-CP'],
    ['community', '2007-07-01', '34/2007/PL-UBTVQH11'],
    ['agency', '2023-06-30', '04/2015/NĐ-CP'],
    ['agency', '2023-07-01', '10/2022/QH15'],
    ['publicUnit', '2015-02-24', '71/1998/NĐ-CP'],
    ['stateEnterprise', '2023-06-30', '45/2019/QH14'],
    ['stateEnterprise', '2023-07-01', '10/2022/QH15'],
    ['nonStateEmployer', '2020-12-31', '10/2012/QH13'],
    ['nonStateEmployer', '2021-01-01', '45/2019/QH14'],
    ['nonStateEmployer', '2026-01-01', '45/2019/QH14'],
  ] as const)('%s on %s: %s', (kind, day, number) => {
    expect(regimeOf(kind, day).governing?.number).toBe(number);
  });
  it('the law stood without its decree from 1 July to 14 August 2023', () => {
    for (const kind of ['commune', 'community', 'agency', 'publicUnit', 'stateEnterprise'] as const) {
      expect(regimeOf(kind, '2023-06-30').gap, kind).toBeNull();
      expect(regimeOf(kind, '2023-07-01').gap, kind).toMatchObject({ from: '2023-07-01', to: '2023-08-14' });
      expect(regimeOf(kind, '2023-08-14').gap, kind).not.toBeNull();
      expect(regimeOf(kind, '2023-08-15').gap, kind).toBeNull();
      expect(numbers(kind, '2023-08-15')).toContain('59/2023/NĐ-CP');
    }
    expect(regimeOf('nonStateEmployer', '2023-07-15').gap).toBeNull();
  });
  it('the decree on inspection boards outlived the ordinance, not the gap', () => {
    expect(numbers('commune', '2023-08-07')).toContain('159/2016/NĐ-CP');
    expect(numbers('commune', '2023-08-08')).not.toContain('159/2016/NĐ-CP');
  });
  it('village conventions change hands on 16 August 2023', () => {
    expect(numbers('community', '2023-08-15')).toContain('22/2018/QĐ-TTg');
    expect(numbers('community', '2023-08-16')).toContain('61/2023/NĐ-CP');
    expect(numbers('community', '2023-08-16')).not.toContain('22/2018/QĐ-TTg');
  });
  it('workplace decrees follow one another without a day between', () => {
    const decrees = [instruments.decree60of2013, instruments.decree149of2018, instruments.decree145of2020];
    for (const [before, after] of [
      [0, 1],
      [1, 2],
    ] as const)
      expect(addDays(decrees[before]!.to!, 1)).toBe(decrees[after]!.from);
  });
  it('a doubtful first day is told apart from a sure one', () => {
    expect(regimeOf('agency', '2016-03-02').parts.find((p) => p.instrument.number === '01/2016/TT-BNV')?.certain).toBe(
      false,
    );
    expect(regimeOf('agency', '2015-02-25').parts.find((p) => p.instrument.number === '04/2015/NĐ-CP')?.certain).toBe(
      true,
    );
  });
  it('a district has no regime after the district level ended', () => {
    expect(regimeOf('district', '2025-06-30').governing?.number).toBe('10/2022/QH15');
    expect(regimeOf('district', '2025-07-01').governing).toBeNull();
  });
});
