import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { isAsked, type AskedDays, type FormerLabel } from './asked-days.ts';
import type { Entity } from './define-entity.ts';

/**
 * Tells whether a field of an area is asked for on a day: the area is, and the field is.
 *
 * @param entity - the area
 * @param name - name of the field; `unit`, `period` and `date` are always asked
 * @param day - day of the event or last day of the period; `null` where no day is known
 * @returns `true` when it is asked
 * @example
 * ```ts
 * asksFor(mediation, 'received', '2024-12-31'); // => true
 * ```
 */
export function asksFor(entity: Entity, name: string, day: IsoDate | null): boolean {
  const field = entity.fields[name];
  return field === undefined || (isAsked(entity, day) && isAsked(field.info, day));
}

/**
 * Returns the newest edition of some areas: the first day from which their forms ask what they ask now or, where a change
 * is already written down, what they will ask after the last one.
 *
 * @param entities - the areas
 * @returns the day; `null` when nothing in them ever changed
 * @example
 * ```ts
 * const label = { vi: 'Số buổi trực tuyến', en: 'Online sessions' };
 * const online = figureField({ label, measuredIn: 'session', askedFrom: '2027-01-01' });
 * const area = defineEntity({ id: 'area', form: 'period', label: { vi: 'Nội dung', en: 'Area' }, fields: { online } });
 *
 * newestEdition([area]); // => '2027-01-01'
 * ```
 */
export function newestEdition(entities: readonly Entity[]): IsoDate | null {
  let newest: IsoDate | null = null;
  for (const entity of entities) {
    const own = newestChange(entity);
    if (own !== null && (newest === null || newest < own)) newest = own;
  }
  return newest;
}

// An entity never changes, and looking through its fields costs more than reading a short page.
const known = /* @__PURE__ */ new WeakMap<Entity, IsoDate | null>();

function newestChange(entity: Entity): IsoDate | null {
  const before = known.get(entity);
  if (before !== undefined) return before;
  let newest: IsoDate | null = null;
  const changed = (day: IsoDate) => {
    if (newest === null || newest < day) newest = day;
  };
  const look = ({ askedFrom, askedUntil, formerLabels = [] }: Changing) => {
    if (askedFrom !== undefined) changed(askedFrom);
    if (askedUntil !== undefined) changed(addDays(askedUntil, 1));
    for (const { until } of formerLabels) changed(addDays(until, 1));
  };
  look(entity);
  for (const { info } of Object.values(entity.fields)) {
    look(info);
    for (const choice of Object.values(info.choices ?? {})) look(choice);
  }
  known.set(entity, newest);
  return newest;
}

interface Changing extends AskedDays {
  readonly formerLabels?: readonly FormerLabel[];
}
