import { fold } from '@qcdc/core';

/** The four parts of a figure in long form. */
export type LongPart = 'unit' | 'period' | 'measure' | 'value';

/** Where the parts stand: the column counted from 0; −1 for a part that the caller says for all rows. */
export type LongColumns = Readonly<Record<LongPart, number>>;

/** The parts, in the order of our own files. */
export const longParts: readonly LongPart[] = ['unit', 'period', 'measure', 'value'];

const usual: Readonly<Record<LongPart, readonly string[]>> = {
  unit: [
    'unit',
    'unit code',
    'unit id',
    'đơn vị',
    'mã đơn vị',
    'tên đơn vị',
    'đơn vị báo cáo',
    'địa phương',
    'xã',
    'xã, phường',
  ],
  period: ['period', 'reporting period', 'kỳ', 'kỳ báo cáo', 'kỳ số liệu', 'thời kỳ', 'thời gian'],
  measure: ['measure', 'measure id', 'chỉ tiêu', 'mã chỉ tiêu', 'tên chỉ tiêu', 'nội dung'],
  value: ['value', 'figure', 'số liệu', 'giá trị', 'số lượng', 'kết quả', 'thực hiện'],
};

const ofMeasures = /* @__PURE__ */ new Set(
  ['đơn vị tính', 'đvt', 'đơn vị đo', 'đơn vị đo lường', 'measured in', 'unit of measure'].map((name) => fold(name)),
);

/** What a row says of columns. */
export interface LongHeader {
  /** Columns of the parts found. */
  readonly columns: Partial<Record<LongPart, number>>;
  /** Parts that are asked for and not there. */
  readonly missing: readonly LongPart[];
  /** Column that says in what each figure is measured; −1 where there is none. @term đơn vị tính */
  readonly measuredIn: number;
  /** Headers nobody asked for. */
  readonly unused: readonly string[];
}

/**
 * Makes the test whether a row is the header of figures in long form.
 *
 * @param names - headers the caller names
 * @param said - parts that are not asked for, because the caller says them for all rows
 * @returns what a row says
 */
export function longHeader(
  names: Partial<Readonly<Record<LongPart, string>>>,
  said: ReadonlySet<LongPart>,
): (values: readonly string[]) => LongHeader {
  const partOf = new Map<string, LongPart>();
  for (const part of longParts) {
    const own = names[part];
    for (const name of own === undefined ? usual[part] : [own]) partOf.set(fold(name), part);
  }
  return (values) => {
    const columns: Partial<Record<LongPart, number>> = {};
    const unused: string[] = [];
    let measuredIn = -1;
    for (const [column, value] of values.entries()) {
      const text = fold(value);
      const part = partOf.get(text) ?? partOf.get(text.replace(/ ?\([^()]*\)$/, ''));
      if (part !== undefined && columns[part] === undefined) columns[part] = column;
      else if (measuredIn < 0 && ofMeasures.has(text)) measuredIn = column;
      else if (text !== '') unused.push(value);
    }
    const missing = longParts.filter((part) => columns[part] === undefined && !said.has(part));
    return { columns, missing, measuredIn, unused };
  };
}
