// Registers made to take long: ten times the units take about ten times the time, not a hundred times.
import { expect, it } from 'vitest';
import { addDays, type DefinitionError, type IsoDate } from '../src/index.ts';
import { defineUnits, type UnitInput } from '../src/flow/index.ts';

const day = (i: number): IsoDate => addDays('1900-01-01', i);
const took = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** Provinces that bear one code one after another, each for a day; the last goes on. */
const heirs = (count: number): readonly UnitInput[] =>
  Array.from({ length: count }, (_, i): UnitInput => ({
    id: `P${i}`,
    code: 'P',
    kind: 'province',
    name: `Tỉnh Mẫu ${i} (giả định)`,
    from: day(i),
    ...(i === count - 1 ? {} : { to: day(i) }),
  }));
const child = (i: number, from: IsoDate, more: Partial<UnitInput> = {}): UnitInput => ({
  code: `X${i}`,
  kind: 'commune',
  name: `Xã Mẫu ${i} (giả định)`,
  parent: 'P',
  from,
  ...more,
});

const registers: Readonly<Record<string, (count: number) => unknown>> = {
  'one code for all, one after another': (count) => defineUnits(heirs(count)),
  'one code for all at once': (count) => {
    const all = heirs(count).map((unit) => ({ ...unit, from: null, to: null }));
    expect(() => defineUnits(all)).toThrow('unit/code-in-force-twice');
  },
  'children of a code all have borne': (count) =>
    defineUnits([...heirs(count), ...Array.from({ length: count }, (_, i) => child(i, day(i), { to: day(i) }))]),
  'a code asked for on every day': (count) => {
    const units = defineUnits(heirs(count));
    for (let i = 0; i < count; i++) expect(units.resolve('P', day(i))?.id).toBe(`P${i}`);
    expect(units.withCode('P')).toHaveLength(count);
  },
  'pairs that change places, each on a day of its own': (count) =>
    defineUnits(
      Array.from({ length: count }, (_, i): UnitInput => {
        const [own, other] = i % 2 === 0 ? [i, i + 1] : [i, i - 1];
        const below = [{ to: day(own - (own % 2)), value: `G${other}` }];
        const above = [{ from: day(own - (own % 2) + 1), value: `G${other}` }];
        return {
          code: `G${i}`,
          kind: 'agency',
          name: `Cơ quan mẫu ${i}`,
          parents:
            i % 2 === 0 ? [...below, { from: day(i + 1), value: 'T' }] : [{ to: day(i - 1), value: 'T' }, ...above],
        };
      }).concat([{ code: 'T', kind: 'province', name: 'Tỉnh Mẫu (giả định)' }]),
    ),
};

it.each(Object.entries(registers))('%s takes time by the number of units', (_, made) => {
  made(300);
  const short = took(() => made(2_000));
  expect(took(() => made(20_000))).toBeLessThan(short * 30 + 400);
});

it('parents by date that are too many to be kept are refused, once, and not one fewer', () => {
  const below = (count: number): readonly UnitInput[] => Array.from({ length: count }, (_, i) => child(i, day(0)));
  expect(defineUnits([...heirs(1_000), ...below(300)]).unit('X299')?.parents).toHaveLength(1_000);
  try {
    defineUnits([...heirs(1_000), ...below(310)]);
    expect.unreachable();
  } catch (error) {
    const { problems } = error as DefinitionError;
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['unit/too-many-parents', 'units[1300].parents[0]'],
    ]);
  }
});
