import { isPlain, type Plain } from './check-keys.ts';
import { blankText, hasWords, shown } from './definition-words.ts';
import { demand, type Demand } from './demand.ts';
import { notAKey } from './no-such-name.ts';
import type { Problems } from './problems.ts';
import type { Text } from './text.ts';

/** Takes what is wrong with a part of a definition, and where. */
export type Tell = (wrong: Text, at: string) => void;

/** What a part of a definition has to be: a `Demand`, or one that goes into the part and tells of its members by their paths. */
export type Part = (value: unknown, at: string, tell: Tell) => Text | null;

/** Which definition is checked. */
export interface CheckedDefinition {
  /** Name of the function that takes it. */
  readonly step: string;
  /** What somebody handed to it. */
  readonly value: unknown;
  /** Code of a part that is not what it has to be, such as `measure/bad-part`. */
  readonly code: string;
  /** What its parts have to be. What `check` tells by itself is left out. */
  readonly shape: Part;
  /** Path to the definition, where it is a part of another; paths begin with it. */
  readonly at?: string;
}

/**
 * Looks at the shape of a definition before anything is made of it. The compiler does it in TypeScript; in JavaScript a part of the
 * wrong kind would end in an error from deep inside, or be believed in silence.
 *
 * @param definition - the definition, and what its parts have to be
 * @param problems - takes what is wrong: the code of the definition, `call/bad-argument` where it is no definition at all, and
 * `call/unreadable-definition` with the path where something in it throws when it is looked at
 * @param check - looks at what the definition says; what it cannot bear after a fault of the shape has been told already
 * @returns what `check` returned, or `null` where it could not
 * @example
 * ```ts
 * const problems = new Problems();
 * const shape = membersOf({ label: bothLanguages });
 * checkDefinition({ step: 'make', value: { label: 7 }, code: 'demo/bad-part', shape }, problems, () => true); // => true
 * problems.list.map(({ code, path }) => [code, path]); // => [['demo/bad-part', 'label']]
 * ```
 */
export function checkDefinition<T>(
  { step, value, code, shape, at: path = '' }: CheckedDefinition,
  problems: Problems,
  check: () => T,
): T | null {
  const before = problems.count;
  const wrong = readOrNull(() => (isPlain(value) || Array.isArray(value) ? null : notADefinition(value)));
  if (wrong !== null) problems.add('call/bad-argument', wrong, `${step}.definition`);
  if (problems.count > before) return null;
  try {
    const tell: Tell = (text, at) => {
      problems.add(code, text, at);
    };
    const all = shape(value, path, tell);
    if (all !== null) tell(all, path);
    return problems.attempt(check);
  } catch (error) {
    if (problems.count === before) problems.addUnreadable(error, cannotRead(error), placeThatThrows(value, path));
    return null;
  }
}

const notADefinition = (value: unknown): Text => ({
  vi: `${shown(value)} không phải là định nghĩa; cần một đối tượng có các mục`,
  en: `${shown(value)} is no definition; hand in an object with its fields`,
});

const refused: Text = { vi: 'không đọc được; đưa vào dữ liệu thường', en: 'it cannot be read; hand in plain data' };

function readOrNull(read: () => Text | null): Text | null {
  try {
    return read();
  } catch {
    return refused;
  }
}

// The author wrote what threw, so its words help; they come as they are, in no language of ours.
function cannotRead(error: unknown): Text {
  const said =
    readOrNull(() => (error instanceof Error ? { vi: error.message, en: error.message } : refused)) ?? refused;
  return {
    vi: `không đọc được định nghĩa này: ${said.vi.slice(0, 200)}`,
    en: `this definition cannot be read: ${said.en.slice(0, 200)}`,
  };
}

const mostLooks = 20_000;

// The first member that throws when it is read; looked for only after something did.
function placeThatThrows(root: unknown, path: string): string {
  const open: (readonly [unknown, string])[] = [[root, path]];
  const seen = new Set<unknown>();
  for (let next = open.shift(); next !== undefined && seen.size < mostLooks; next = open.shift()) {
    const [value, at] = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    let inside = at;
    try {
      for (const key of Object.keys(value)) {
        inside = Array.isArray(value) ? `${at}[${key}]` : joined(at, key);
        open.push([(value as Plain)[key], inside]);
      }
    } catch {
      return inside;
    }
  }
  return path;
}

const joined = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`);

/**
 * An object with members: each is asked for, also one that is missing.
 *
 * @param members - what the members have to be
 * @param only - whether a member nobody knows is told, too; where the check after it does that, `false`
 * @returns the part
 * @example
 * ```ts
 * const told: string[] = [];
 * membersOf({ label: bothLanguages })({ label: 7 }, 'form', (_, at) => told.push(at)); // => null
 * told; // => ['form.label']
 * ```
 */
export function membersOf(members: Readonly<Record<string, Part>>, only = true): Part {
  return (value, at, tell) => {
    if (!isPlain(value)) return notADefinition(value);
    for (const [name, part] of Object.entries(members)) {
      const wrong = part(value[name], joined(at, name), tell);
      if (wrong !== null) tell(wrong, joined(at, name));
    }
    if (only)
      for (const name of Object.keys(value))
        if (!Object.hasOwn(members, name)) tell(notAKey(name, Object.keys(members)), joined(at, name));
    return null;
  };
}

/**
 * A list.
 *
 * @param each - what each of its members has to be
 * @param least - how many there are at least
 * @returns the part
 * @example
 * ```ts
 * const places: string[] = [];
 * eachOf(aText)(['Xã A', 7], 'names', (wrong, at) => places.push(at)); // => null
 * places; // => ['names[1]']
 * ```
 */
export function eachOf(each: Part, least = 0): Part {
  return (value, at, tell) => {
    if (!Array.isArray(value)) return notAList(value);
    if (value.length < least) return notAList(value);
    // Not by map, which passes over the holes of a list.
    for (const [i, one] of (value as readonly unknown[]).entries()) {
      const wrong = each(one, `${at}[${i}]`, tell);
      if (wrong !== null) tell(wrong, `${at}[${i}]`);
    }
    return null;
  };
}

const notAList = (value: unknown): Text => ({
  vi: `${shown(value)} không dùng được; cần một danh sách có mục`,
  en: `${shown(value)} cannot be used; give a list with items`,
});

/**
 * An object whose members go by any name.
 *
 * @param each - what each of its members has to be
 * @returns the part
 * @example
 * ```ts
 * const places: string[] = [];
 * eachMemberOf(aText)({ A: 'Xã A', B: 7 }, 'names', (wrong, at) => places.push(at)); // => null
 * places; // => ['names.B']
 * ```
 */
export function eachMemberOf(each: Part): Part {
  return (value, at, tell) => {
    if (!isPlain(value)) return notADefinition(value);
    for (const [name, one] of Object.entries(value)) {
      const wrong = each(one, joined(at, name), tell);
      if (wrong !== null) tell(wrong, joined(at, name));
    }
    return null;
  };
}

/**
 * A part, or nothing at all.
 *
 * @param part - the part
 * @returns the part that may be left out
 * @example
 * ```ts
 * leftOut(aText)(undefined, 'hint', () => {}); // => null
 * leftOut(aText)(7, 'hint', () => {})?.en; // => '7 cannot be used; give a text'
 * ```
 */
export function leftOut(part: Part): Part {
  return (value, at, tell) => (value === undefined ? null : part(value, at, tell));
}

/**
 * A text in both languages.
 *
 * @param value - what was written
 * @returns `null` for words, else what is wrong
 * @example
 * ```ts
 * bothLanguages({ vi: 'Hòa giải', en: 'Mediation' }); // => null
 * ```
 */
export function bothLanguages(value: unknown): Text | null {
  return hasWords(value) ? null : blankText;
}

/**
 * A text that names something: it is not blank.
 * @example
 * ```ts
 * aName(' ')?.en; // => '" " cannot be used; give a text that is not blank'
 * ```
 */
export const aName: Demand = /* @__PURE__ */ demand(
  (value) => typeof value === 'string' && value.trim() !== '',
  'chữ, không để trống',
  'a text that is not blank',
);
