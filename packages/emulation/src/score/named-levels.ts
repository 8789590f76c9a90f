import { fold } from '@qcdc/core';
import type { FactDeclaration, FactLevel } from '../rubric/fact-declaration.ts';
import type { Fact } from './fact.ts';

// The id of the level that is meant: by its id, or as it stands on the sheet. One that fits several or none stays as it is.
function levelMeant(written: string, levels: readonly FactLevel[]): string {
  if (levels.some(({ id }) => id === written)) return written;
  const said = fold(written);
  const [only, ...others] = levels.filter(({ label: { vi, en } }) => fold(vi) === said || fold(en) === said);
  return only !== undefined && others.length === 0 ? only.id : written;
}

// Ballots of one level stay one number; two spellings of a level are left as they are, to be told.
function votesByLevel(
  votes: Readonly<Record<string, number>>,
  levels: readonly FactLevel[],
): Readonly<Record<string, number>> {
  const meant = Object.entries(votes).map(([level, count]) => [levelMeant(level, levels), count] as const);
  return new Set(meant.map(([level]) => level)).size === meant.length ? Object.fromEntries(meant) : votes;
}

/**
 * Puts ids in the place of levels that are written as they stand on the sheet, such as "Từ 2 lần".
 *
 * @param fact - the fact as it was read
 * @param declaration - what the rubric declares
 * @returns the fact with ids of levels
 */
export function withLevelIds(fact: Fact, { levels = [] }: FactDeclaration): Fact {
  if (fact.kind === 'choice') return { ...fact, value: levelMeant(fact.value, levels) };
  if (fact.kind === 'event') return { ...fact, level: levelMeant(fact.level, levels) };
  return fact.kind === 'ballots' ? { ...fact, votes: votesByLevel(fact.votes, levels) } : fact;
}
