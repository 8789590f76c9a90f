import { checkKeys, isPlain, type Plain } from './check-keys.ts';
import type { Demand } from './demand.ts';
import { shown } from './definition-words.ts';
import { Problems } from './problems.ts';
import type { Text } from './text.ts';

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
    const wrong = asked(value, wanted);
    if (wrong !== null) problems.add(`call/${code}`, wrong, `${step}.${name}`);
  };
  for (const [name, [value, wanted]] of Object.entries(args)) check('bad-argument', name, value, wanted);
  if (demands !== undefined) {
    const given = readable(options);
    if (given === null) check('bad-argument', 'options', options, noOptions);
    else {
      checkKeys(given, Object.keys(demands), problems, 'call/unknown-option', step);
      for (const [name, wanted] of Object.entries<Demand>(demands))
        if (given[name] !== undefined || needed.includes(name as keyof Options))
          check('bad-option', name, given[name], wanted);
    }
  }
  problems.throwIfAny();
}

// What somebody hands over may throw when it is looked at: that is no argument either.
function asked(value: unknown, wanted: Demand): Text | null {
  try {
    return wanted(value);
  } catch (error) {
    // A demand may ask for a definition, which says by itself what is wrong.
    if (error instanceof Error && error.name === 'DefinitionError') throw error;
    return unreadable;
  }
}

const unreadable: Text = {
  vi: 'không đọc được giá trị này; đưa vào dữ liệu thường',
  en: 'this value cannot be read; hand in plain data',
};

function readable(options: unknown): Plain | null {
  try {
    return isPlain(options) ? { ...options } : null;
  } catch {
    return null;
  }
}

const noOptions: Demand = (written) => ({
  vi: `${shown(written)} không dùng được; các tùy chọn là một đối tượng như { units }`,
  en: `${shown(written)} cannot be used; options are an object such as { units }`,
});
