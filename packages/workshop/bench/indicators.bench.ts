import { ExpressionDataJs, ExpressionJs, ExpressionMode, type DataItemJs } from '@dhis2/expression-parser';
import { ok, type Measure } from '@qcdc/core';
import { FigureBuilder, type FigureTable } from '@qcdc/core/flow';
import {
  allIndicators,
  computeIndicators,
  formulaText,
  isIndicator,
  ratioParts,
  type Expression,
  type Indicator,
} from '@qcdc/indicators';
import { check, random, time, timeTogether, type Bench } from './harness.ts';

const indicators = allIndicators.slice(0, 60);
const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];

function measuresOf(wanted: readonly Indicator[]): readonly Measure[] {
  const found = new Map<string, Measure>();
  for (const indicator of wanted)
    for (const of of Object.values(indicator.inputs)) if (!isIndicator(of)) found.set(of.id, of);
  return [...found.values()];
}

/** Figures of every measure for every unit and quarter; now and then a zero. */
function sample(units: number, wanted: readonly Indicator[]): FigureTable {
  const measures = measuresOf(wanted);
  const next = random(2021);
  const builder = new FigureBuilder(measures);
  for (let u = 0; u < units; u++)
    for (const period of quarters)
      for (const { id } of measures)
        builder.add({ measure: id, unit: String(10_000 + u), period, quantity: next(400) });
  return builder.build().value;
}

/** A formula as somebody would write it by hand on doubles: columns in, numbers out. */
type ByHand = (at: number) => number;

function byHand(expression: Expression, columns: ReadonlyMap<string, Float64Array>): ByHand {
  const { numerator, denominator, factor } = ratioParts(expression);
  const columnsOf = (part: Expression | null): Float64Array[] => {
    if (part === null) return [];
    const inputs = part.op === 'sum' ? part.of : [part];
    return inputs.map((e) => (e.op === 'input' ? columns.get(e.of.id) : undefined) ?? new Float64Array());
  };
  const [above, below, by] = [columnsOf(numerator), columnsOf(denominator), Number(factor.n) / Number(factor.d)];
  const [a, b] = [above[0] ?? new Float64Array(), below[0] ?? new Float64Array()];
  if (above.length === 1 && below.length === 1)
    return (at) => (b[at] === 0 ? Number.NaN : ((a[at] ?? 0) / (b[at] ?? 0)) * by);
  return (at) => {
    let [n, d] = [0, 0];
    for (const column of above) n += column[at] ?? 0;
    for (const column of below) d += column[at] ?? 0;
    return d === 0 ? Number.NaN : (n / d) * by;
  };
}

/** The same figures as one column of doubles a measure, by period and unit. */
function plainColumns(table: FigureTable): ReadonlyMap<string, Float64Array> {
  const cells = table.units.length * table.periods.length;
  const made = table.measures.map((m) => [m.id, new Float64Array(cells)] as const);
  for (const { length, unit, measure, period, value } of table.segments)
    for (let row = 0; row < length; row++) {
      const column = made[measure[row] ?? 0]?.[1];
      if (column) column[(period[row] ?? 0) * table.units.length + (unit[row] ?? 0)] = value[row] ?? 0;
    }
  return new Map(made);
}

const formulaOf = (indicator: Indicator): Expression => {
  const version = indicator.versions.at(-1);
  check(version !== undefined, `${indicator.id} has a formula`);
  return version.value;
};

const million: Bench = {
  name: 'indicators.1m',
  async run(report) {
    const table = sample(3321, indicators);
    const columns = plainColumns(table);
    const cells = table.units.length * table.periods.length;
    const functions = indicators.map((i) => byHand(formulaOf(i), columns));
    const plain = (): Float64Array[] =>
      functions.map((f) => {
        const out = new Float64Array(cells);
        for (let cell = 0; cell < cells; cell++) out[cell] = f(cell);
        return out;
      });
    const ours = () => computeIndicators(ok(table), indicators, { listAtMost: 10 }).value;

    const [numbers, values] = [plain(), ours()];
    const next = random(7);
    for (let k = 0; k < 2000; k++) {
      const [i, u, p] = [next(indicators.length), next(table.units.length), next(quarters.length)];
      const value = values.get({
        indicator: indicators[i]?.id ?? '',
        unit: table.units[u] ?? '',
        period: quarters[p] ?? '',
      });
      const number = numbers[i]?.[p * table.units.length + u] ?? 0;
      check(value !== null && value.coverage.reported === 1, 'a value with coverage');
      if (value.value === null)
        check(Number.isNaN(number) && value.gap?.reason === 'zeroDenominator', 'a zero denominator');
      else check(Math.abs(Number(value.value.n) / Number(value.value.d) - number) <= 1e-9 * number, 'the same ratio');
    }
    const times = await timeTogether({ plain, ours }, { runs: 9, warmUp: 3 });
    report('indicators.1m.evaluations', cells * indicators.length, 'values');
    report('indicators.1m', times.ours, 'ms');
    report('indicators.1m.plain', times.plain, 'ms');
    report('indicators.1m.vs-plain.ratio', times.ours / times.plain, '');
  },
};

const dhis2: Bench = {
  name: 'indicators.vs-dhis2',
  async run(report) {
    const table = sample(3321, indicators);
    const columns = plainColumns(table);
    const uid = (at: number): string => `a${String(at).padStart(10, '0')}`;
    const ids = new Map(table.measures.map((m, at) => [m.id, uid(at)]));
    const next = random(11);
    const chosen = Array.from(
      { length: 20_000 },
      () => [next(indicators.length), next(table.units.length * quarters.length)] as const,
    );
    const texts = indicators.map((i) => {
      // DHIS2's parser reads a / b * 100 as a / (b * 100); with the factor in front both readings are the same.
      const { numerator, denominator, factor } = ratioParts(formulaOf(i));
      const inBrackets = (e: Expression | null): string =>
        e?.op === 'input' ? e.name : `(${e ? formulaText(e) : '1'})`;
      let text = `${factor.n} * ${inBrackets(numerator)} / ${inBrackets(denominator)}`;
      const inputs = Object.entries(i.inputs).sort(([a], [b]) => b.length - a.length);
      for (const [name, of] of inputs)
        text = text.replace(new RegExp(`\\b${name}\\b`, 'g'), `#{${ids.get(of.id) ?? ''}}`);
      return text;
    });
    const items = new Map<string, DataItemJs>();
    for (const id of ids.values()) {
      const item = new ExpressionJs(`#{${id}}`, ExpressionMode.INDICATOR_EXPRESSION).collectDataItems()[0];
      if (item !== undefined) items.set(id, item);
    }
    const evaluate = (at: number, cell: number): number => {
      const data = new Map<DataItemJs, number>();
      for (const of of Object.values(indicators[at]?.inputs ?? {})) {
        const item = items.get(ids.get(of.id) ?? '');
        if (item !== undefined) data.set(item, columns.get(of.id)?.[cell] ?? 0);
      }
      const expression = new ExpressionJs(texts[at] ?? '', ExpressionMode.INDICATOR_EXPRESSION);
      return Number(
        expression.evaluate(() => null, new ExpressionDataJs(new Map(), new Map(), new Map(), data, new Map())),
      );
    };
    const values = computeIndicators(ok(table), indicators, { listAtMost: 10 }).value;
    for (const [at, cell] of chosen.slice(0, 300)) {
      const [u, p] = [cell % table.units.length, Math.floor(cell / table.units.length)];
      const value = values.get({
        indicator: indicators[at]?.id ?? '',
        unit: table.units[u] ?? '',
        period: quarters[p] ?? '',
      });
      if (value?.value)
        check(
          Math.abs(Number(value.value.n) / Number(value.value.d) - evaluate(at, cell)) <
            1e-6 * (1 + Number(value.value.n) / Number(value.value.d)),
          `DHIS2 agrees on ${texts[at] ?? ''}`,
        );
    }
    const theirs =
      (await time(() => chosen.reduce((sum, [at, cell]) => sum + (evaluate(at, cell) || 0), 0), {
        runs: 1,
        warmUp: 0,
      })) / chosen.length;
    const ours =
      (await time(() => computeIndicators(ok(table), indicators, { listAtMost: 10 }), { runs: 5, warmUp: 2 })) /
      values.size;
    report('indicators.vs-dhis2.theirs', theirs * 1000, 'µs per evaluation');
    report('indicators.vs-dhis2.ours', ours * 1000, 'µs per evaluation');
    report('indicators.vs-dhis2.ratio', ours / theirs, '');
  },
};

const growth: Bench = {
  name: 'indicators.growth',
  async run(report) {
    const [small, large] = [sample(1000, indicators), sample(10_000, indicators)];
    const compute = (table: FigureTable) => () => computeIndicators(ok(table), indicators, { listAtMost: 10 });
    const times = await timeTogether({ small: compute(small), large: compute(large) }, { runs: 5, warmUp: 2 });
    report('indicators.growth.ratio', times.large / times.small, '');
  },
};

export const benches: readonly Bench[] = [million, dhis2, growth];
