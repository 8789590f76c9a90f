import type { Text } from '@qcdc/core';
import { noSuchName } from '@qcdc/core/checks';
import { compareFractions, hundred, zero } from '@qcdc/core/exact';
import { amountOf, type Amount } from './amount.ts';
import { checkCover } from './cover.ts';
import { checkReading } from './check-reading.ts';
import type { Names } from './names.ts';
import type { PaymentRule } from './payment-rule.ts';
import type { Rubric } from './rubric.ts';

/**
 * Checks what results mean in money: a share for each class, bands without gap or overlap, shares from 0 to 100 percent
 * (`emulation/class-without-percent`, `emulation/band-gap`, `emulation/not-a-percent` and the like).
 *
 * @param rubric - the rubric
 * @param names - what may be referred to
 */
export function checkPayments({ payments = [], classes }: Rubric, names: Names): void {
  const refuse = (code: string, message: Text, path: string): void => {
    names.problems.add(`emulation/${code}`, message, path);
  };
  const seen = new Set<string>();
  const percent = (value: Amount, path: string): void => {
    const share = amountOf(value);
    if (compareFractions(share, zero) >= 0 && compareFractions(share, hundred) <= 0) return;
    refuse('not-a-percent', { vi: `${value}%; ghi từ 0 đến 100`, en: `${value}%; write 0 to 100` }, path);
  };
  const check = ({ id, whole, share }: PaymentRule, path: string): void => {
    if (seen.has(id))
      refuse('id-used-twice', { vi: `mã "${id}" dùng hai lần`, en: `"${id}" is used twice` }, `${path}.id`);
    seen.add(id);
    checkReading(whole, names, `${path}.whole`);
    if (share.by !== 'class') {
      const at = `${path}.share.bands`;
      const ranges = share.bands.map(({ from, to }) => ({
        from: from === undefined ? null : amountOf(from),
        to: to === undefined ? null : amountOf(to),
      }));
      const ends = checkCover(ranges, share.closed, { path: at, what: 'bands', problems: names.problems });
      if (ends !== null && (ends.from !== null || ends.to !== null))
        refuse(
          'band-gap',
          {
            vi: 'các khoảng điểm bỏ sót một đầu; bỏ from của khoảng thấp nhất và to của khoảng cao nhất',
            en: 'the bands leave out one end; leave out `from` of the lowest and `to` of the highest',
          },
          at,
        );
      for (const [i, band] of share.bands.entries()) percent(band.percent, `${at}[${i}].percent`);
      return;
    }
    const at = `${path}.share.percent`;
    for (const { id: one } of classes?.classes ?? [])
      if (!Object.hasOwn(share.percent, one))
        refuse(
          'class-without-percent',
          { vi: `mức "${one}" chưa có tỷ lệ chi trả`, en: `class "${one}" has no percent` },
          at,
        );
    for (const [one, value] of Object.entries(share.percent)) {
      percent(value, `${at}.${one}`);
      if (classes?.classes.some((c) => c.id === one) !== true)
        refuse(
          'unknown-class',
          noSuchName(
            { vi: 'mức xếp loại của bảng chấm điểm', en: 'a class of the rubric' },
            one,
            classes?.classes.map((c) => c.id) ?? [],
          ),
          `${at}.${one}`,
        );
    }
  };
  for (const [i, payment] of payments.entries()) check(payment, `payments[${i}]`);
}
