import { ok, practice, type Cluster, type Figure, type Measure, type Outcome } from '@qcdc/core';
import { Dec, fraction, type Fraction, type Interval } from '@qcdc/core/exact';
import { allEntities } from '@qcdc/core/entities';
import type { FigureKey } from '@qcdc/core/flow';
import { allIndicators } from '@qcdc/indicators';
import type {
  Criterion,
  IndicatorSource,
  Rubric,
  IndicatorResult,
  StatedAppraisal,
  StatedPoints,
} from '../src/index.ts';
import type { PointScale } from '../src/rubric/index.ts';

const measures = allEntities.flatMap((e): readonly Measure[] => Object.values(e.measures));

/** A text that is the same in both languages, for tests. */
export const text = (t: string) => ({ vi: t, en: t });

/** A number as `[n, d]`, an open or half-open range, or `null` for missing. */
export type Value = number | readonly [number, number] | Interval | null;

const at = (f: Fraction): Interval => ({ low: { at: f, closed: true }, high: { at: f, closed: true } });

function rangeOf(value: Exclude<Value, null>): Interval {
  if (typeof value === 'number') {
    const places = (String(value).split('.')[1] ?? '').length;
    return at(fraction(BigInt(Math.round(value * 10 ** places)), 10n ** BigInt(places)));
  }
  return 'low' in value ? value : at(fraction(BigInt(value[0]), BigInt(value[1])));
}

/** "At least n": a range without upper end. */
export const atLeast = (n: number): Interval => ({ low: { at: fraction(BigInt(n)), closed: true }, high: null });
/** "Less than n". */
export const below = (n: number): Interval => ({ low: null, high: { at: fraction(BigInt(n)), closed: false } });

/** Indicators by unit, then by id, as a table. */
export function source(values: Readonly<Record<string, Readonly<Record<string, Value>>>>): Outcome<IndicatorSource> {
  const units = Object.keys(values);
  return ok({
    units,
    labelOf: (id) => allIndicators.find((i) => i.id === id)?.label ?? null,
    peek: ({ unit, indicator }): IndicatorResult | null => {
      const value = values[unit]?.[indicator];
      if (value === undefined) return null;
      const coverage = { reported: value === null ? 0 : 1, expected: 1, missing: value === null ? [unit] : [] };
      if (value === null)
        return {
          interval: null,
          measuredIn: 'percent',
          coverage,
          gap: { message: { vi: 'chưa có số liệu được báo cáo', en: 'a part was not reported' } },
        };
      return { interval: rangeOf(value), measuredIn: 'percent', coverage, gap: null };
    },
  });
}

/** The same, with figures beside the indicators. */
export function withFigures(
  indicators: Outcome<IndicatorSource>,
  figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
): Outcome<IndicatorSource> {
  const find = ({ measure, unit, period }: FigureKey): Figure | null => {
    const value = figures[unit]?.[measure];
    if (value === undefined) return null;
    return {
      measure,
      unit,
      period,
      measuredIn: 'case',
      coverage: { reported: 1, expected: 1, missing: [] },
      source: null,
      state: value === null ? 'missing' : value === 0 ? 'zero' : 'reported',
      value: value === null ? null : new Dec(value),
      bound: 'exact',
      upper: null,
      accuracy: null,
    };
  };
  return ok(
    { ...indicators.value, figures: { peek: find, labelOf: (id) => measures.find((m) => m.id === id)?.label ?? null } },
    indicators.findings,
  );
}

/** A cluster of units. */
export const clusterLike = (units: readonly string[]): Cluster => ({
  id: 'c1',
  name: text('cluster 1'),
  members: units.map((value) => ({ from: null, to: null, value })),
});

/** Points of one unit as if an appraisal had stated them, documents included. */
export const statedFor = (
  rubric: Rubric,
  period: string,
  unit: string,
  points: ReadonlyMap<string, StatedPoints>,
): Outcome<ReadonlyMap<string, StatedAppraisal>> => {
  const proven = new Map([...points].map(([id, one]) => [id, { ...one, evidenced: true }]));
  return ok(new Map([[unit, { rubric: rubric.id, period, points: proven }]]));
};

/** A leaf with a scale. */
export const leaf = (id: string, maximum: number, scale: PointScale, more: Partial<Criterion> = {}): Criterion => ({
  id,
  label: text(id),
  maximum,
  scale,
  ...more,
});

/** A rubric around a root with children, for tests. */
export const rubricOf = (
  children: readonly Criterion[],
  more: Partial<Rubric> = {},
  root: Partial<Criterion> = {},
): Rubric => ({
  id: 'test-rubric',
  kind: 'test',
  label: text('Test rubric'),
  years: { from: 2000 },
  basis: [practice(text('a rubric for tests'))],
  period: { kind: 'year' },
  root: { id: 'total', label: text('Total'), children, ...root },
  ...more,
});

/** Bands 10 from 90, 6 from 70, otherwise 0, on an indicator. */
export const bands = (indicator: string): PointScale => ({
  give: 'bands',
  of: { read: 'indicator', indicator },
  closed: 'lower',
  bands: [
    { from: 90, points: 10 },
    { from: 70, to: 90, points: 6 },
    { to: 70, points: 0 },
  ],
});
