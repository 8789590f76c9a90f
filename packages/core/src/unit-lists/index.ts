// Registers of units from lists as offices keep them and packages publish them, with all their faults told. Whoever writes units
// down himself makes the register with `defineUnits` of the flow.
export { unitsFromList } from '../unit/list/units-from-list.ts';
export {
  unitsFromPublishedLists,
  type CommuneBefore,
  type PublishedLists,
  type PublishedListsOptions,
} from '../unit/published-units.ts';
export { readLineage, type LineageRow, type ReadLineageOptions } from '../unit/read-lineage.ts';
export { historyHoles } from '../unit/history-holes.ts';
