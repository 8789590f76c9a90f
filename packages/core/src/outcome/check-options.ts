import { checkKeys, isPlain } from './check-keys.ts';
import { shown } from './definition-words.ts';
import type { Demand } from './demand.ts';
import { DefinitionError } from './errors.ts';
import { Problems } from './problems.ts';
import type { Text } from './text.ts';

/** What the options of a step have to be, each by its name. */
export type Demands<Options> = { readonly [Name in keyof Required<Options>]: Demand };

/**
 * Checks the options somebody hands to a step. The compiler does it in TypeScript; in JavaScript a misspelt option would be
 * ignored in silence, and one of the wrong kind end in an error from deep inside.
 *
 * @param step - name of the step
 * @param options - what was handed in
 * @param demands - every option the step knows; an option left out is not looked at
 * @throws `DefinitionError` with everything that is wrong: `call/not-options`, `call/unknown-option`, `call/bad-option`
 * @example
 * ```ts
 * checkOptions('tally', { perods: [] }, { periods: listOf(aPeriod) }); // throws call/unknown-option
 * ```
 */
export function checkOptions<Options extends object>(step: string, options: Options, demands: Demands<Options>): void {
  const problems = new Problems();
  if (!isPlain(options))
    problems.add('call/not-options', notOptions(options), step);
  else {
    checkKeys(options, Object.keys(demands), problems, 'call/unknown-option', step);
    for (const [name, wanted] of Object.entries<Demand>(demands)) {
      const written = options[name];
      const wrong = written === undefined ? null : wanted(written);
      if (wrong !== null) problems.add('call/bad-option', wrong, `${step}.${name}`);
    }
  }
  problems.throwIfAny();
}

const notOptions = (written: unknown): Text => ({
  vi: `${shown(written)} không dùng được; các tùy chọn là một đối tượng như { units }`,
  en: `${shown(written)} cannot be used; options are an object such as { units }`,
});

/**
 * Checks one argument of a function.
 *
 * @param value - what was handed in
 * @param wanted - what it has to be
 * @param path - function and argument, such as `tally.measures`
 * @throws `DefinitionError` `call/bad-argument`
 */
export function checkArgument(value: unknown, wanted: Demand, path: string): void {
  const wrong = wanted(value);
  if (wrong !== null) throw new DefinitionError('call/bad-argument', wrong, path);
}
