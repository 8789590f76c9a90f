import { ok, type Finding, type Outcome, type RuleSummary } from '@qcdc/core';
import type { EventsJudged, SqlValidateOptions } from './validate-in-sql.ts';

/**
 * Judges the events of several databases, and puts together what was judged.
 *
 * @param databases - how many there are
 * @param options - area, rules, units
 * @param judge - judges the events of one of them
 * @returns the counts added up; what each of them says of the rules alone is told once
 */
export async function judgedTogether(
  databases: number,
  options: SqlValidateOptions,
  judge: (at: number, options: SqlValidateOptions) => Promise<Outcome<EventsJudged>>,
): Promise<Outcome<EventsJudged>> {
  const { onProgress } = options;
  const parts: Outcome<EventsJudged>[] = [];
  for (let at = 0; at < databases; at++)
    parts.push(
      await judge(at, {
        ...options,
        ...(onProgress === undefined
          ? {}
          : {
              onProgress: (done: number) => {
                onProgress((at + done) / databases);
              },
            }),
      }),
    );
  const all = parts.map(({ value }) => value);
  return ok(
    {
      events: all.reduce((sum, { events }) => sum + events, 0),
      fetched: all.reduce((sum, { fetched }) => sum + fetched, 0),
      judged: addedUp(all.map(({ judged }) => judged)),
      notPushedDown: all[0]?.notPushedDown ?? [],
    },
    toldOnce(parts.flatMap(({ findings }) => findings)),
  );
}

function addedUp(parts: readonly (readonly RuleSummary[])[]): readonly RuleSummary[] {
  const [first = [], ...others] = parts;
  return first.map((rule, i) =>
    others.reduce((sum, other) => {
      const { held = 0, failed = 0, undecided = 0, notConcerned = 0, notAsked = 0 } = other[i] ?? {};
      return {
        rule: sum.rule,
        held: sum.held + held,
        failed: sum.failed + failed,
        undecided: sum.undecided + undecided,
        notConcerned: sum.notConcerned + notConcerned,
        notAsked: sum.notAsked + notAsked,
      };
    }, rule),
  );
}

// A finding on no record, such as rules that need all records, comes from each database in the same words.
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ where, code, message }) => {
    if (where.unit !== undefined) return true;
    const key = `${code} ${message.vi}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
