const mostDigits = 15;
const powers = Array.from({ length: 23 }, (_, i) => 10 ** i);

/**
 * Reads a number as workbooks write it, without making a text of it where that can be helped.
 *
 * @param bytes - the part
 * @param start - first byte
 * @param end - byte behind the last
 * @returns the number, the same that `Number` reads; `NaN` for what is no finite number
 */
export function xmlNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 45;
  let value = 0;
  let digits = 0;
  let fraction = -1;
  for (let i = negative ? start + 1 : start; i < end; i += 1) {
    const byte = bytes[i] as number;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + (byte - 48);
      digits += 1;
      if (fraction >= 0) fraction += 1;
    } else if (byte === 46 && fraction < 0) fraction = 0;
    else return slowNumber(bytes, start, end);
  }
  if (digits === 0 || digits > mostDigits) return slowNumber(bytes, start, end);
  // Both are exact, so that dividing rounds once, as reading the text would.
  const size = fraction > 0 ? value / (powers[fraction] as number) : value;
  return negative ? -size : size;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return Number.NaN;
  let text = '';
  for (let i = start; i < end; i += 1) text += String.fromCharCode(bytes[i] as number);
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/.test(trimmed)) return Number.NaN;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : Number.NaN;
}
