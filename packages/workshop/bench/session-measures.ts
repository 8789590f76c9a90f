import { defineMeasure, type EventSource, type Measure } from '@qcdc/core';
import { defineUnits, type UnitRegistry } from '@qcdc/core/flow';

const label = (text: string) => ({ vi: text, en: text });
const counted = (id: string, measuredIn: string, source: Omit<EventSource, 'entity'> = {}): Measure =>
  defineMeasure({ id: `bench.${id}`, label: label(id), measuredIn, nonNegative: true, fromEvents: { entity: 'reception-session', ...source } }); // prettier-ignore
const is = (field: string, ...values: readonly string[]) => ({ when: [{ field, is: values }] });

/** Ten measures of reception sessions, by what `bareSums` calls them. */
export const sessionMeasures = {
  all: counted('sessions', 'session'),
  head: counted('head', 'session', is('heldBy', 'head')),
  deputy: counted('deputy', 'session', is('heldBy', 'deputy')),
  officer: counted('officer', 'session', is('heldBy', 'officer')),
  leaders: counted('leaders', 'session', is('heldBy', 'head', 'deputy')),
  periodic: counted('periodic', 'session', is('kind', 'periodic')),
  unscheduled: counted('unscheduled', 'session', is('kind', 'unscheduled')),
  turns: counted('turns', 'turn', { field: 'turns' }),
  persons: counted('persons', 'person', { field: 'persons' }),
  matters: counted('matters', 'case', { field: 'matters' }),
} as const;

/**
 * Makes the nation the sessions are held in: 34 provinces and 3,321 communes.
 *
 * @returns the register
 */
export function sessionUnits(): UnitRegistry {
  return defineUnits([
    { code: 'VN', kind: 'nation' },
    ...Array.from({ length: 34 }, (_, p) => ({ code: `P${p}`, kind: 'province' as const, parent: 'VN' })),
    ...Array.from({ length: 3321 }, (_, c) => ({ code: String(c).padStart(5, '0'), kind: 'commune' as const, parent: `P${c % 34}` })), // prettier-ignore
  ]);
}
