import { checkCall } from '../../outcome/check-call.ts';
import { oneOf } from '../../outcome/demand.ts';
import { aCatalogue } from '../../outcome/noun-demands.ts';
import { isoDate, type IsoDate } from '../../time/iso-date.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import { unitKinds } from '../../unit/unit-labels.ts';
import type { LawCatalogue } from '../catalogue.ts';
import { lawCatalogue } from '../catalogue/built-in.ts';
import { checklistKinds, type Checklist, type ChecklistKind } from './checklist.ts';
import { versionOn } from '../catalogue/version-on.ts';
import { listOnDay } from './list-on-day.ts';

/**
 * Finds the list that held for a kind of unit on a day, with the days its rows asked for on that day: where a row or the list
 * itself rests on a duty, the version in force decides, amendments included.
 *
 * @param unitKind - kind of unit
 * @param day - the day
 * @param kind - what the list is for; disclosure when left out
 * @param catalogue - the catalogue of law; the built-in one when left out
 * @returns the list, or `null` when the law laid down none, or none is established
 * @throws `DefinitionError` `time/not-a-day`, `call/bad-argument`
 * @example
 * ```ts
 * checklistFor('commune', '2023-07-01')?.items.length; // => 14
 * checklistFor('commune', '2023-06-30')?.items.length; // => 11
 * ```
 */
export function checklistFor(
  unitKind: UnitKind,
  day: IsoDate,
  kind: ChecklistKind = 'disclosure',
  catalogue: LawCatalogue = lawCatalogue,
): Checklist | null {
  checkCall('checklistFor', {
    unitKind: [unitKind, oneOf(Object.keys(unitKinds))],
    kind: [kind, oneOf(checklistKinds)],
    catalogue: [catalogue, aCatalogue],
  });
  isoDate(day);
  const lists = catalogue.checklists.filter(
    (one) => one.kind === kind && one.from <= day && (one.to === undefined || day <= one.to),
  );
  const list =
    lists.find(({ unitKinds }) => unitKinds.includes(unitKind)) ??
    lists.find(({ duty }) => duty !== undefined && bindsOnDay(duty, unitKind, day, catalogue));
  return list === undefined ? null : listOnDay(list, day, { unitKind, catalogue });
}

// A duty may be extended to further kinds of unit; its list then holds for them as well.
function bindsOnDay(duty: string, unitKind: UnitKind, day: IsoDate, catalogue: LawCatalogue): boolean {
  return versionOn(duty, day, { unitKind, catalogue }).state !== 'none';
}
