import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { divideFractions, fraction, multiplyFractions, roundNumber, type Fraction } from '@qcdc/core/exact';
import { allEntities } from '@qcdc/core/entities';
import { allIndicators } from '@qcdc/indicators';
import { describe, expect, it } from 'vitest';
import {
  allRubrics,
  defineRubric,
  leavesOf,
  rubricLines,
  rubricFromJson,
  rubricJsonSchema,
  rubricToJson,
  score,
  type Fact,
  type Rubric,
  type RubricClass,
  type StatedPoints,
} from '../src/index.ts';
import * as door from '../src/index.ts';
import type { ClassTable } from '../src/rubric/index.ts';
import { source, statedFor } from './sample.ts';

const indicators = allIndicators.map((i) => i.id);
const measures = allEntities.flatMap((e) => Object.keys(e.measures).map((field) => `${e.id}.${field}`));

describe.each(allRubrics.map((r) => [r.id, r] as const))('%s', (_, rubric) => {
  it('is well formed and reads indicators and measures that exist', () => {
    expect(defineRubric(rubric, { indicators, measures })).toBe(rubric);
  });
  it('has a worked example and a golden explanation of its own', () => {
    const test = `rubrics/${rubric.id}.test.ts`;
    const golden = `golden/rubrics/${rubric.id}.txt`;
    expect(
      existsSync(new URL(test, import.meta.url)),
      `write packages/emulation/test/${test}: the rubric worked by hand, like its neighbours there`,
    ).toBe(true);
    expect(
      existsSync(new URL(golden, import.meta.url)),
      `call expectGolden in packages/emulation/test/${test} and run that test with -u: it writes ${golden}`,
    ).toBe(true);
  });
  it('is the same rubric after JSON', () => {
    expect(rubricFromJson(JSON.stringify(rubricToJson(rubric)), { indicators, measures })).toEqual({
      value: rubric,
      findings: [],
    });
  });
});

const folder = new URL('../src/rubrics/', import.meta.url);
it.each(readdirSync(folder).filter((file) => !file.endsWith('.test.ts')))(
  '%s: its rubrics are in both lists',
  async (file) => {
    const exported = Object.entries((await import(new URL(file, folder).href)) as Record<string, unknown>);
    for (const [name, one] of exported) {
      if (typeof one !== 'object' || one === null || !('root' in one)) continue;
      expect(allRubrics, `add ${name} to packages/emulation/src/rubrics/all-rubrics.ts`).toContain(one);
      expect(Object.keys(door), `export ${name} from packages/emulation/src/index.ts`).toContain(name);
    }
  },
);

const thousandth = (n: number): Fraction => fraction(BigInt(Math.round(n * 1000)), 1000n);

// Rubrics that round each index to one decimal can only give totals in steps of a tenth.
const roundsEach = (rubric: Rubric): boolean => leavesOf(rubric).some((c) => c.round !== undefined);

/** Spreads a total: the same share of each leaf, or from the first leaf to the last where each leaf is rounded. */
function spread(rubric: Rubric, total: number): ReadonlyMap<string, StatedPoints> {
  const outline = rubricLines(rubric);
  const whole = outline.get(rubric.root.id)?.maximum ?? fraction(1n);
  let left = total;
  return new Map(
    leavesOf(rubric).map((c) => {
      const maximum = outline.get(c.id)?.maximum ?? fraction(0n);
      if (!roundsEach(rubric)) {
        const points = divideFractions(multiplyFractions(maximum, thousandth(total)), whole);
        return [c.id, { points: { low: points, high: points } }];
      }
      const points = Math.min(Number(roundNumber(maximum, 6)), left);
      left -= points;
      const exact = thousandth(points);
      return [c.id, { points: { low: exact, high: exact } }];
    }),
  );
}

const limitOf = (c: RubricClass, end: 'from' | 'to', kind: string): number | null => {
  const limit = c[end];
  if (limit === undefined) return null;
  return Number(typeof limit === 'object' ? limit.values[kind] : limit);
};

function byHand(table: ClassTable, total: number, kind: string): string | undefined {
  return table.classes.find((c) => {
    const [from, to] = [limitOf(c, 'from', kind), limitOf(c, 'to', kind)];
    if (from !== null && from === to) return total === from;
    return table.closed === 'lower'
      ? (from === null || total >= from) && (to === null || total < to)
      : (from === null || total > from) && (to === null || total <= to);
  })?.id;
}

const classed = allRubrics.filter((r) => r.classes !== undefined);
describe.each(classed.map((r) => [r.id, r] as const))('%s, each class edge on both sides', (_, rubric) => {
  const table = rubric.classes as ClassTable;
  const edges = [
    ...new Set(
      table.classes.flatMap((c) =>
        (['I', 'II', 'III'] as const).flatMap((kind) => [limitOf(c, 'from', kind), limitOf(c, 'to', kind)]),
      ),
    ),
  ].filter((e) => e !== null);
  const step = roundsEach(rubric) ? 0.1 : 0.001;
  it.each(edges.flatMap((edge) => [edge - step, edge, edge + step].filter((t) => t >= 0)))('%d points', (total) => {
    const kind: readonly Fact[] =
      rubric.facts?.some((f) => f.id === 'commune-class') === true
        ? [{ kind: 'choice', fact: 'commune-class', unit: 'a', value: 'II' }]
        : [];
    const board = score(source({ a: {} }), rubric, {
      period: String(rubric.years.from),
      stated: statedFor(rubric, String(rubric.years.from), 'a', spread(rubric, total)),
      facts: kind,
      acceptUnconfirmed: true,
    });
    const result = board.value.get('a')?.class;
    // Where conditions cannot be told, the class the score fits is the best of those possible.
    const fits = result?.class ?? result?.possible[0];
    const expected = byHand(table, total, 'II');
    if (result?.because === 'fallThrough' || result?.state === 'none')
      expect(table.classes.find((c) => c.id === expected)?.conditions).toBeDefined();
    else expect(fits).toBe(expected);
  });
});

it('points nobody has confirmed are refused unless they are accepted on purpose', () => {
  const rubric = allRubrics.find((r) => r.id === 'legal-access-2022') as Rubric;
  const refused = score(source({ a: {} }), rubric, {
    period: '2023',
    stated: statedFor(rubric, '2023', 'a', spread(rubric, 90)),
  });
  expect(refused.value.get('a')).toMatchObject({ state: 'notScored', points: null });
  expect(refused.findings).toContainEqual(
    expect.objectContaining({ code: 'emulation/unconfirmed-points', severity: 'error', state: 'undecided' }),
  );
  const accepted = score(source({ a: {} }), rubric, {
    period: '2023',
    stated: statedFor(rubric, '2023', 'a', spread(rubric, 90)),
    acceptUnconfirmed: true,
  });
  expect(accepted.value.get('a')?.state).toBe('scored');
  expect(accepted.findings).toContainEqual(
    expect.objectContaining({ code: 'emulation/unconfirmed-points', severity: 'warning' }),
  );
});

it('a rubric of another year is refused, the last year and the first are not', () => {
  const rubric = allRubrics.find((r) => r.id === 'legal-access-2022') as Rubric;
  const state = (year: string) =>
    score(source({ a: {} }), rubric, {
      period: year,
      stated: statedFor(rubric, year, 'a', spread(rubric, 90)),
      acceptUnconfirmed: true,
    }).value.get('a')?.state;
  expect([state('2021'), state('2022'), state('2024'), state('2025')]).toEqual([
    'notScored',
    'scored',
    'scored',
    'notScored',
  ]);
});

it('the published JSON Schema is the one the rubrics are checked with', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('../schema/rubric.schema.json', import.meta.url), 'utf8'));
  expect(published).toEqual(rubricJsonSchema());
});
