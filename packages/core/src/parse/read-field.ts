import type { Field, FieldInfo } from '../entity/field.ts';
import { Dec, type Decimal } from '../number/decimal.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { missingQuantity, type Quantity } from '../quantity/quantity.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import { fold } from '../words/fold.ts';
import { readDay } from '../time/read-day.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import type { Say } from './parse-findings.ts';
import type { ParseContext } from './parse-context.ts';

/** A value read from a cell and what was found on the way. */
export interface Read {
  /** The value; the blank of the field where nothing could be read. */
  readonly value: unknown;
  /** What was found. */
  readonly findings: readonly Finding[];
}

const nothing: readonly Finding[] = [];

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
      return readText(cell, say, (text) => readDay(text) ?? say('not-a-day', at, { a: text, actual: text }));
    case 'text':
      return readText(cell, say, (text) =>
        text.length <= 20_000
          ? text
          : say('text-too-long', at, { a: String(text.length), expected: '≤ 20000', actual: text }),
      );
    case 'reference':
      return readText(cell, say, (text) =>
        /^\S{1,64}$/.test(text) ? text : say('not-a-code', at, { a: text, actual: text }),
      );
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

function readText(cell: CellInput, say: Say, read: (text: string) => unknown): Read {
  const { value, at } = cell;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return { value: null, findings: [say('not-accepted', at, { actual: typeof value })] };
  const result = read(String(value).normalize('NFC').trim());
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
  const found = parts
    .map((part) => (typeof part === 'string' ? part.trim() : part))
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? choiceIn(part, choices, say, at) : say('not-accepted', at)));
  const findings = found.filter((one) => typeof one !== 'string');
  // Half a list would be a wrong answer, so one unreadable choice leaves the whole cell unread.
  return findings.length > 0 ? { value: null, findings } : { value: [...new Set(found)], findings: [] };
}

function readFigure(info: FieldInfo, cell: CellInput, context: ParseContext): Read {
  const { measuredIn = '' } = info;
  const { say, locale = null, dash } = context;
  const { value, at, format } = cell;
  const refuse = (finding: Finding): Read => ({ value: blankOf(info), findings: [finding] });
  let input: unknown = value;
  if (typeof value === 'number' && Number.isFinite(value)) {
    const percent = format?.replace(/"[^"]*"/g, '').includes('%') === true;
    if (percent) {
      // The file keeps 0.993 for what people see as 99.3 %.
      const shown = hundredTimes(value);
      if (measuredIn !== 'percent')
        return refuse(say('percent-in-a-count', at, { expected: measuredIn, actual: `${shown.toString()}%` }));
      const accuracy = { decimals: Math.min(shown.decimalPlaces(), 20), mode: 'unknown' };
      input = { state: 'reported', value: shown, bound: 'exact', upper: null, accuracy };
    } else if (info.kind === 'statedRatio' && value > 0 && value <= 1) {
      const said = String(value);
      return refuse(say('share-or-percent', at, { a: said, b: hundredTimes(value).toString(), actual: said }));
    }
  }
  const { value: quantity, findings } = readQuantity(input, {
    measuredIn,
    locale,
    ...(dash === undefined ? {} : { dash }),
    ...(info.kind === 'statedRatio' ? { negative: false } : {}),
    ...(info.mayBeNegative === undefined ? {} : { negative: info.mayBeNegative }),
  });
  const placed = findings.length === 0 ? nothing : findings.map((finding) => ({ ...finding, where: at }));
  if (quantity === null) return { value: blankOf(info), findings: placed };
  return { value: info.kind === 'count' ? plainCount(quantity) : quantity, findings: placed };
}

function hundredTimes(value: number): Decimal {
  return new Dec(String(value)).times(100);
}

// A count stays a number when it says nothing more than a number of things.
function plainCount(quantity: Quantity): number | Quantity | null {
  const { state, value, bound, accuracy } = quantity;
  if (state === 'missing') return null;
  const plain =
    value?.isInteger() === true && !value.isNegative() && bound === 'exact' && accuracy === null
      ? value.toNumber()
      : null;
  return plain !== null && Number.isSafeInteger(plain) ? plain : quantity;
}
