import type { IsoDate, Language } from '@qcdc/core';
import { aDay, checkCall, oneOf, type Arguments, type Demands } from '@qcdc/core/checks';

/** What a schema of inputs is made for. */
export interface InputSchemaOptions {
  /** Language of titles, descriptions and choices; Vietnamese when left out. */
  readonly language?: Language;
  /**
   * What a figure may be sent as. `any`, when left out: a number, the words of a report ("hơn 1.200"), or a quantity object;
   * `number` or `text` for forms that are to ask for one of them only. All of it is read by `parseRecords`.
   */
  readonly figures?: 'any' | 'number' | 'text';
  /** The day whose form it is: fields, choices and labels of that day; what is asked now, when left out. */
  readonly day?: IsoDate;
}

/** What these options have to be. */
export const inputDemands: Demands<InputSchemaOptions> = {
  language: oneOf(['vi', 'en']),
  figures: oneOf(['any', 'number', 'text']),
  day: aDay,
};

/** The same, with nothing left out. */
export interface InputStyle {
  /** Language of the words. */
  readonly language: Language;
  /** What a figure may be sent as. */
  readonly figures: 'any' | 'number' | 'text';
  /** Day of the form; `null` for what is asked now. */
  readonly day: IsoDate | null;
}

/**
 * Checks what a schema is made for, and fills in what was left out.
 *
 * @param step - name of the step
 * @param args - its arguments
 * @param options - options of the caller
 * @returns how to make it
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 */
export function inputStyle(step: string, args: Arguments, options: InputSchemaOptions): InputStyle {
  checkCall(step, args, options, inputDemands);
  const { language = 'vi', figures = 'any', day = null } = options;
  return { language, figures, day };
}
