import type { SheetLayout } from '../layout.ts';
import type { ProposedBinding, UnboundLabel } from './proposal.ts';

/** One way a table might be read. */
export interface Candidate {
  /** How it would be read. */
  readonly layout: SheetLayout;
  /** Mean over all labels that hold data. */
  readonly score: number;
  /** What speaks for this area beside the labels: title, form. */
  readonly weight: number;
  /** Its bindings. */
  readonly bindings: readonly ProposedBinding[];
  /** Labels without a field. */
  readonly unbound: readonly UnboundLabel[];
}

/**
 * Chooses the way that explains a table best.
 *
 * @param candidates - ways it might be read
 * @returns the best; `null` where none explains a good part of it
 */
export function bestOf(candidates: readonly Candidate[]): Candidate | null {
  const sorted = [...candidates].sort((a, b) => b.weight - a.weight);
  const [best] = sorted;
  return best === undefined || best.score < leastScore ? null : best;
}

const leastScore = 0.3;
