import type { Look } from '../book.ts';
import { declaration, xmlOut } from './xml-out.ts';

const font = 'Times New Roman';
const line = 'style="thin"><color rgb="FF9AA5B1"/>';
const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} ${line}</${side}>`).join('');
const firstFormat = 164;
const plainFont = fontXml({});

/** The looks of a workbook; every look is written once, whoever asks for it. */
export class LookTable {
  readonly #byLook = new Map<Look, number>();
  readonly #looks = list('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  readonly #fonts = list(plainFont);
  readonly #fills = list(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #formats = list();

  /**
   * Returns the number of a look.
   * @param look - how a cell looks
   * @returns its number
   */
  numberOf(look: Look | undefined): number {
    if (look === undefined) return 0;
    let number = this.#byLook.get(look);
    if (number === undefined) this.#byLook.set(look, (number = this.#looks.numberOf(this.#look(look))));
    return number;
  }

  /**
   * Writes the part.
   * @returns its XML
   */
  xml(): string {
    const formats = this.#formats.all.map(
      (code, i) => `<numFmt numFmtId="${firstFormat + i}" formatCode="${xmlOut(code)}"/>`,
    );
    return [
      `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      counted('fonts', this.#fonts.all),
      counted('fills', this.#fills.all),
      counted('borders', ['<border><left/><right/><top/><bottom/></border>', `<border>${sides}</border>`]),
      counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      counted('cellXfs', this.#looks.all),
      counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }

  #look(look: Look): string {
    const { format, fill, border, align, top, wrap, shrink, indent } = look;
    const numFmt = format === undefined ? 0 : firstFormat + this.#formats.numberOf(format);
    const fontId = this.#fonts.numberOf(fontXml(look));
    const fillId = fill === undefined ? 0 : this.#fills.numberOf(fillXml(fill));
    // Excel indents only what it was told to align.
    const horizontal = align ?? (indent === undefined ? undefined : 'left');
    const alignment = [
      horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
      ` vertical="${top === true ? 'top' : 'center'}"`,
      wrap === true ? ' wrapText="1"' : '',
      shrink === true ? ' shrinkToFit="1"' : '',
      indent === undefined ? '' : ` indent="${indent}"`,
    ].join('');
    return [
      `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="${fillId}" borderId="${border === true ? 1 : 0}" xfId="0"`,
      format === undefined ? '' : ' applyNumberFormat="1"',
      ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`,
    ].join('');
  }
}

function fontXml({ bold, italic, underlined, size, color }: Look): string {
  return [
    '<font>',
    bold === true ? '<b/>' : '',
    italic === true ? '<i/>' : '',
    underlined === true ? '<u/>' : '',
    `<sz val="${size ?? 12}"/>`,
    color === undefined ? '' : `<color rgb="FF${color}"/>`,
    `<name val="${font}"/></font>`,
  ].join('');
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/></patternFill></fill>`;
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

// A list in which everything stands once.
function list(...first: readonly string[]): {
  readonly all: readonly string[];
  readonly numberOf: (item: string) => number;
} {
  const all = [...first];
  const numbers = new Map(all.map((item, i) => [item, i]));
  return {
    all,
    numberOf: (item) => {
      let number = numbers.get(item);
      if (number === undefined) numbers.set(item, (number = all.push(item) - 1));
      return number;
    },
  };
}
