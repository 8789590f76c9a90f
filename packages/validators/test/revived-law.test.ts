import { addDays, citation, type IsoDate } from '@qcdc/core';
import { disclosurePosting } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { checklistFor, dueDate, provision, versionOn, type Amendment, type LawCatalogue } from '@qcdc/core/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communePostingDuration } from '../src/index.ts';
import { by, extended, lasting } from '../../core/test/invented-law.ts';

// Invented: posting (Article 13(2)) is repealed from 2055-07-01 and brought back from 2056-01-01. Nothing of it is law.

const back = { duty: 'L-13.2a', by: { instrument: 'second', article: 5 }, revives: true } as const;
const repeals = [{ duty: 'L-13.2a', by }];
const catalogue = extended({ repeals, amendments: [back] });
const lastDay = '2055-06-30';
const gone = ['2055-07-01', '2055-12-31'] as const;
const again = '2056-01-01';

const state = (day: IsoDate, law: LawCatalogue = catalogue) => versionOn('L-13.2a', day, { catalogue: law }).state;
const row = (day: IsoDate, law: LawCatalogue = catalogue) =>
  checklistFor('commune', day, 'disclosure', law)?.rules.find(({ duty }) => duty === 'L-13.2a') ?? null;

function found(day: IsoDate, law: LawCatalogue) {
  const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã (giả định)' }]);
  const until = addDays(day, 20);
  const posted = { unit: '00001', item: '1', form: 'posting', date: day, until, interruptedDays: 0 };
  return validate(parseRecords([posted], disclosurePosting, { units }), [communePostingDuration], { catalogue: law });
}

describe('a duty that is repealed and brought back', () => {
  it('is in force to the day before its repeal, and again from the day it comes back', () => {
    expect([lastDay, ...gone, again].map((day) => state(day as IsoDate))).toEqual([
      'inForce',
      'none',
      'none',
      'inForce',
    ]);
    expect(provision('L-13.2a', catalogue)).toMatchObject({ to: lastDay, repealedBy: { number: 'first/QH' } });
    expect(provision('L-13.2a@2056-01-01', catalogue)).toMatchObject({
      duty: 'L-13.2a',
      from: again,
      value: provision('L-13.2a').value,
    });
    expect(provision('L-13.2a@2056-01-01', catalogue).repealedBy).toBeUndefined();
    expect(provision('L-13.2a@2056-01-01', catalogue).to).toBeUndefined();
  });
  it('is due on both sides and not between', () => {
    expect(dueDate('L-13.2a', lastDay, { catalogue })?.latest).toBe('2055-07-30');
    for (const day of gone) expect(dueDate('L-13.2a', day, { catalogue })).toBeNull();
    expect(dueDate('L-13.2a', again, { catalogue })?.latest).toBe('2056-01-31');
  });
  it('stands in the list on both sides and not between', () => {
    expect(row(lastDay)?.atLeastDays).toBe(30);
    for (const day of gone) expect(row(day)).toBeNull();
    expect(row(again)?.atLeastDays).toBe(30);
  });
  it('is judged on both sides and does not concern anybody between', () => {
    expect(found(lastDay, catalogue).findings).toMatchObject([{ state: 'failed' }]);
    for (const day of gone) expect(found(day, catalogue).findings).toEqual([]);
    expect(found(again, catalogue).findings).toMatchObject([{ state: 'failed' }]);
  });
  it('is cited as it was before, and with what brought it back after', () => {
    const cited = (day: IsoDate, language: 'vi' | 'en') =>
      found(day, catalogue).findings.flatMap(({ basis }) => basis.map((one) => citation(one, language)));
    expect(cited(lastDay, 'vi')).toEqual(['khoản 2 Điều 13 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15']);
    expect(cited(again, 'vi')).toEqual([
      'khoản 2 Điều 13 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, được khôi phục hiệu lực bởi Điều 5 Luật giả định second số second/QH',
    ]);
    expect(cited(again, 'en')[0]).toMatch(/, brought back into force by Art. 5, Invented Law second No. second\/QH$/);
  });
});

describe('a revival', () => {
  it('may change the duty as it brings it back, and be amended later', () => {
    const law = extended({
      repeals,
      amendments: [
        { ...back, value: lasting(45) },
        { duty: 'L-13.2a', by: { instrument: 'second', article: 6 }, from: '2056-06-01', value: lasting(60) },
      ],
    });
    expect(
      (['2055-06-30', '2056-01-01', '2056-05-31', '2056-06-01'] as const).map((day) => row(day, law)?.atLeastDays),
    ).toEqual([30, 45, 45, 60]);
    expect(citation(provision('L-13.2a@2056-06-01', law).basis, 'en')).toMatch(/as amended by Art. 6/);
  });
  it('nobody has confirmed leaves it open and fails nobody', () => {
    const law = extended({ repeals, amendments: [{ ...back, confirmed: false }] });
    expect([state('2055-12-31', law), state(again, law)]).toEqual(['none', 'undecided']);
    expect(found(again, law).findings.every((finding) => finding.state === 'undecided')).toBe(true);
  });
  it('makes certain again what an unconfirmed repeal had left open', () => {
    const law = extended({ repeals: [{ duty: 'L-13.2a', by, confirmed: false }], amendments: [back] });
    expect([lastDay, ...gone, again].map((day) => state(day as IsoDate, law))).toEqual([
      'inForce',
      'undecided',
      'undecided',
      'inForce',
    ]);
  });
  it('may be handed in later than the repeal, and repealed again', () => {
    const repealed = extended({ repeals });
    expect(state('2056-01-01', repealed)).toBe('none');
    const law = extended({
      repeals: [...repeals, { duty: 'L-13.2a', by: { instrument: 'second', article: 9 }, from: '2057-01-01' }],
      amendments: [back],
    });
    expect((['2055-12-31', '2056-12-31', '2057-01-01'] as const).map((day) => state(day, law))).toEqual([
      'none',
      'inForce',
      'none',
    ]);
  });
  it.each<readonly [string, readonly Amendment[], string]>([
    ['of what is in force', [back], 'law/nothing-to-revive'],
    ['of what never was', [{ ...back, duty: 'L-99' }], 'law/unknown-duty'],
    ['to another kind of value', [{ ...back, value: { is: 'flag' } }], 'law/other-kind-of-value'],
  ])('%s is refused', (what, amendments, code) => {
    const before = what === 'of what is in force' ? [] : repeals;
    expect(() => extended({ repeals: before, amendments })).toThrow(code);
  });
  it('is asked for by name: an amendment of what has ended says how', () => {
    const amendment = { duty: back.duty, by: back.by };
    expect(() => extended({ repeals, amendments: [amendment] })).toThrow(
      'where it is brought back, write revives: true',
    );
  });
  it('never leaves a day with two versions, whatever the days of repeal and return', () => {
    const offset = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(offset, offset, fc.integer({ min: -5, max: 2000 }), (until, away, at) => {
        const [end, start] = [addDays(lastDay, until), addDays(lastDay, until + away)];
        const law = extended({
          repeals: [{ duty: 'L-13.2a', by, from: end }],
          amendments: [{ ...back, by, from: start }],
        });
        const day = addDays(lastDay, at);
        expect(state(day, law)).toBe(day < end || day >= start ? 'inForce' : 'none');
      }),
      { numRuns: 60 },
    );
  });
});
