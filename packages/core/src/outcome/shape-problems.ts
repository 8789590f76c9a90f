import type * as z from 'zod';
import { notAKey } from './no-such-name.ts';
import type { DefinitionProblem } from './errors.ts';
import { kindWords } from './kind-words.ts';
import type { Text } from './text.ts';

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (before, key) =>
      typeof key === 'number' ? `${before}[${key}]` : `${before}${before === '' ? '' : '.'}${String(key)}`,
    '',
  );
}

function size(minimum: boolean, issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Text {
  const limit = String('minimum' in issue ? issue.minimum : issue.maximum);
  const text = issue.origin === 'string';
  if (minimum && text && limit === '1') return { vi: 'không được để trống', en: 'must not be blank' };
  if (!text && issue.origin !== 'array')
    return minimum
      ? { vi: `phải từ ${limit}`, en: `at least ${limit}` }
      : { vi: `không quá ${limit}`, en: `at most ${limit}` };
  const [vi, en] = text
    ? ['ký tự', limit === '1' ? 'character' : 'characters']
    : ['mục', limit === '1' ? 'item' : 'items'];
  return minimum
    ? { vi: `cần ít nhất ${limit} ${vi}`, en: `at least ${limit} ${en}` }
    : { vi: `nhiều nhất ${limit} ${vi}`, en: `at most ${limit} ${en}` };
}

function textOf(issue: z.core.$ZodIssue, { words, value }: Told, path: readonly PropertyKey[]): Text {
  const own = words.find(({ en }) => en === issue.message);
  if (own !== undefined) return own;
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kindWords[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      return valueAt(value, path) === undefined
        ? { vi: `còn thiếu; cần ${kind.vi}`, en: `missing; expected ${kind.en}` }
        : { vi: `không đúng loại; cần ${kind.vi}`, en: `of the wrong kind; expected ${kind.en}` };
    }
    case 'too_small':
      return size(true, issue);
    case 'too_big':
      return size(false, issue);
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
      return { vi: `phải là một trong: ${values}`, en: `expected one of ${values}` };
    }
    case 'invalid_format': {
      const form = issue.pattern === undefined ? issue.format : issue.pattern;
      return { vi: `không đúng dạng ${form}`, en: `not of the form ${form}` };
    }
    case 'invalid_union':
      return {
        vi: `không thuộc dạng nào được nhận${issue.discriminator === undefined ? '' : `; xem lại "${issue.discriminator}"`}`,
        en: `none of the forms that are accepted${issue.discriminator === undefined ? '' : `; check "${issue.discriminator}"`}`,
      };
    default:
      return { vi: 'không được nhận', en: 'not accepted' };
  }
}

interface Told {
  readonly code: string;
  readonly words: readonly Text[];
  readonly value: unknown;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], value);

function problemsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[], told: Told): readonly DefinitionProblem[] {
  const { code } = told;
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: `${code.split('/')[0] ?? code}/unknown-key`,
      text: notAKey(key, issue.message.split(keysApart)),
      path: pathText([...path, key]),
    }));
  if (issue.code === 'invalid_union') {
    // What comes nearest to one of the forms is told in the words of that form.
    const nearest = issue.errors
      .filter((errors) => errors.some((error) => error.path.length > 0 || error.code === 'unrecognized_keys'))
      .sort((a, b) => a.length - b.length)[0];
    if (nearest !== undefined) return nearest.flatMap((error) => problemsOf(error, path, told));
  }
  return [{ code, text: textOf(issue, told, path), path: pathText(path) }];
}

/** A schema of zod, of its full or its small build. */
export interface ReadsShapes {
  safeParse(
    value: unknown,
    params?: z.core.ParseContext<z.core.$ZodIssue>,
  ): { readonly error?: { readonly issues: readonly z.core.$ZodIssue[] } | undefined };
}

// Where several forms are taken, only zod knows whose keys an issue was held against, and it says so only while it reads.
const keysApart = '\n';
const keysThereAre = ({ code, inst }: z.core.$ZodRawIssue): string | undefined => {
  if (code !== 'unrecognized_keys' || inst === undefined || !('def' in inst._zod)) return undefined;
  const { shape } = inst._zod.def as { readonly shape?: object };
  return shape === undefined ? undefined : Object.keys(shape).join(keysApart);
};

/**
 * Turns what a schema refuses of a definition into problems in our own words, in both languages.
 *
 * @param value - what was refused
 * @param schema - the schema that refused it
 * @param code - code of the problems; a key nobody knows has the code `…/unknown-key` of the same area
 * @param words - messages the schema itself brings: an issue whose message is the English one is told in these words
 * @returns one problem for each issue, and for each key nobody knows; nothing where the schema takes the value
 * @example
 * ```ts
 * shapeProblems({ code: '00001', kind: 'comune' }, unitInputSchema, 'demo/bad').map(({ path }) => path); // => ['kind']
 * ```
 */
export function shapeProblems(
  value: unknown,
  schema: ReadsShapes,
  code: string,
  words: readonly Text[] = [],
): readonly DefinitionProblem[] {
  const issues = schema.safeParse(value, { error: keysThereAre }).error?.issues ?? [];
  return issues.flatMap((issue) => problemsOf(issue, [], { code, words, value }));
}
