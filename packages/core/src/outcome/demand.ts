import { noneOf, notADay, shown } from './definition-words.ts';
import type { Text } from './text.ts';
import { isDay } from '../time/iso-date.ts';

/** What a value has to be: `null` when it is, else what is wrong. */
export type Demand = (value: unknown) => Text | null;

/**
 * A demand told in words.
 *
 * @param holds - whether a value is what is asked for
 * @param vi - what is asked for, in Vietnamese
 * @param en - the same in English
 * @returns the demand
 */
export function demand(holds: (value: unknown) => boolean, vi: string, en: string): Demand {
  return (value) =>
    holds(value)
      ? null
      : { vi: `${shown(value)} không dùng được; cần ${vi}`, en: `${shown(value)} cannot be used; give ${en}` };
}

/**
 * A whole number.
 *
 * @param least - the smallest that is taken
 * @param most - the largest
 * @returns the demand
 */
export function whole(least: number, most = 1_000_000): Demand {
  return demand(
    (value) => (Number.isInteger(value) || value === most) && Number(value) >= least && Number(value) <= most,
    `số nguyên từ ${least} đến ${most}`,
    `a whole number from ${least} to ${most}`,
  );
}

/**
 * One of some values.
 *
 * @param all - the values
 * @returns the demand
 */
export function oneOf(all: readonly unknown[]): Demand {
  return (value) =>
    all.includes(value)
      ? null
      : noneOf(
          value,
          all.map((one) => (typeof one === 'string' ? `"${one}"` : String(one))),
        );
}

/**
 * A list.
 *
 * @param each - what each of its members has to be
 * @param least - how many there are at least
 * @returns the demand; it tells the first member that is wrong
 */
export function listOf(each: Demand, least = 0): Demand {
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return notAList(value);
    // Not by map, which passes over the holes of a list.
    for (const one of value as readonly unknown[]) {
      const wrong = each(one);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

const notAList = /* @__PURE__ */ demand(() => false, 'một danh sách', 'a list');

/**
 * An object of options inside the options.
 *
 * @param demands - what its members have to be; one left out is not looked at
 * @param needed - members that may not be left out
 * @returns the demand; it tells the first member that is wrong, missing, or that nobody knows
 */
export function withOnly(demands: Readonly<Record<string, Demand>>, needed: readonly string[] = []): Demand {
  return (value) => {
    if (typeof value !== 'object' || value === null) return noneOf(value, [`{ ${Object.keys(demands).join(', ')} }`]);
    const members = value as Readonly<Record<string, unknown>>;
    const missing = needed.find((name) => members[name] === undefined);
    if (missing !== undefined) return missingMember(value, missing);
    for (const [name, written] of Object.entries(value)) {
      const wanted = demands[name];
      if (wanted === undefined) return noneOf(name, Object.keys(demands));
      const wrong = written === undefined ? null : wanted(written);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

function missingMember(value: unknown, name: string): Text {
  return { vi: `${shown(value)} thiếu "${name}"`, en: `${shown(value)} lacks "${name}"` };
}

/**
 * What a demand says, or nothing at all.
 *
 * @param of - the demand
 * @returns the demand
 */
export function optional(of: Demand): Demand {
  return (value) => (value === undefined ? null : of(value));
}

/**
 * What a demand says, or `null`.
 *
 * @param of - the demand
 * @returns the demand
 */
export function orNull(of: Demand): Demand {
  return (value) => (value === null ? null : of(value));
}

/** Yes or no. */
export const truth: Demand = /* @__PURE__ */ oneOf([true, false]);

/** A text. */
export const aText: Demand = /* @__PURE__ */ demand((value) => typeof value === 'string', 'chữ', 'a text');

/**
 * A day.
 *
 * @param value - what was written
 * @returns `null` for a day, else the words
 */
export const aDay: Demand = (value) => (isDay(value) ? null : notADay(value));

/** A function. */
export const aFunction: Demand = /* @__PURE__ */ demand(
  (value) => typeof value === 'function',
  'một hàm',
  'a function',
);

/** Anything: only the name of the option is looked at. */
export const unchecked: Demand = () => null;

/**
 * An object that has some members.
 *
 * @param members - names of the members
 * @param vi - what it is, in Vietnamese
 * @param en - the same in English
 * @returns the demand
 */
export function having(members: readonly string[], vi: string, en: string): Demand {
  return demand(
    (value) => typeof value === 'object' && value !== null && members.every((name) => name in value),
    vi,
    en,
  );
}
