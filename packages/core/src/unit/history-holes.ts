import type { Finding } from '../outcome/finding.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { lineageFinding } from './lineage-findings.ts';
import { TerritoryHistory } from './territory.ts';
import type { UnitRegistry } from './unit-registry.ts';

/**
 * Names the units of which the history does not say where they went, or what they came from, on a day on which the map
 * changed. Units above them are told through them, and are not named.
 *
 * @param units - the units and their lineage
 * @param on - first day of the new map
 * @returns findings `lineage/no-destination` and `lineage/no-origin`
 * @example
 * ```ts
 * const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã Cũ', to: '2025-06-30' }]);
 * historyHoles(units, '2025-07-01').map(({ code }) => code); // => ['lineage/no-destination']
 * ```
 */
export function historyHoles(units: UnitRegistry, on: IsoDate): readonly Finding[] {
  const before = addDays(on, -1);
  const history = new TerritoryHistory(units);
  const findings: Finding[] = [];
  for (const { id, code, from, to } of units.units) {
    const name = units.nameOf(id, to ?? on);
    if (to === before && units.childrenOf(id, before).length === 0 && !history.project(id, before, on).known)
      findings.push(lineageFinding('no-destination', { unit: id }, { code, name, from: code, to: '' }));
    if (from === on && units.childrenOf(id, on).length === 0 && !history.project(id, on, before).known)
      findings.push(lineageFinding('no-origin', { unit: id }, { code, name, from: '', to: code }));
  }
  return findings;
}
