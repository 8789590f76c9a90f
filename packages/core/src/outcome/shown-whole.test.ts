import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { defineUnits } from '../unit/define-units.ts';
import { mediation } from '../entities/mediation.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { rollUp } from '../figure/roll-up/roll-up.ts';
import { tally } from '../figure/tally/tally.ts';
import { shownWhole } from './shown-whole.ts';

describe('an object whose parts are worked out when asked for', () => {
  const lazy = (): object =>
    shownWhole({
      reported: 1,
      get missing() {
        return ['00004'];
      },
    });

  it('is printed by Node with what they are, at any depth', () => {
    expect(inspect(lazy())).toBe("{ reported: 1, missing: [ '00004' ] }");
    expect(inspect({ rows: [lazy()] }, { depth: 5 })).toContain("missing: [ '00004' ]");
  });

  it('has no key more, and is copied, sent and compared as a plain one', () => {
    const plain = { reported: 1, missing: ['00004'] };
    expect(Reflect.ownKeys({ ...lazy() })).toEqual(['reported', 'missing']);
    expect(structuredClone(lazy())).toEqual(plain);
    expect(JSON.stringify(lazy())).toBe(JSON.stringify(plain));
    expect(lazy()).toStrictEqual(plain);
  });
});

it('a total that lacks a unit is printed with the unit it lacks', () => {
  const units = defineUnits([
    { code: '77', kind: 'province', name: 'Tỉnh Bạch Lâm' },
    { code: 'X1', kind: 'commune', parent: '77', name: 'Xã Khe Lim' },
    { code: 'X2', kind: 'commune', parent: '77', name: 'Xã Đồng Dâu' },
  ]);
  const read = parseRecords([{ unit: 'X1', period: '2025', received: 31 }], mediation, { units });
  const totals = rollUp(tally(read, [mediation.measures.received])).value;
  const figure = totals.find({ measure: 'mediation.received', unit: '77', period: '2025' });
  expect(inspect(figure?.coverage)).toContain("missing: [ 'X2' ]");
  expect(inspect(figure?.coverage)).not.toContain('Getter');
});
