import { missingPolicies, type MissingPolicy } from './missing-policy.ts';
import type { AskedDays } from '../../entity/asked-days.ts';
import { allWrong, wrongDays } from '../../entity/wrong-days.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { Text } from '../../outcome/text.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';

/**
 * How figures of one measure become one figure.
 *
 * - `sum` — added up;
 * - `maximum`, `minimum` — the largest, the smallest;
 * - `count` — how many reported, whatever they reported;
 * - `distinct` — a number of different things, such as persons who took part: the same one may stand in several figures,
 *   so that the whole lies between the largest part and the sum of all;
 * - `last`, `first` — of a stock over time, the figure at its end or beginning;
 * - `mean` — of a stock over time, the exact average of the periods inside;
 * - `none` — never: a percentage is recomputed from its parts.
 */
export type MergeOperator = 'sum' | 'maximum' | 'minimum' | 'count' | 'distinct' | 'last' | 'first' | 'mean' | 'none';

/** Operators that make one figure of those of several units. */
export type UnitOperator = Exclude<MergeOperator, 'last' | 'first' | 'mean' | 'none'>;

/** Events a measure is counted from, such as meetings held or votes cast. */
export interface EventSource {
  /** Id of the event entity. */
  readonly entity: string;
  /** Field that is added up; the events themselves are counted when left out. */
  readonly field?: string;
  /** Field whose different values are counted, such as the code of a household; instead of `field`. */
  readonly distinct?: string;
  /**
   * Which events count; all when left out.
   * @param event - one event record
   */
  readonly where?: (event: Readonly<Record<string, unknown>>) => boolean;
}

/**
 * Something that is counted or measured, and how it may be added up.
 * @term chỉ tiêu
 */
export interface Measure extends AskedDays {
  /** Stable id, `area.kebab-name`. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** Unit of measure, such as `case`, `person`, `VND`, `percent`. @term đơn vị tính */
  readonly measuredIn: string;
  /** Operator over units; `sum` when left out. */
  readonly overUnits?: MergeOperator;
  /** Operator over time; `sum` (a flow) when left out, `last` for a stock and for what is counted from 1 January on. */
  readonly overTime?: MergeOperator;
  /** `true` when the true number can never be below zero; then a sum over incomplete coverage is a lower bound. */
  readonly nonNegative?: boolean;
  /** What a missing part does to a total; `covered` when left out: the total covers what was reported, and says so. */
  readonly missing?: MissingPolicy;
  /** Kinds of unit that report it. Figures of other kinds are totals beside it and are not counted twice. */
  readonly collectedFrom?: readonly UnitKind[];
  /** Entity (area) it is read from, and the field inside. */
  readonly from?: {
    /** Id of the entity. */
    readonly entity: string;
    /** Name of the field. */
    readonly field: string;
  };
  /** Events it is counted from, instead of `from`. */
  readonly fromEvents?: EventSource;
}

/**
 * Tells whether a measure may be added up over units. A percentage or a mean never is.
 *
 * @param measure - the measure
 * @returns `false` for `none`, and for percentages whatever they say
 */
export function mergesOverUnits(measure: Measure): boolean {
  return measure.overUnits !== 'none' && measure.measuredIn !== 'percent';
}

const operators: readonly MergeOperator[] = [
  'sum',
  'maximum',
  'minimum',
  'count',
  'distinct',
  'last',
  'first',
  'mean',
  'none',
];

const countedIn: readonly string[] = ['unit', 'community', 'commune', 'enterprise', 'organisation'];
const neverPercent: readonly (MergeOperator | undefined)[] = ['sum', 'mean', 'distinct', 'count'];

/**
 * Defines a measure and checks it.
 *
 * @param measure - the measure
 * @returns the same measure
 * @throws `DefinitionError` `measure/bad-id`, `measure/blank-label`, `measure/no-unit-of-measure`,
 * `measure/unknown-operator`, `measure/operator-not-over-units`, `measure/percent-never-merges`, `measure/two-sources`,
 * `measure/count-is-of-units`, `measure/bad-asked-days`
 */
// @__NO_SIDE_EFFECTS__
export function defineMeasure<const M extends Measure>(measure: M): M {
  if (!/^[a-z0-9-]+(\.[a-zA-Z0-9-]+)+$/.test(measure.id))
    throw new DefinitionError('measure/bad-id', `"${measure.id}" is not an id; write area.kebab-name`, 'id');
  if (measure.label.vi.trim() === '' || measure.label.en.trim() === '')
    throw new DefinitionError('measure/blank-label', 'a label is missing in one language', measure.id);
  if (measure.measuredIn.trim() === '')
    throw new DefinitionError('measure/no-unit-of-measure', 'say what it is measured in, such as "case"', measure.id);
  const { overUnits = 'sum', overTime = 'sum', missing = 'covered' } = measure;
  const choices: readonly (readonly [string, readonly string[]])[] = [
    [overUnits, operators],
    [overTime, operators],
    [missing, missingPolicies],
  ];
  for (const [chosen, known] of choices)
    if (!known.includes(chosen))
      throw new DefinitionError('measure/unknown-operator', `"${chosen}" is none of ${known.join(', ')}`, measure.id);
  if (measure.missing !== undefined && !missingPolicies.includes(measure.missing))
    throw new DefinitionError(
      'measure/unknown-policy',
      `"${measure.missing}" is none of ${missingPolicies.join(', ')}`,
      measure.id,
    );
  if (overUnits === 'first' || overUnits === 'last' || overUnits === 'mean')
    throw new DefinitionError('measure/operator-not-over-units', `"${overUnits}" merges over time only`, measure.id);
  if (overUnits === 'count' && !countedIn.includes(measure.measuredIn))
    throw new DefinitionError(
      'measure/count-is-of-units',
      `its totals count units, not ${measure.measuredIn}; measure it in one of ${countedIn.join(', ')}`,
      measure.id,
    );
  if (measure.measuredIn === 'percent' && [measure.overUnits, measure.overTime].some((o) => neverPercent.includes(o)))
    throw new DefinitionError(
      'measure/percent-never-merges',
      'percentages are recomputed from their parts; say "none"',
      measure.id,
    );
  const { from, fromEvents } = measure;
  if (fromEvents && (from || (fromEvents.field !== undefined && fromEvents.distinct !== undefined)))
    throw new DefinitionError(
      'measure/two-sources',
      'choose one: records, a field of events, or its different values',
      measure.id,
    );
  const wrong = wrongDays(measure.id, measure);
  if (wrong[0] !== undefined) throw new DefinitionError('measure/bad-asked-days', allWrong(wrong), wrong[0].path);
  return measure;
}
