import type { Count, IsoDate } from '@qcdc/core';
import type { TypingSlip } from './typing-slips.ts';

/** One field, what it holds and what it might hold. */
export interface RepairChange {
  /** Which of the records, counted from 0. */
  readonly record: number;
  /** The field. */
  readonly field: string;
  /** What was reported. */
  readonly from: Count | IsoDate;
  /** What would make the rules hold. */
  readonly to: Count | IsoDate;
  /** Slips that turn the one into the other; none where no single slip does. */
  readonly slips: readonly TypingSlip[];
  /**
   * Proof that no other value is possible while the fields beside the set stay as they are: what speaks against every smaller
   * value, and what against every larger one. Left out where other values are possible.
   */
  readonly forced?: ForcedBy;
}

/** What speaks against all other values. */
export interface ForcedBy {
  /** Rules by id, and fields as `0 received`, that rule out every smaller value. */
  readonly smaller: readonly string[];
  /** Those that rule out every larger value. */
  readonly larger: readonly string[];
}

/** Changes after which every rule holds that was broken, and none is broken that held. Nobody has entered them. */
export interface RepairProposal {
  /** The changes. */
  readonly changes: readonly RepairChange[];
}
