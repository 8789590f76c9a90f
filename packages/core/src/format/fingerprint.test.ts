import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { fingerprintOf, fingerprintOfBytes } from './fingerprint.ts';

/** The same data with its keys written in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('canonical JSON', () => {
  it('is JSON of the same value, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves out what is undefined, and tells a whole number from a text', () => {
    expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
    expect(canonicalJson(12345678901234567890n)).not.toBe(canonicalJson('12345678901234567890'));
  });

  const ring: unknown[] = [];
  ring.push(ring);
  it.each([
    ['a function', { law: { of: () => 1 } }, 'law.of'],
    ['a class', { law: [new Map()] }, 'law[0]'],
    ['a number that is none', { law: NaN }, 'law'],
    ['a ring', ring, '[0]'],
  ])('refuses %s with its path', (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(
      expect.objectContaining({ code: 'stored/not-plain', path: expect.stringContaining(path) as string }) as Error,
    );
  });
});

describe('a fingerprint', () => {
  it('is SHA-256', async () => {
    expect(await fingerprintOfBytes(new Uint8Array())).toBe(
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('of data depends on the content alone', async () => {
    const law = { days: { from: '2023-07-01' }, value: [1, 2] };
    expect(await fingerprintOf(turned(law))).toBe(await fingerprintOf(law));
    expect(await fingerprintOf({ ...law, value: [2, 1] })).not.toBe(await fingerprintOf(law));
  });

  it('says what to do where the page has no Web Crypto', async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      await expect(fingerprintOf(1)).rejects.toMatchObject({ code: 'adapter/no-web-crypto' });
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    }
  });
});
