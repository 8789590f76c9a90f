import type { Text } from '../../outcome/text.ts';

/** Said of a table that another library made. */
export const foreignTable: Text = {
  vi: 'bảng này không do thư viện tạo ra; tạo bảng số liệu bằng tally, FigureBuilder hoặc tableFromJson',
  en: 'this table was not made by this library; make figure tables with tally, a FigureBuilder or tableFromJson',
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
