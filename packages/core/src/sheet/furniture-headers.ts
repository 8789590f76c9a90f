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
