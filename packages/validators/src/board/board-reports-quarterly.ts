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
  type UnitKind,
} from '@qcdc/core';
import { inGroup, type UnitPeriodInput } from '@qcdc/core/flow';
import { dutyReport } from '@qcdc/core/entities';
import { exampleOf } from '../define/example.ts';
import { labelsOf } from '../define/field-names.ts';
import { lawFrom } from '../define/law-from.ts';
import { timesIn } from '../define/rhythm.ts';

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

// As offices mostly report: the year before, the first quarter, six months, nine months.
function withHalfYear(): UnitPeriodInput {
  const { records, ...input } = reports('2025', [1, 2, 4]);
  const halfYear = {
    date: '2025-07-05',
    subject: 'peoplesInspection',
    cycle: 'halfYear',
    reportPeriod: '2025-H1',
  } as const;
  const quarterly = records.get(dutyReport.id) ?? [];
  return { ...input, records: new Map([[dutyReport.id, [...quarterly, exampleOf(dutyReport, halfYear)]]]) };
}

const notAllTold: Text = {
  vi: 'Chưa rõ Ban hoạt động cả năm hay báo cáo các quý còn lại chưa đến hạn',
  en: 'It is not known whether the board worked all year, or whether the other reports were not yet due',
};

// The quarter a report is on, counted on from year to year; the one before its day where it does not say.
function quarterOf(reportPeriod: string | null, date: IsoDate): number {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(reportPeriod ?? '') ?? [];
  if (year !== undefined) return Number(year) * 4 + Number(quarter) - 1;
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3) - 1;
}

// A report on six months, nine months or the year tells of the quarter it ends with as well: boards mostly make one report then.
function lastQuarterOf(reportPeriod: string | null): readonly number[] {
  if (reportPeriod === null) return [];
  const { to } = period(reportPeriod);
  const isLast = ['03-31', '06-30', '09-30', '12-31'].includes(to.slice(5));
  return isLast ? [Number(to.slice(0, 4)) * 4 + Number(to.slice(5, 7)) / 3 - 1] : [];
}

const hasGap = (quarters: readonly number[]): boolean =>
  Math.max(...quarters) - Math.min(...quarters) + 1 > quarters.length;

/** Whose board reports, and by which duty. */
export interface BoardReports {
  /** Stable id. */
  readonly id: string;
  /** What the rule demands. */
  readonly title: Text;
  /** Kinds of unit whose board it is. */
  readonly bindsOnly: readonly UnitKind[];
  /** Id of the duty. */
  readonly duty: string;
}

/**
 * Makes the rule that an inspection board reports each quarter. A year in which no quarterly report is recorded is no case of
 * it: then the reports are not kept here. Only a quarter between two that were reported is missing for certain: a board may
 * have been elected, or the file closed, within the year.
 *
 * @param board - whose board
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function boardReportsQuarterly({ id, title, bindsOnly, duty }: BoardReports): AnyRule {
  return defineRule<UnitPeriodInput, 'few', number>({
    id,
    title,
    severity: 'warning',
    scope: 'unitPeriod',
    entities: [dutyReport.id],
    bindsOnly,
    alwaysTells: true,
    labels: labelsOf(dutyReport, ['cycle']),
    messages: {
      few: {
        vi: 'Ban Thanh tra nhân dân không có báo cáo của một quý trong năm',
        en: 'The board made no report for one quarter of the year',
      },
    },
    law: lawFrom<number>({ is: 'frequency', duties: [duty], as: (often) => timesIn('year', often) }),
    provisions: [duty],
    examples: [
      { name: 'four quarters', input: reports('2025', [1, 2, 3, 4]), verdict: 'held' },
      { name: 'three quarters', input: reports('2025', [1, 2, 3]), verdict: 'undecided' },
      { name: 'a quarter left out between others', input: reports('2025', [1, 2, 4]), verdict: 'failed' },
      { name: 'a report on six months in place of the second quarter', input: withHalfYear(), verdict: 'held' },
      { name: 'the first months of the decree', input: reports('2023', [4]), verdict: 'undecided' },
      { name: 'yearly reports alone are kept', input: reports('2025', [1], 'year'), verdict: 'notConcerned' },
      { name: 'the year before the decree', input: reports('2022', [1]), verdict: 'notConcerned' },
    ],
    check: ({ period: { id }, records }, least) => {
      if (!/^\d{4}$/.test(id)) return notConcerned;
      const own = inGroup(records, dutyReport).filter(({ subject }) => subject === 'peoplesInspection');
      const told = own.filter(({ cycle }) => cycle === 'quarter');
      if (told.length === 0) return notConcerned;
      const quarters = new Set([
        ...told.map(({ reportPeriod, date }) => quarterOf(reportPeriod, date)),
        ...own.flatMap(({ cycle, reportPeriod }) => (cycle === 'quarter' ? [] : lastQuarterOf(reportPeriod))),
      ]);
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
}
