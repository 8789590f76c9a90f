import type { AnyRule, RuleComparison } from '@qcdc/core';
import { lawOfRule } from '@qcdc/core/flow';
import type { LawProvisions } from '@qcdc/core/law';
import { sql } from 'kysely';
import { dayValue } from '../engine/idioms.ts';
import type { Sql } from '../engine/statement.ts';
import type { EventRelation } from '../events/event-columns.ts';
import { comparisonKept } from './comparison-kept.ts';

/**
 * Writes when an event certainly keeps a rule, in whatever version holds on its day.
 *
 * @param events - the events
 * @param rule - the rule
 * @param catalogue - the catalogue of law it takes its versions from
 * @returns the condition; `null` where the rule is more than comparisons of sums, or nobody may be judged by one of its versions
 */
export function ruleKept(events: EventRelation, rule: AnyRule, catalogue?: LawProvisions): Sql | null {
  const asks = rule.comparisons as ((threshold: unknown) => readonly RuleComparison[]) | undefined;
  // By another day than the event's own, or by several versions at once, a rule may ask for more than its version does.
  if (asks === undefined || rule.day !== undefined) return null;
  const conditions: Sql[] = [];
  for (const { from, to, value, basis, andAlso, orElse } of lawOfRule(rule, catalogue)) {
    if (andAlso !== undefined || orElse !== undefined || !basis.confirmed) return null;
    const comparisons = asks(value);
    if (comparisons.length === 0) return null;
    const kept = comparisons.map((comparison) => comparisonKept(events, comparison));
    if (kept.includes(null)) return null;
    const all = sql.join(
      kept.filter((one) => one !== null),
      sql` AND `,
    );
    // A case that began under another version is judged by that one too.
    if (rule.began !== undefined) {
      conditions.push(sql`(${all})`);
      continue;
    }
    const before = sql`${events.day} < ${dayValue(from)}`;
    const after = to === undefined ? sql`` : sql` OR ${events.day} > ${dayValue(to)}`;
    conditions.push(sql`(${before}${after} OR (${all}))`);
  }
  return conditions.length === 0 ? null : sql`(${sql.join(conditions, sql` AND `)})`;
}
