import type { EventSource } from './event-source.ts';
import { checkEventSource } from './check-event-source.ts';
import type { MeasureSplit } from './dimension.ts';
import { checkShares } from './check-shares.ts';
import { measureShape } from './measure-shape.ts';
import type { ShareOf } from './share-of.ts';
import { missingPolicies, type MissingPolicy } from './missing-policy.ts';
import type { LegalBasis } from '../../basis/legal-basis.ts';
import type { AskedDays } from '../../entity/asked-days.ts';
import { checkDays } from '../../entity/check-days.ts';
import { checkKeys } from '../../outcome/check-keys.ts';
import { blankText, hasWords, noneOf, notAnId } from '../../outcome/definition-words.ts';
import { checkDefinition } from '../../outcome/check-definition.ts';
import { Problems } from '../../outcome/problems.ts';
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

/**
 * Something that is counted or measured, and how it may be added up.
 * @term chỉ tiêu
 */
export interface Measure extends AskedDays {
  /** Stable id, `area.kebab-name`. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** Other names it goes by in files. */
  readonly alsoCalled?: readonly string[];
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
  /**
   * What a figure of a unit with units below it counts: its whole `area`, a total beside theirs, or its `own` doings, one part
   * more. `area` when left out, and `own` where events are counted.
   */
  readonly covers?: 'area' | 'own';
  /** Entity (area) it is read from, and the field inside. */
  readonly from?: {
    /** Id of the entity. */
    readonly entity: string;
    /** Name of the field. */
    readonly field: string;
  };
  /**
   * Of a percentage that reports state: the measures it is a share of. Where those were not reported, it is all that is known;
   * it is never added up or averaged.
   */
  readonly ratioOf?: ShareOf;
  /** By what it is split, and which measures count the members. They are rolled up as every measure is. */
  readonly splitBy?: readonly MeasureSplit[];
  /** What it rests on: that of its field, or of its area. */
  readonly basis?: readonly LegalBasis[];
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

/**
 * Tells whether the figures of a measure count what each unit did itself, so that a unit above adds its own to those below.
 *
 * @param measure - the measure
 * @returns `true` for its own doings
 */
export function countsOwn({ covers, fromEvents }: Measure): boolean {
  return (covers ?? (fromEvents === undefined ? 'area' : 'own')) === 'own';
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

const coverings: readonly string[] = ['area', 'own'];
const countedIn: readonly string[] = ['unit', 'community', 'commune', 'enterprise', 'organisation'];
const neverPercent: readonly (MergeOperator | undefined)[] = ['sum', 'mean', 'distinct', 'count'];

const keys = {
  id: 1,
  label: 1,
  alsoCalled: 1,
  measuredIn: 1,
  overUnits: 1,
  overTime: 1,
  nonNegative: 1,
  missing: 1,
  collectedFrom: 1,
  covers: 1,
  from: 1,
  ratioOf: 1,
  splitBy: 1,
  basis: 1,
  fromEvents: 1,
  askedFrom: 1,
  askedUntil: 1,
} satisfies Record<keyof Measure, 1>;

/**
 * Defines a measure and checks it.
 *
 * @param measure - the measure
 * @returns the same measure
 * @throws `DefinitionError` with everything that is wrong: `measure/bad-id`, `measure/blank-label`,
 * `measure/no-unit-of-measure`, `measure/unknown-operator`, `measure/operator-not-over-units`,
 * `measure/percent-never-merges`, `measure/bad-share`, `measure/bad-split`, `measure/two-sources`, `measure/count-is-of-units`, `measure/bad-event-source`,
 * `measure/unknown-policy`, `measure/unknown-covering`, `measure/bad-asked-days`, `measure/unknown-key`
 * @example
 * ```ts
 * const cases = defineMeasure({
 *   id: 'demo.cases',
 *   label: { vi: 'Số vụ', en: 'Cases' },
 *   measuredIn: 'case',
 *   nonNegative: true,
 * });
 * cases.id; // => 'demo.cases'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineMeasure<const M extends Measure>(measure: M): M {
  const problems = new Problems();
  checkDefinition(
    { step: 'defineMeasure', value: measure, code: 'measure/bad-part', shape: measureShape },
    problems,
    () => {
      checkDefined(measure, problems);
    },
  );
  problems.throwIfAny();
  return measure;
}

function checkDefined(measure: Measure, problems: Problems): void {
  const { id, from, fromEvents } = measure;
  checkMeasure(measure, problems);
  if (fromEvents && (from || (fromEvents.field !== undefined && fromEvents.distinct !== undefined)))
    problems.add(
      'measure/two-sources',
      {
        vi: 'chọn một: bản ghi, một trường của sự kiện, hoặc các giá trị khác nhau của trường',
        en: 'choose one: records, a field of events, or its different values',
      },
      id,
    );
  if (fromEvents !== undefined) checkEventSource(fromEvents, id, problems);
  checkShares(measure, problems);
}

/**
 * Defines the measure of a field of an area. It is counted from no events, and what it is split by is checked with the field, so
 * an area alone does not bring their checks.
 *
 * @param measure - the measure
 * @returns the same measure
 * @throws `DefinitionError` as {@link defineMeasure} does
 */
// @__NO_SIDE_EFFECTS__
export function fieldMeasure<const M extends Omit<Measure, 'fromEvents'>>(measure: M): M {
  const problems = new Problems();
  checkMeasure(measure, problems);
  problems.throwIfAny();
  return measure;
}

function checkMeasure(measure: Measure, problems: Problems): void {
  const { id, label, measuredIn, overUnits = 'sum', overTime = 'sum', missing, covers } = measure;
  const refuse = (code: string, vi: string, en: string) => {
    problems.add(`measure/${code}`, { vi, en }, id);
  };
  checkKeys(measure, Object.keys(keys), problems, 'measure/unknown-key', id);
  if (!/^[a-z0-9-]+(\.[a-zA-Z0-9-]+)+$/.test(id)) problems.add('measure/bad-id', notAnId(id, 'area.kebab-name'), 'id');
  if (!hasWords(label)) problems.add('measure/blank-label', blankText, id);
  if (typeof measuredIn !== 'string' || measuredIn.trim() === '')
    refuse('no-unit-of-measure', 'ghi đơn vị tính, như "case"', 'say what it is measured in, such as "case"');
  for (const operator of new Set([overUnits, overTime]))
    if (!operators.includes(operator)) problems.add('measure/unknown-operator', noneOf(operator, operators), id);
  if (missing !== undefined && !missingPolicies.includes(missing))
    problems.add('measure/unknown-policy', noneOf(missing, missingPolicies), id);
  if (covers !== undefined && !coverings.includes(covers))
    problems.add('measure/unknown-covering', noneOf(covers, coverings), id);
  if (notOverUnits.includes(overUnits)) problems.add('measure/operator-not-over-units', mergesOverTime(overUnits), id);
  if (overUnits === 'count' && !countedIn.includes(measuredIn))
    refuse(
      'count-is-of-units',
      `tổng đếm số đơn vị, không phải ${measuredIn}; dùng một trong: ${countedIn.join(', ')}`,
      `its totals count units, not ${measuredIn}; measure it in one of ${countedIn.join(', ')}`,
    );
  if (measuredIn === 'percent' && [measure.overUnits, measure.overTime].some((o) => neverPercent.includes(o)))
    refuse(
      'percent-never-merges',
      'phần trăm được tính lại từ tử số và mẫu số; ghi "none"',
      'percentages are recomputed from their parts; say "none"',
    );
  checkDays('measure/bad-asked-days', id, measure, problems);
}

const notOverUnits: readonly MergeOperator[] = ['first', 'last', 'mean'];

/**
 * Says that an operator makes no figure of those of several units.
 *
 * @param operator - the operator
 * @returns the words
 */
export function mergesOverTime(operator: MergeOperator): Text {
  return {
    vi: `"${operator}" chỉ gộp theo thời gian`,
    en: `"${operator}" merges over time only`,
  };
}
