// Records from outside may be no data at all: each is refused alone, and those beside it come through.
import { describe, expect, it } from 'vitest';
import { mediation } from '../entities/mediation.ts';
import { parseRecords } from './parse-records.ts';

const refuses = (): never => {
  throw new Error('hostile');
};
const good = { unit: '00001', period: '2024', received: 40 };
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};
const hostile: Readonly<Record<string, unknown>> = {
  'a member that throws': Object.defineProperty({}, 'unit', { get: refuses, enumerable: true }),
  'a proxy that throws': new Proxy({}, { get: refuses, ownKeys: refuses, has: refuses, getPrototypeOf: refuses }),
  'a value that throws when it is looked at': {
    ...good,
    received: new Proxy({}, { get: refuses, getPrototypeOf: refuses }),
  },
  'a unit that throws': {
    ...good,
    unit: new Proxy({}, { get: refuses }),
    received: {
      get state() {
        return refuses();
      },
    },
  },
  'twenty thousand levels': nested(20_000),
};

describe('a hostile record is refused alone', () => {
  it.each(Object.keys(hostile))('%s', (name) => {
    const { value, findings } = parseRecords([good, hostile[name], { ...good, unit: '00002' }], mediation);
    expect(value.get(mediation).map(({ data }) => data.unit)).toEqual(['00001', '00002']);
    // Everything said of it is said at its place.
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ where }) => where.cell?.startsWith('/1') !== true)).toEqual([]);
  });

  it.each([
    ['a text that cannot be printed', { toString: refuses, valueOf: refuses, toJSON: refuses }],
    ['twenty thousand levels', nested(20_000)],
    ['a symbol', Symbol('x')],
    ['a function', refuses],
  ])('as a value of a field: %s', (_, received) => {
    const { value, findings } = parseRecords([good, { ...good, unit: '00002', received }], mediation);
    expect(value.get(mediation)[0]?.data.received.value?.toString()).toBe('40');
    expect(findings.some(({ severity, where }) => severity === 'error' && where.cell?.startsWith('/1') === true)).toBe(
      true,
    );
  });

  it('and what lies behind a record, in its prototype, is not its own', () => {
    const { value, findings } = parseRecords([Object.create(good)], mediation);
    expect(value.get(mediation)).toEqual([]);
    expect(findings).not.toEqual([]);
  });
});
