import type { Appraisal, ScoreEntered } from './appraisal.ts';

/**
 * Returns the points entered that still stand: a return reopens its column and takes back what stood behind it, so that the
 * later columns begin anew.
 *
 * @param appraisal - the appraisal
 * @param column - id of the column up to which they are asked for
 * @returns the steps by which points were entered, the first column first, and in each the oldest first
 */
export function standingScores(appraisal: Appraisal, column: string): readonly ScoreEntered[] {
  const columns = appraisal.rubric.appraisal?.columns.map((c) => c.id) ?? [];
  const standing = new Map<string, ScoreEntered[]>(columns.map((id) => [id, []]));
  for (const event of appraisal.history) {
    if (event.step === 'score') standing.get(event.column)?.push(event);
    if (event.step !== 'return') continue;
    const from = columns.indexOf(event.column);
    if (from >= 0) for (const id of columns.slice(from + 1)) standing.set(id, []);
  }
  return columns.slice(0, columns.indexOf(column) + 1).flatMap((id) => standing.get(id) ?? []);
}

/**
 * Returns the columns that are handed on and were not reopened since.
 *
 * @param appraisal - the appraisal
 */
export function handedOn(appraisal: Appraisal): ReadonlySet<string> {
  const columns = appraisal.rubric.appraisal?.columns.map((c) => c.id) ?? [];
  const done = new Set<string>();
  for (const event of appraisal.history) {
    if (event.step === 'submit') done.add(event.column);
    if (event.step !== 'return') continue;
    const from = columns.indexOf(event.column);
    if (from >= 0) for (const id of columns.slice(from)) done.delete(id);
  }
  return done;
}
