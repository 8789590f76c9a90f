import { checkCall } from '../outcome/check-call.ts';
import { having, listOf } from '../outcome/demand.ts';
import type { Text } from '../outcome/text.ts';
import type { ChartBlock, DrawnRange, Tile } from './chart.ts';

/** A value of a province, ready for a map: joined by the official code to outlines, or drawn as a tile. */
export interface ProvinceValue extends Omit<DrawnRange, 'label'> {
  /** Official code of two digits, such as `01`. */
  readonly code: string;
  /** Name for print; the name of the province when left out. */
  readonly name?: string;
}

/** What a tile map says beside its values. */
export interface ProvinceTilesOptions {
  /** What is shown. */
  readonly caption: Text;
  /** Unit of measure. */
  readonly measuredIn: Text;
}

/**
 * Where each of the 34 provinces of the map since 1 July 2025 stands, by official code: letters, name, row, column. The layout
 * is our own: neighbours stay neighbours as far as squares allow, north is up. It is no official map and shows no borders;
 * the islands belong to the tiles of Đà Nẵng (Hoàng Sa) and Khánh Hòa (Trường Sa).
 */
export const provinceLayout: readonly Readonly<
  Pick<Tile, 'code' | 'short' | 'row' | 'column'> & {
    /** Name of the province. */
    readonly name: string;
  }
>[] = /* @__PURE__ */ [
  '08 TQ 0 2 Tuyên Quang',
  '04 CB 0 3 Cao Bằng',
  '12 LCh 1 0 Lai Châu',
  '15 LCa 1 1 Lào Cai',
  '19 TNg 1 2 Thái Nguyên',
  '20 LS 1 3 Lạng Sơn',
  '11 ĐB 2 0 Điện Biên',
  '25 PT 2 1 Phú Thọ',
  '24 BN 2 2 Bắc Ninh',
  '22 QNi 2 3 Quảng Ninh',
  '14 SL 3 0 Sơn La',
  '01 HN 3 1 Hà Nội',
  '33 HY 3 2 Hưng Yên',
  '31 HP 3 3 Hải Phòng',
  '38 TH 4 1 Thanh Hóa',
  '37 NB 4 2 Ninh Bình',
  '40 NA 5 1 Nghệ An',
  '42 HT 6 1 Hà Tĩnh',
  '44 QT 7 2 Quảng Trị',
  '46 Huế 8 2 Huế',
  '48 ĐNg 9 2 Đà Nẵng',
  '51 QNg 10 2 Quảng Ngãi',
  '52 GL 11 2 Gia Lai',
  '66 ĐL 12 2 Đắk Lắk',
  '56 KH 12 3 Khánh Hòa',
  '80 TN 13 1 Tây Ninh',
  '75 ĐN 13 2 Đồng Nai',
  '68 LĐ 13 3 Lâm Đồng',
  '91 AG 14 0 An Giang',
  '82 ĐT 14 1 Đồng Tháp',
  '79 HCM 14 2 TP. Hồ Chí Minh',
  '92 CT 15 1 Cần Thơ',
  '86 VL 15 2 Vĩnh Long',
  '96 CM 16 1 Cà Mau',
].map((line) => {
  const [code = '', short = '', row = '', column = '', ...name] = line.split(' ');
  return { code, short, row: Number(row), column: Number(column), name: name.join(' ') };
});

const notGiven: Text = { vi: 'không có số liệu', en: 'no figure' };

/**
 * Shows values of provinces as a map of equal squares. A province without a value keeps its tile and says so; a code that is
 * none of the 34 stands in the note, so that nothing vanishes.
 *
 * @param values - values by official code; the last one counts where a code comes twice
 * @param options - what is shown
 * @returns the chart
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * const print = { vi: '91,0 %', en: '91.0%' };
 * const map = provinceTiles([{ code: '01', low: 91, high: 91, print }], {
 *   caption: { vi: 'Tỷ lệ hòa giải thành', en: 'Mediation success' },
 *   measuredIn: { vi: '%', en: '%' },
 * });
 * map.chart.type; // => 'tiles'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function provinceTiles(values: readonly ProvinceValue[], options: ProvinceTilesOptions): ChartBlock {
  checkCall('provinceTiles', { values: [values, listOf(aValue)] }, options, { caption: words, measuredIn: words }, [
    'caption',
    'measuredIn',
  ]);
  const byCode = new Map(values.map((value) => [value.code, value]));
  const tiles = provinceLayout.map(({ name, ...place }): Tile => {
    const value = byCode.get(place.code);
    byCode.delete(place.code);
    const label = value?.name ?? name;
    return {
      ...place,
      label: { vi: label, en: label },
      low: value?.low ?? null,
      high: value?.high ?? null,
      print: value?.print ?? notGiven,
    };
  });
  const others = [...byCode.values()].map(({ code, name, print }) => ({
    vi: `${name ?? code}: ${print.vi}`,
    en: `${name ?? code}: ${print.en}`,
  }));
  const note =
    others.length === 0
      ? layoutNote
      : {
          vi: `${layoutNote.vi} Không có trên bản đồ: ${others.map(({ vi }) => vi).join('; ')}.`,
          en: `${layoutNote.en} Not on the map: ${others.map(({ en }) => en).join('; ')}.`,
        };
  return {
    kind: 'chart',
    caption: options.caption,
    chart: { type: 'tiles', of: { vi: 'Tỉnh, thành phố', en: 'Province' }, measuredIn: options.measuredIn, tiles },
    note,
  };
}

const aValue = /* @__PURE__ */ having(['code', 'low', 'high', 'print'], 'giá trị { code, low, high, print }', 'a value { code, low, high, print }'); // prettier-ignore

const words = /* @__PURE__ */ having(['vi', 'en'], 'câu chữ { vi, en }', 'words { vi, en }');

const layoutNote: Text = {
  vi: 'Sơ đồ ô vuông do thư viện tự xếp theo vị trí tương đối của 34 tỉnh, thành phố; không phải bản đồ địa giới. Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa.',
  en: 'A layout of squares of our own, by the relative place of the 34 provinces; no map of borders. Hoàng Sa belongs to Đà Nẵng, Trường Sa to Khánh Hòa.',
};
