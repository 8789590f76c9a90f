import type { Problems } from '../outcome/problems.ts';
import { commonDays, type Days } from './dated-value.ts';
import { byFirstDay } from './disjoint-spans.ts';
import type { ReportingUnit } from './reporting-unit.ts';

/** The days of a unit, or those on which it bears a code. */
type Life = Pick<ReportingUnit, 'id' | 'from' | 'to'>;

/** Units found by id and by code while a registry is being made. */
export interface UnitIndex {
  /** Life of a unit by id. */
  readonly byId: ReadonlyMap<string, Life>;
  /** Units by code, oldest first. */
  readonly byCode: ReadonlyMap<string, readonly Life[]>;
  /** Codes that two units bear on one day: nobody can tell which of them is meant. */
  readonly torn: ReadonlySet<string>;
  /** Parents that may still be told apart where they were named by a code; see {@link mostParents}. */
  parentsLeft: number;
}

/**
 * Parents by date that are cut from codes, all units together: where ten thousand units bore one code one after another, and ten
 * thousand others stand below that code, each of them has ten thousand parents. The whole country has had some ten thousand.
 */
export const mostParents = 300_000;

interface Bearer extends Life {
  readonly place: number;
}

/**
 * Makes the index.
 *
 * @param units - the units, with the days of each code
 * @param problems - takes `unit/code-in-force-twice`
 */
export function indexOf(units: readonly (Life & Pick<ReportingUnit, 'codes'>)[], problems: Problems): UnitIndex {
  const byId = new Map<string, Life>();
  const bearers = new Map<string, Bearer[]>();
  for (const [place, unit] of units.entries()) {
    byId.set(unit.id, unit);
    for (const { from, to, value: code } of unit.codes) {
      const same = bearers.get(code);
      const borne = { id: unit.id, from, to, place };
      if (same === undefined) bearers.set(code, [borne]);
      else same.push(borne);
    }
  }
  const torn = new Set<string>();
  const twice: (readonly [place: number, code: string, earlier: string, later: string])[] = [];
  const byCode = new Map<string, readonly Life[]>();
  for (const [code, given] of bearers) {
    const sorted = given.length === 1 ? given : byFirstDay(given);
    byCode.set(code, sorted);
    for (const [a, b] of clashes(sorted)) {
      const [earlier, later] = a.place < b.place ? [a, b] : [b, a];
      twice.push([later.place, code, earlier.id, later.id]);
      torn.add(code);
    }
  }
  for (const [place, code, earlier, later] of twice.sort(([a], [b]) => a - b))
    problems.add(
      'unit/code-in-force-twice',
      {
        vi: `"${earlier}" và "${later}" cùng mang mã số "${code}" trong một ngày; cho đơn vị trước kết thúc sớm hơn`,
        en: `code "${code}" is borne by "${earlier}" and "${later}" on one day; end the earlier one`,
      },
      `units[${place}]`,
    );
  return { byId, byCode, torn, parentsLeft: mostParents };
}

// Each with the one before it that goes on longest: whoever has a day in common with any has one with that.
function* clashes(sorted: readonly Bearer[]): Generator<readonly [Bearer, Bearer], void, undefined> {
  let longest: Bearer | undefined;
  for (const next of sorted) {
    if (longest !== undefined && longest.id !== next.id && commonDays(longest, next) !== null) yield [longest, next];
    if (longest === undefined || endOf(next) > endOf(longest)) longest = next;
  }
}

const endOf = ({ to }: Days): string => to ?? '~';
