import { ok, type Finding, type Outcome, aFunction, anOutcome, checkCall } from '@qcdc/core';
import type { Scoreboard } from '../score/scoreboard.ts';
import { fillPlaces, holdsOneOf, type Fits } from './fill-places.ts';
import { orderUnits, rankedValue, type Contender } from './order-units.ts';
import { allowance, type Quota, type QuotaAllowance } from './quota.ts';

/** A limit on how many may hold a class. */
export interface ClassQuota {
  /** Id of the class. */
  readonly class: string;
  /** How many may hold it. */
  readonly quota: Quota;
}

/** One group of units under a quota. */
export interface QuotaGroup {
  /** Name of the group: a unit, or people of similar duty. */
  readonly group: string;
  /** How many may hold the class. */
  readonly allowed: QuotaAllowance;
  /** Units that keep the class, best first. */
  readonly kept: readonly string[];
  /** Units the quota leaves no room for; the authority classes them otherwise. */
  readonly over: readonly string[];
  /** Units of which nobody can tell who keeps the class: a tie or a bounded score at the last place, a class not decided. */
  readonly open: readonly string[];
}

/** How to apply a quota on a class. */
export interface ClassQuotaOptions {
  /** Group of a unit; all units are one group when left out. */
  readonly groupOf?: (unit: string) => string;
  /** Groups for which the higher percent applies. */
  readonly raised?: (group: string) => boolean;
}

/**
 * Applies a quota on a class: who keeps it, best score first, inside each group. A tie at the last place is never cut in
 * two silently.
 *
 * @param scores - the scores, with the findings so far
 * @param rule - the class and its quota
 * @param options - groups, and where the higher percent applies
 * @returns one result a group; findings for ties at the last place
 */
export function applyClassQuota(
  scores: Outcome<Scoreboard>,
  rule: ClassQuota,
  options: ClassQuotaOptions = {},
): Outcome<readonly QuotaGroup[]> {
  checkCall('applyClassQuota', { scores: [scores, anOutcome] }, options, { groupOf: aFunction, raised: aFunction });
  const board = scores.value;
  const groupOf = options.groupOf ?? (() => 'all');
  const groups = new Map<string, string[]>();
  for (const unit of board.units) {
    const group = groups.get(groupOf(unit));
    if (group === undefined) groups.set(groupOf(unit), [unit]);
    else group.push(unit);
  }
  const findings: Finding[] = [...scores.findings];
  const results = [...groups].map(([group, units]): QuotaGroup => {
    const classes = units.map((unit) => board.get(unit)?.class?.class ?? null);
    const { base } = rule.quota;
    const counted = classes.filter((c) => (base === 'all' ? true : c !== null && base.includes(c))).length;
    const allowed = allowance(rule.quota, {
      base: counted,
      all: units.length,
      raised: options.raised?.(group) ?? false,
    });
    const byUnit = new Map(units.map((unit) => [unit, board.get(unit)]));
    const fits = (unit: string): Fits => holdsOneOf(byUnit.get(unit) ?? null, [rule.class]);
    const contenders = units.flatMap((unit): readonly Contender[] => {
      const scored = byUnit.get(unit) ?? null;
      const value = scored === null ? null : rankedValue(board, scored.points, scored.index);
      return value === null || fits(unit) === 'no' ? [] : [{ unit, value, class: rule.class }];
    });
    const rows = orderUnits(board, contenders, []);
    const { sure: kept, open, rest } = fillPlaces(rows, (row) => fits(row.unit), allowed.most);
    const over = rest.filter((unit) => fits(unit) === 'yes');
    // Open for want of a class alone, with places enough for all, the quota decides nothing.
    if (kept.length + open.length > allowed.most)
      findings.push({
        code: 'emulation/tie-at-quota',
        severity: 'warning',
        state: 'undecided',
        message: {
          vi: `Chưa xác định được đơn vị nào giữ suất cuối: ${open.map((u) => board.nameOf(u)).join(', ')}; cấp có thẩm quyền chọn.`,
          en: `Nobody can tell who takes the last place: ${open.map((u) => board.nameOf(u)).join(', ')}; the authority chooses.`,
        },
        where: { period: board.period.id, ...(open[0] === undefined ? {} : { unit: open[0] }) },
        expected: `≤ ${allowed.most}`,
        actual: String(kept.length + open.length),
        basis: rule.quota.basis,
      });
    return { group, allowed, kept, over, open };
  });
  return ok(results, findings);
}
