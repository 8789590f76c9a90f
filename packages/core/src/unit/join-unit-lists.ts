import { checkCall } from '../outcome/check-call.ts';
import { aDay, aFunction, having, listOf } from '../outcome/demand.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { DatedValueInput, UnitInput } from './unit-input.ts';

/**
 * Puts two lists of units together: the one in force up to a day, and the one in force from that day on. A code on both
 * lists is two units, because nobody knows from a list alone whether the territory stayed the same; say so with lineage.
 *
 * @param before - the list that ended; plain units with `parent`
 * @param after - the list that began
 * @param on - first day of the second list, such as 2025-07-01
 * @param stays - whether a code of both lists is one unit that simply goes on; never when left out
 * @returns units for `defineUnits`, each with the days it exists
 * @example
 * ```ts
 * const before = [{ code: '00001', kind: 'commune' as const, name: 'Xã Cũ' }];
 * const after = [{ code: '00001', kind: 'commune' as const, name: 'Xã Mới' }];
 * const units = defineUnits(joinUnitLists(before, after, '2025-07-01'));
 * [units.resolve('00001', '2025-06-30')?.id, units.resolve('00001', '2025-07-01')?.id]; // => ['00001', '00001@2025-07-01']
 * ```
 */
export function joinUnitLists(
  before: readonly UnitInput[],
  after: readonly UnitInput[],
  on: IsoDate,
  stays: (earlier: UnitInput, later: UnitInput) => boolean = () => false,
): readonly UnitInput[] {
  const list = listOf(having(['code', 'kind'], 'một đơn vị { code, kind }', 'a unit { code, kind }'));
  checkCall('joinUnitLists', {
    before: [before, list],
    after: [after, list],
    on: [on, aDay],
    stays: [stays, aFunction],
  });
  const last = addDays(on, -1);
  const later = new Map(after.map((unit) => [unit.code, unit]));
  const going = new Set<string>();
  const joined = before.map((unit): UnitInput => {
    const next = later.get(unit.code);
    if (next === undefined || !stays(unit, next)) return { ...unit, to: last };
    going.add(unit.code);
    const { name, form, parent, ...rest } = unit;
    return {
      ...rest,
      ...spans('names', name, next.name, last, on),
      ...spans('forms', form, next.form, last, on),
      ...spans('parents', parent, next.parent, last, on),
    };
  });
  const begun = after.filter((unit) => !going.has(unit.code)).map((unit): UnitInput => ({ ...unit, from: on }));
  return [...joined, ...begun];
}

function spans<T>(
  key: 'names' | 'forms' | 'parents',
  earlier: T | undefined,
  later: T | undefined,
  last: IsoDate,
  on: IsoDate,
): Readonly<Record<string, readonly DatedValueInput<T>[]>> {
  const days: DatedValueInput<T>[] = [
    ...(earlier === undefined ? [] : [{ to: last, value: earlier }]),
    ...(later === undefined ? [] : [{ from: on, value: later }]),
  ];
  return days.length === 0 ? {} : { [key]: days };
}
