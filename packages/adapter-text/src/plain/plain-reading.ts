import type { ComputedQuantity, Quantity } from '@qcdc/core';
import { checkCall, demand, type Demand } from '@qcdc/core/checks';
import { Dec } from '@qcdc/core/exact';
import { quantityFromJson, quantityToJson, type QuantityJson } from '@qcdc/core/stored';
import { aFigure } from '../accept/a-figure.ts';
import type { ProposedFigure, TextReading } from '../proposal.ts';

/** A proposed figure whose number is text. */
export interface PlainFigure extends Omit<ProposedFigure, 'quantity'> {
  /** The number as stated, as text; `null` where its marks can be read in two ways. */
  readonly quantity: QuantityJson | null;
}

/** A reading as plain data: the same as {@link TextReading}, with every exact number as text. */
export interface PlainTextReading extends Omit<TextReading, 'figures'> {
  /** The figures in order. */
  readonly figures: readonly PlainFigure[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const readingWith = (each: (figure: unknown) => boolean, vi: string, en: string): Demand =>
  demand(
    (value) =>
      isObject(value) &&
      typeof value['text'] === 'string' &&
      Array.isArray(value['figures']) &&
      value['figures'].every(each),
    vi,
    en,
  );

const aReading = /* @__PURE__ */ readingWith(
  (figure) => aFigure(figure) === null,
  'kết quả của text.read',
  'a reading of text.read',
);
const aPlainReading = /* @__PURE__ */ readingWith(
  (figure) => isObject(figure) && aFigure({ ...figure, quantity: null }) === null && numberOf(figure) !== undefined,
  'kết quả của plainReading',
  'what plainReading gave',
);

/**
 * Makes plain data of a reading, to be handed to another thread or window, or to be written as JSON: exact numbers, which `postMessage`
 * does not carry, become texts. Nothing is lost.
 *
 * @param reading - what `text.read` gave
 * @returns the same, as data that can be cloned
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const { value } = await text.read('Các tổ hòa giải tiếp nhận hơn 1.040 vụ.', { source: 'bao-cao.txt' });
 * const plain = plainReading(value);
 *
 * plain.figures[0]?.quantity?.value; // => '1040'
 * structuredClone(plain).figures[0]?.quantity?.bound; // => 'above'
 * ```
 */
export function plainReading(reading: TextReading): PlainTextReading {
  checkCall('plainReading', { reading: [reading, aReading] });
  return {
    ...reading,
    figures: reading.figures.map((figure) => ({
      ...figure,
      quantity: figure.quantity === null ? null : quantityToJson(figure.quantity),
    })),
  };
}

/**
 * Makes a reading of plain data again, on the other side: its figures can be accepted.
 *
 * @param plain - what `plainReading` gave
 * @returns the reading
 * @throws `DefinitionError` `call/bad-argument` where it is none, or a number in it is none
 * @example
 * ```ts
 * const { value } = await text.read('Các tổ hòa giải tiếp nhận 40 vụ.', { source: 'bao-cao.txt' });
 * const there = structuredClone(plainReading(value));
 * const records = recordsFrom(likeliest(readingOfPlain(there).figures), { unit: '00001', period: '2024' });
 *
 * parseRecords(records.value, [mediation]).value.get(mediation)[0]?.data.received.value?.toString(); // => '40'
 * ```
 */
export function readingOfPlain(plain: PlainTextReading): TextReading {
  checkCall('readingOfPlain', { plain: [plain, aPlainReading] });
  return { ...plain, figures: plain.figures.map((figure) => ({ ...figure, quantity: numberOf(figure) ?? null })) };
}

// Nothing where there is no number; `undefined` where there is something else.
function numberOf({
  quantity,
  measuredIn,
}: {
  readonly quantity?: unknown;
  readonly measuredIn?: unknown;
}): ProposedFigure['quantity'] | undefined {
  if (quantity === null) return null;
  const read = quantityFromJson(quantity, typeof measuredIn === 'string' ? measuredIn : undefined);
  return read !== null && isStated(read) ? read : undefined;
}

// Nobody states a number that no decimal holds.
const isStated = (quantity: ComputedQuantity): quantity is Quantity =>
  [quantity.value, quantity.upper].every((number) => number === null || Dec.isDecimal(number));
