import type { Condition } from './condition.ts';
import type { Criterion } from './criterion.ts';
import type { Reading } from './reading.ts';
import type { Rubric } from './rubric.ts';
import type { PointScale } from './point-scale.ts';
import type { Threshold } from './threshold.ts';

/** Something a scale looks at: an indicator, a figure, a fact, or another criterion. */
export type Source =
  | { readonly indicator: string }
  | { readonly measure: string }
  | { readonly fact: string }
  | { readonly criterion: string };

function ofReading(reading: Reading): readonly Source[] {
  switch (reading.read) {
    case 'indicator':
      return [{ indicator: reading.indicator }];
    case 'figure':
      return [{ measure: reading.measure }];
    case 'fact':
    case 'events':
    case 'ballots':
    case 'marks':
    case 'comparisons':
    case 'daysLate':
      return [{ fact: reading.fact }];
    case 'records':
      return [{ fact: reading.fact }, ...ofReadings(reading.of, reading.weight)];
    case 'peers':
      return ofReading(reading.of);
    case 'share':
      return [...ofReading(reading.part), ...ofReading(reading.of)];
    case 'sum':
    case 'product':
      return reading.of.flatMap(ofReading);
    case 'difference':
      return [...ofReading(reading.of), ...ofReading(reading.less)];
    case 'achieved':
      return [{ criterion: reading.criterion }];
    case 'number':
    case 'field':
      return [];
  }
}

const ofReadings = (...readings: readonly (Reading | undefined)[]): readonly Source[] =>
  readings.flatMap((reading) => (reading === undefined ? [] : ofReading(reading)));

/**
 * What limits look at: one that differs by kind of unit looks at the fact that tells the kind.
 *
 * @param limits - the limits
 */
export function sourcesOfLimits(...limits: readonly (Threshold | undefined)[]): readonly Source[] {
  return limits.flatMap((limit) => (typeof limit === 'object' ? [{ fact: limit.by }] : []));
}

/**
 * What a condition looks at.
 *
 * @param condition - the condition
 */
export function sourcesOfCondition(condition: Condition): readonly Source[] {
  switch (condition.if) {
    case 'flag':
    case 'choice':
      return [{ fact: condition.fact }];
    case 'compare': {
      const { reading, atLeast, above, atMost, below, equals } = condition;
      return [...ofReading(reading), ...sourcesOfLimits(atLeast, above, atMost, below, equals)];
    }
    case 'all':
    case 'any':
      return condition.of.flatMap(sourcesOfCondition);
    case 'not':
      return sourcesOfCondition(condition.of);
    case 'field':
    case 'everyCriterion':
      return [];
  }
}

/**
 * What a scale looks at, each once, in order.
 *
 * @param scale - the scale
 */
export function sourcesOfScale(scale: PointScale): readonly Source[] {
  return once(all(scale));
}

function once(found: readonly Source[]): readonly Source[] {
  return [...new Map(found.map((source) => [JSON.stringify(source), source])).values()];
}

function all(scale: PointScale): readonly Source[] {
  switch (scale.give) {
    case 'allOrNothing':
      return sourcesOfCondition(scale.when);
    case 'cases':
      return scale.cases.flatMap((c) => sourcesOfCondition(c.when));
    case 'levels':
    case 'event':
      return [{ fact: scale.fact }];
    case 'proportion':
      return [...ofReading(scale.of), ...sourcesOfLimits(scale.full)];
    case 'bands':
    case 'points':
      return ofReading(scale.of);
    case 'changes':
      return scale.changes.flatMap((c) =>
        'count' in c ? ofReading(c.count) : c.cases.flatMap((k) => sourcesOfCondition(k.when)),
      );
    case 'target':
      return [...ofReading(scale.actual), ...ofReading(scale.target)];
    case 'best':
      return scale.of.flatMap(all);
    case 'records':
      // The records themselves are told one by one, with what each of them earned.
      return all(scale.each);
  }
}

/**
 * What a whole rubric looks at anywhere, each once: scales, conditions, adjustments, vetoes, classes, ties.
 *
 * @param rubric - the rubric
 */
export function sourcesOfRubric(rubric: Rubric): readonly Source[] {
  const ofLine = (c: Criterion): readonly Source[] => [
    ...(c.scale === undefined ? [] : all(c.scale)),
    ...[c.notApplicable?.when, c.zeroWhen, c.stop?.when].flatMap((when) => (when ? sourcesOfCondition(when) : [])),
    ...(c.adjustments ?? []).flatMap((a) => all(a.scale)),
    ...(c.children ?? []).flatMap(ofLine),
  ];
  return once([
    ...ofLine(rubric.root),
    ...(rubric.vetoes ?? []).flatMap((veto) => sourcesOfCondition(veto.when)),
    ...(rubric.classes?.classes ?? []).flatMap((c) => [
      ...sourcesOfLimits(c.from, c.to),
      ...(c.conditions ?? []).flatMap(sourcesOfCondition),
    ]),
    ...(rubric.payments ?? []).flatMap(({ whole }) => ofReading(whole)),
    ...(rubric.ranking?.ties ?? []).flatMap((tie) => (tie.reading === undefined ? [] : ofReading(tie.reading))),
  ]);
}

function fieldsOfReading(reading: Reading): readonly string[] {
  switch (reading.read) {
    case 'field':
      return [reading.field];
    case 'share':
      return [...fieldsOfReading(reading.part), ...fieldsOfReading(reading.of)];
    case 'sum':
    case 'product':
      return reading.of.flatMap(fieldsOfReading);
    case 'difference':
      return [...fieldsOfReading(reading.of), ...fieldsOfReading(reading.less)];
    default:
      return [];
  }
}

function fieldsOfCondition(condition: Condition): readonly string[] {
  switch (condition.if) {
    case 'field':
      return [condition.field];
    case 'compare':
      return fieldsOfReading(condition.reading);
    case 'all':
    case 'any':
      return condition.of.flatMap(fieldsOfCondition);
    case 'not':
      return fieldsOfCondition(condition.of);
    default:
      return [];
  }
}

function fields(scale: PointScale): readonly string[] {
  switch (scale.give) {
    case 'allOrNothing':
      return fieldsOfCondition(scale.when);
    case 'cases':
      return scale.cases.flatMap((c) => fieldsOfCondition(c.when));
    case 'bands':
    case 'proportion':
    case 'points':
      return fieldsOfReading(scale.of);
    case 'changes':
      return scale.changes.flatMap((c) =>
        'count' in c ? fieldsOfReading(c.count) : c.cases.flatMap((k) => fieldsOfCondition(k.when)),
      );
    case 'target':
      return [...fieldsOfReading(scale.actual), ...fieldsOfReading(scale.target)];
    case 'best':
      return scale.of.flatMap(fields);
    case 'records':
    case 'levels':
    case 'event':
      return [];
  }
}

/**
 * Fields of a record a scale looks at, each once, in order.
 *
 * @param scale - the scale of one record
 */
export function fieldsOfScale(scale: PointScale): readonly string[] {
  return [...new Set(fields(scale))];
}
