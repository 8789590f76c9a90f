import type { Text } from '../../outcome/text.ts';

/** Said of a table that another library made. */
export const foreignTable: Text = {
  vi: 'bảng này không do thư viện tạo ra; tạo bảng số liệu bằng tally, FigureBuilder hoặc tableFromJson',
  en: 'this table was not made by this library; make figure tables with tally, a FigureBuilder or tableFromJson',
};

/** Said where a figure, or all figures, of a table are needed that lie elsewhere. */
export const rowsElsewhere: Text = {
  vi: 'bảng này chỉ có số tổng; số liệu của từng đơn vị nằm trong cơ sở dữ liệu, hãy đọc vào bộ nhớ trước',
  en: 'this table holds totals; the figures of the units lie in the database: read them into memory first',
};

/**
 * Says that a table has no such row.
 *
 * @param size - how many rows it has
 * @param row - the row that was asked for
 * @returns the words
 */
export function noSuchRow(size: number, row: number): Text {
  return {
    vi: `có các dòng 0 đến ${size - 1}, không có ${row}`,
    en: `there are rows 0 to ${size - 1}, not ${row}`,
  };
}
