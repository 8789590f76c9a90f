import { ok, type Outcome, type WorkOptions } from '@qcdc/core';
import {
  outcomeOf,
  Problems,
  checkCall,
  aFunction,
  aFigureTable,
  listOf,
  truth,
  unchecked,
  whole,
} from '@qcdc/core/checks';
import { atOnce, inSteps, workAndOwn, type FigureTable, type Steps } from '@qcdc/core/flow';
import type { Indicator } from '../define/indicator.ts';
import { isIndicator } from '../formula/expression.ts';
import { computeBlock, type Block } from './compute-block.ts';
import { anIndicator } from './an-indicator.ts';
import type { ComputeOptions } from './compute-options.ts';
import { Evaluator } from './evaluate.ts';
import { gapFindings } from './gap-findings.ts';
import type { IndicatorTable } from './indicator-table.ts';
import { ComputedIndicators } from './computed-indicators.ts';
import { measureColumns } from './measure-columns.ts';

/**
 * Computes indicators for every unit and period of a table, each from its parts at that very level: a province's rate is
 * the ratio of its sums, never a mean of rates. Where there is no value there is a reason.
 *
 * @param figures - figures, after `tally` or `rollUp`
 * @param indicators - what to compute
 * @param options - another day of law, deadlines, length of the list of findings
 * @returns the values with their parts, and findings on values that could not be computed
 * @throws `DefinitionError` `indicators/same-id` when two indicators bear one id; `call/…`
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
 * const { value } = computeIndicators(totals, [mediationSettledShare]);
 * const share = value.get({ indicator: mediationSettledShare.id, unit: '01', period: '2024' });
 * share && printIndicatorValue(share, 'en'); // => '80.00%'
 * ```
 */
export function computeIndicators(
  figures: Outcome<FigureTable>,
  indicators: readonly Indicator[],
  options: ComputeOptions = {},
): Outcome<IndicatorTable> {
  return atOnce(computing('computeIndicators', figures, indicators, options));
}

/**
 * Does what `computeIndicators` does, step by step: tells how far it is, lets other work go on between two steps, and can be
 * stopped.
 *
 * @param figures - figures, after `tally` or `rollUp`
 * @param indicators - what to compute
 * @param options - as for `computeIndicators`, with `onProgress` and `signal`
 * @returns the same as `computeIndicators`
 * @throws as `computeIndicators`; the reason of `options.signal` when stopped
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
 * const { value } = await computeIndicatorsInSteps(totals, [mediationSettledShare], { onProgress: () => undefined });
 * value.get({ indicator: mediationSettledShare.id, unit: '01', period: '2024' }) !== null; // => true
 * ```
 */
export async function computeIndicatorsInSteps(
  figures: Outcome<FigureTable>,
  indicators: readonly Indicator[],
  options: ComputeOptions & WorkOptions = {},
): Promise<Outcome<IndicatorTable>> {
  const [work, own] = workAndOwn(options);
  return inSteps(computing('computeIndicatorsInSteps', figures, indicators, own), work, 'computeIndicatorsInSteps');
}

function* computing(
  step: string,
  figures: Outcome<FigureTable>,
  indicators: readonly Indicator[],
  options: ComputeOptions,
): Steps<Outcome<IndicatorTable>> {
  checkCall(
    step,
    { figures: [figures, outcomeOf(aFigureTable)], indicators: [indicators, listOf(anIndicator)] },
    options,
    {
      day: aFunction,
      restated: truth,
      digitsCount: truth,
      timeliness: unchecked,
      listAtMost: whole(0, Infinity),
    },
  );
  const ids = new Set<string>();
  const problems = new Problems();
  for (const { id } of indicators) {
    if (ids.has(id))
      problems.add(
        'indicators/same-id',
        {
          vi: `chỉ số "${id}" có hai lần; mỗi chỉ số có mã riêng`,
          en: `"${id}" is given twice; ids tell indicators apart`,
        },
        id,
      );
    ids.add(id);
  }
  problems.throwIfAny();
  const wanted = new Set<string>();
  for (const indicator of indicators)
    for (const of of Object.values(indicator.inputs)) if (!isIndicator(of)) wanted.add(of.id);
  const context = {
    figures: figures.value,
    options,
    columns: measureColumns(figures.value, wanted),
    evaluator: new Evaluator(figures.value, options),
  };
  const blocks: Block[] = [];
  for (const [i, indicator] of indicators.entries()) {
    yield i / indicators.length;
    blocks.push(computeBlock(indicator, context));
  }
  const table = new ComputedIndicators(figures.value, blocks, options);
  return ok(table, [...figures.findings, ...gapFindings(table, blocks, options.listAtMost ?? 100)]);
}
