import { checkKeys, isPlain } from './check-keys.ts';
import type { Demand } from './demand.ts';
import { shown } from './definition-words.ts';
import { Problems } from './problems.ts';

/** What the options of a step have to be, each by its name. */
export type Demands<Options> = { readonly [Name in keyof Required<Options>]: Demand };

/** Arguments by name: what was handed in, and what it has to be. */
export type Arguments = Readonly<Record<string, readonly [value: unknown, wanted: Demand]>>;

/**
 * Checks what somebody hands to a step. The compiler does it in TypeScript; in JavaScript a misspelt option would be ignored
 * in silence, and an argument of the wrong kind end in an error from deep inside.
 *
 * @param step - name of the step
 * @param args - its arguments
 * @param options - its options
 * @param demands - every option it knows; an option left out is not looked at
 * @param needed - options that may not be left out
 * @throws `DefinitionError` with everything that is wrong: `call/bad-argument`, `call/unknown-option`, `call/bad-option`
 * @example
 * ```ts
 * checkCall('count', {}, { least: 3 }, { least: whole(0) }); // => undefined
 * ```
 */
export function checkCall<Options extends object>(
  step: string,
  args: Arguments,
  options?: Options,
  demands?: Demands<Options>,
  needed: readonly (keyof Options)[] = [],
): void {
  const problems = new Problems();
  const check = (code: string, name: string, value: unknown, wanted: Demand) => {
    const wrong = wanted(value);
    if (wrong !== null) problems.add(`call/${code}`, wrong, `${step}.${name}`);
  };
  for (const [name, [value, wanted]] of Object.entries(args)) check('bad-argument', name, value, wanted);
  if (demands !== undefined) {
    if (isPlain(options)) {
      checkKeys(options, Object.keys(demands), problems, 'call/unknown-option', step);
      for (const [name, wanted] of Object.entries<Demand>(demands))
        if (options[name] !== undefined || needed.includes(name as keyof Options))
          check('bad-option', name, options[name], wanted);
    } else check('bad-argument', 'options', options, noOptions);
  }
  problems.throwIfAny();
}

const noOptions: Demand = (written) => ({
  vi: `${shown(written)} không dùng được; các tùy chọn là một đối tượng như { units }`,
  en: `${shown(written)} cannot be used; options are an object such as { units }`,
});
