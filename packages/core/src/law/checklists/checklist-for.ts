import type { IsoDate } from '../../time/iso-date.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import {
  agencyBoardTasks,
  agencyConsultation,
  agencyDecision,
  agencyDisclosure,
  agencyDisclosure2015,
} from './agencies.ts';
import type { Checklist, ChecklistKind } from './checklist.ts';
import {
  communeBoardTasks,
  communeConsultation,
  communeDecision,
  communeDisclosure,
  communeDisclosure2007,
} from './commune.ts';
import { workplaceLists } from './workplaces.ts';

/** Every list of the catalogue. */
export const allChecklists: readonly Checklist[] = /* @__PURE__ */ [
  communeDisclosure2007,
  communeDisclosure,
  communeDecision,
  communeConsultation,
  communeBoardTasks,
  agencyDisclosure2015,
  agencyDisclosure,
  agencyDecision,
  agencyConsultation,
  agencyBoardTasks,
  ...workplaceLists,
];

/**
 * Finds the list that held for a kind of unit on a day.
 *
 * @param unitKind - kind of unit
 * @param day - the day
 * @param kind - what the list is for; disclosure when left out
 * @returns the list, or `null` when the law laid down none, or none is established
 * @example
 * ```ts
 * checklistFor('commune', '2023-07-01')?.items.length; // => 14
 * checklistFor('commune', '2023-06-30')?.items.length; // => 11
 * ```
 */
export function checklistFor(unitKind: UnitKind, day: IsoDate, kind: ChecklistKind = 'disclosure'): Checklist | null {
  return (
    allChecklists.find(
      (list) =>
        list.kind === kind &&
        list.unitKinds.includes(unitKind) &&
        list.from <= day &&
        (list.to === undefined || day <= list.to),
    ) ?? null
  );
}
