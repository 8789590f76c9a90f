import type { Text } from '../../outcome/text.ts';
import type { LayoutDefinition } from '../layout.ts';

/** One label of a proposed layout, with the reasons for what it was bound to. */
export interface ProposedBinding {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Where it stands: a column (`D`), a row (`12`) or a cell (`D7`). */
  readonly at: string;
  /** The label. */
  readonly label: string;
  /** Field or part it is bound to; `null` where it is left out on purpose, such as STT. */
  readonly field: string | null;
  /** How sure it is, 0 to 1. Below 0.7 somebody should look at it. */
  readonly score: number;
  /** The words and values that led to it. */
  readonly reasons: readonly Text[];
}

/** A label of a sheet for which no field was found; what stands under it would be told when the layout is used. */
export interface UnboundLabel extends Omit<ProposedBinding, 'field'> {
  /** Field that came nearest. */
  readonly nearest: string | null;
}

/** A layout proposed for somebody to correct. */
export interface LayoutProposal {
  /** The layout, for `defineLayout` or, with `layoutToJson`, to be stored and corrected; `null` where nothing was recognised. */
  readonly definition: LayoutDefinition | null;
  /** How sure it is as a whole, 0 to 1: the mean over all labels that hold data, those without a field as 0. */
  readonly score: number;
  /** Every binding with its reasons, in the order of the sheets. */
  readonly bindings: readonly ProposedBinding[];
  /** Labels that were not bound. */
  readonly unbound: readonly UnboundLabel[];
  /** Names of sheets nothing was recognised on. */
  readonly unread: readonly string[];
}
