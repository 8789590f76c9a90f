import { arithmetic } from '../../basis/legal-basis.ts';
import type { Finding } from '../../outcome/finding.ts';
import { numberText } from '../../number/exact-number.ts';
import { intersect } from '../../quantity/interval.ts';
import { intervalOfStated, marginOf } from '../../quantity/stated-interval.ts';
import type { Figure } from './figure.ts';

const oneFigure = arithmetic({
  vi: 'mỗi đơn vị có một số liệu cho mỗi chỉ tiêu trong mỗi kỳ',
  en: 'a unit has one figure of a measure in a period',
});

// A figure without a number is told by its state.
const text = ({ value, state }: Figure): string => (value === null ? state : numberText(value));

// Whether one number may be meant, each as precise as it was stated.
function mayBeSame(first: Figure, second: Figure): boolean {
  if (first.bound !== 'exact' || second.bound !== 'exact') return false;
  if (marginOf(first) === null && marginOf(second) === null) return false;
  const [a, b] = [first, second].map((figure) => (figure.value === null ? null : intervalOfStated(figure)));
  return a != null && b != null && intersect(a, b) !== null;
}

/**
 * Says that two figures stand at one place.
 *
 * @param first - the figure met first
 * @param second - the other
 * @returns a warning where they are alike or may be one number stated twice, an error where they differ
 */
export function enteredTwice(first: Figure, second: Figure): Finding {
  const same = first.state === second.state && first.bound === second.bound && text(first) === text(second);
  const agree = !same && mayBeSame(first, second);
  const at = first.source;
  return {
    code: 'figure/entered-twice',
    severity: same || agree ? 'warning' : 'error',
    state: 'failed',
    message: same
      ? {
          vi: 'Số liệu được nhập hai lần, giống nhau; chỉ tính một lần',
          en: 'The figure was entered twice, alike; it counts once',
        }
      : agree
        ? {
            vi: 'Số liệu được nhập hai lần với độ chính xác khác nhau; tính số chính xác hơn',
            en: 'The figure was entered twice, one time more precisely; the sharper one counts',
          }
        : {
            vi: 'Có hai số liệu khác nhau cho cùng một chỉ tiêu; chưa tính số nào',
            en: 'Two different figures were entered for one place; neither is counted',
          },
    where: { ...second.source, unit: second.unit, period: second.period },
    expected: `${text(first)}${at?.cell === undefined ? '' : ` (${at.sheet ?? ''} ${at.cell})`}`,
    actual: text(second),
    hint: { vi: 'Giữ lại một ô, xóa ô kia.', en: 'Keep one of the two cells and clear the other.' },
    basis: [oneFigure],
  };
}
