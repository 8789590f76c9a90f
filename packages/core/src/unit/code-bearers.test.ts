import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DefinitionError } from '../outcome/errors.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { defineUnits } from './define-units.ts';
import type { UnitInput } from './unit-input.ts';

const day = (i: number): IsoDate => addDays('2020-01-01', i);
const life = fc
  .record({ begin: fc.nat(40), length: fc.nat(12), openStart: fc.boolean(), openEnd: fc.boolean() })
  .map(({ begin, length, openStart, openEnd }) => ({
    from: openStart && begin < 8 ? null : day(begin),
    to: openEnd && begin > 30 ? null : day(begin + length),
  }));
const registers = fc
  .array(life, { minLength: 1, maxLength: 6 })
  .map((lives) =>
    lives.map(({ from, to }, i): UnitInput => ({ id: `u${i}`, code: 'A', kind: 'commune', name: 'Xã Mẫu', from, to })),
  );
const holds = ({ from, to }: UnitInput, on: IsoDate): boolean => (from ?? '') <= on && on <= (to ?? '~');
const days = Array.from({ length: 70 }, (_, i) => day(i - 8));

it('a code borne by two units on one day is refused, and only then; each unit that clashes is told at its place', () => {
  fc.assert(
    fc.property(registers, (units) => {
      const clashing = days.some((on) => units.filter((unit) => holds(unit, on)).length > 1);
      let told: readonly (readonly [string, string])[] = [];
      try {
        defineUnits(units);
      } catch (error) {
        told = (error as DefinitionError).problems.map(({ code, path }) => [code, path]);
      }
      expect(told.length > 0).toBe(clashing);
      for (const [code, path] of told) {
        expect(code).toBe('unit/code-in-force-twice');
        const later = Number(/^units\[(\d+)\]$/.exec(path)?.[1]);
        expect(days.some((on) => units.filter((unit, i) => i <= later && holds(unit, on)).length > 1)).toBe(true);
      }
    }),
  );
});

it('a code leads to the unit that bore it on the day, as going through all of them does', () => {
  fc.assert(
    fc.property(registers, (given) => {
      const units = given.filter(
        (unit, i) => !given.slice(0, i).some((other) => days.some((on) => holds(unit, on) && holds(other, on))),
      );
      const register = defineUnits(units);
      for (const on of days) expect(register.resolve('A', on)?.id).toBe(units.find((unit) => holds(unit, on))?.id);
      const since = ({ from }: UnitInput): string => from ?? '';
      const oldestFirst = [...units].sort((a, b) => (since(a) < since(b) ? -1 : 1));
      expect(register.withCode('A').map(({ id }) => id)).toEqual(oldestFirst.map(({ id }) => id));
      expect(register.withCode('B')).toEqual([]);
    }),
  );
});

it('a parent named by a code that is borne twice is not judged beside that', () => {
  const twice = ['u', 'v'].map((id): UnitInput => ({ id, code: 'P', kind: 'province', name: 'Tỉnh Mẫu' }));
  const below: UnitInput = { code: 'X', kind: 'commune', name: 'Xã Mẫu', parent: 'P' };
  try {
    defineUnits([...twice, below]);
    expect.unreachable();
  } catch (error) {
    expect((error as DefinitionError).problems.map(({ code }) => code)).toEqual(['unit/code-in-force-twice']);
  }
});

it('a cycle is found on the day it closes, whichever of its units came under the other last', () => {
  const span = (from: number, to: number | null, value: string) => ({
    from: from === 0 ? null : day(from),
    to: to === null ? null : day(to),
    value,
  });
  const agency = (code: string, parents: UnitInput['parents']): UnitInput => ({
    code,
    kind: 'agency',
    name: code,
    ...(parents === undefined ? {} : { parents }),
  });
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), (changeA, changeB, lengthA, lengthB) => {
      const begin = Math.max(changeA, changeB) + 1;
      const [a, b] = [changeA + 1, changeB + 1];
      const units = [
        agency('T', undefined),
        agency('A', [span(0, a - 1, 'T'), span(a, a + lengthA, 'B'), span(a + lengthA + 1, null, 'T')]),
        agency('B', [span(0, b - 1, 'T'), span(b, b + lengthB, 'A'), span(b + lengthB + 1, null, 'T')]),
      ];
      const closes = begin <= Math.min(a + lengthA, b + lengthB);
      let told = '';
      try {
        defineUnits(units);
      } catch (error) {
        told = (error as DefinitionError).problems.map(({ code, text }) => `${code} ${text.en}`).join();
      }
      if (closes) expect(told).toContain(`stands above itself on ${day(begin)}`);
      else expect(told).toBe('');
    }),
  );
});
