import type { Language } from '../outcome/text.ts';
import type { QuantityState } from '../quantity/quantity.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';

/** How to parse. */
export interface ParseOptions {
  /**
   * The register of reporting units. Codes, ids and names are looked up in it by the day of the record, and what it does not
   * know is refused; it travels on in the dataset to every later step. Left out, the text of a unit is its id.
   */
  readonly units?: UnitRegistry;
  /** Ids of the entities that must be there; an absent one is a finding. */
  readonly expected?: readonly string[];
  /**
   * Whose thousands and decimal marks the texts use. Left out, nobody knows, and a text such as `1.234` is refused; numbers
   * a file keeps as numbers are never in doubt.
   */
  readonly locale?: Language | null;
  /** What a bare dash stands for; `missing`, with a remark, when left out. */
  readonly dash?: Exclude<QuantityState, 'reported'>;
}
