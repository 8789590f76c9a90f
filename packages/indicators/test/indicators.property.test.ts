import { compareFractions, fraction, liesIn, type Interval } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeIndicators,
  formulaText,
  loadIndicators,
  parseFormula,
  type Expression,
  type IndicatorTable,
} from '../src/index.ts';
import { figures, totals } from './figures.ts';
import { defineTried, sampleMeasures, settledShare } from './sample-indicators.ts';
import { coalesce, max, min, minus, over, ratio, sum, times, when, compare } from '../src/index.ts';

const communes = ['00001', '00002', '00003', '00004'] as const;
const count = fc.integer({ min: 0, max: 100_000 });
const reported = fc.option(count, { nil: null });
const parts = fc.tuple(reported, reported);
const four = fc.tuple(parts, parts, parts, parts);
type Parts = readonly [number | null, number | null];

const rowsOf = (given: readonly Parts[], times = 1) =>
  given.map(([s, r], i) => {
    const cells = {
      'mediation.settled': s === null ? null : s * times,
      'mediation.received': r === null ? null : r * times,
    };
    return [communes[i] ?? '', '2021', cells] as const;
  });
const share = (table: IndicatorTable, unit: string) =>
  table.get({ indicator: settledShare, unit, period: '2021' })?.value ?? null;

describe('laws of a ratio', () => {
  it('scaling both parts leaves it', () => {
    fc.assert(
      fc.property(four, fc.integer({ min: 1, max: 1000 }), (given, k) => {
        const [plain, scaled] = [1, k].map(
          (by) => computeIndicators(totals(sampleMeasures, rowsOf(given, by)), [settledShare]).value,
        );
        if (plain && scaled)
          for (const unit of ['01', ...communes]) expect(share(scaled, unit)).toEqual(share(plain, unit));
      }),
      { numRuns: 60 },
    );
  });

  it('the order of units does not matter', () => {
    fc.assert(
      fc.property(four, (given) => {
        const rows = rowsOf(given);
        const [a, b] = [rows, [...rows].reverse()].map(
          (r) => computeIndicators(totals(sampleMeasures, r), [settledShare]).value,
        );
        if (a && b) for (const unit of ['01', ...communes]) expect(share(b, unit)).toEqual(share(a, unit));
      }),
      { numRuns: 60 },
    );
  });

  it('of a parent is the ratio of the merged parts of the units that reported both, or there is none', () => {
    fc.assert(
      fc.property(four, (given) => {
        const value = share(computeIndicators(totals(sampleMeasures, rowsOf(given)), [settledShare]).value, '01');
        const lacking = (at: 0 | 1) =>
          given
            .map((p, i) => (p[at] === null ? i : -1))
            .filter((i) => i >= 0)
            .join();
        const added = (at: 0 | 1) => given.reduce((all, p) => all + (p[at] ?? 0), 0);
        const even = lacking(0) === lacking(1) && lacking(0) !== '0,1,2,3' && added(1) > 0;
        expect(value).toEqual(even ? fraction(BigInt(added(0)) * 100n, BigInt(added(1))) : null);
      }),
      { numRuns: 150 },
    );
  });
});

describe('columns and the exact evaluator', () => {
  it('give the same values and the same gaps', () => {
    // The second formula means the same, but is of a shape columns cannot be run over.
    const columns = settledShare;
    const oneByOne = defineTried('percent', (i) => ratio(min(i.settled, i.settled), max(i.received, i.received), 100));
    fc.assert(
      fc.property(four, (given) => {
        const table = computeIndicators(totals(sampleMeasures, rowsOf(given)), [columns, oneByOne]).value;
        for (const unit of ['01', ...communes]) {
          const [a, b] = [columns, oneByOne].map((indicator) => table.get({ indicator, unit, period: '2021' }));
          expect([b?.value, b?.gap?.reason, b?.coverage]).toEqual([a?.value, a?.gap?.reason, a?.coverage]);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('bounded figures', () => {
  it('the interval of a ratio holds every ratio the figures allow', () => {
    const low = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(low, low, low, low, (s, more, r, extra) => {
        const table = computeIndicators(
          figures(sampleMeasures, [
            ['00001', '2021', { 'mediation.settled': `hơn ${s}`, 'mediation.received': `ít nhất ${r}` }],
          ]),
          [settledShare],
        ).value;
        const bounded: Interval | null | undefined = table.get({
          indicator: settledShare,
          unit: '00001',
          period: '2021',
        })?.interval;
        const possible = fraction(BigInt(s + more) * 100n, BigInt(r + extra));
        const point: Interval = { low: { at: possible, closed: true }, high: { at: possible, closed: true } };
        return bounded != null && liesIn(point, bounded);
      }),
    );
  });
});

describe('formulas', () => {
  const known = new Map(sampleMeasures.map((m) => [m.id, m]));
  const lookUp = (name: string) => known.get(name) ?? null;
  const leaf: fc.Arbitrary<Expression> = fc.oneof(
    fc.constantFrom(...sampleMeasures).map((of): Expression => ({ op: 'input', name: of.id, of })),
    fc.integer({ min: -1000, max: 1000 }).map((n): Expression => ({ op: 'constant', value: fraction(BigInt(n), 8n) })),
  );
  const { formula } = fc.letrec<{ formula: Expression }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => minus(a, b)),
      fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => times(a, b)),
      fc.tuple(tie('formula'), leaf).map(([a, b]) => (b.op === 'constant' && b.value.n === 0n ? a : over(a, b))),
      fc.array(tie('formula'), { minLength: 1, maxLength: 4 }).map((all) => sum(...all)),
      fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((all) => coalesce(...all)),
      fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([a, b, c]) => when(compare(a, '>=', b), b, c)),
    ),
  }));

  it('written and read again are the same formula', () => {
    fc.assert(
      fc.property(formula, (e) => {
        const text = formulaText(e);
        fc.pre(text.length < 1900);
        expect(formulaText(parseFormula(text, lookUp))).toBe(text);
      }),
    );
  });
});

it('an indicator in JSON survives JSON', () => {
  const data = [
    {
      id: 'mediation.share',
      label: { vi: 'Tỷ lệ', en: 'Share' },
      measuredIn: 'percent',
      scale: 1,
      better: 'higher',
      formula: [
        {
          from: '2014-01-01',
          basis: { kind: 'practice', number: null, title: { vi: 'Thông lệ', en: 'Practice' }, confirmed: true },
          value: 'mediation.settled / mediation.received * 100',
        },
      ],
    },
  ];
  const [a, b] = [data, JSON.parse(JSON.stringify(data)) as unknown].map(
    (d) => loadIndicators(d, { measures: sampleMeasures })[0],
  );
  expect(b && formulaText(b.versions[0]?.value ?? settledShare.versions[0]!.value)).toBe(
    a && formulaText(a.versions[0]!.value),
  );
});

it('very large counts stay exact: 2^53 and beyond', () => {
  const big = '9007199254740993';
  const table = computeIndicators(
    figures(sampleMeasures, [
      ['00001', '2021', { 'mediation.settled': big, 'mediation.received': '9007199254740992' }],
    ]),
    [settledShare],
  ).value;
  const value = share(table, '00001');
  expect(value && compareFractions(value, fraction(100n))).toBe(1);
});
