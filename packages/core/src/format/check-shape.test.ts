import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkShape } from './check-shape.ts';
import { pathInWhole, pieces } from './pieces.ts';

const rows = z.strictObject({ name: z.string(), rows: z.array(z.strictObject({ unit: z.string() })) });
const row = (i: number) => ({ unit: String(i) });
const list = (count: number): object[] => Array.from({ length: count }, (_, i) => row(i));

describe('the shape of a large value', () => {
  it('is checked as that of a small one', () => {
    const value = { name: 'a', rows: list(30_000) };
    expect(checkShape(rows, value)).toEqual({ body: value });
    expect(checkShape(rows, { name: 'a', rows: list(3) })).toEqual({ body: { name: 'a', rows: list(3) } });
  });

  it('is told where it is wrong, wherever in the list that is', () => {
    const wrong = list(30_000);
    wrong[29_000] = { unit: 7 };
    expect(checkShape(rows, { name: 'a', rows: wrong })).toMatchObject({
      faults: [{ path: ['rows', 29_000, 'unit'] }],
      stopped: false,
    });
  });

  it('is not looked at to its end where a part has a hundred faults', () => {
    const wrong = [...list(20_000), ...Array.from({ length: 30_000 }, () => 7)];
    const checked = checkShape(rows, { name: 'a', rows: wrong });
    expect(checked).toMatchObject({ stopped: true });
    const { faults } = checked as Extract<typeof checked, { readonly stopped: boolean }>;
    expect(faults.length).toBeLessThan(20_000);
    expect(faults[0]?.path).toEqual(['rows', 20_000]);
  });

  it('nor where an object has a hundred thousand names nobody knows', () => {
    const names = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 0]));
    const { faults, stopped } = checkShape(rows, names) as {
      readonly faults: readonly unknown[];
      readonly stopped: boolean;
    };
    expect(stopped).toBe(true);
    expect(faults.length).toBeLessThan(20_000);
  });
});

it('the pieces of a value hold every member, each where it stands', () => {
  const values = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 40 }), { maxLength: 6 });
  fc.assert(
    fc.property(values, fc.nat({ max: 400 }), (small, times) => {
      const value = { a: small, b: Array.from({ length: times * 100 }, (_, i) => i), c: { d: small } };
      const seen = new Map<string, unknown>();
      for (const piece of pieces(value))
        for (const [path, leaf] of leavesOf(piece.value)) seen.set(pathInWhole(path, piece.way).join('/'), leaf);
      const held = [...leavesOf(value)];
      expect(seen.size).toBe(held.length);
      expect(held.filter(([path, leaf]) => seen.get(path.join('/')) !== leaf)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

function* leavesOf(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<readonly [readonly PropertyKey[], unknown], void, undefined> {
  if (typeof value !== 'object' || value === null) {
    yield [path, value];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, key]);
}
