import type { Finding } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { followUpFinding } from './follow-up-findings.ts';
import type { Heirs } from './heirs.ts';
import type { OpenItem } from './open-item.ts';

/**
 * Names what ended units left open and nobody can be told to see to: where a unit was divided, or nobody says where it went.
 *
 * @param open - the lines of a worklist
 * @param heirs - which units went into which
 * @param day - the day of the worklist
 * @returns one finding a unit, with how many of its items are open
 */
export function withoutHeir(open: readonly OpenItem[], heirs: Heirs, day: IsoDate): readonly Finding[] {
  const byUnit = new Map<string, OpenItem[]>();
  for (const line of open) {
    const same = byUnit.get(line.item.unit);
    if (same === undefined) byUnit.set(line.item.unit, [line]);
    else same.push(line);
  }
  return [...byUnit].flatMap(([unit, lines]) => {
    const { units, known } = heirs.of(unit, day);
    if (units.length === 1 && known) return [];
    const where = { ...lines[0]?.item.at, unit };
    return units.length === 0
      ? [followUpFinding('no-heir', where, unit, `${lines.length}`)]
      : [followUpFinding('several-heirs', where, unit, [...units, ...(known ? [] : ['…'])].join(', '))];
  });
}
