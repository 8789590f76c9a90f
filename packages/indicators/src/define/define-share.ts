import { basisShape, checkDefinition, leftOut, listOf, membersOf, Problems } from '@qcdc/core/checks';
import { many, quotient, type MeanDefinition, type ShareDefinition } from '../catalogue/quotient.ts';
import { anOperand } from './check-parts.ts';
import { defineIndicator } from './define-indicator.ts';
import type { Indicator } from './indicator.ts';

// Measures are named after their ids, so they are looked at before anything else.
function checkTerms({ id, part, of }: ShareDefinition, problems: Problems): void {
  for (const [name, term] of Object.entries({ part, of })) {
    const wrong = listOf(anOperand, 1)(many(term));
    if (wrong !== null) problems.add('indicators/bad-part', wrong, `${id}.${name}`);
  }
}

const shape = /* @__PURE__ */ membersOf({ basis: /* @__PURE__ */ leftOut(basisShape) }, false);

function defined(
  step: string,
  entry: ShareDefinition | MeanDefinition,
  factor: number,
  beside: Partial<MeanDefinition> = {},
): Indicator {
  const problems = new Problems();
  const plain = checkDefinition({ step, value: entry, code: 'indicators/bad-part', shape }, problems, () => {
    checkTerms(entry, problems);
    const { scale, measuredIn } = beside;
    return { ...(scale === undefined ? {} : { scale }), ...entry, ...(measuredIn === undefined ? {} : { measuredIn }) };
  });
  problems.throwIfAny();
  return defineIndicator(quotient(plain as MeanDefinition, factor));
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
 * @remarks Written as a function, `defineShare(() => ({ … }))`, the entry names its measures only when the indicator is used, so
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
  return defined('defineShare', said('defineShare', entry), 100, { scale: 2, measuredIn: 'percent' });
}

/**
 * Defines a mean, such as turns of reception for each session.
 *
 * @param entry - texts, unit of measure, numerator, denominator, examples; or a function that returns them, as for
 * `defineShare`
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
  return defined('defineMean', said('defineMean', entry), 1);
}
