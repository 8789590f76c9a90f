import { aRegister, aText, type Demands } from '@qcdc/core/checks';
import type { UnitRegistry } from '@qcdc/core/flow';

/** How figures of another format are read. */
export interface FiguresReadOptions {
  /** The register: a code of a unit is looked up on the last day of the period. */
  readonly units?: UnitRegistry;
  /** Name of the file or message, for the place of every value. */
  readonly source?: string;
}

/** What these options have to be. */
export const figuresReadDemands: Demands<FiguresReadOptions> = { units: aRegister, source: aText };
