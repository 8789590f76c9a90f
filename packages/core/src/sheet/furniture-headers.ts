import { foldTones } from '../words/fold.ts';

// A running number, remarks, the signature of whoever confirms a row: they are in every printed table and in no report.
const furniture = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:(?:số )?(?:stt|tt|thứ tự)|số tt|no|no\\.|#|(?:ghi chú|chú thích|ký nhận|ký tên)(?: ?\\(.*)?|notes?|remarks?)$',
  ),
);

/**
 * Tells whether a header names what every printed table has and no report needs: STT, TT, Ghi chú (…).
 *
 * @param folded - the header, folded
 * @returns `true` for a column nobody misses
 */
export function isFurnitureHeader(folded: string): boolean {
  return furniture.test(folded);
}

const running = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('^(?:(?:số )?(?:stt|tt|thứ tự)|no|no\\.|#)$'));

/**
 * Tells whether a header names the running number of the rows, which says nothing.
 *
 * @param folded - the header, folded
 * @returns `true` for STT, TT, No.
 */
export function isRunningNumberHeader(folded: string): boolean {
  return running.test(folded);
}

const measure = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('^(?:đơn vị tính|đvt|đơn vị đo(?: lường)?|unit of measure)(?: ?\\(.*)?$'),
);

/**
 * Tells whether a header names the unit of measure.
 *
 * @param folded - the header, folded
 * @returns `true` for Đơn vị tính, ĐVT
 */
export function isMeasureHeader(folded: string): boolean {
  return measure.test(folded);
}

/**
 * Tells whether the values of a column without a header are running numbers: 1, 2, 3 in order, blanks and marks of sections
 * between them.
 *
 * @param values - the values from top to bottom
 * @returns `true` where they only count the rows
 */
export function isRunningNumbers(values: readonly unknown[]): boolean {
  const filled = values.filter((value) => value !== null && value !== undefined && value !== '');
  const marks = filled.map((value) => String(value).trim().replace(/[.)]$/, ''));
  let last = 0;
  for (const mark of marks) {
    if (/^(?:[IVX]{1,6}|[A-HĐ])$/u.test(mark)) {
      last = 0;
      continue;
    }
    const number = /^0*(\d{1,4})$/.exec(mark)?.[1];
    if (number === undefined) return false;
    const next = Number(number);
    if (next !== last + 1) return false;
    last = next;
  }
  return last > 0 && marks.length > 1;
}
