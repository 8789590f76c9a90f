import { definitionOrFindings } from '../../format/definition-finding.ts';
import { storedFinding } from '../../format/format-findings.ts';
import { fractionOf } from '../../number/exact-number.ts';
import { zero } from '../../number/fraction.ts';
import type { Finding, Where } from '../../outcome/finding.ts';
import type { Text } from '../../outcome/text.ts';
import { defineReportPlan } from '../../plan/define-report-plan.ts';
import { periodOfId } from '../../time/period.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { quantityFromJson } from '../../quantity/quantity-json.ts';
import { boundOf, isPacked, isWide, stateOf } from '../columns/state-byte.ts';
import { defineMeasure } from '../noun/measure.ts';
import { figuresFormat, type FigureColumnsJson, type FigureTableJson } from './table-shape.ts';

const { label } = figuresFormat;
const bad = (from: Where, path: string, why: Text): Finding =>
  storedFinding('bad-shape', { ...from, cell: `/body${path}` }, { a: label, why });

/**
 * Looks for what no schema can say of a stored table: measures that contradict themselves, lists that name something
 * twice, columns of different length, codes that stand in no list, rows that lack what their state promises.
 *
 * @param data - the table, its shape checked
 * @param from - where it comes from
 * @returns what was found; the table can be made where nothing was
 */
export function tableFaults(data: FigureTableJson, from: Where): Finding[] {
  const faults: Finding[] = [];
  for (const [i, measure] of data.measures.entries()) {
    const { findings } = definitionOrFindings({ ...from, cell: `/body/measures/${i}` }, () => defineMeasure(measure));
    faults.push(...findings);
  }
  if (data.plan !== undefined) {
    const { plan } = data;
    faults.push(...definitionOrFindings({ ...from, cell: '/body/plan' }, () => defineReportPlan(plan)).findings);
  }
  const { measures, units, periods, scales } = data;
  const divisors = data.divisors ?? measures.map(() => 1);
  const ids = { measures: measures.map(({ id }) => id), units, periods: periods.map(({ id }) => id) };
  for (const [list, names] of Object.entries(ids))
    if (new Set(names).size < names.length)
      faults.push(bad(from, `/${list}`, { vi: 'một mã có hai lần', en: 'an id stands there twice' }));
  if (scales.length !== measures.length || divisors.length !== measures.length)
    faults.push(bad(from, '/scales', { vi: 'mỗi chỉ tiêu cần đúng một số', en: 'every measure needs exactly one' }));
  for (const [i, { id, from: first, to }] of periods.entries()) {
    const known = periodOfId(id);
    if (known !== null && (known.from !== first || known.to !== to))
      faults.push(
        bad(from, `/periods/${i}`, { vi: 'các ngày không khớp với mã của kỳ', en: 'its days are not those of its id' }),
      );
    else if (to < first)
      faults.push(bad(from, `/periods/${i}`, { vi: 'ngày cuối trước ngày đầu', en: 'it ends before it begins' }));
  }
  for (const [i, spread] of (data.spread ?? []).entries()) {
    const m = ids.measures.indexOf(spread.measure);
    const quantity = quantityFromJson(spread.quantity);
    const inOne = 10n ** BigInt(scales[m] ?? 0) * BigInt(divisors[m] ?? 1);
    if (m < 0 || !ids.periods.includes(spread.period) || quantity === null || !isWholeTimes(quantity, inOne))
      faults.push(
        bad(from, `/spread/${i}`, {
          vi: 'chỉ tiêu, kỳ hoặc số liệu không hợp lệ',
          en: 'its measure or period is not listed, or its figure is none',
        }),
      );
  }
  for (const [s, columns] of data.segments.entries()) {
    const why = faultOfColumns(columns, data);
    if (why !== null) faults.push(bad(from, `/segments/${s}`, why));
  }
  return faults;
}

// The number must have a place in the columns, or a total above it would be cut off.
const isWholeTimes = ({ value, upper }: ComputedQuantity, inOne: bigint): boolean =>
  [value, upper].every((number) => {
    const { n, d } = number === null ? zero : fractionOf(number);
    return (n * inOne) % d === 0n;
  });

/**
 * Says that two rows of a segment claim one place.
 *
 * @param segment - place of the segment
 * @param from - where the table comes from
 */
export function placeTwice(segment: number, from: Where): Finding {
  return bad(from, `/segments/${segment}`, {
    vi: 'hai dòng cùng chỉ tiêu, đơn vị và kỳ',
    en: 'two rows are of one measure, unit and period',
  });
}

/**
 * Says that a table is not the one that was stored.
 *
 * @param from - where the table comes from
 */
export function brokenSeal(from: Where): Finding {
  return bad(from, '/seal', {
    vi: 'bảng không còn như khi được lưu; lấy lại bản gốc, hoặc bỏ mục này nếu đã sửa có chủ ý',
    en: 'the table is not as it was stored; fetch the original, or take this entry out where it was changed on purpose',
  });
}

function faultOfColumns(columns: FigureColumnsJson, lists: FigureTableJson): Text | null {
  const { length } = columns.unit;
  const { unit, measure, period, value, state, source = unit, reported = unit, expected = unit } = columns;
  if ([measure, period, value, state, source, reported, expected].some((column) => column.length !== length))
    return { vi: 'các cột không dài bằng nhau', en: 'the columns are not equally long' };
  const [units, measures, periods] = [lists.units.length, lists.measures.length, lists.periods.length];
  for (let i = 0; i < length; i++) {
    if ((unit[i] ?? 0) >= units || (measure[i] ?? 0) >= measures || (period[i] ?? 0) >= periods)
      return { vi: `mã ở dòng ${i} không có trong danh sách`, en: `row ${i} has a code that is not in the lists` };
  }
  const beyond = (columns.reported ?? []).findIndex((count, i) => count > (columns.expected?.[i] ?? Infinity));
  if (beyond >= 0)
    return {
      vi: `dòng ${beyond} có nhiều đơn vị báo cáo hơn số phải báo cáo`,
      en: `row ${beyond} has more units reported than expected`,
    };
  if ((columns.reported === undefined) !== (columns.expected === undefined))
    return {
      vi: 'chỉ có một trong hai cột `reported` và `expected`',
      en: 'only one of `reported` and `expected` is there',
    };
  const below = value.findIndex((one, i) => one < 0 && lists.measures[measure[i] ?? -1]?.nonNegative === true);
  if (below >= 0)
    return {
      vi: `dòng ${below} âm, mà chỉ tiêu không thể âm`,
      en: `row ${below} is below zero, which its measure cannot be`,
    };
  const unstated = state.findIndex((byte, i) => stateOf(byte) !== 'reported' && value[i] !== 0);
  if (unstated >= 0)
    return {
      vi: `dòng ${unstated} có số mà trạng thái nói là không có`,
      en: `row ${unstated} has a number that its state says is not there`,
    };
  const rows = new Set(columns.wide.map((wide) => wide.row));
  if (rows.size < columns.wide.length || columns.wide.some(({ row }) => row >= length))
    return {
      vi: '`wide` nêu hai lần một dòng, hoặc dòng không có',
      en: '`wide` names a row twice, or one that is not there',
    };
  if (state.some((byte, i) => isWide(byte) !== rows.has(i)))
    return { vi: 'dòng đánh dấu khác với `wide`', en: 'rows marked as wide and entries in `wide` differ' };
  const upper = new Set(columns.wide.filter((wide) => wide.upper !== null).map(({ row }) => row));
  const odd = state.findIndex((byte, i) => !isPacked(byte) || (boundOf(byte) === 'between') !== upper.has(i));
  if (odd >= 0) return { vi: `trạng thái ở dòng ${odd} không có nghĩa`, en: `the state of row ${odd} means nothing` };
  return null;
}
