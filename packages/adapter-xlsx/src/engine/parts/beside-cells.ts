import type { Archive } from '../archive/archive.ts';
import type { Aside } from '../book.ts';
import { Refusal } from '../refusal.ts';
import { XmlScanner, type XmlHandler } from '../xml/xml-scanner.ts';
import { xmlText } from '../xml/xml-text.ts';
import { rangeIn } from './range-in.ts';
import { relationshipsOf, type Relationship } from './relationships.ts';

const longestKept = 200;
// Beyond this a part beside the cells holds more than people write into notes.
const mostPacked = 1_000_000;
/** Nobody reads more of them, and each takes memory. */
export const mostAsides = 1_000;
const ownAuthor = '@qcdc';

/**
 * Collects what people wrote on a worksheet beside its cells: notes and discussions on cells, words in text boxes. What the library
 * itself writes is left out; of what cannot be read only that is said.
 *
 * @param archive - the workbook
 * @param path - path of the worksheet
 * @returns what stands there, in the order of the parts
 */
export async function besideCells(archive: Archive, path: string): Promise<readonly Aside[]> {
  const found: Aside[] = [];
  const references = await relationsOf(archive, path);
  if (references === null) return [unread];
  const threads = references.some(({ type }) => type === 'threadedComment');
  for (const { type, path: part } of references) {
    // A discussion is written a second time as a note, for programs that know no discussions.
    const reader = readerOf(type === 'comments' && threads ? '' : type, found);
    if (reader === null || !archive.has(part)) continue;
    if (archive.packed(part) > mostPacked) found.push(unread);
    else if (!(await readable(archive, part, reader))) found.push(unread);
  }
  return found;
}

const unread: Aside = { place: null, text: null };

async function relationsOf(archive: Archive, path: string): Promise<readonly Relationship[] | null> {
  try {
    return await relationshipsOf(archive, path);
  } catch (cause) {
    if (cause instanceof Refusal) return null;
    throw cause;
  }
}

function readerOf(type: string, found: Aside[]): Words | null {
  switch (type) {
    case 'comments':
      return new Notes(found);
    case 'threadedComment':
      return new Threads(found);
    case 'drawing':
      return new Boxes(found);
    default:
      return null;
  }
}

// The figures stand in other parts, so that damage here leaves them as they are.
async function readable(archive: Archive, part: string, reader: XmlHandler): Promise<boolean> {
  try {
    await archive.read(part, new XmlScanner(reader));
    return true;
  } catch (cause) {
    if (cause instanceof Refusal) return false;
    throw cause;
  }
}

abstract class Words implements XmlHandler {
  wantsText = false;
  protected said = '';
  protected place: Aside['place'] = null;

  constructor(protected readonly found: Aside[]) {}

  abstract open(name: string, tag: Parameters<XmlHandler['open']>[1]): void;
  abstract close(name: string): void;

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.said.length < longestKept) this.said += xmlText(bytes, start, end, raw);
  }

  protected begin(ref: string | undefined): void {
    const range = ref === undefined ? null : rangeIn(ref);
    this.place = range === null ? null : [range.top, range.left];
    this.said = '';
  }

  protected end(): void {
    const text = this.said.replace(/\s+/g, ' ').trim();
    if (text !== '' && this.found.length < mostAsides)
      this.found.push({ place: this.place, text: text.slice(0, longestKept) });
    this.said = '';
  }
}

class Notes extends Words {
  readonly #authors: string[] = [];
  #aids = 0;
  #own = false;

  open(name: string, tag: Parameters<XmlHandler['open']>[1]): void {
    if (name === 'author') this.wantsText = true;
    else if (name === 'comment') {
      this.begin(tag.get('ref'));
      this.#own = this.#authors[Number(tag.get('authorId'))]?.startsWith(ownAuthor) === true;
    } else if (name === 'rPh') this.#aids += 1;
    else if (name === 't') this.wantsText = !this.#own && this.#aids === 0;
  }

  close(name: string): void {
    if (name === 't' || name === 'author') this.wantsText = false;
    if (name === 'rPh') this.#aids -= 1;
    else if (name === 'author') {
      this.#authors.push(this.said);
      this.said = '';
    } else if (name === 'comment') this.end();
  }
}

class Threads extends Words {
  open(name: string, tag: Parameters<XmlHandler['open']>[1]): void {
    if (name === 'threadedComment') this.begin(tag.get('ref'));
    else if (name === 'text') this.wantsText = true;
  }

  close(name: string): void {
    if (name === 'text') this.wantsText = false;
    else if (name === 'threadedComment') this.end();
  }
}

class Boxes extends Words {
  #at = -1;
  #corner: number[] = [];

  open(name: string): void {
    if (name === 'from') this.#corner = [];
    else if (name === 'row' || name === 'col') this.#begin(name === 'row' ? 0 : 1);
    else if (name === 'txBody') this.said = '';
    else if (name === 't') this.wantsText = true;
    else if (name === 'p' && this.said !== '') this.said += ' ';
  }

  close(name: string): void {
    if (name === 't') this.wantsText = false;
    else if (name === 'row' || name === 'col') this.#endNumber();
    else if (name === 'txBody') {
      this.place = placeOf(this.#corner);
      this.end();
    }
  }

  #begin(at: number): void {
    this.#at = this.#corner[at] === undefined ? at : -1;
    this.wantsText = this.#at >= 0;
    this.said = '';
  }

  #endNumber(): void {
    this.wantsText = false;
    if (this.#at >= 0) this.#corner[this.#at] = Number(this.said);
    this.said = '';
  }
}

const lastOf = [1_048_575, 16_383] as const;

function placeOf([row = -1, column = -1]: readonly number[]): Aside['place'] {
  const within = (number: number, last: number): boolean => Number.isInteger(number) && number >= 0 && number <= last;
  return within(row, lastOf[0]) && within(column, lastOf[1]) ? [row, column] : null;
}
