import { describe, expect, it } from 'vitest';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { unitKinds } from '../unit/unit-labels.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import { lawCatalogue } from './catalogue/built-in.ts';
import { versionOn } from './catalogue/version-on.ts';
import { lawOn, lawTurns } from './law-changes.ts';
import { regimeOf } from './regime-of.ts';
import { topicNames } from './topic-names.ts';

const kinds = Object.keys(unitKinds) as UnitKind[];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the days on which the law of a kind of unit turns', () => {
  it('are the only days on which it changes: between two of them it stands still', () => {
    for (const kind of kinds) {
      const turns = lawTurns(kind);
      turns.slice(0, -1).forEach((day, i) => {
        const last = addDays(turns[i + 1] ?? day, -1);
        expect(ids(lawOn(kind, last).inForce), `${kind} ${day}`).toEqual(ids(lawOn(kind, day).inForce));
        expect(regimeOf(kind, last).governing?.id, `${kind} ${day}`).toBe(regimeOf(kind, day).governing?.id);
      });
    }
  });

  it('know the end of the ordinance, of the gap before its decree, and of the districts', () => {
    expect(lawTurns('commune')).toEqual(expect.arrayContaining(['2007-07-01', '2023-07-01', '2023-08-15']));
    expect(lawTurns('district')).toContain('2025-07-01');
    expect(lawTurns('nation')).toEqual([...lawTurns('nation')].sort());
  });
});

describe('the law of a day', () => {
  it('says what began and what ended with it', () => {
    const { begun, ended } = lawOn('community', '2023-07-01');
    expect(ids(begun)).toContain('L-21.1a');
    expect(ids(ended)).toContain('PL34-12');
    expect(lawOn('community', '2023-07-02')).toMatchObject({ begun: [], ended: [] });
  });

  it('keeps what nobody can be sure of apart, as the question about one duty does', () => {
    const day: IsoDate = '2023-07-01';
    const { inForce, doubtful } = lawOn('agency', day);
    expect(ids(doubtful)).toContain('ND04-8.2b');
    for (const { duty } of inForce) expect(versionOn(duty, day, { unitKind: 'agency' }).state, duty).not.toBe('none');
    for (const { duty, id } of doubtful)
      expect(versionOn(duty, day, { unitKind: 'agency' }).state, id).not.toBe('none');
  });

  it('refuses what is no kind and no day', () => {
    expect(() => lawTurns('town' as UnitKind)).toThrow(expect.objectContaining({ code: 'call/bad-argument' }));
    expect(() => lawOn('commune', '2023-02-30')).toThrow(expect.objectContaining({ code: 'call/bad-argument' }));
  });
});

describe('names of topics', () => {
  it('name every topic a provision has, each in its own words', () => {
    const used = new Set(lawCatalogue.provisions.map(({ topic }) => topic));
    expect(Object.keys(topicNames)).toEqual(expect.arrayContaining([...used]));
    for (const language of ['vi', 'en'] as const) {
      const names = Object.values(topicNames).map((name) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
