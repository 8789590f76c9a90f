import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineFormat, migration, stamped, type StoredFormat } from './define-format.ts';
import { storedJsonSchema } from './json-schema.ts';
import { readStored } from './read-stored.ts';

const label = { vi: 'phiếu mẫu', en: 'a sample slip' };
const schema = z.strictObject({ name: z.string(), votes: z.string() });

// Version 0 had no stamp and kept votes as a number; version 1 made them a text; version 2 named who counted them.
const bare = z.strictObject({ name: z.string(), votes: z.number() });
const second = z.strictObject({ name: z.string(), votes: z.string(), by: z.string() });
const asText = migration(0, bare, ({ name, votes }) =>
  Number.isInteger(votes)
    ? { body: { name, votes: String(votes) } }
    : { cannot: { vi: 'số phiếu không nguyên', en: 'the votes are not whole' } },
);
const named = migration(1, schema, (old) => ({
  body: { ...old, by: '?' },
  note: { vi: 'người kiểm phiếu ghi là "?"', en: 'who counted is "?"' },
}));

const first = defineFormat({ id: 'sample/slip', version: 1, label, schema });
const now = defineFormat({ id: 'sample/slip', version: 2, label, schema: second, migrations: [asText, named] });

const codes = (json: unknown, format: StoredFormat = now) => {
  const { value, findings } = readStored(json, format, { source: 'slip.json' });
  expect(value === null).toBe(findings.some(({ severity }) => severity === 'error'));
  for (const { where, message, hint, severity } of findings) {
    expect(where.source).toBe('slip.json');
    expect(message.vi).not.toBe(message.en);
    expect(message.vi + message.en).not.toMatch(/\{[ab]\}/);
    if (severity === 'error') expect(hint?.vi).not.toBe('');
  }
  return findings.map(({ code, where }) => `${code} ${where.cell ?? ''}`.trim());
};
const slip = { name: 'Xã A', votes: '7', by: 'Ban kiểm phiếu' };

describe('what is stored', () => {
  it('carries the name and the version of its format, and comes back from text or value', () => {
    const json = stamped(now, slip);
    expect(json).toEqual({ format: 'sample/slip', version: 2, body: slip });
    expect(readStored(json, now)).toEqual({ value: slip, findings: [] });
    expect(readStored(JSON.stringify(json), now)).toEqual({ value: slip, findings: [] });
    expect(readStored(`\uFEFF${JSON.stringify(json)}`, now)).toEqual({ value: slip, findings: [] });
    expect(readStored({ $schema: './slip.schema.json', ...json }, now)).toEqual({ value: slip, findings: [] });
  });

  it('says in both languages what kind of value it takes', () => {
    const { findings } = readStored(stamped(now, { ...slip, name: 5 } as never), now);
    expect(findings[0]?.expected).toEqual({ vi: 'chữ', en: 'a text' });
  });

  it('has a JSON Schema with the stamp around it', () => {
    expect(storedJsonSchema(now)).toMatchObject({
      properties: { format: { const: 'sample/slip' }, version: { const: 2 }, body: { type: 'object' } },
      additionalProperties: false,
    });
  });
});

describe('an older version', () => {
  it('is brought up one version at a time, and says so', () => {
    const { value, findings } = readStored(stamped(first, { name: 'Xã A', votes: '7' }), now);
    expect(value).toEqual({ name: 'Xã A', votes: '7', by: '?' });
    expect(findings).toMatchObject([
      {
        code: 'stored/migrated',
        severity: 'info',
        message: { en: expect.stringMatching(/1 .* 2: who counted is/) as string },
      },
    ]);
  });

  it('without a stamp is version 0, where a step from 0 exists', () => {
    const { value, findings } = readStored('{"name":"Xã A","votes":7}', now);
    expect(value).toEqual({ name: 'Xã A', votes: '7', by: '?' });
    expect(findings.map(({ code }) => code)).toEqual(['stored/migrated', 'stored/migrated']);
    expect(codes({ format: 'sample/slip', version: 0, body: { name: 'Xã A', votes: 7 } })).toHaveLength(2);
  });

  it('that cannot be brought up says why', () => {
    const { value, findings } = readStored({ name: 'Xã A', votes: 7.5 }, now);
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'stored/cannot-migrate',
        message: {
          vi: expect.stringContaining('số phiếu không nguyên') as string,
          en: expect.stringContaining('not whole') as string,
        },
      },
    ]);
  });

  it('with another shape than it ever had is refused before the step', () => {
    expect(codes({ name: 'Xã A', votes: '7' })).toEqual(['stored/bad-shape /votes']);
    expect(codes({ format: 'sample/slip', version: 1, body: { name: 1, votes: '7' } })).toEqual([
      'stored/bad-shape /body/name',
    ]);
  });

  it('is told where nothing leads up from it', () => {
    expect(codes({ format: 'sample/slip', version: 0, body: slip }, first)).toEqual(['stored/too-old /body']);
  });
});

describe('what cannot be read is refused with the place', () => {
  it.each([
    ['a newer version', { format: 'sample/slip', version: 3, body: slip }, 'stored/newer-version /version'],
    ['another format', { format: 'qcdc/figures', version: 1, body: {} }, 'stored/other-format /format'],
    ['a format named with tricks', { format: '<b>\u202e', version: 1, body: {} }, 'stored/other-format /format'],
    ['half a version', { format: 'sample/slip', version: 1.5, body: slip }, 'stored/bad-version /version'],
    ['a version below zero', { format: 'sample/slip', version: -1, body: slip }, 'stored/bad-version /version'],
    ['a version that is a text', { format: 'sample/slip', version: '2', body: slip }, 'stored/bad-version /version'],
    ['text that is no JSON', '{"format":', 'stored/not-json'],
    ['an empty text', '', 'stored/not-json'],
    ['a key beside the body', { ...stamped(now, slip), colour: 'red' }, 'stored/bad-shape /colour'],
    ['a wrong type inside', stamped(now, { ...slip, votes: 7 } as never), 'stored/bad-shape /body/votes'],
    ['a key nobody knows', stamped(now, { ...slip, colour: 'red' } as never), 'stored/bad-shape /body/colour'],
    [
      'a key that reaches for the prototype',
      '{"format":"sample/slip","version":2,"body":{"__proto__":{"name":"x"}}}',
      'stored/forbidden-key /body/__proto__',
    ],
    ['a number JSON does not have', stamped(now, { ...slip, votes: NaN } as never), 'stored/not-plain /body/votes'],
    ['a function', stamped(now, { ...slip, votes: () => '7' } as never), 'stored/not-plain /body/votes'],
    ['a thing with a class', stamped(now, new Map() as never), 'stored/not-plain /body'],
    ['an object that inherits', stamped(now, Object.create({ ...slip }) as never), 'stored/not-plain /body'],
    [
      'a getter that throws',
      Object.defineProperty({}, 'format', {
        enumerable: true,
        get: () => {
          throw new Error('x');
        },
      }),
      'stored/not-plain',
    ],
  ])('%s', (_, json, expected) => {
    expect(codes(json)).toEqual([expected]);
    expect(codes(json, first)[0]).toMatch(/^stored\//);
  });

  it.each([
    [undefined],
    [null],
    [1],
    ['"text"'],
    [[]],
    [[slip]],
    [{ format: 'sample/slip' }],
    [{ version: 1, body: slip }],
  ])('no stamp: %j', (json) => {
    expect(codes(json, first)).toEqual([json === undefined ? 'stored/not-plain' : 'stored/no-stamp']);
  });

  it('too deep a nesting, as text and as a value', () => {
    const deep = `{"format":"sample/slip","version":2,"body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(codes(deep)[0]).toMatch(/^stored\/(?:too-deep|not-json)/);
    const ring: unknown[] = [];
    ring.push(ring);
    expect(codes(stamped(now, ring as never))[0]).toMatch(/^stored\/too-deep/);
  });

  const refuses = (): never => {
    throw new Error('hostile');
  };
  it.each<readonly [string, unknown]>([
    ['a proxy that answers nothing', new Proxy({}, { get: refuses })],
    ['a proxy that hides what it holds', new Proxy(stamped(now, slip), { get: refuses })],
    ['a proxy inside', stamped(now, new Proxy(slip, { get: refuses }))],
    ['a proxy without members inside', stamped(now, new Proxy({}, { get: refuses }) as never)],
    ['a list that throws', stamped(now, new Proxy([], { get: refuses }) as never)],
    ['a proxy that refuses everything', new Proxy({}, { get: refuses, ownKeys: refuses, getPrototypeOf: refuses })],
    [
      'a prototype that throws',
      stamped(now, Object.create(Object.create(null, { name: { get: refuses } }) as object) as never),
    ],
  ])('%s never throws', (_, json) => {
    expect(codes(json).length).toBeGreaterThan(0);
    expect(codes(json, first).length).toBeGreaterThan(0);
  });

  it('what answers otherwise the second time is read once', () => {
    let asked = 0;
    const turning = Object.defineProperty({ ...slip }, 'votes', {
      enumerable: true,
      get: () => (asked++ === 0 ? '7' : refuses()),
    });
    expect(readStored(stamped(now, turning), now)).toEqual({ value: slip, findings: [] });
  });

  it('names at most twenty places, and how many more there are', () => {
    const many = defineFormat({ id: 'sample/many', version: 1, label, schema: z.array(z.string()) });
    const found = codes(stamped(many, Array.from({ length: 25 }, (_, i) => i) as never), many);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('stored/more-faults /body');
  });

  it('nothing reaches the prototype of objects', () => {
    readStored('{"__proto__":{"polluted":1},"format":"sample/slip","version":2,"body":{}}', now);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a format', () => {
  const define = (more: object) => () => defineFormat({ ...now, ...more });
  it('is checked when it is defined', () => {
    expect(define({ id: 'slip' })).toThrow('stored/bad-format-name');
    expect(define({ version: 0 })).toThrow('stored/bad-format-version');
    expect(define({ migrations: [asText] })).toThrow('stored/migration-missing');
    expect(define({ migrations: [named, named] })).toThrow('stored/migration-twice');
    expect(define({ version: 1 })).toThrow('stored/bad-format-version');
    expect(define({ migrations: [named] })).not.toThrow();
  });
});
