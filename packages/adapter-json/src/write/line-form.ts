import { checkCall, oneOf, type Demands } from '@qcdc/core/checks';

/** How something is written. */
export interface JsonWriteOptions {
  /**
   * `lines`, when left out: NDJSON, one value a line, as programs exchange them. `document`: one document with the name and the
   * version of its format, as the library stores it, with the place of every value.
   */
  readonly form?: 'lines' | 'document';
}

const writeDemands: Demands<JsonWriteOptions> = { form: oneOf(['lines', 'document']) };

/**
 * Checks how something is to be written.
 *
 * @param step - name of the step
 * @param options - options of the caller
 * @returns the form
 * @throws `DefinitionError` `call/bad-option`, `call/unknown-option`
 */
export function formOf(step: string, options: JsonWriteOptions): 'lines' | 'document' {
  checkCall(step, {}, options, writeDemands);
  return options.form ?? 'lines';
}
