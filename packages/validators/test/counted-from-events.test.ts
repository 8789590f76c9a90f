import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { countedRules } from '../src/index.ts';

const units = defineUnits([
  { code: 'P', kind: 'province' },
  { code: 'A', kind: 'commune', parent: 'P' },
]);

interface Told {
  readonly state: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

function judged(file: Readonly<Record<string, readonly object[]>>): readonly Told[] {
  const areas = allEntities.filter(({ id }) => id in file);
  const parsed = parseRecords(file, areas, { units });
  expect(parsed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { findings } = validate(parsed, countedRules);
  const ofRules = findings.filter(({ code }) => !code.startsWith('parse/'));
  return ofRules.map(({ code, state, severity, message }) => ({
    code,
    state,
    severity,
    message: message.vi,
  }));
}

const report = (values: object, unit = 'A') => [{ unit, period: '2027', ...values }];
const events = (count: number, values: object = {}, unit = 'A') =>
  Array.from({ length: count }, (_, i) => ({ unit, date: `2027-0${(i % 9) + 1}-10`, ...values }));

describe('a count stated and the events recorded', () => {
  it('agree where both say one number, or the digits stated allow it', () => {
    for (const dialogues of [3, 'trên 2', 'gần 4', 'khoảng 5'])
      expect(judged({ dialogues: report({ dialogues }), 'commune-dialogue': events(3) })).toEqual([]);
    const money = {
      contributions: report({ totalValue: '3,4 tỷ đồng' }),
      'mobilised-work': events(2, { totalValue: 1_710_000_000 }),
    };
    expect(judged(money)).toEqual([]);
  });

  it('contradict one another where more events were recorded than the report states', () => {
    expect(judged({ dialogues: report({ dialogues: 2 }), 'commune-dialogue': events(3) })).toMatchObject([
      { code: 'dialogues/dialogues-counted-from-commune-dialogue', severity: 'warning', state: 'failed' },
    ]);
    const rounded = {
      contributions: report({ totalValue: '3,4 tỷ đồng' }),
      'mobilised-work': events(2, { totalValue: 1_760_000_000 }),
    };
    expect(judged(rounded)).toMatchObject([{ severity: 'warning', state: 'failed' }]);
  });

  it('may not all have been recorded where the report states more: told, and weighs less', () => {
    expect(judged({ dialogues: report({ dialogues: 4 }), 'commune-dialogue': events(3) })).toMatchObject([
      { severity: 'info', state: 'failed' },
    ]);
  });

  it('a province counts its communes too, so its own events are fewer; never more', () => {
    const of = (dialogues: number) => ({
      dialogues: report({ dialogues }, 'P'),
      'commune-dialogue': events(3, {}, 'P'),
    });
    expect(judged(of(400))).toEqual([]);
    expect(judged(of(2))).toMatchObject([{ severity: 'warning' }]);
  });

  it('leave it open where an event does not say whether it counts, and what both allow is told', () => {
    const file = {
      dialogues: report({ periodicDialogues: 'không quá 5' }),
      'commune-dialogue': [...events(4, { kind: 'periodic' }), ...events(3)],
    };
    expect(judged(file)).toMatchObject([
      { state: 'undecided', message: expect.stringMatching(/≥ 4 và ≤ 5/) as string },
    ]);
  });

  it('are compared in the period of the day an event counts on, which may not be that of its own day', () => {
    const convention = (date: string, recognisedOn: string | null, unit = 'A') => ({
      unit,
      date,
      recognition: 'recognised',
      recognisedOn,
    });
    const told = (recognised: number, period: string, ...own: readonly object[]) =>
      judged({ conventions: [{ unit: 'A', period, recognised }], 'convention-recognition': own });
    const late = convention('2026-12-20', '2027-01-05');
    expect(told(1, '2027', late)).toEqual([]);
    expect(told(0, '2026', late)).toEqual([]);
    expect(told(0, '2027', late)).toMatchObject([
      { code: 'conventions/recognised-counted-from-convention-recognition', severity: 'warning', state: 'failed' },
    ]);
    expect(told(1, '2026', late)).toMatchObject([{ severity: 'info', state: 'failed' }]);
    // Recognised on a day nobody wrote down: it may be one of any period that does not end before it.
    const undated = convention('2026-12-20', null);
    expect(told(1, '2027', late, undated)).toMatchObject([{ state: 'undecided' }]);
    // Nothing of the year is recorded.
    expect(told(2, '2028', late)).toEqual([]);
    expect(told(1, '2027', convention('2026-12-20', '2027-01-05', 'P'))).toEqual([]);
  });

  it('say nothing where one of them is silent: no event at all, no figure, another period', () => {
    expect(judged({ dialogues: report({ dialogues: 3 }), 'commune-dialogue': [] })).toEqual([]);
    expect(
      judged({ dialogues: report({ opinions: 3 }), 'commune-dialogue': events(2, { opinions: 1 }).slice(1) }),
    ).toHaveLength(1);
    expect(judged({ dialogues: report({}), 'commune-dialogue': events(2) })).toEqual([]);
    expect(judged({ dialogues: [{ unit: 'A', period: '2026', dialogues: 9 }], 'commune-dialogue': events(2) })).toEqual(
      [],
    );
  });

  it('what was not asked leaves nobody with a question', () => {
    const file = {
      dialogues: [{ unit: 'A', period: '2026', withEnterprises: 1 }],
      'commune-dialogue': events(2).map((event) => ({ ...event, date: '2026-03-10' })),
    };
    expect(judged(file)).toEqual([]);
  });

  it('a count of the year so far is asked of periods that begin with the year', () => {
    const rating = (ratedUnit: string) => ({ unit: 'P', date: '2027-10-01', ratedUnit, rating: 'good' });
    const file = (period: string) => ({
      'unit-ratings': [{ unit: 'P', period, unitsRated: 1 }],
      'unit-rating': [rating('A'), rating('B')],
    });
    expect(judged(file('2027'))).toMatchObject([{ code: 'unit-ratings/units-rated-counted-from-unit-rating' }]);
    expect(judged(file('2027-H2'))).toEqual([]);
  });

  it('fail only where no way of completing the blanks makes both true, and are silent only where every one does', () => {
    const kind = fc.constantFrom('periodic', 'unscheduled', undefined);
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1, maxLength: 6 }), fc.nat(7), (kinds, stated) => {
        const told = judged({
          dialogues: report({ periodicDialogues: stated }),
          'commune-dialogue': kinds.map((one, i) => ({
            unit: 'A',
            date: `2027-01-1${i}`,
            ...(one === undefined ? {} : { kind: one }),
          })),
        });
        const least = kinds.filter((one) => one === 'periodic').length;
        const most = least + kinds.filter((one) => one === undefined).length;
        const expected = stated < least || stated > most ? 'failed' : least === most ? 'silent' : 'undecided';
        expect(told[0]?.state ?? 'silent').toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});
