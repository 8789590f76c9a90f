import { Refusal } from '../refusal.ts';
import { elementName } from './element-name.ts';
import { XmlTag } from './xml-tag.ts';

/** Hears what stands in a part. Names come without their prefix. */
export interface XmlHandler {
  /** Whether the text in between is of interest right now. */
  wantsText: boolean;
  /** An element begins. */
  open(name: string, tag: XmlTag): void;
  /** Some text: bytes of the part, with references still in them unless it is `raw`. */
  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void;
  /** An element ends. */
  close(name: string): void;
}

const less = 60;
const greater = 62;
const slash = 47;
const bang = 33;
const question = 63;
const quote = 34;
const apostrophe = 39;
const deepest = 200;
const longest = 8_000_000;
const none = new Uint8Array();
const cdata = '<![CDATA[';

/**
 * Walks through the XML of a part while it is inflated, and builds nothing: a part of any size costs no more than what its
 * handler keeps. It takes what workbooks are made of (elements, text, CDATA, comments, instructions) and refuses the rest:
 * a document type, which no program writes and which entities are smuggled in with; elements that do not close; a part
 * that ends early.
 */
export class XmlScanner {
  readonly #tag = new XmlTag();
  readonly #open: string[] = [];
  #rest: Uint8Array = none;
  #enough = 0;
  #begun = false;
  #encoding: string | undefined;
  #decoder: InstanceType<typeof TextDecoder> | null = null;

  /**
   * Begins a part.
   * @param handler - hears what stands in it
   */
  constructor(readonly handler: XmlHandler) {}

  /**
   * Takes the next bytes.
   * @param chunk - the bytes
   * @throws `Refusal` for what is no well-formed XML
   */
  take(chunk: Uint8Array): void {
    this.#encoding ??= utf16Of(chunk);
    this.#walk(this.#encoding === '' ? chunk : this.#inUtf8(chunk, true));
  }

  #walk(chunk: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    // A piece that is not complete is looked at again only when twice as much is there, or long ones would take for ever.
    if (bytes.length < this.#enough) {
      this.#rest = bytes;
      return;
    }
    const used = this.#scan(bytes, this.#begun ? 0 : this.#begin(bytes));
    this.#rest = used === bytes.length ? none : bytes.slice(used);
    this.#enough = this.#rest.length * 2;
    if (this.#rest.length > longest) throw new Refusal('unreadable');
  }

  /** Hears that nothing more comes. */
  end(): void {
    if (this.#decoder !== null) this.#walk(this.#inUtf8(none, false));
    const used = this.#rest.length === 0 ? 0 : this.#scan(this.#rest, this.#begun ? 0 : this.#begin(this.#rest));
    for (let i = used; i < this.#rest.length; i += 1)
      if ((this.#rest[i] as number) > 32) throw new Refusal('unreadable');
    if (this.#open.length > 0 || !this.#begun) throw new Refusal('unreadable');
  }

  // Some old programs write two bytes a letter.
  #inUtf8(chunk: Uint8Array, stream: boolean): Uint8Array {
    this.#decoder ??= new TextDecoder(this.#encoding, { fatal: true });
    try {
      return new TextEncoder().encode(this.#decoder.decode(chunk, { stream }));
    } catch {
      throw new Refusal('unreadable', { expected: this.#encoding ?? '' });
    }
  }

  #begin(bytes: Uint8Array): number {
    this.#begun = true;
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  }

  #scan(bytes: Uint8Array, from: number): number {
    const { length } = bytes;
    const { handler } = this;
    let at = from;
    while (at < length) {
      let i = at;
      while (i < length && bytes[i] !== less) i += 1;
      if (i >= length) return at;
      if (i + 1 >= length) return at;
      const kind = bytes[i + 1] as number;
      const end = kind === bang || kind === question ? aside(bytes, i) : tagEnd(bytes, i);
      // Text goes along with the tag behind it, so that it is never handed on twice.
      if (end < 0) return at;
      if (i > at && handler.wantsText) handler.text(bytes, at, i, false);
      if (kind === slash) this.#close(bytes, i + 2, end);
      else if (kind === bang) this.#aside(bytes, i, end);
      else if (kind !== question) this.#element(bytes, i + 1, end);
      at = end + 1;
    }
    return at;
  }

  #element(bytes: Uint8Array, start: number, end: number): void {
    const closed = bytes[end - 1] === slash;
    const last = closed ? end - 1 : end;
    let i = start;
    let local = start;
    for (; i < last; i += 1) {
      const byte = bytes[i] as number;
      if (byte <= 32) break;
      if (byte === 58) local = i + 1;
    }
    const name = elementName(bytes, local, i);
    this.#tag.reset(bytes, i, last);
    this.handler.open(name, this.#tag);
    if (closed) this.handler.close(name);
    else if (this.#open.push(name) > deepest) throw new Refusal('unreadable');
  }

  #close(bytes: Uint8Array, start: number, end: number): void {
    let local = start;
    let i = start;
    for (; i < end; i += 1) {
      const byte = bytes[i] as number;
      if (byte <= 32) break;
      if (byte === 58) local = i + 1;
    }
    const name = elementName(bytes, local, i);
    if (this.#open.pop() !== name) throw new Refusal('unreadable');
    this.handler.close(name);
  }

  #aside(bytes: Uint8Array, start: number, end: number): void {
    if (this.handler.wantsText && startsAt(bytes, start, cdata))
      this.handler.text(bytes, start + cdata.length, end - 2, true);
  }
}

function utf16Of(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

// Place of the `>` that ends a tag; those inside of quotes end nothing.
function tagEnd(bytes: Uint8Array, start: number): number {
  const { length } = bytes;
  let inside = 0;
  for (let i = start + 1; i < length; i += 1) {
    const byte = bytes[i] as number;
    if (inside !== 0) {
      if (byte === inside) inside = 0;
    } else if (byte === greater) return i;
    else if (byte === quote || byte === apostrophe) inside = byte;
    else if (byte === less) throw new Refusal('unreadable');
  }
  return -1;
}

// Place of the `>` that ends a comment, an instruction or CDATA.
function aside(bytes: Uint8Array, start: number): number {
  if (bytes[start + 1] === question) return behind(bytes, start + 2, '?>');
  if (startsAt(bytes, start, '<!--')) return behind(bytes, start + 4, '-->');
  if (startsAt(bytes, start, cdata)) return behind(bytes, start + cdata.length, ']]>');
  // So little that it may still become either of them.
  if (bytes.length - start < cdata.length) return -1;
  throw new Refusal('unreadable', { actual: '<!DOCTYPE' });
}

function behind(bytes: Uint8Array, from: number, mark: string): number {
  for (let i = bytes.indexOf(mark.charCodeAt(0), from); i >= 0; i = bytes.indexOf(mark.charCodeAt(0), i + 1))
    if (startsAt(bytes, i, mark)) return i + mark.length - 1;
  return -1;
}

function startsAt(bytes: Uint8Array, start: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}
