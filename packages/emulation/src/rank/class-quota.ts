import { ok, type Finding, type Outcome } from '@qcdc/core';
import type { Scoreboard } from '../score/scoreboard.ts';
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
  /** Units whose tie or bounded score crosses the last place; nobody can tell which of them keep the class. */
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
 * @param board - the scores
 * @param rule - the class and its quota
 * @param options - groups, and where the higher percent applies
 * @returns one result a group; findings for ties at the last place
 */
export function applyClassQuota(
  board: Scoreboard,
  rule: ClassQuota,
  options: ClassQuotaOptions = {},
): Outcome<readonly QuotaGroup[]> {
  const groupOf = options.groupOf ?? (() => 'all');
  const groups = new Map<string, string[]>();
  for (const unit of board.units) {
    const group = groups.get(groupOf(unit));
    if (group === undefined) groups.set(groupOf(unit), [unit]);
    else group.push(unit);
  }
  const findings: Finding[] = [];
  const results = [...groups].map(([group, units]): QuotaGroup => {
    const classes = units.map((unit) => board.get(unit)?.class?.class ?? null);
    const { base } = rule.quota;
    const counted = classes.filter((c) => (base === 'all' ? true : c !== null && base.includes(c))).length;
    const allowed = allowance(rule.quota, {
      base: counted,
      all: units.length,
      raised: options.raised?.(group) ?? false,
    });
    const holders = units.filter((_, i) => classes[i] === rule.class);
    const contenders = holders.flatMap((unit): readonly Contender[] => {
      const scored = board.get(unit);
      const value = scored === null ? null : rankedValue(board, scored.points, scored.index);
      return value === null ? [] : [{ unit, value, class: rule.class }];
    });
    const rows = orderUnits(board, contenders, []);
    const kept: string[] = [];
    const over: string[] = [];
    const open: string[] = [];
    for (const row of rows) {
      const last = row.rankAtWorst + row.tiedWith.length;
      if (last <= allowed.most) kept.push(row.unit);
      else if (row.rank > allowed.most) over.push(row.unit);
      else open.push(row.unit);
    }
    if (open.length > 0)
      findings.push({
        code: 'emulation/tie-at-quota',
        severity: 'warning',
        state: 'undecided',
        message: {
          vi: `Bằng điểm ở suất cuối: ${open.map((u) => board.nameOf(u)).join(', ')}; cấp có thẩm quyền chọn.`,
          en: `A tie at the last place: ${open.map((u) => board.nameOf(u)).join(', ')}; the authority chooses.`,
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
