import type { CellRange } from '@qcdc/core';
import type { Archive } from '../archive/archive.ts';
import type { Aside } from '../book.ts';
import type { BookContext } from '../book-context.ts';
import { CellStore, kinds } from '../cell-store.ts';
import { XmlScanner, type XmlHandler } from '../xml/xml-scanner.ts';
import { xmlNumber } from '../xml/xml-number.ts';
import type { XmlTag } from '../xml/xml-tag.ts';
import { cellText, xmlText } from '../xml/xml-text.ts';
import { Refusal } from '../refusal.ts';
import { pageElements, pageWords } from './page-words.ts';
import { RichText } from './rich-text.ts';
import { rangeIn } from './range-in.ts';

/** A place in a worksheet, counted from 0. */
export type CellPlace = readonly [row: number, column: number];

/** A worksheet as its part has it. */
export interface WorksheetPart {
  readonly store: CellStore;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  /** First and last column of each run of hidden columns. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** First cell that refers to a text the book does not have. */
  readonly textMissing: CellPlace | null;
  /** First cell that refers to a look the book does not have. */
  readonly lookMissing: CellPlace | null;
  /** First place that holds two cells. */
  readonly twice: CellPlace | null;
  /** What is printed above and below each page beside its number. */
  readonly printed: readonly Aside[];
}

// How many cells take as much as what else is kept.
const ofSettings = 4;
const ofMerge = 8;
// A worksheet has six such texts; a seventh is nothing any program writes.
const mostPrinted = 6;
const mostOfPage = 4_000;
const lastRow = 1_048_575;
const lastColumn = 16_383;
/** Stands for a look the book does not have. */
const noLook = 0xffff;

/**
 * Reads the part of a worksheet.
 *
 * @param archive - the workbook
 * @param path - path of the part
 * @param book - texts and formats of the book
 * @returns its filled cells and what is hidden or merged
 */
export async function worksheet(archive: Archive, path: string, book: BookContext): Promise<WorksheetPart> {
  const part = new Worksheet(archive, book);
  await archive.read(path, new XmlScanner(part));
  return { ...part.found, twice: part.found.store.ordered ? null : part.found.store.order() };
}

type Type = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

class Worksheet implements XmlHandler {
  readonly found = {
    store: new CellStore(),
    merges: [] as CellRange[],
    hiddenRows: [] as number[],
    hiddenColumns: [] as (readonly [number, number])[],
    textMissing: null as CellPlace | null,
    lookMissing: null as CellPlace | null,
    printed: [] as Aside[],
  };
  wantsText = false;
  readonly #archive: Archive;
  readonly #book: BookContext;
  #row = -1;
  #column = -1;
  #type: Type = 'n';
  #look = 0;
  #inCell = false;
  #onPages = false;
  #formula = false;
  #valueSeen = false;
  #aids = 0;
  #pieces = 0;
  #number = Number.NaN;
  #text = '';
  readonly #rich = new RichText();

  constructor(archive: Archive, book: BookContext) {
    this.#archive = archive;
    this.#book = book;
  }

  open(name: string, tag: XmlTag): void {
    switch (name) {
      case 'c':
        this.#beginCell(tag);
        break;
      case 'v':
        this.wantsText = this.#valueSeen = this.#inCell;
        break;
      case 'row':
        this.#beginRow(tag);
        break;
      case 't':
        this.wantsText = this.#inCell && this.#aids === 0;
        break;
      case 'f':
        this.#formula = true;
        break;
      case 'rPh':
        this.#aids += 1;
        break;
      case 'col':
        this.#columns(tag);
        break;
      case 'mergeCell':
        this.#merge(tag.get('ref') ?? '');
        break;
      default:
        if (this.#inCell) this.#rich.open(name, tag);
        else if (pageElements.has(name)) {
          this.wantsText = this.#onPages = true;
          this.#text = '';
        }
    }
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.#onPages) {
      if (this.#text.length < mostOfPage) this.#text += xmlText(bytes, start, end, raw);
      return;
    }
    this.#pieces += 1;
    if ((this.#type === 'n' || this.#type === 's') && this.#pieces === 1) this.#number = xmlNumber(bytes, start, end);
    if (this.#type === 's' || (this.#type === 'n' && this.#pieces === 1 && !Number.isNaN(this.#number))) return;
    // A number in two pieces, with a comment in between, is nothing any program writes.
    if (this.#type === 'n' && this.#pieces > 1) throw new Refusal('unreadable');
    const piece = xmlText(bytes, start, end, raw);
    this.#text += piece;
    this.#rich.add(piece);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.wantsText = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'rPh') this.#aids -= 1;
    else if (this.#onPages) this.#endPageWords();
  }

  #endPageWords(): void {
    this.wantsText = this.#onPages = false;
    const text = pageWords(this.#text);
    if (text !== '' && this.found.printed.length < mostPrinted) this.found.printed.push({ place: null, text });
    this.#text = '';
  }

  #beginRow(tag: XmlTag): void {
    let number = this.#row + 1;
    let hidden = false;
    while (tag.next()) {
      if (tag.prefixed) continue;
      const first = tag.bytes[tag.nameStart];
      const length = tag.nameEnd - tag.nameStart;
      if (length === 1 && first === 114) number = xmlNumber(tag.bytes, tag.valueStart, tag.valueEnd) - 1;
      else if (length === 6 && first === 104) hidden = /^(?:1|true|on)$/.test(tag.value());
    }
    if (!Number.isInteger(number) || number < 0 || number > lastRow) throw new Refusal('unreadable');
    this.#row = number;
    this.#column = -1;
    if (!hidden) return;
    this.#archive.budget.keep('cells', ofSettings);
    this.found.hiddenRows.push(number);
  }

  #beginCell(tag: XmlTag): void {
    this.#inCell = true;
    this.#type = 'n';
    this.#look = 0;
    this.#formula = false;
    this.#valueSeen = false;
    this.#pieces = 0;
    this.#text = '';
    this.#rich.begin();
    this.#number = Number.NaN;
    this.#column += 1;
    while (tag.next()) {
      if (tag.nameEnd - tag.nameStart !== 1 || tag.prefixed) continue;
      const name = tag.bytes[tag.nameStart];
      if (name === 114) this.#place(tag);
      else if (name === 115) this.#look = xmlNumber(tag.bytes, tag.valueStart, tag.valueEnd);
      else if (name === 116) this.#type = typeOf(tag);
    }
    if (this.#column > lastColumn) throw new Refusal('unreadable');
    // A cell may stand outside of any row; then its own name says where it is.
    if (this.#row < 0) this.#row = 0;
  }

  #place({ bytes, valueStart, valueEnd }: XmlTag): void {
    let i = valueStart;
    let column = 0;
    for (; i < valueEnd; i += 1) {
      const letter = (bytes[i] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const row = xmlNumber(bytes, i, valueEnd) - 1;
    if (i === valueStart || i - valueStart > 3 || !Number.isInteger(row) || row < 0 || row > lastRow)
      throw new Refusal('unreadable');
    this.#column = column - 1;
    this.#row = row;
  }

  #endCell(): void {
    this.#inCell = false;
    const [kind, value] = this.#content();
    if (kind < 0) return;
    if (this.#look >= noLook || (this.#book.formats[this.#look] ?? null) === null) {
      this.found.lookMissing ??= [this.#row, this.#column];
      this.#look = noLook;
    }
    this.#archive.budget.keep('cells');
    this.found.store.add(this.#row, this.#column, kind, this.#look, value);
  }

  #content(): readonly [kind: number, value: number] {
    const text = this.#text;
    switch (this.#type) {
      case 's':
        return this.#pieces === 0 ? this.#nothing() : this.#shared(this.#number);
      case 'n':
        if (!Number.isNaN(this.#number)) return [kinds.number, this.#number];
        return text.trim() === '' ? this.#nothing() : [kinds.text, this.#textNumber(text)];
      case 'b':
        return text === '' ? this.#nothing() : [kinds.boolean, /^(?:1|true|on)$/.test(text.trim()) ? 1 : 0];
      case 'e':
        return [kinds.error, this.#textNumber(text)];
      case 'd':
        return text === ''
          ? this.#nothing()
          : [kinds.text, this.#textNumber(text.replace(/T00:00:00(?:\.0+)?Z?$/, ''))];
      case 'str':
      case 'inlineStr':
        if (text !== '') return [kinds.text, this.#richNumber(text)];
        return this.#valueSeen ? blank : this.#nothing();
    }
  }

  #nothing(): readonly [kind: number, value: number] {
    return this.#formula ? [kinds.uncomputed, 0] : blank;
  }

  #shared(index: number): readonly [kind: number, value: number] {
    const text = this.#book.texts[index];
    if (text === undefined || index >= this.#book.shared) {
      this.found.textMissing ??= [this.#row, this.#column];
      return [kinds.error, -1];
    }
    return text === '' ? blank : [kinds.text, index];
  }

  // Of two texts with the same letters one may be struck out, so that each is kept.
  #richNumber(text: string): number {
    const runs = this.#rich.runs();
    if (runs === null) return this.#textNumber(cellText(text));
    const { texts, runs: all } = this.#book;
    this.#archive.budget.keep('texts');
    this.#archive.budget.keep('letters', text.length * 2);
    all.set(texts.length, runs);
    return texts.push(cellText(text)) - 1;
  }

  #textNumber(text: string): number {
    const { texts, numbers } = this.#book;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    this.#archive.budget.keep('texts');
    this.#archive.budget.keep('letters', text.length);
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  }

  #columns(tag: XmlTag): void {
    if (!/^(?:1|true|on)$/.test(tag.get('hidden') ?? '')) return;
    this.#archive.budget.keep('cells', ofSettings);
    this.found.hiddenColumns.push([Number(tag.get('min')) - 1, Number(tag.get('max')) - 1]);
  }

  #merge(ref: string): void {
    const range = rangeIn(ref);
    if (range === null) throw new Refusal('unreadable', { actual: ref.slice(0, 40) });
    this.#archive.budget.keep('cells', ofMerge);
    this.found.merges.push(range);
  }
}

const blank = [-1, 0] as const;

function typeOf({ bytes, valueStart, valueEnd }: XmlTag): Type {
  const length = valueEnd - valueStart;
  if (length === 3) return 'str';
  if (length === 9) return 'inlineStr';
  switch (length === 1 ? bytes[valueStart] : 0) {
    case 115:
      return 's';
    case 98:
      return 'b';
    case 101:
      return 'e';
    case 100:
      return 'd';
    default:
      return 'n';
  }
}
