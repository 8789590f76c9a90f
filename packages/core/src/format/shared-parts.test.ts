import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { jsonFault } from './json-fault.ts';
import { plainCopy } from './plain-copy.ts';
import { plainData } from './plain-data.ts';

// Each level holds the next one twice.
function doubled(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value, value] : { a: value, b: value };
  return value;
}

describe('a part that is held more than once', () => {
  it('is copied once, and counted as often as it is held', () => {
    const part = { unit: '00001' };
    const copy = plainData([part, part]) as readonly [unknown, unknown];
    expect(copy).toEqual([part, part]);
    expect(copy[0]).toBe(copy[1]);
    expect(plainData(doubled(20))).toEqual(doubled(20));
    expect(plainData(doubled(60))).toBeNull();
  });

  it('does not keep anybody busy', () => {
    const begun = performance.now();
    for (const levels of [25, 40, 60, 1000]) {
      expect(plainData(doubled(levels))).toBeNull();
      expect(() => canonicalJson(doubled(levels))).toThrow('stored/not-plain');
    }
    expect(plainCopy(doubled(40)).nodes).toBeGreaterThan(1e12);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('and a ring, also one that is held twice, ends', () => {
    const ring: Record<string, unknown> = {};
    ring['a'] = ring;
    ring['b'] = ring;
    expect(jsonFault(plainCopy(ring).copy)).not.toBeNull();
    expect(plainData(ring)).toBeDefined();
    expect(() => canonicalJson(ring)).toThrow('stored/not-plain');
  });

  it('a list of holes alone is no data', () => {
    const holes: unknown[] = [];
    holes.length = 4_294_967_295;
    expect(plainData({ holes })).toEqual({ holes: null });
    expect(plainData(new Array(2))).toEqual([undefined, undefined]);
  });
});
