import type { Field, FieldInfo } from '../entity/field.ts';
import { normaliseText } from '../number/normalise-text.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { missingQuantity, type Quantity } from '../quantity/quantity.ts';
import { readSizedQuantity } from '../quantity/read-quantity.ts';
import { fold } from '../words/fold.ts';
import { readDay } from '../time/read-day.ts';
import { noDay } from './no-day.ts';
import { withoutOwnWords } from './own-words.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import type { Say } from './parse-findings.ts';
import type { ParseContext } from './parse-context.ts';
import { composed } from '../words/compose.ts';

/** A value read from a cell and what was found on the way. */
export interface Read {
  /** The value; the blank of the field where nothing could be read. */
  readonly value: unknown;
  /** What was found. */
  readonly findings: readonly Finding[];
}

const nothing: readonly Finding[] = [];
// Unreadable choices of one cell that are named.
const mostNamed = 3;

/**
 * Returns what a field holds when nothing was reported.
 *
 * @param info - the field
 * @returns a missing quantity for figures, otherwise `null`; never zero
 */
export function blankOf(info: FieldInfo): Quantity | null {
  const { kind } = info;
  return kind === 'figure' || kind === 'statedRatio' ? missingQuantity : null;
}

/**
 * Reads one cell for one field. A cell that cannot be read leaves the field not reported, with a finding.
 *
 * @param field - the field
 * @param cell - the cell
 * @param context - locale of the source, words of the door
 * @returns the value and the findings, their place already in them
 */
export function readField(field: Field, cell: CellInput, context: ParseContext): Read {
  const { info } = field;
  const { at, error, uncomputed } = cell;
  const { say } = context;
  const refuse = (finding: Finding): Read => ({ value: blankOf(info), findings: [finding] });
  if (error !== undefined) return refuse(say('cell-error', at, { a: error, actual: error }));
  if (uncomputed === true) return refuse(say('formula-without-value', at));
  if (isBlank(cell)) return { value: blankOf(info), findings: nothing };
  switch (info.kind) {
    case 'figure':
    case 'statedRatio':
    case 'count':
      return readFigure(info, cell, context);
    case 'day':
      return readText(cell, say, (text) => readDay(text) ?? noDay(text, at, say));
    case 'text':
      return readText(cell, say, (text) =>
        text.length <= 20_000
          ? text
          : say('text-too-long', at, { a: String(text.length), expected: '≤ 20000', actual: String(text.length) }),
      );
    case 'reference':
      return readText(cell, say, (text) => {
        const code = info.refersTo === 'item number' ? joinedNumber(normaliseText(text)) : normaliseText(text);
        // A ticked box is the number of nothing.
        if (/^\S{1,64}$/.test(code) && typeof cell.value !== 'boolean') return code;
        const named = info.refersTo === 'period' ? context.periodOf(text).value : null;
        return named?.id ?? say('not-a-code', at, { a: text, actual: text });
      });
    case 'flag':
      return typeof cell.value === 'boolean'
        ? { value: cell.value, findings: [] }
        : readText(cell, say, readFlag(say, at));
    case 'choice':
      return readText(cell, say, (text) => choiceIn(text, info.choices, say, at));
    case 'choices':
      return readChoices(info, cell, say);
  }
}

// "NV 1" and "H.C 2" are numbers of items that somebody set a blank in; words are none.
function joinedNumber(text: string): string {
  return /^(?:\p{L}{1,4}|[.-])+\s+\d+(?:[.]\d+)*[.):]?$/u.test(text) ? text.replace(/\s+/g, '') : text;
}

function readText(cell: CellInput, say: Say, read: (text: string) => unknown): Read {
  const { value, at } = cell;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return { value: null, findings: [say('not-accepted', at, { actual: typeof value })] };
  const result = read(composed(String(value)).trim());
  const refused = typeof result === 'object' && result !== null && 'code' in result;
  return refused ? { value: null, findings: [result as Finding] } : { value: result, findings: [] };
}

function readFlag(say: Say, at: Where): (text: string) => boolean | Finding {
  return (text) => {
    const word = fold(text);
    if (['có', 'x', 'đúng', 'yes', 'true', '1'].includes(word)) return true;
    if (['không', 'sai', 'no', 'false', '0'].includes(word)) return false;
    return say('not-yes-or-no', at, { a: text, expected: 'Có | Không', actual: text });
  };
}

function choiceIn(text: string, choices: FieldInfo['choices'], say: Say, at: Where): string | Finding {
  const all = Object.entries(choices ?? {});
  const word = fold(text);
  const named = ({ vi, en }: Text) => fold(vi) === word || fold(en) === word;
  for (const [id, choice] of all) if (fold(id) === word || named(choice)) return id;
  for (const [id, { formerLabels = [] }] of all) if (formerLabels.some(({ label }) => named(label))) return id;
  return say('unknown-choice', at, {
    a: text,
    expected: all.map(([, { vi }]) => vi).join(' | '),
    actual: text,
  });
}

function readChoices({ choices }: FieldInfo, cell: CellInput, say: Say): Read {
  const { value, at } = cell;
  const parts: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[;\n]/)
      : [value];
  // Half a list would be a wrong answer, so one unreadable choice leaves the whole cell unread.
  const refuse = (finding: Finding): Read => ({ value: null, findings: [finding] });
  const read = new Set<string>();
  const unknown = new Map<string, Finding>();
  for (const part of new Set(parts.map((one) => (typeof one === 'string' ? one.trim() : one)))) {
    if (part === '') continue;
    if (typeof part !== 'string') return refuse(say('not-accepted', at));
    const choice = choiceIn(part, choices, say, at);
    if (typeof choice === 'string') read.add(choice);
    else unknown.set(part, choice);
    if (unknown.size > mostNamed) break;
  }
  const [only] = unknown.values();
  if (only === undefined) return { value: [...read], findings: nothing };
  if (unknown.size === 1) return refuse(only);
  // One cell, one finding, however many pieces it falls into.
  const named = [...unknown.keys()].slice(0, mostNamed).map((text) => text.slice(0, 80));
  const a = `${named.join('; ')}${unknown.size > mostNamed ? '; …' : ''}`;
  const { expected } = only;
  return refuse(say('unknown-choice', at, { a, actual: a, ...(expected === undefined ? {} : { expected }) }));
}

function readFigure(info: FieldInfo, cell: CellInput, context: ParseContext): Read {
  const { measuredIn = '' } = info;
  const { say, locale = null, dash } = context;
  const { value, at, format, size } = cell;
  if (cell.writtenOut !== undefined) {
    const text = String(value);
    const a = typeof value === 'number' ? inBoth(text) : text;
    return {
      value: blankOf(info),
      findings: [say('size-or-written-out', at, { a, b: cell.writtenOut, expected: text, actual: text })],
    };
  }
  const options = {
    measuredIn,
    locale,
    ...(format === undefined || typeof value !== 'number' ? {} : { format }),
    ...(dash === undefined ? {} : { dash }),
    ...(size === undefined ? {} : { size }),
    ...(info.kind === 'statedRatio' ? { negative: false } : {}),
    ...(info.mayBeNegative === undefined ? {} : { negative: info.mayBeNegative }),
  };
  const asTyped = readSizedQuantity(value, options);
  const bare =
    asTyped.value === null && size === undefined && typeof value === 'string' ? withoutOwnWords(value, info) : null;
  const { value: quantity, findings } = bare === null ? asTyped : readSizedQuantity(bare, options);
  const placed = findings.length === 0 ? nothing : findings.map((finding) => ({ ...finding, where: at }));
  if (quantity === null) return { value: blankOf(info), findings: placed };
  if (info.kind === 'statedRatio' && size === undefined && mayBeShare(quantity, cell)) {
    const said = String(value);
    const share = quantity.value?.toFixed() ?? '';
    const percent = quantity.value?.times(100).toFixed() ?? '';
    const [a, b] = [inBoth(typeof value === 'number' ? share : said), inBoth(percent)];
    return { value: blankOf(info), findings: [say('share-or-percent', at, { a, b, actual: said })] };
  }
  return { value: info.kind === 'count' ? plainCount(quantity) : quantity, findings: placed };
}

// A number as either language writes it.
const inBoth = (number: string): Text => ({ vi: number.replace('.', ','), en: number });

// 0.988 without a sign of percent may be 0.988 % or 98.8 %, typed as a number or as text.
function mayBeShare({ value, bound }: Quantity, cell: CellInput): boolean {
  if (value === null || bound !== 'exact' || value.isZero() || value.greaterThan(1)) return false;
  if (typeof cell.value === 'number') return !/%/.test(cell.format ?? '');
  return typeof cell.value === 'string' && /^[\d., ]+$/.test(normaliseText(cell.value));
}

// A count stays a number when it says nothing more than a number of things.
function plainCount(quantity: Quantity): number | Quantity | null {
  const { state, value, bound, accuracy, status } = quantity;
  if (state === 'missing') return null;
  const plain =
    value?.isInteger() === true && !value.isNegative() && bound === 'exact' && accuracy === null && status === undefined
      ? value.toNumber()
      : null;
  return plain !== null && Number.isSafeInteger(plain) ? plain : quantity;
}
