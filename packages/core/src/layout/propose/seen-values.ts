import type { Field, FieldInfo } from '../../entity/field.ts';
import { scaleOf } from '../../quantity/size-said.ts';
import { unitWordsIn } from '../../quantity/unit-of-measure.ts';
import type { RawValue } from '../../raw/raw-table.ts';
import { parsePeriod } from '../../time/parse-period.ts';
import { readDay } from '../../time/read-day.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { isUnitWording } from '../../sheet/unit-words.ts';
import { fold } from '../../words/fold.ts';
import { composed } from '../../words/compose.ts';

/** What the values under a label look like: the share of each kind among those that are filled. */
export interface SeenValues {
  /** How many are filled. */
  readonly filled: number;
  /** Numbers, or texts that begin with one. */
  readonly numbers: number;
  /** Percentages. */
  readonly percents: number;
  /** Days. */
  readonly days: number;
  /** Words for yes and no. */
  readonly flags: number;
  /** Units. */
  readonly units: number;
  /** Periods. */
  readonly periods: number;
  /** The texts, folded. */
  readonly texts: readonly string[];
}

const mostLookedAt = 60;
const yesNo: ReadonlySet<string> = new Set(['có', 'không', 'x', 'true', 'false', 'đã', 'chưa', 'yes', 'no']);

/**
 * Looks at values.
 *
 * @param values - the values under one label
 * @param units - the register, where there is one
 * @returns shares of each kind
 */
export function seenIn(values: readonly RawValue[], units?: UnitRegistry): SeenValues {
  const filled = values.filter((value) => value !== null && value !== '').slice(0, mostLookedAt);
  const texts = filled.map((value) => String(value));
  const share = (is: (text: string) => boolean): number =>
    filled.length === 0 ? 0 : texts.filter(is).length / filled.length;
  const days = share((text) => readDay(text) !== null);
  return {
    filled: filled.length,
    numbers: share(
      (text) => /^[-+]?\d[\d\s.,]*(?:%|\p{L}[\p{L}\s]{0,20})?$/u.test(text.trim()) && readDay(text) === null,
    ),
    percents: share((text) => /^\s*[\d.,]+\s*%/.test(text)),
    days,
    flags: share((text) => yesNo.has(composed(text).trim().toLowerCase())),
    units: share((text) => looksLikeUnit(text, units)),
    periods: days > 0 ? 0 : share((text) => isPeriod(text)),
    texts: texts.map((text) => fold(text)),
  };
}

/**
 * Tells whether a text says a period, and not only a number.
 *
 * @param text - words
 * @returns `true` for "Quý I/2024"
 */
export function isPeriod(text: string): boolean {
  return /\d{4}/.test(text) && parsePeriod(text).value !== null;
}

/**
 * Tells whether a text names a unit: one of the register, or in the way units are named.
 *
 * @param text - words
 * @param units - the register, where there is one
 * @returns `true` for "Xã An Hòa", a code, an id
 */
export function looksLikeUnit(text: string, units?: UnitRegistry): boolean {
  const trimmed = text.trim();
  if (units !== undefined && (units.unit(trimmed) !== null || units.withCode(trimmed).length > 0)) return true;
  return isUnitWording(trimmed);
}

/**
 * Tells whether a label stands over shares: a share and the number it was made of bear nearly the same label.
 *
 * @param label - the label
 * @param seen - values under it
 * @param measure - unit of measure stated beside them
 * @returns `true` for "Tỷ lệ …", for %, and where most values are percentages
 */
export function saysShare(label: string, seen: SeenValues, measure: string): boolean {
  return /%|(?<!\p{L})t[ỷỉ] (?:lệ|trọng)(?!\p{L})/iu.test(`${composed(label)} ${measure}`) || seen.percents >= 0.5;
}

/**
 * Tells how well values and unit of measure go with a field.
 *
 * @param field - the field
 * @param seen - values under the label
 * @param measure - unit of measure stated beside them; empty where none is
 * @param share - what {@link saysShare} tells of the label over them
 * @returns a factor: 0 for what cannot be, 1 for what may, more for what speaks for it
 */
export function goesWith({ info }: Field, seen: SeenValues, measure: string, share: boolean): number {
  const { kind, measuredIn, choices } = info;
  const ofShares = kind === 'statedRatio' || measuredIn === 'percent';
  if ((share || kind === 'statedRatio') && ['figure', 'count', 'statedRatio'].includes(kind) && share !== ofShares)
    return 0;
  const blank = seen.filled === 0;
  const most = 0.6;
  switch (kind) {
    case 'figure':
    case 'count':
    case 'statedRatio':
      return (
        (blank || seen.numbers >= most ? 1 : 0) * (measuredIn === undefined ? 1 : measureFits(measure, measuredIn))
      );
    case 'day':
      return blank ? 0.9 : seen.days >= most ? 1.15 : 0;
    case 'flag':
      return blank ? 0.9 : seen.flags >= most ? 1.1 : 0;
    case 'choice':
    case 'choices': {
      if (blank) return 0.9;
      const known = choices === undefined ? none : namesOfChoices(choices);
      const hits = seen.texts.filter((text) => known.has(text)).length;
      return hits * 2 >= seen.filled ? 1.5 : 0.4;
    }
    case 'text':
      return blank ? 0.9 : seen.numbers >= most || seen.days >= most ? 0.3 : 1;
    case 'reference':
      return blank ? 0.9 : seen.days >= most ? 0 : 1;
  }
}

const none: ReadonlySet<string> = /* @__PURE__ */ new Set();
const folded = /* @__PURE__ */ new WeakMap<NonNullable<FieldInfo['choices']>, ReadonlySet<string>>();

// Every label of a workbook is held against the choices of all areas.
function namesOfChoices(choices: NonNullable<FieldInfo['choices']>): ReadonlySet<string> {
  const names =
    folded.get(choices) ??
    new Set(Object.entries(choices).flatMap(([id, { vi, en }]) => [id, vi, en].map((text) => fold(text))));
  folded.set(choices, names);
  return names;
}

function measureFits(measure: string, measuredIn: string): number {
  const words = composed(measure).trim().toLowerCase();
  if (words === '') return 1;
  const { names, rest } = unitWordsIn(scaleOf(words)?.of ?? words, measuredIn);
  if (names === 'own' && rest === '') return 1.15;
  return names === 'other' ? 0.5 : 1;
}
