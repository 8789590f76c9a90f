import { quantityBounds, quantityStates, type Bound, type QuantityState } from '../../quantity/quantity.ts';

// The one place that knows the byte of the column `state`: bits 0–2 the state, 3–5 the bound, 6 partial, 7 wide.
const stateBits = 7;
const boundShift = 3;
const partialBit = 64;
const wideBit = 128;

/** The byte of a reported exact number, which is all there is to say of its row. */
export const plain = 0;

/** The states of the column `state`, by their code. A zero is a reported 0 and has no code of its own. */
export const storedStates = /* @__PURE__ */ quantityStates.filter((state) => state !== 'zero');

/**
 * Packs a state and a bound. A zero is a reported 0 and has no state of its own here.
 *
 * @param state - what stands in the cell
 * @param bound - how the true number lies to the stated one
 * @returns the byte
 */
export function stateByte(state: QuantityState, bound: Bound): number {
  return (state === 'zero' ? 0 : storedStates.indexOf(state)) | (quantityBounds.indexOf(bound) << boundShift);
}

/**
 * Unpacks the state; `zero` shows in the number.
 *
 * @param byte - byte of the column `state`
 * @returns the state
 */
export function stateOf(byte: number): (typeof storedStates)[number] {
  return storedStates[byte & stateBits] ?? 'missing';
}

/**
 * Unpacks the bound.
 *
 * @param byte - byte of the column `state`
 * @returns the bound
 */
export function boundOf(byte: number): Bound {
  return quantityBounds[(byte >> boundShift) & stateBits] ?? 'exact';
}

/**
 * Marks a total that does not cover all units expected, or takes the mark away.
 *
 * @param byte - byte of the column `state`
 * @param partial - whether units are missing
 * @returns the byte
 */
export function markPartial(byte: number, partial: boolean): number {
  return partial ? byte | partialBit : byte & ~partialBit;
}

/**
 * Tells whether a total does not cover all units expected.
 *
 * @param byte - byte of the column `state`
 * @returns `true` where units are missing
 */
export function isPartial(byte: number): boolean {
  return (byte & partialBit) !== 0;
}

/**
 * Marks a row that needs more than its number.
 *
 * @param byte - byte of the column `state`
 * @returns the byte
 */
export function markWide(byte: number): number {
  return byte | wideBit;
}

/**
 * Tells whether a row needs more than its number.
 *
 * @param byte - byte of the column `state`
 * @returns `true` where the row has an entry in `wide`
 */
export function isWide(byte: number): boolean {
  return (byte & wideBit) !== 0;
}

/**
 * Tells whether a byte stands for a state and a bound that there are.
 *
 * @param byte - any byte
 * @returns `false` for bytes nobody packed
 */
export function isPacked(byte: number): boolean {
  return (byte & stateBits) < storedStates.length && ((byte >> boundShift) & stateBits) < quantityBounds.length;
}
