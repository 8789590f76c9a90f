import type { Count } from '@qcdc/core';
import type { ShareValue } from '@qcdc/core/law';

/** What of a record says whether voters or households were counted. */
export interface CountedRecord {
  /** Said to have been counted. */
  readonly countedBy: 'households' | 'voters' | null;
  /** All voters. */
  readonly totalVoters: Count;
  /** All households. */
  readonly totalHouseholds: Count;
}

/**
 * Finds the whole of a share that was counted by households or by voters: households stand by households, voters by voters.
 * The law of 2022 knows households alone, so that votes counted by voters leave it open; before, nobody need say which were
 * counted where only one of the two is known.
 *
 * @param record - the record
 * @param share - the share laid down
 * @returns the field of the whole, or both it may be
 */
export function wholeByVoters(
  { countedBy, totalVoters, totalHouseholds }: CountedRecord,
  { of }: ShareValue,
): { readonly fields: readonly ('totalVoters' | 'totalHouseholds')[]; readonly open: 'countedBy' | null } {
  if (of !== 'votersOrHouseholds')
    return countedBy === 'voters' ? { fields: [], open: 'countedBy' } : { fields: ['totalHouseholds'], open: null };
  if (countedBy === 'voters') return { fields: ['totalVoters'], open: null };
  if (countedBy === 'households') return { fields: ['totalHouseholds'], open: null };
  if (totalVoters === null) return { fields: ['totalHouseholds'], open: null };
  if (totalHouseholds === null) return { fields: ['totalVoters'], open: null };
  return { fields: ['totalHouseholds', 'totalVoters'], open: 'countedBy' };
}
