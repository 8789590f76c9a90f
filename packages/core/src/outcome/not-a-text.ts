import { shown } from './definition-words.ts';
import { DefinitionError } from './errors.ts';

/**
 * Refuses what is handed to a function of texts and is none, in the words of `checkCall`, which itself compares words.
 *
 * @param step - name of the function
 * @param value - what was handed in
 * @throws `DefinitionError` `call/bad-argument`
 */
export function notAText(step: string, value: unknown): never {
  throw new DefinitionError(
    'call/bad-argument',
    { vi: `${shown(value)} không dùng được; cần chữ`, en: `${shown(value)} cannot be used; give a text` },
    `${step}.text`,
  );
}
