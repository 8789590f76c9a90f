import { isPlain } from '../../outcome/check-keys.ts';
import type { Problems } from '../../outcome/problems.ts';
import type { EventSource } from './event-source.ts';

/**
 * Checks what is said of the events a measure is counted from. Whether the fields are there is not known here: an area may
 * be extended by whoever counts.
 *
 * @param source - entity, field, conditions
 * @param id - id of the measure, for the path
 * @param problems - takes `measure/bad-event-source`
 */
export function checkEventSource(source: EventSource, id: string, problems: Problems): void {
  const refuse = (path: string, vi: string, en: string) => {
    problems.add('measure/bad-event-source', { vi, en }, `${id}.fromEvents${path}`);
  };
  const { entity, field, distinct, on, where } = source;
  if (typeof entity !== 'string' || entity === '')
    refuse('.entity', 'ghi mã nội dung ghi sự kiện', 'say which area tells of the events');
  for (const [name, value] of Object.entries({ field, distinct, on }))
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      refuse(`.${name}`, 'cần tên trường của sự kiện', 'the name of a field of the event belongs here');
  if (where !== undefined && typeof where !== 'function')
    refuse('.where', 'cần một hàm; điều kiện ghi ở "when"', 'a function belongs here; conditions stand in "when"');
  if (source.once !== undefined && on === undefined) refuse('.once', 'chỉ ghi cùng "on"', 'stands only beside "on"');
  for (const name of ['when', 'once'] as const) {
    const conditions: unknown = source[name];
    if (conditions === undefined) continue;
    if (!Array.isArray(conditions)) {
      refuse(`.${name}`, 'cần danh sách điều kiện', 'a list of conditions belongs here');
      continue;
    }
    for (const [i, condition] of (conditions as readonly unknown[]).entries())
      if (!isCondition(condition))
        refuse(
          `.${name}[${i}]`,
          'ghi tên trường và một trong: is, isNot, atLeast',
          'name the field and one of: is, isNot, atLeast',
        );
  }
}

function isCondition(condition: unknown): boolean {
  if (!isPlain(condition)) return false;
  const { field, is, isNot, atLeast, ...others } = condition;
  const said = [is, isNot, atLeast].filter((part) => part !== undefined);
  if (typeof field !== 'string' || field === '' || said.length !== 1 || Object.keys(others).length > 0) return false;
  return typeof said[0] === 'number' ? atLeast !== undefined && Number.isFinite(atLeast) : isValues(said[0]);
}

const isValues = (values: unknown): boolean =>
  Array.isArray(values) &&
  values.length > 0 &&
  values.every((value) => ['string', 'boolean', 'number'].includes(typeof value));
