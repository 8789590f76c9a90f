import {
  counted,
  defineRule,
  failed,
  held,
  notConcerned,
  period,
  undecided,
  type AnyRule,
  type IsoDate,
  type Text,
} from '@qcdc/core';
import { inGroup, type UnitPeriodInput } from '@qcdc/core/flow';
import { dutyReport } from '@qcdc/core/entities';
import { exampleOf } from '../define/example.ts';
import { labelsOf } from '../define/field-names.ts';
import { lawFrom } from '../define/law-from.ts';
import { timesIn } from '../define/rhythm.ts';

const law = /* @__PURE__ */ lawFrom<number>({
  is: 'frequency',
  duties: ['D59-14.3'],
  as: (often) => timesIn('year', often),
});

const reports = (
  year: string,
  quarters: readonly number[],
  cycle: 'quarter' | 'year' = 'quarter',
): UnitPeriodInput => ({
  unit: '00001',
  period: period(year),
  records: new Map([
    [
      dutyReport.id,
      quarters.map((quarter) =>
        exampleOf(dutyReport, {
          date: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-15` as IsoDate,
          subject: 'peoplesInspection',
          cycle,
          reportPeriod: `${Number(year) - (quarter === 1 ? 1 : 0)}-Q${quarter === 1 ? 4 : quarter - 1}`,
        }),
      ),
    ],
  ]),
});

const notAllTold: Text = {
  vi: 'chưa rõ Ban hoạt động cả năm hay báo cáo các quý còn lại chưa đến hạn',
  en: 'it is not known whether the board worked all year, or whether the other reports were not yet due',
};

// The quarter a report is on, counted on from year to year; the one before its day where it does not say.
function quarterOf(reportPeriod: string | null, date: IsoDate): number {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(reportPeriod ?? '') ?? [];
  if (year !== undefined) return Number(year) * 4 + Number(quarter) - 1;
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3) - 1;
}

const hasGap = (quarters: readonly number[]): boolean =>
  Math.max(...quarters) - Math.min(...quarters) + 1 > quarters.length;

/**
 * The inspection board of a commune reports to the Front each quarter. A year in which no quarterly report is recorded is no
 * case of it: then the reports are not kept here. Only a quarter between two that were reported is missing for certain: a
 * board may have been elected, or the file closed, within the year.
 *
 * @term báo cáo hằng quý của Ban Thanh tra nhân dân
 * @basis Decree 59/2023/NĐ-CP Art. 14(3)
 */
export const communeBoardReportsQuarterly: AnyRule = /* @__PURE__ */ defineRule<UnitPeriodInput, 'few', number>({
  id: 'duty-report/board-reports-quarterly',
  title: { vi: 'Ban Thanh tra nhân dân xã báo cáo hằng quý', en: 'The board of a commune reports each quarter' },
  severity: 'warning',
  scope: 'unitPeriod',
  entities: [dutyReport.id],
  bindsOnly: ['commune'],
  alwaysTells: true,
  labels: labelsOf(dutyReport, ['cycle']),
  messages: {
    few: {
      vi: 'Ban Thanh tra nhân dân bỏ trống báo cáo của một quý trong năm',
      en: 'The board left out the report of a quarter of the year',
    },
  },
  law,
  provisions: ['D59-14.3'],
  examples: [
    { name: 'four quarters', input: reports('2025', [1, 2, 3, 4]), verdict: 'held' },
    { name: 'three quarters', input: reports('2025', [1, 2, 3]), verdict: 'undecided' },
    { name: 'a quarter left out between others', input: reports('2025', [1, 2, 4]), verdict: 'failed' },
    { name: 'the first months of the decree', input: reports('2023', [4]), verdict: 'undecided' },
    { name: 'yearly reports alone are kept', input: reports('2025', [1], 'year'), verdict: 'notConcerned' },
    { name: 'the year before the decree', input: reports('2022', [1]), verdict: 'notConcerned' },
  ],
  check: ({ period: { id }, records }, least) => {
    if (!/^\d{4}$/.test(id)) return notConcerned;
    const told = inGroup(records, dutyReport).filter(
      ({ subject, cycle }) => subject === 'peoplesInspection' && cycle === 'quarter',
    );
    const quarters = new Set(told.map(({ reportPeriod, date }) => quarterOf(reportPeriod, date)));
    if (quarters.size === 0) return notConcerned;
    if (quarters.size >= least) return held;
    // A quarter between two that were reported is missing; one before the first or after the last may lie outside the board's
    // term, or is still to come.
    if (!hasGap([...quarters])) return { ...undecided('cycle'), why: notAllTold };
    return failed('few', {
      field: 'cycle',
      about: told[0],
      expected: { vi: `≥ ${least} báo cáo`, en: `≥ ${counted(least, 'report')}` },
      actual: { vi: `${quarters.size} báo cáo`, en: counted(quarters.size, 'report') },
    });
  },
});
