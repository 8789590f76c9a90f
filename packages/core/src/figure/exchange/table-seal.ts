import { canonicalJson } from '../../format/canonical-json.ts';
import type { FigureTableJson } from './table-shape.ts';

/**
 * Sums up everything a total of a stored table depends on, so that a digit changed on the way shows. It protects against
 * damage and careless hands, not against somebody who means harm: whoever can write the table can write its seal.
 *
 * @param body - the table; its own seal and the places of its figures do not count
 * @returns sixteen hexadecimal digits
 */
export function sealOf(body: Omit<FigureTableJson, 'seal' | 'segments'> & Pick<FigureTableJson, 'segments'>): string {
  const { measures, units, periods, scales, divisors, asOf, spread, plan, segments } = body;
  const sum = new Sum();
  sum.text(canonicalJson({ measures, units, periods, scales, divisors, asOf, spread, plan }));
  for (const { unit, measure, period, value, state, wide, reported, expected } of segments) {
    for (const column of [unit, measure, period, value, state, reported, expected]) sum.numbers(column ?? []);
    for (const one of wide) sum.text(canonicalJson(one));
  }
  return sum.digits();
}

// Columns of ten million numbers are longer than a text may be, so they are summed up number by number.
class Sum {
  #first = 0x811c9dc5;
  #second = 0x01000193;
  readonly #number = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#number.buffer);

  text(text: string): void {
    this.#mix(text.length);
    for (let i = 0; i < text.length; i++) this.#mix(text.charCodeAt(i));
  }

  numbers(numbers: readonly number[]): void {
    this.#mix(numbers.length);
    for (const number of numbers) {
      this.#number[0] = number === 0 ? 0 : number;
      this.#mix(this.#halves[0] ?? 0);
      this.#mix(this.#halves[1] ?? 0);
    }
  }

  digits(): string {
    return [this.#first, this.#second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #mix(value: number): void {
    const first = Math.imul(this.#first ^ value, 0x9e3779b1);
    this.#first = first ^ (first >>> 15);
    const second = Math.imul((this.#second + value) ^ (this.#first >>> 3), 0x85ebca6b);
    this.#second = second ^ (second >>> 13);
  }
}
