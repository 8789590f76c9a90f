import {
  always,
  basisShape,
  checkDefinition,
  leftOut,
  membersOf,
  arithmetic,
  listOf,
  Problems,
  type LegalBasis,
  type Measure,
  type Step,
  type Text,
  type UnitKind,
} from '@qcdc/core';
import { anOperand } from '../define/check-parts.ts';
import { defineIndicator } from '../define/define-indicator.ts';
import type { Direction, Indicator, IndicatorExample } from '../define/indicator.ts';
import type { Expression, InputExpression } from '../formula/expression.ts';
import { ratio, sum } from '../formula/build.ts';

/** What one says of a quotient of the catalogue. */
export interface ShareDefinition {
  /** Stable id, `area.kebab-name`. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** What exactly is measured. */
  readonly definition: Text;
  /** What stands above the line; several measures are added. */
  readonly part: Measure | readonly Measure[];
  /** What stands below the line; several measures are added. */
  readonly of: Measure | readonly Measure[];
  /** Which way is good; `higher` when left out. */
  readonly better?: Direction;
  /** Which of the six steps it shows. */
  readonly step?: Step;
  /** Kinds of unit it makes sense for. */
  readonly appliesTo?: readonly UnitKind[];
  /** What the formula rests on; when left out, that a rate is recomputed from its parts. */
  readonly basis?: LegalBasis;
  /** Worked examples; inputs go by the last part of the measure's id. */
  readonly examples: readonly IndicatorExample[];
}

/** What one says of a mean: unit of measure, decimals, and a factor where the mean is shown for a hundred or a thousand. */
export interface MeanDefinition extends ShareDefinition {
  /** Unit of measure, such as `turn/session`. */
  readonly measuredIn: string;
  /** Decimals shown; 1 when left out. */
  readonly scale?: number;
}

// What its figures rest on stands with the measures; see `restsOn`.
const recomputed: LegalBasis = /* @__PURE__ */ arithmetic({
  vi: 'Tỷ lệ được tính lại từ số liệu gốc ở từng cấp',
  en: 'A rate is recomputed from its parts at every level',
});

const many = (measures: Measure | readonly Measure[]): readonly Measure[] =>
  Array.isArray(measures) ? (measures as readonly Measure[]) : [measures as Measure];

const nameOf = ({ id }: Measure): string => id.slice(id.indexOf('.') + 1);

// Measures are named after their ids, so they are looked at before anything else.
function checkTerms({ id, part, of }: ShareDefinition, problems: Problems): void {
  for (const [name, term] of Object.entries({ part, of })) {
    const wrong = listOf(anOperand, 1)(many(term));
    if (wrong !== null) problems.add('indicators/bad-part', wrong, `${id}.${name}`);
  }
}

function quotient(
  step: string,
  entry: ShareDefinition | MeanDefinition,
  factor: number,
  beside: Partial<MeanDefinition> = {},
): Indicator {
  const problems = new Problems();
  const plain = checkDefinition(
    { step, value: entry, code: 'indicators/bad-part', shape: membersOf({ basis: leftOut(basisShape) }, false) },
    problems,
    () => {
      checkTerms(entry, problems);
      return {
        scale: beside.scale,
        ...entry,
        ...(beside.measuredIn === undefined ? {} : { measuredIn: beside.measuredIn }),
      };
    },
  );
  problems.throwIfAny();
  const { part, of, basis = recomputed, better = 'higher', scale = 1, ...rest } = plain as MeanDefinition;
  const inputs: Record<string, Measure> = {};
  for (const measure of [...many(part), ...many(of)]) inputs[nameOf(measure)] = measure;
  const added = (
    measures: Measure | readonly Measure[],
    named: Readonly<Record<string, InputExpression>>,
  ): Expression => {
    const terms = many(measures).map((m): Expression => named[nameOf(m)] as InputExpression);
    return terms.length === 1 ? (terms[0] as Expression) : sum(...terms);
  };
  return defineIndicator({
    ...rest,
    better,
    scale,
    inputs,
    formula: [{ from: always, basis, value: (named) => ratio(added(part, named), added(of, named), factor) }],
  });
}

function said<T extends ShareDefinition>(step: string, entry: T | (() => T)): T {
  if (typeof entry !== 'function') return entry;
  const problems = new Problems();
  // The function is the author's: what it throws is a fault of the definition.
  const made = checkDefinition({ step, value: {}, code: 'indicators/bad-part', shape: () => null }, problems, entry);
  problems.throwIfAny();
  return made as T;
}

/**
 * Defines a share in percent, with two decimals.
 *
 * @remarks Written as a function, `share(() => ({ … }))`, the entry names its measures only when the indicator is used, so
 * that a bundler leaves out the indicators nobody imports.
 *
 * @param entry - texts, numerator, denominator, examples; or a function that returns them
 * @returns the indicator
 * @throws `DefinitionError` as {@link defineIndicator}
 * @example
 * ```ts
 * const share = defineShare(() => ({
 *   id: 'sample.unsettled-share',
 *   label: { vi: 'Tỷ lệ không thành', en: 'Share not settled' },
 *   definition: { vi: 'Số vụ không thành trên số vụ tiếp nhận.', en: 'Cases not settled out of those received.' },
 *   better: 'lower',
 *   part: mediation.measures.unsettled,
 *   of: mediation.measures.received,
 *   examples: [],
 * }));
 * share.versions.map(({ value }) => formulaText(value)); // => ['unsettled / received * 100']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineShare(entry: ShareDefinition | (() => ShareDefinition)): Indicator {
  return quotient('defineShare', said('defineShare', entry), 100, { scale: 2, measuredIn: 'percent' });
}

/**
 * Defines a mean, such as turns of reception for each session.
 *
 * @param entry - texts, unit of measure, numerator, denominator, examples; or a function that returns them, as for
 * `share`
 * @returns the indicator
 * @throws `DefinitionError` as {@link defineIndicator}
 * @example
 * ```ts
 * const mean = defineMean(() => ({
 *   id: 'sample.cases-each',
 *   label: { vi: 'Số vụ bình quân một tổ', en: 'Cases per group' },
 *   definition: { vi: 'Số vụ trên số tổ hòa giải.', en: 'Cases per group.' },
 *   measuredIn: 'case/group',
 *   better: 'neither',
 *   part: mediation.measures.received,
 *   of: mediation.measures.groups,
 *   examples: [],
 * }));
 * mean.versions.map(({ value }) => formulaText(value)); // => ['received / groups']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineMean(entry: MeanDefinition | (() => MeanDefinition)): Indicator {
  return quotient('defineMean', said('defineMean', entry), 1);
}
