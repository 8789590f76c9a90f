import { checkCall } from '../outcome/check-call.ts';
import { aDay, having, listOf, oneOf } from '../outcome/demand.ts';
import { aRegister } from '../outcome/noun-demands.ts';
import type { ExpectedReport } from '../plan/outstanding-reports.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import { unitKinds } from '../unit/unit-labels.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { codeOf } from './unit-names.ts';

/** A unit as a list of results names it. */
export interface ListedUnit {
  /** Id of the unit. */
  readonly id: string;
  /** Name on the day. */
  readonly name: string;
  /** Code on the day. @term mã đơn vị */
  readonly code: string;
  /** Name of the unit above it; what has none stands without. */
  readonly group?: string;
  /** What came from it of what it is to send; left out where nothing was asked of it, or nobody said what came. */
  readonly came?: 'all' | 'some' | 'nothing';
}

/** Which units are listed. */
export interface UnitListOptions {
  /** The day of names, codes and tree. */
  readonly day: IsoDate;
  /** Kinds of unit; all kinds when left out. */
  readonly kinds?: readonly UnitKind[];
  /** What became of every expected report, from `expectedReports`: then the list says who sent nothing. */
  readonly reports?: readonly ExpectedReport[];
}

/**
 * Lists the units of a day, each under the unit above it, as `pages` of the HTML adapter wants them.
 *
 * @param units - the register
 * @param options - the day, kinds of unit, what became of their reports
 * @returns the units that exist on the day, in the order of the register
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
 *   { code: '00123', kind: 'commune', name: 'Xã Mẫu', parent: '01' },
 * ]);
 * unitList(units, { day: '2025-12-31', kinds: ['commune'] }); // => [{ id: '00123', name: 'Xã Mẫu', code: '00123', group: 'Tỉnh Mẫu' }]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function unitList(units: UnitRegistry, options: UnitListOptions): readonly ListedUnit[] {
  checkCall(
    'unitList',
    { units: [units, aRegister] },
    options,
    {
      day: aDay,
      kinds: listOf(oneOf(Object.keys(unitKinds))),
      reports: listOf(having(['unit', 'state'], 'một báo cáo từ expectedReports', 'a report of expectedReports')),
    },
    ['day'],
  );
  const { day, kinds, reports = [] } = options;
  const came = cameOf(reports);
  return units.units
    .filter(
      ({ kind, from, to }) =>
        (kinds === undefined || kinds.includes(kind)) && (from ?? '') <= day && day <= (to ?? '9'),
    )
    .map((unit): ListedUnit => {
      const above = units.parentOf(unit.id, day);
      const sent = came.get(unit.id);
      return {
        id: unit.id,
        name: units.nameOf(unit.id, day),
        code: codeOf(unit, day),
        ...(above === null ? {} : { group: units.distinctNameOf(above.id, day) }),
        ...(sent === undefined ? {} : { came: sent }),
      };
    });
}

// Over all its reports: who sent one of two sent a part.
function cameOf(reports: readonly ExpectedReport[]): ReadonlyMap<string, NonNullable<ListedUnit['came']>> {
  const came = new Map<string, NonNullable<ListedUnit['came']>>();
  for (const { unit, state } of reports) {
    if (state === 'exempt') continue;
    const own = state === 'received' ? 'all' : state === 'partly' ? 'some' : 'nothing';
    const before = came.get(unit) ?? own;
    came.set(unit, before === own ? own : 'some');
  }
  return came;
}
