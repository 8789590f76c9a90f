import type { IsoDate } from '@qcdc/core';
import { checklistFor, coverageOf, lawCatalogue } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { by, extended, lasting, workingDays } from './invented-law.ts';

describe('lists follow the law they are given', () => {
  const row = (day: IsoDate, catalogue = lawCatalogue, form = 'posting') =>
    checklistFor('commune', day, 'disclosure', catalogue)?.rules.find((rule) => rule.form === form) ?? null;

  it('a row asks for the days of the version in force and cites it', () => {
    const catalogue = extended({ amendments: [{ duty: 'L-13.2a', by, value: lasting(45) }] });
    expect(row('2055-06-30', catalogue)).toMatchObject({ atLeastDays: 30, since: true });
    expect(row('2055-07-01', catalogue)).toMatchObject({
      atLeastDays: 45,
      basis: { amendedBy: { number: 'first/QH' } },
    });
    expect(row('2055-07-01')?.atLeastDays).toBe(30);
  });
  it('a deadline and a row of one list answer by one amendment', () => {
    const catalogue = extended({
      amendments: [
        { duty: 'L-13.2a', by, value: lasting(45) },
        { duty: 'L-12.3', by, value: workingDays(1) },
      ],
    });
    const record = {
      item: '1',
      form: 'posting',
      date: '2055-07-05',
      documentOn: '2055-07-01',
      interruptedDays: 0,
    } as const;
    const seen = (law = lawCatalogue) => {
      const list = checklistFor('commune', '2055-07-05', 'disclosure', law);
      if (list === null) throw new Error('there is a list');
      const options = { asOf: '2055-12-31', deadline: { duty: 'L-12.3', catalogue: law } } as const;
      const item = coverageOf([{ ...record, until: '2055-08-10' }], list, options).items[0];
      return [item?.late, item?.forms.find(({ form }) => form === 'posting')?.enough];
    };
    expect(seen()).toEqual(['no', 'yes']);
    expect(seen(catalogue)).toEqual(['yes', 'no']);
  });
  it('a row whose duty is repealed is gone, and a list whose duty is repealed too', () => {
    const catalogue = extended({ repeals: ['L-13.3', 'L-53'].map((duty) => ({ duty, by })) });
    expect(row('2055-06-30', catalogue, 'loudspeaker')).not.toBeNull();
    expect(row('2055-07-01', catalogue, 'loudspeaker')).toBeNull();
    expect(checklistFor('agency', '2055-06-30', 'consultation', catalogue)).not.toBeNull();
    expect(checklistFor('agency', '2055-07-01', 'consultation', catalogue)).toBeNull();
  });
  it('a row nobody can tell asks for the longest, and fails nobody', () => {
    const catalogue = extended({ amendments: [{ duty: 'L-13.2a', by, value: lasting(45), confirmed: false }] });
    expect(row('2055-07-01', catalogue)).toMatchObject({ atLeastDays: 45, basis: { confirmed: false } });
    const list = checklistFor('commune', '2055-07-01', 'disclosure', catalogue);
    if (list === null) throw new Error('there is a list');
    expect(coverageOf([], list, { asOf: '2055-12-31' }).items[0]?.forms[0]?.enough).toBe('cannotTell');
  });
  it('an amended list takes the place of the old one; items counted anew without a list are refused', () => {
    const old = checklistFor('agency', '2054-01-01', 'decision');
    if (old === null) throw new Error('there is a list');
    const items = [...old.items, { number: '5', label: { vi: 'Mục giả định', en: 'Invented item' }, basis: old.basis }];
    const amendments = [{ duty: 'L-49', by, value: { is: 'list', items: 5 } as const }];
    const next = {
      ...old,
      id: 'agency-decision-invented',
      from: '2055-07-01',
      replaces: 'agency-decision',
      items,
    } as const;
    const catalogue = extended({ amendments, checklists: [next] });
    const count = (day: IsoDate) => checklistFor('agency', day, 'decision', catalogue)?.items.length;
    expect([count('2055-06-30'), count('2055-07-01')]).toEqual([4, 5]);
    expect(() => extended({ amendments })).toThrow('[law/list-without-items]');
    expect(() => extended({ checklists: [{ ...next, replaces: 'no-such-list' }] })).toThrow('[law/unknown-list]');
    const { replaces: _none, ...beside } = next;
    expect(_none).toBe('agency-decision');
    expect(() => extended({ checklists: [{ ...beside, items: old.items }] })).toThrow('[law/overlap]');
  });
});
