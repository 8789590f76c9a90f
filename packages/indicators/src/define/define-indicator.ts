import {
  DefinitionError,
  dated,
  Problems,
  type IsoDate,
  type LegalBasis,
  type RoundingMode,
  type Step,
  type Text,
  type UnitKind,
  type Version,
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
  sixSteps,
  type Part,
} from '@qcdc/core';
import { FormulaError } from '../formula/formula-error.ts';
import type { Expression, InputExpression, Operand } from '../formula/expression.ts';
import { checkIndicator } from './check-indicator.ts';
import { checkParts } from './check-parts.ts';
import type { Direction, Indicator, IndicatorExample, IndicatorTarget } from './indicator.ts';

/** What an indicator is computed from, by the name it has in the formula. */
export type IndicatorInputs = Readonly<Record<string, Operand>>;

/** The inputs as a formula sees them. */
export type FormulaInputs<I extends IndicatorInputs> = { readonly [K in keyof I]: InputExpression };

/** A formula, the days it is in force and what it rests on. */
export interface FormulaVersion<I extends IndicatorInputs> {
  /** First day in force. */
  readonly from: IsoDate;
  /** Last day in force (inclusive); open when left out. */
  readonly to?: IsoDate;
  /** What the formula rests on: law, Party document, practice or arithmetic. */
  readonly basis: LegalBasis;
  /**
   * The formula as a function of the inputs, called once when the indicator is defined; or, for who would rather write
   * it, `written('settled / received * 100')`.
   */
  readonly value: (inputs: FormulaInputs<I>) => Expression;
}

/** What one says to define an indicator. */
export interface IndicatorDefinition<I extends IndicatorInputs> {
  /** Stable id, `area.kebab-name`. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** What exactly is measured. */
  readonly definition?: Text;
  /** Area of the field; the first part of the id when left out. */
  readonly area?: string;
  /** Unit of measure of the value, such as `percent` or `VND/household`. */
  readonly measuredIn: string;
  /** Decimals shown, 0 to 10. */
  readonly scale: number;
  /** How digits behind the last shown one are cut; `nearest` when left out. */
  readonly rounding?: RoundingMode;
  /** Which way is good. */
  readonly better: Direction;
  /** Which of the six steps it shows. */
  readonly step?: Step;
  /** Kinds of unit it makes sense for; every kind when left out. */
  readonly appliesTo?: readonly UnitKind[];
  /** By what it can be broken down. */
  readonly disaggregation?: readonly Text[];
  /** Where the figures come from. */
  readonly source?: Text;
  /** Values to be reached, each by a day. */
  readonly targets?: readonly IndicatorTarget[];
  /** Worked examples; they are tests. */
  readonly examples?: readonly IndicatorExample[];
  /** What it is computed from, by name. */
  readonly inputs: I;
  /** The formulas by date. */
  readonly formula: readonly FormulaVersion<I>[];
}

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
  const { id, inputs, formula, area, rounding, targets, examples, ...rest } = definition;
  checkKeys(definition, Object.keys(fields), problems, 'indicators/unknown-key', id);
  if (!checkParts(definition, problems)) return null;
  const named = new Map<string, InputExpression>();
  for (const [name, of] of Object.entries(inputs)) named.set(name, { op: 'input', name, of });
  const built = formula.flatMap((version, i): readonly Version<Expression>[] => {
    const path = `${id}.formula[${i}].value`;
    const value = problems.attempt(() => within(path, () => version.value(inputsByName(named) as FormulaInputs<I>)));
    return value === null ? [] : [{ ...version, value }];
  });
  const versions = problems.attempt(() => dated(built, `${id}.formula`));
  const indicator: Indicator = {
    id,
    ...rest,
    area: area ?? areaOf(id),
    rounding: rounding ?? 'nearest',
    targets: [...(targets ?? [])].sort((a, b) => (a.by < b.by ? -1 : 1)),
    examples: examples ?? [],
    inputs,
    versions: versions ?? built,
  };
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

// An id that is no text is refused with everything else that is wrong.
const areaOf = (id: unknown): string => (typeof id === 'string' ? (id.split('.')[0] ?? id) : '');

// Without a prototype, so that a formula asking for "constructor" finds nothing.
function inputsByName(named: ReadonlyMap<string, InputExpression>): object {
  return Object.freeze(Object.assign(Object.create(null) as object, Object.fromEntries(named)));
}

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
