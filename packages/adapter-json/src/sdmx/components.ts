import type { Text } from '@qcdc/core';

/** A component of the structure: what a value, or something said beside it, is called. */
export interface Component {
  /** Identifier. */
  readonly id: string;
  /** Name. */
  readonly name: Text;
  /** Type of SDMX; a `Decimal` travels as a text, so no digit is lost. */
  readonly dataType: 'Decimal' | 'Integer' | 'String';
}

const both = (vi: string, en: string): Text => ({ vi, en });

/** The dimensions, in the order of the key. */
export const dimensions = [
  { id: 'INDICATOR', name: both('Chỉ tiêu', 'Indicator') },
  { id: 'REF_AREA', name: both('Đơn vị báo cáo', 'Reporting unit') },
  { id: 'TIME_PERIOD', name: both('Kỳ báo cáo', 'Period') },
] as const;

/** The measures. A bounded figure has no value: it has the ends it lies between. */
export const observedMeasures: readonly Component[] = [
  { id: 'OBS_VALUE', name: both('Giá trị', 'Value'), dataType: 'Decimal' },
  { id: 'LOWER', name: both('Đầu dưới', 'Lower end'), dataType: 'Decimal' },
  { id: 'UPPER', name: both('Đầu trên', 'Upper end'), dataType: 'Decimal' },
  { id: 'REPORTED', name: both('Số đơn vị đã báo cáo', 'Units that reported'), dataType: 'Integer' },
  { id: 'EXPECTED', name: both('Số đơn vị phải báo cáo', 'Units expected'), dataType: 'Integer' },
];

/** The attributes of an observation. */
export const attributes: readonly Component[] = [
  { id: 'OBS_STATUS', name: both('Tình trạng (CL_OBS_STATUS)', 'Observation status'), dataType: 'String' },
  { id: 'UNIT_MEASURE', name: both('Đơn vị tính', 'Unit of measure'), dataType: 'String' },
  { id: 'OBS_STATE', name: both('Tình trạng số liệu', 'State'), dataType: 'String' },
  { id: 'OBS_BOUND', name: both('Giới hạn', 'Bound'), dataType: 'String' },
  { id: 'ACCURACY', name: both('Độ chính xác', 'Accuracy'), dataType: 'String' },
  { id: 'MARGIN', name: both('Sai số do làm tròn', 'Margin of rounded parts'), dataType: 'String' },
  { id: 'FIGURE_STATUS', name: both('Tính chất số liệu', 'How final it is'), dataType: 'String' },
  { id: 'OBS_FRACTION', name: both('Phân số', 'Fraction'), dataType: 'String' },
  { id: 'PERIOD_ID', name: both('Mã kỳ', 'Id of the period'), dataType: 'String' },
];

/** All components whose values stand in an observation. */
export const components: readonly Component[] = [...observedMeasures, ...attributes];

/** Power of ten a value is counted in. It is never written; whoever sends it is understood. */
export const unitMultiplier = 'UNIT_MULT';

/** Codes of CL_OBS_STATUS that are written. */
export const obsStatuses: Readonly<Record<string, Text>> = {
  A: both('Bình thường', 'Normal value'),
  E: both('Ước tính', 'Estimated value'),
  P: both('Sơ bộ', 'Provisional value'),
  U: both('Độ tin cậy thấp', 'Low reliability'),
  O: both('Chưa báo cáo', 'Missing value'),
  M: both('Không áp dụng', 'Missing value; data cannot exist'),
  Q: both('Chưa công bố', 'Missing value; suppressed'),
  L: both('Đang chờ', 'Missing value; data exist but were not collected'),
};

/**
 * Returns the code of a measure: identifiers of SDMX hold no dot.
 *
 * @param id - id of the measure
 * @returns its code
 */
export function indicatorCode(id: string): string {
  return safeId(id.replaceAll('.', '_'));
}

/**
 * Returns a text as an identifier of SDMX; what no identifier may hold is written by its number.
 *
 * @param text - any text
 * @returns letters, digits, `_`, `-`, `@` and `$`
 */
export function safeId(text: string): string {
  return text.replace(/[^A-Za-z0-9_@-]/gu, (letter) => `$${(letter.codePointAt(0) ?? 0).toString(16)}$`);
}

/**
 * Reads such an identifier back.
 *
 * @param id - the identifier
 * @returns the text
 */
export function textOfId(id: string): string {
  return id.replace(/\$([0-9a-f]{1,6})\$/g, (_, code: string) => {
    const number = Number.parseInt(code, 16);
    return number <= 0x10ffff ? String.fromCodePoint(number) : _;
  });
}
