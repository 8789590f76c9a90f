import type { FileTrouble } from '../file-findings.ts';

/** What was expected and what was found, where numbers or words tell. */
export interface RefusalDetail {
  readonly expected?: string;
  readonly actual?: string;
}

/** Why a file is not read. It is thrown inside the engine only; whoever reads a file gets a finding. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /**
   * Says why.
   * @param trouble - code of the finding it becomes
   * @param detail - what was expected and found
   */
  constructor(
    readonly trouble: FileTrouble,
    readonly detail: RefusalDetail = {},
  ) {
    super(trouble);
  }
}
