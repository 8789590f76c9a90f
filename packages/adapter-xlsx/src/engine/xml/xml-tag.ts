import { Refusal } from '../refusal.ts';
import { xmlText } from './xml-text.ts';

const equals = 61;
const apostrophe = 39;
const quote = 34;
const colon = 58;

/** The attributes of an element that opens. There is one of these a part, so nobody may keep it. */
export class XmlTag {
  bytes: Uint8Array = new Uint8Array();
  /** First byte of the attributes. */
  start = 0;
  /** Byte behind the last one. */
  end = 0;
  /** First byte of the name `next` came to, behind its prefix. */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Whether the name has a prefix. */
  prefixed = false;
  #at = 0;

  /**
   * Begins with other attributes.
   * @param bytes - the part
   * @param start - first byte
   * @param end - byte behind the last
   */
  reset(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.#at = start;
  }

  /**
   * Goes to the next attribute.
   * @returns `false` when there is none
   * @throws `Refusal` for what is no attribute
   */
  next(): boolean {
    const { bytes, end } = this;
    let i = this.#at;
    while (i < end && (bytes[i] as number) <= 32) i += 1;
    if (i >= end) return false;
    this.nameStart = i;
    this.prefixed = false;
    let byte = bytes[i] as number;
    while (i < end && byte > 32 && byte !== equals) {
      if (byte === colon) {
        this.nameStart = i + 1;
        this.prefixed = true;
      }
      i += 1;
      byte = bytes[i] as number;
    }
    this.nameEnd = i;
    while (i < end && (bytes[i] as number) <= 32) i += 1;
    if (i >= end || bytes[i] !== equals) throw new Refusal('unreadable');
    i += 1;
    while (i < end && (bytes[i] as number) <= 32) i += 1;
    const mark = bytes[i];
    if (i >= end || (mark !== quote && mark !== apostrophe)) throw new Refusal('unreadable');
    i += 1;
    this.valueStart = i;
    while (i < end && bytes[i] !== mark) i += 1;
    if (i >= end) throw new Refusal('unreadable');
    this.valueEnd = i;
    this.#at = i + 1;
    return true;
  }

  /**
   * Returns the value of an attribute.
   * @param name - name without a prefix
   * @returns its text, or `undefined` where it is not there
   */
  get(name: string): string | undefined {
    this.#at = this.start;
    while (this.next()) {
      if (this.nameEnd - this.nameStart !== name.length) continue;
      let same = true;
      for (let i = 0; same && i < name.length; i += 1) same = this.bytes[this.nameStart + i] === name.charCodeAt(i);
      if (same) return this.value();
    }
    return undefined;
  }

  /**
   * Returns the value `next` came to.
   * @returns its text
   */
  value(): string {
    return xmlText(this.bytes, this.valueStart, this.valueEnd);
  }
}
