import type { Entity, Measure } from '@qcdc/core';

/** Events for the examples of a rule that counts them. */
export interface EventExamples {
  /** Some events that all count. */
  readonly whole: (count: number) => readonly object[];
  /** One more that leaves the figure open; `null` where an event cannot. */
  readonly open: object | null;
}

/**
 * Makes events a measure counts, from what it says of them.
 *
 * @param measure - a measure with `fromEvents`
 * @param events - the area of the events
 * @returns the events, as values of their fields
 */
// @__NO_SIDE_EFFECTS__
export function eventExamples({ fromEvents }: Measure, events: Entity): EventExamples {
  const { field, distinct, on, when = [], once = [] } = fromEvents ?? {};
  const values: Record<string, unknown> = {};
  const asked: string[] = [];
  for (const condition of [...when, ...once]) {
    if ('isNot' in condition) continue;
    const value = 'is' in condition ? condition.is[0] : condition.atLeast;
    const several = events.fields[condition.field]?.info.kind === 'choices';
    values[condition.field] = several ? [value] : value;
    asked.push(condition.field);
  }
  const one = (i: number): Readonly<Record<string, unknown>> => ({
    ...values,
    ...(field === undefined ? {} : { [field]: 5 }),
    ...(distinct === undefined ? {} : { [distinct]: `M-${i}` }),
    ...(on === undefined ? {} : { [on]: '2027-03-02' }),
  });
  // A day that is blank leaves it open only where something else says that it has come.
  const blank = (once.length > 0 ? on : undefined) ?? asked[0] ?? field ?? distinct;
  return {
    whole: (count) => Array.from({ length: count }, (_, i) => one(i)),
    open: blank === undefined ? null : { ...one(-1), [blank]: null },
  };
}
