import type { Finding } from '@qcdc/core';

/** The text of an input. */
export interface Loaded {
  /** The text; `null` where the input is refused. */
  readonly text: string | null;
  /** Where paragraphs begin that the file itself calls headings. */
  readonly headings: ReadonlySet<number>;
  /** What was found on the way. */
  readonly findings: readonly Finding[];
}
