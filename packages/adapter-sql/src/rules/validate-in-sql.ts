import { ok, type AnyRule, type Entity, type Finding, type IsoDate, type Outcome, type RuleSummary } from '@qcdc/core';
import {
  aCalendar,
  aCatalogue,
  aDay,
  aFunction,
  aRegister,
  anEntity,
  unchecked,
  type Demands,
} from '@qcdc/core/checks';
import { validateInBatches, type UnitRegistry } from '@qcdc/core/flow';
import type { LawProvisions, WorkingCalendar } from '@qcdc/core/law';
import { sql } from 'kysely';
import { run, type Sql } from '../engine/statement.ts';
import { eventsInBatches } from '../events/read-events.ts';
import { storedEvents } from '../events/stored-events.ts';
import type { Stored } from '../store/stored.ts';
import { ruleKept } from './rule-kept.ts';

/** What is judged, and by what. */
export interface SqlValidateOptions {
  /** The area, one of those the store keeps. */
  readonly area: Entity;
  /** Rules, such as those of a preset; rules of other areas are passed over. */
  readonly rules: readonly AnyRule[];
  /** The register the events were resolved by: rules that bind some kinds of unit need it. */
  readonly units?: UnitRegistry;
  /** The catalogue of law to judge by; the built-in one when left out. */
  readonly catalogue?: LawProvisions;
  /** Which days are worked; what the library knows when left out. */
  readonly calendar?: WorkingCalendar;
  /** The day one asks on, for what is not done yet. */
  readonly on?: IsoDate;
  /**
   * Takes every finding as it is made; they are then not kept. For more findings than fit memory.
   * @param finding - the finding
   */
  readonly onFinding?: (finding: Finding) => void;
  /**
   * Told how far the work is.
   * @param done - share done, 0 to 1
   */
  readonly onProgress?: (done: number) => void;
  /** Stops the work before the next question to the database. */
  readonly signal?: AbortSignal;
}

/** What was judged in a database. */
export interface EventsJudged {
  /** How many events there are. */
  readonly events: number;
  /** How many of them left the database to be judged; the others certainly keep every rule, or are not concerned. */
  readonly fetched: number;
  /** What became of every rule; an event that stayed in the database is in none of these counts. */
  readonly judged: readonly RuleSummary[];
  /** Ids of the rules a database cannot tell: where there is one, all events are fetched. */
  readonly notPushedDown: readonly string[];
}

/** What the options of judging have to be. */
export const validateDemands: Demands<SqlValidateOptions> = {
  area: anEntity,
  rules: unchecked, // by `validateInBatches`
  units: aRegister,
  catalogue: aCatalogue,
  calendar: aCalendar,
  on: aDay,
  onFinding: aFunction,
  onProgress: aFunction,
  signal: unchecked,
};

/**
 * Judges stored events by rules, each as `validate` judges it in memory. Rules that are comparisons of sums, and days, choose the
 * events that may break them inside the database; only those are fetched, batch by batch, and judged by the rules themselves.
 *
 * @param stored - what is stored
 * @param options - the area and the rules
 * @returns what was judged, with the findings of `validate`
 */
export async function validateInSql(stored: Stored, options: SqlValidateOptions): Promise<Outcome<EventsJudged>> {
  const { area, rules, units, catalogue, calendar, on, onFinding, onProgress, signal } = options;
  const validation = validateInBatches(rules, {
    areas: [area],
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(on === undefined ? {} : { on }),
  });
  const findings: Finding[] = [];
  const take = (found: readonly Finding[]) => {
    if (onFinding === undefined) for (const finding of found) findings.push(finding);
    else found.forEach(onFinding);
  };
  const relation = storedEvents(area, stored.events(area));
  const alone = [...new Set(rules)].filter(
    ({ scope, entities }) =>
      (scope === undefined || scope === 'record') && (entities.includes(area.id) || entities.includes('*')),
  );
  const kept = alone.map((rule) => ({
    rule,
    kept: rule.bindsOnly !== undefined && units === undefined ? null : ruleKept(relation, rule, catalogue),
  }));
  const notPushedDown = kept.filter((one) => one.kept === null).map(({ rule }) => rule.id);
  const inDoubt = notPushedDown.length > 0 ? sql`TRUE` : notAllKept(kept.map((one) => one.kept ?? sql`FALSE`));
  signal?.throwIfAborted();
  const [counts] = await run(
    stored.session,
    sql`SELECT count(*) AS n, count(*) FILTER (WHERE ${inDoubt}) AS m FROM ${relation.from} AS e`,
  );
  const [events, toFetch] = [Number(counts?.['n'] ?? 0), Number(counts?.['m'] ?? 0)];
  let fetched = 0;
  for await (const batch of eventsInBatches(stored, {
    area,
    inDoubt,
    ...(units === undefined ? {} : { units }),
  })) {
    fetched += batch.value.size;
    // What reading them found was told when they were stored.
    take(validation.take(ok(batch.value)).findings);
    onProgress?.(Math.min(1, fetched / toFetch));
    signal?.throwIfAborted();
  }
  const { value: judged, findings: last } = validation.close();
  take(last);
  return ok({ events, fetched, judged, notPushedDown }, findings);
}

const notAllKept = (kept: readonly Sql[]): Sql =>
  kept.length === 0 ? sql`FALSE` : sql`NOT COALESCE(${sql.join(kept, sql` AND `)}, FALSE)`;
