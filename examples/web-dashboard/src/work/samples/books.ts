import r1 from '../../../../data/r1-duc-pho-2021.xlsx?inline';
import r2 from '../../../../data/r2-hung-yen-2021-h1.xlsx?inline';
import r3 from '../../../../data/r3-unnamed-town-2021.xlsx?inline';
import r4 from '../../../../data/r4-quang-ninh-2022-h1.xlsx?inline';
import r5 from '../../../../data/r5-an-minh-2023-2024.xlsx?inline';
import communes from '../../../../data/sample-communes-2024.xlsx?inline';

/** Workbooks by name, as addresses that hold their bytes. */
export const books: Readonly<Record<string, string>> = {
  'r1-duc-pho-2021.xlsx': r1,
  'r2-hung-yen-2021-h1.xlsx': r2,
  'r3-unnamed-town-2021.xlsx': r3,
  'r4-quang-ninh-2022-h1.xlsx': r4,
  'r5-an-minh-2023-2024.xlsx': r5,
  'sample-communes-2024.xlsx': communes,
};
