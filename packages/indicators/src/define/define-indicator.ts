import { DefinitionError, dated, sixSteps, type Version } from '@qcdc/core';
import {
  aDay,
  aName,
  bothLanguages,
  checkDefinition,
  checkKeys,
  eachOf,
  leftOut,
  listOf,
  membersOf,
  oneOf,
  Problems,
  type Part,
} from '@qcdc/core/checks';
import { FormulaError } from '../formula/formula-error.ts';
import type { Expression } from '../formula/expression.ts';
import type { FormulaInputs, IndicatorDefinition, IndicatorInputs } from './indicator-definition.ts';
import { indicatorOf, inputsByName } from './assemble-indicator.ts';
import { checkIndicator } from './check-indicator.ts';
import { checkParts } from './check-parts.ts';
import type { Indicator } from './indicator.ts';

/**
 * Defines an indicator and checks it: names, units of measure, dates, and that every input is used. Everything that is wrong
 * is told at once.
 *
 * @param definition - id, label, unit of measure, inputs and dated formulas
 * @returns the indicator
 * @throws `DefinitionError` `indicators/…`, `formula/…`, `law/…`, with the path of the first fault; `problems` holds all
 * @example
 * ```ts
 * import { practice } from '@qcdc/core';
 * import { staffConferences } from '@qcdc/core/entities';
 *
 * const { unitsHeld, unitsDue } = staffConferences.measures;
 * const held = defineIndicator({
 *   id: 'staff-conferences.held',
 *   label: { vi: 'Tỷ lệ đơn vị đã tổ chức hội nghị', en: 'Share of units that held the conference' },
 *   measuredIn: 'percent',
 *   scale: 1,
 *   better: 'higher',
 *   inputs: { unitsHeld, unitsDue },
 *   formula: [
 *     {
 *       from: '2015-02-25',
 *       basis: practice({ vi: 'Thông lệ báo cáo', en: 'Reporting practice' }),
 *       value: (figures) => ratio(figures.unitsHeld, figures.unitsDue, 100),
 *     },
 *   ],
 * });
 * held.versions.map(({ value }) => formulaText(value)); // => ['unitsHeld / unitsDue * 100']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineIndicator<const I extends IndicatorInputs>(definition: IndicatorDefinition<I>): Indicator {
  const problems = new Problems();
  const made = checkDefinition(
    { step: 'defineIndicator', value: definition, code: 'indicators/bad-part', shape: indicatorShape },
    problems,
    () => builtIndicator(definition, problems),
  );
  problems.throwIfAny();
  return made as Indicator;
}

function builtIndicator<const I extends IndicatorInputs>(
  definition: IndicatorDefinition<I>,
  problems: Problems,
): Indicator | null {
  const { formula, ...said } = definition;
  const { id, inputs } = said;
  checkKeys(definition, Object.keys(fields), problems, 'indicators/unknown-key', id);
  if (!checkParts(definition, problems)) return null;
  const named = inputsByName(inputs);
  const built = formula.flatMap((version, i): readonly Version<Expression>[] => {
    const path = `${id}.formula[${i}].value`;
    const value = problems.attempt(() => within(path, () => version.value(named as FormulaInputs<I>)));
    return value === null ? [] : [{ ...version, value }];
  });
  const versions = problems.attempt(() => dated(built, `${id}.formula`));
  const indicator = indicatorOf(said, versions ?? built);
  checkIndicator(indicator, built.length === formula.length, problems);
  return indicator;
}

const fields = {
  id: true,
  label: true,
  definition: true,
  area: true,
  measuredIn: true,
  scale: true,
  rounding: true,
  better: true,
  step: true,
  appliesTo: true,
  disaggregation: true,
  source: true,
  targets: true,
  examples: true,
  inputs: true,
  formula: true,
} satisfies Record<keyof IndicatorDefinition<IndicatorInputs>, true>;

const indicatorShape: Part = /* @__PURE__ */ membersOf(
  {
    definition: /* @__PURE__ */ leftOut(bothLanguages),
    area: /* @__PURE__ */ leftOut(aName),
    measuredIn: aName,
    appliesTo: /* @__PURE__ */ leftOut(listOf(aName)),
    disaggregation: /* @__PURE__ */ leftOut(eachOf(bothLanguages)),
    step: /* @__PURE__ */ leftOut(oneOf(Object.keys(sixSteps))),
    source: /* @__PURE__ */ leftOut(bothLanguages),
    targets: /* @__PURE__ */ leftOut(eachOf(membersOf({ by: aDay }, false))),
  },
  false,
);

// Runs a formula's function; its errors do not know where they stand, and the author wants the path.
function within<T>(path: string, build: () => T): T {
  try {
    return build();
  } catch (error) {
    if (error instanceof FormulaError) {
      const others = error.problems.slice(1).map((p) => ({ ...p, path: p.path.replace(/^formula@/, `${path}@`) }));
      throw new FormulaError(error.code, error.text, error.position, error.piece, path, others);
    }
    if (error instanceof DefinitionError && error.path === '')
      throw new DefinitionError(error.code, error.problems[0].text, path, error.problems.slice(1));
    throw error;
  }
}
