import type { Entity } from '../entity/define-entity.ts';
import type { Finding } from '../outcome/finding.ts';
import type { TableRead } from './read-table.ts';

/** A table that was read, with its area and file. */
export interface TableOfArea {
  /** The area. */
  readonly entity: Entity;
  /** The file. */
  readonly source: string | undefined;
  /** What the table gave. */
  readonly result: TableRead;
  /** Whether rows of it were lost before it was parsed. */
  readonly incomplete: boolean;
}

/**
 * Compares the stated totals of all tables. A table that begins further left or on another page has its total where it ends, so
 * the tables of its file and area beside it that state none count with it.
 *
 * @param tables - the tables in order
 * @returns what was found
 */
export function compareTotals(tables: readonly TableOfArea[]): readonly Finding[] {
  return tables.flatMap(({ entity, source, result, incomplete: lost }, i) => {
    if (result.totals.length === 0) return [];
    const alike = (one: TableOfArea): boolean => one.entity === entity && one.source === source;
    const before = tables.slice(0, i).filter(alike);
    const behind = tables.slice(i + 1).filter(alike);
    const placed = (some: readonly TableOfArea[]) => some.flatMap((one) => one.result.placed);
    const states = ({ result: { totals } }: TableOfArea): boolean => totals.length > 0;
    const until = behind.findIndex(states);
    const begun = before.slice(before.findLastIndex(states) + 1);
    const continued = until < 0 ? behind : behind.slice(0, until);
    return result.compare({
      begun: placed(begun),
      continued: placed(continued),
      incomplete: lost || [...begun, ...continued].some((one) => one.result.lost || one.incomplete),
      before: placed(before),
    });
  });
}
