import { isPlain } from '../../outcome/check-keys.ts';
import type { Problems } from '../../outcome/problems.ts';
import type { EventSource } from './event-source.ts';

const isName = (value: unknown): boolean => typeof value === 'string' && value !== '';
const areConditions = (value: unknown): boolean => Array.isArray(value) && value.every(isCondition);

const parts: Readonly<Record<string, (value: unknown, source: EventSource) => boolean>> = {
  entity: isName,
  field: isName,
  distinct: isName,
  on: isName,
  when: areConditions,
  once: (value, { on }) => on !== undefined && areConditions(value),
  where: (value) => typeof value === 'function',
};

/**
 * Checks what is said of the events a measure is counted from. Whether the fields are there is not known here: an area may
 * be extended by whoever counts.
 *
 * @param source - entity, field, conditions
 * @param id - id of the measure, for the path
 * @param problems - takes `measure/bad-event-source`
 */
export function checkEventSource(source: EventSource, id: string, problems: Problems): void {
  for (const [name, value] of Object.entries<unknown>({ ...source, entity: source.entity }))
    if (parts[name]?.(value, source) !== true && (value !== undefined || name === 'entity'))
      problems.add(
        'measure/bad-event-source',
        {
          vi: 'không đọc được; điều kiện ghi như { field, is: […] }, "once" chỉ đi cùng "on"',
          en: 'cannot be used; a condition is such as { field, is: […] }, and "once" stands only beside "on"',
        },
        `${id}.fromEvents.${name}`,
      );
}

function isCondition(condition: unknown): boolean {
  if (!isPlain(condition)) return false;
  const { field, ...said } = condition;
  const [[name, value] = [], ...others] = Object.entries(said);
  if (!isName(field) || others.length > 0) return false;
  if (name === 'atLeast') return Number.isFinite(value);
  const isValue = (one: unknown): boolean => ['string', 'boolean', 'number'].includes(typeof one);
  return (name === 'is' || name === 'isNot') && Array.isArray(value) && value.length > 0 && value.every(isValue);
}
