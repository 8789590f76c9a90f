import { fifteenDigits } from '../number/fifteen-digits.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import { Dec } from '../number/decimal.ts';
import { ofWholes } from './of-wholes.ts';
import { missingQuantity, type Quantity } from './quantity.ts';
import { checkedMeasure } from './check-quantity.ts';
import { findingOf, type Refusal } from './quantity-findings.ts';
import { holdsFraction, quantityOfObject } from './quantity-object.ts';
import { refusalOf } from './refusal-of.ts';
import type { ReadOptions, SizedReadOptions } from './read/read-options.ts';
import { readFigureText } from './read/read-figure-text.ts';
import { readNumberCell } from './read/read-number-cell.ts';
import type { ReadText } from './read/read-phrase.ts';

/**
 * Reads a figure as people state it: a number, a decimal text, Vietnamese words, a state, or a {@link Quantity} object
 * (also its JSON form).
 *
 * @remarks "hơn" and "trên" leave the number out, "ít nhất" and "từ … trở lên" include it. The digits stated become the
 * accuracy: `3,4 tỷ` is stated to the hundred million. Of a number at most fifteen digits count. What stands beside a
 * number is used (`861/866 đơn vị (đạt 99,4%)` is checked) or named in a finding. What is whole by nature, such as a
 * dossier, takes no fraction: `7,609` under Vietnamese marks is refused with both readings.
 *
 * @param input - what stands in the cell
 * @param options - unit of measure, locale, meaning of a dash
 * @returns the quantity, or `null` with the finding that says why it is refused
 * @throws `DefinitionError` `quantity/no-unit-of-measure`
 * @example
 * ```ts
 * readQuantity('hơn 3,4 tỷ đồng', { measuredIn: 'VND' }).value?.bound; // => 'above'
 * readQuantity('1.234', { measuredIn: 'case' }).findings[0]?.code; // => 'quantity/ambiguous-number'
 * readQuantity('1.234', { measuredIn: 'case', locale: 'vi' }).value?.value?.toString(); // => '1234'
 * readQuantity('ước 120 vụ', { measuredIn: 'case' }).value?.status; // => 'estimated'
 * ```
 */
export function readQuantity(input: unknown, options: ReadOptions): Outcome<Quantity | null> {
  return readSizedQuantity(input, options);
}

/**
 * Reads a figure of a page that says in what its numbers are written.
 *
 * @param input - what stands in the cell
 * @param options - as for `readQuantity`, and the size the page says
 * @returns the quantity, or `null` with the finding that says why it is refused
 */
export function readSizedQuantity(input: unknown, options: SizedReadOptions): Outcome<Quantity | null> {
  checkedMeasure((options as Partial<ReadOptions> | null | undefined)?.measuredIn as string);
  const said = readSafely(input, options);
  const refusal = 'code' in said ? said : refusalOf(said.quantity, options);
  const shown = shownIn(input) ?? ('code' in said ? undefined : numbersIn(said.quantity));
  const finding = (r: Refusal): Finding => findingOf(r, shown, options.measuredIn);
  if (refusal !== null) return ok(null, [finding(refusal)]);
  return 'code' in said ? ok(null) : ok(ofWholes(said.quantity, options.measuredIn), said.notes.map(finding));
}

// An object that throws when it is looked at is no figure.
function readSafely(input: unknown, options: SizedReadOptions): ReturnType<typeof readInput> {
  if (typeof input !== 'object' || input === null) return readInput(input, options);
  try {
    return readInput(input, options);
  } catch {
    return readInput({}, options);
  }
}

// What the office sees in the cell: of a number fifteen digits, not the noise behind them.
function shownIn(input: unknown): string | undefined {
  if (typeof input === 'string') return input.slice(0, 80);
  if (typeof input !== 'number') return undefined;
  return Number.isFinite(input) ? fifteenDigits(input).toString() : String(input);
}

// Of a quantity that was understood before: the numbers it holds.
function numbersIn({ value, upper }: Quantity): string | undefined {
  const numbers = [value, upper].flatMap((number) => (number === null ? [] : number.toFixed().slice(0, 40)));
  return numbers.length === 0 ? undefined : numbers.join(' … ');
}

function readInput(input: unknown, options: SizedReadOptions): ReadText | Refusal {
  if (input === null || input === undefined) return { quantity: missingQuantity, notes: [] };
  if (typeof input === 'string') return readFigureText(input, options);
  if (typeof input === 'number') {
    const read = readNumberCell(input, options);
    return 'code' in read ? read : { quantity: read, notes: [] };
  }
  if (holdsFraction(input)) return { code: 'not-a-decimal' };
  const object = quantityOfObject(input);
  if (object === null) return { code: 'not-a-figure' };
  // What stands beside, such as a size ("nghìn"), may make another number of it.
  const beside = Dec.isDecimal(input) ? [] : Object.keys(input).filter((name) => !partsOfQuantity.has(name));
  return beside.length === 0 ? { quantity: object, notes: [] } : { code: 'words-left-over', words: beside.join(', ') };
}

const partsOfQuantity: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'state',
  'value',
  'bound',
  'upper',
  'accuracy',
  'margin',
  'status',
  'whole',
]);
