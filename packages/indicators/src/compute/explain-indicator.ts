import { inForce, type Explanation, type Period } from '@qcdc/core';
import { one } from '@qcdc/core/exact';
import { explainFigure } from '@qcdc/core/flow';
import { formulaWords } from '../formula/formula-words.ts';
import {
  isIndicator,
  type ComputedOperand,
  partsOfExpression,
  type FormulaCondition,
  type Expression,
  type Operand,
} from '../formula/expression.ts';
import { placesOf, type Spot } from './elsewhere.ts';
import { isGap } from './computed.ts';
import { Evaluator } from './evaluate.ts';
import { exactValue } from './interval-arithmetic.ts';
import type { IndicatorKey, IndicatorTable, IndicatorValue } from './indicator-table.ts';
import { printIndicatorValue } from './print-value.ts';
import { restsOn } from '../define/rests-on.ts';
import { ratioParts } from '../formula/ratio-parts.ts';

/**
 * Tells why an indicator is what it is: formula in words, basis, and the figures it was computed from, down to workbook
 * cells. Everything is rebuilt from the table; nothing was stored.
 *
 * @param table - the values
 * @param key - which value
 * @returns the derivation, or `null` where the table has no figures of the unit or the period
 * @throws `DefinitionError` as `get` of the table
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare]);
 * const id = mediationSettledShare.id;
 * const why = explainIndicator(table, { indicator: id, unit: '01', period: '2024' });
 * [why?.value.en, why?.how.en, why?.inputs.length]; // => ['80.00%', 'Cases settled ÷ Cases received × 100', 2]
 * ```
 */
export function explainIndicator(table: IndicatorTable, key: IndicatorKey): Explanation | null {
  const value = table.get(key);
  const id = typeof key.indicator === 'string' ? key.indicator : key.indicator.id;
  const indicator = table.indicators.find((i) => i.id === id);
  const period = table.figures.periods.find((p) => p.id === key.period);
  return value && indicator && period ? explain(table, indicator, value, { unit: key.unit, period }) : null;
}

function explain(table: IndicatorTable, indicator: ComputedOperand, value: IndicatorValue, spot: Spot): Explanation {
  const { registry } = table;
  const version = inForce(indicator.versions, table.options.day?.(spot.period) ?? spot.period.to);
  const formula = version?.value;
  return {
    label: indicator.label,
    unit: registry?.distinctNameOf(spot.unit, table.figures.dayOf(spot.period)) ?? spot.unit,
    period: spot.period.id,
    value: { vi: printIndicatorValue(value, 'vi'), en: printIndicatorValue(value, 'en') },
    how: formula
      ? { vi: formulaWords(formula, 'vi'), en: formulaWords(formula, 'en') }
      : { vi: 'không có công thức có hiệu lực', en: 'no formula in force' },
    basis: version === null ? [] : [version.basis, ...restsOn(indicator)],
    where: null,
    inputs: [...(formula ? inputs(table, formula, spot) : []), ...statedInput(table, value, spot)],
  };
}

function statedInput(table: IndicatorTable, { stated }: IndicatorValue, spot: Spot): readonly Explanation[] {
  const measure = table.figures.measures.find(({ id }) => id === stated?.measure);
  const step = measure === undefined ? null : explainOperand(table, measure, spot);
  return step === null ? [] : [step];
}

function inputs(table: IndicatorTable, formula: Expression | FormulaCondition, spot: Spot): readonly Explanation[] {
  const steps = new Map<string, Explanation>();
  const visit = (e: Expression | FormulaCondition, at: Spot): void => {
    if (e.op === 'input') {
      const key = `${e.of.id} ${at.unit} ${at.period.id}`;
      if (!steps.has(key)) {
        const step = explainOperand(table, e.of, at);
        if (step) steps.set(key, step);
      }
    } else if (e.op === 'previous' || e.op === 'lastYear' || e.op === 'cumulative' || e.op === 'parent') {
      const places = placesOf(table.figures, e.op, at, table.options.restated);
      if (!('reason' in places)) for (const place of places) visit(e.of, place);
    } else for (const part of partsOfExpression(e)) visit(part, at);
  };
  visit(formula, spot);
  return [...steps.values()];
}

function explainOperand(table: IndicatorTable, of: Operand, spot: Spot): Explanation | null {
  if (isIndicator(of)) return explain(table, of, valueOf(table, of, spot.unit, spot.period), spot);
  // A measure the figures were never asked for is a gap of the formula, not a question of the reader.
  if (!table.figures.measures.some((measure) => measure.id === of.id)) return null;
  return explainFigure(table.figures, { measure: of.id, unit: spot.unit, period: spot.period.id });
}

// Value of an indicator that is only an input and has no column of its own.
function valueOf(table: IndicatorTable, indicator: ComputedOperand, unit: string, period: Period): IndicatorValue {
  const known = table.peek({ indicator, unit, period: period.id });
  if (known !== null) return known;
  const computed = new Evaluator(table.figures, table.options).indicator(indicator, { unit, period });
  const gap = isGap(computed) ? computed : null;
  const interval = isGap(computed) ? null : computed.interval;
  const formula = inForce(indicator.versions, table.options.day?.(period) ?? period.to)?.value;
  return {
    indicator: indicator.id,
    unit,
    period: period.id,
    measuredIn: indicator.measuredIn,
    scale: indicator.scale,
    rounding: indicator.rounding,
    value: interval && exactValue(interval),
    interval,
    numerator: null,
    denominator: null,
    factor: formula ? ratioParts(formula).factor : one,
    coverage: isGap(computed) ? { reported: 0, expected: 0, missing: [] } : computed.coverage,
    gap,
  };
}
