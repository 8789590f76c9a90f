import type { IsoDate } from '../time/iso-date.ts';
import type { ReportingUnit } from './reporting-unit.ts';
import { TerritoryHistory } from './territory.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** One code borne by two units, one after the other. */
export interface CodeReuse {
  /** The code. */
  readonly code: string;
  /** The earlier unit. */
  readonly before: ReportingUnit;
  /** The later unit. */
  readonly after: ReportingUnit;
  /** First day on which the later unit bears it. */
  readonly on: IsoDate;
  /**
   * Whether the code stands for the same territory on both sides of the change; `unknown` where no history tells and the
   * names are alike.
   */
  readonly territory: 'same' | 'different' | 'unknown';
}

/**
 * Finds the codes that were used again. Figures of such a code before and after the change must not be put in one line.
 *
 * @param units - the units and, where known, their lineage
 * @returns every pair of units that bore one code, in the order of the codes
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '00001', kind: 'commune', name: 'Xã Cũ', to: '2025-06-30' },
 *   { code: '00001', kind: 'commune', name: 'Xã Mới', from: '2025-07-01' },
 * ]);
 * reusedCodes(units).map(({ code, on, territory }) => [code, on, territory]); // => [['00001', '2025-07-01', 'different']]
 * ```
 */
export function reusedCodes(units: UnitRegistry): readonly CodeReuse[] {
  const history = new TerritoryHistory(units);
  const found: CodeReuse[] = [];
  for (const code of new Set(units.units.flatMap((unit) => unit.codes.map((span) => span.value)))) {
    const bearers = units.withCode(code);
    for (const [i, after] of bearers.entries()) {
      const before = bearers[i - 1];
      const last = before?.codes.findLast((span) => span.value === code)?.to ?? null;
      const first = after.codes.find((span) => span.value === code)?.from ?? null;
      if (before === undefined || last === null || first === null) continue;
      const { whole, part, known } = history.pieces(after.id, first, last);
      const only = whole.length === 1 && part.length === 0 && whole[0] === before.id;
      const sameName = before.names.at(-1)?.value.normalize() === after.names[0]?.value.normalize();
      const territory = known ? (only ? 'same' : 'different') : sameName ? 'unknown' : 'different';
      found.push({ code, before, after, on: first, territory });
    }
  }
  return found;
}
