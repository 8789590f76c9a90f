import { arithmetic } from '../../basis/legal-basis.ts';
import type { Finding } from '../../outcome/finding.ts';
import { numberText } from '../../number/exact-number.ts';
import type { Text } from '../../outcome/text.ts';
import type { Figure } from '../noun/figure.ts';
import type { Part } from './restated-figure.ts';

/** What a finding is about, by id. */
export interface OfMeasure {
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the period. */
  readonly period: string;
}

const wholeOnly = arithmetic({
  vi: 'số liệu của đơn vị bị chia tách không suy ra được chính xác cho từng phần',
  en: 'the figure of a unit that was divided cannot be told exactly for its parts',
});
const nothingLost = arithmetic({
  vi: 'tổng số trước bằng tổng số sau cộng phần được nêu rõ',
  en: 'the total before is the total after plus what is named',
});

const listed = 12;

// Figures in one line: a finding names what it is about, and how much more there is.
function listOf(figures: readonly string[]): string {
  const more = figures.length - listed;
  return figures.slice(0, listed).join('; ') + (more > 0 ? `; … +${more}` : '');
}

const numberOf = ({ value, state }: Figure): string => (value === null ? state : numberText(value));

/**
 * Says that a figure cannot be told on another map.
 *
 * @param unit - the unit of that map
 * @param parts - the pieces it was made of
 * @param known - `false` where other pieces may be missing
 * @param at - measure and period, by id
 */
export function notComparable(unit: string, parts: readonly Part[], known: boolean, at: OfMeasure): Finding {
  const pieces = parts.flatMap(({ unit: of, figure }) => (figure === null ? [] : `${of}: ${numberOf(figure)}`));
  return {
    code: 'figure/not-comparable',
    severity: 'info',
    state: 'undecided',
    message: known
      ? {
          vi: 'Đơn vị đã bị chia tách hoặc sáp nhập một phần; không so sánh được chỉ tiêu này',
          en: 'A unit was divided; this measure cannot be compared across the change',
        }
      : {
          vi: 'Chưa rõ đơn vị được hình thành từ những đơn vị nào; không so sánh được',
          en: 'The history of the unit is not known; its figures cannot be compared',
        },
    where: { unit, period: at.period, field: at.measure },
    actual: listOf(pieces),
    hint: {
      vi: 'Bổ sung lịch sử sáp nhập, chia tách hoặc đề nghị đơn vị báo cáo lại theo địa giới mới.',
      en: 'Add the lineage, or ask the units to report again on the new map.',
    },
    basis: [wholeOnly],
  };
}

/**
 * Names a unit that reported and has no way onto the wanted map, or a way for some of it only.
 *
 * @param unit - the unit
 * @param period - id of the period
 * @param figures - its figures that are on no unit of the map
 * @param known - units of the map that are known to have taken some of it
 * @param above - units of the map whose totals may lack these figures
 */
export function noWayOntoMap(
  unit: string,
  period: string,
  figures: readonly Figure[],
  known: readonly string[],
  above: readonly string[],
): Finding {
  const totals = listOf(above);
  const where: Text =
    above.length === 0
      ? { vi: 'không nằm trong số tổng nào', en: 'they are in no total' }
      : {
          vi: `số tổng của ${totals} có thể thiếu các số này nên không phải là số chính xác`,
          en: `the totals of ${totals} may lack them and are not exact`,
        };
  return {
    code: 'figure/no-way-onto-map',
    severity: 'warning',
    state: 'undecided',
    message:
      known.length === 0
        ? {
            vi: `Đơn vị có số liệu nhưng chưa rõ địa bàn nay thuộc đơn vị nào; ${where.vi}`,
            en: `The unit has figures, but nobody said which units its territory went to; ${where.en}`,
          }
        : {
            vi: `Mới rõ một phần địa bàn thuộc ${listOf(known)}, phần còn lại chưa rõ; ${where.vi}`,
            en: `Only some of its territory is known to have gone to ${listOf(known)}; ${where.en}`,
          },
    where: { unit, period },
    actual: listOf(figures.map((figure) => `${figure.measure} = ${numberOf(figure)}`)),
    hint: {
      vi: 'Bổ sung lịch sử sáp nhập, chia tách của đơn vị.',
      en: 'Add the lineage of the unit.',
    },
    basis: [nothingLost],
  };
}

/**
 * Says of a level that ended that its totals are not on the map, and that nothing is lost by it.
 *
 * @param unit - the unit
 * @param period - id of the period
 * @param figures - its figures
 */
export function endedTotals(unit: string, period: string, figures: readonly Figure[]): Finding {
  return {
    code: 'figure/total-of-ended-unit',
    severity: 'info',
    state: 'undecided',
    message: {
      vi: 'Cấp này không còn trên địa giới mới; số tổng của đơn vị không được chuyển sang, số liệu của các đơn vị trực thuộc vẫn được tính',
      en: 'This level is not on the new map; its own totals are left behind, the figures of the units below it count',
    },
    where: { unit, period },
    actual: listOf(figures.map((figure) => `${figure.measure} = ${numberOf(figure)}`)),
    basis: [nothingLost],
  };
}

/**
 * Says of a unit that it reported for a period in which it did not exist.
 *
 * @param unit - the unit
 * @param period - id of the period
 * @param figures - its figures
 */
export function outsideItsDays(unit: string, period: string, figures: readonly Figure[]): Finding {
  return {
    code: 'figure/unit-outside-tree',
    severity: 'error',
    state: 'failed',
    message: {
      vi: 'Đơn vị không tồn tại vào ngày cuối kỳ; số liệu không được chuyển sang địa giới mới',
      en: 'The unit does not exist on the last day of the period; its figures are not put on the other map',
    },
    where: { unit, period, ...figures[0]?.source },
    actual: listOf(figures.map((figure) => `${figure.measure} = ${numberOf(figure)}`)),
    hint: { vi: 'Kiểm tra mã và thời gian tồn tại của đơn vị.', en: 'Check the code and the days of the unit.' },
    basis: [nothingLost],
  };
}

/**
 * Says that figures were lost or counted twice, which would be a fault of this library: told, never hidden.
 *
 * @param at - measure and period, by id
 * @param before - total before
 * @param after - total after, with what is named
 */
export function doesNotBalance(at: OfMeasure, before: string, after: string): Finding {
  return {
    code: 'figure/restated-sum-differs',
    severity: 'error',
    state: 'failed',
    message: {
      vi: 'Tổng số trước khác tổng số sau cộng phần được nêu rõ; không dùng số liệu này',
      en: 'The total before differs from the total after plus what is named; do not use these figures',
    },
    where: { period: at.period, field: at.measure },
    expected: before,
    actual: after,
    basis: [nothingLost],
  };
}
