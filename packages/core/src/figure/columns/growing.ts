/** A column that grows while it is filled; a plain array of ten million numbers would cost three times the memory. */
export class Growing<A extends Int32Array | Uint16Array | Uint8Array | Float64Array> {
  /** The array; longer than what is filled. */
  array: A;
  private readonly make: (length: number) => A;

  /** @param make - makes an empty array */
  constructor(make: (length: number) => A) {
    this.make = make;
    this.array = make(64);
  }

  /**
   * Sets a place, growing the array where needed.
   * @param at - place
   * @param value - number
   */
  set(at: number, value: number): void {
    if (at >= this.array.length) {
      const wider = this.make(Math.max(64, this.array.length * 2));
      wider.set(this.array);
      this.array = wider;
    }
    this.array[at] = value;
  }

  /**
   * Returns what was filled.
   * @param length - how many places
   * @returns an array of exactly that length
   */
  filled(length: number): A {
    return this.array.slice(0, length) as A;
  }

  /**
   * Returns what was filled and keeps the same array, so that the memory behind it is held once. For whoever never changes
   * what it is given.
   * @param length - how many places
   * @returns the array itself, cut to that length
   */
  shared(length: number): A {
    if (this.array.length !== length) this.array = this.filled(length);
    return this.array;
  }
}

/** Codes given to texts in the order they come. */
export class Dictionary {
  /** The texts, by code. */
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();

  /**
   * Returns the code of a text, giving one where it is new.
   * @param text - any text
   * @returns its code
   */
  code(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.codes.set(text, code);
    return code;
  }
}
