import { checkCall } from '../outcome/check-call.ts';
import { aFunction, aText, having, listOf, unchecked, whole, type Demand } from '../outcome/demand.ts';
import { aPlan, aRegister } from '../outcome/noun-demands.ts';
import { counted, groupedCount } from '../outcome/counted.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import type { ExpectedReport } from '../plan/outstanding-reports.ts';
import type { ReportPlan } from '../plan/report-plan.ts';
import { period as periodOf, periodOfId, type Period } from '../time/period.ts';
import { printPeriod } from '../time/print-period.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { aFinding } from './a-finding.ts';
import { aReportDoc } from './a-report-doc.ts';
import { deliveryChart, type DeliveryChartOptions } from './delivery-chart.ts';
import { findingsBlock } from './findings-block.ts';
import { findingsOverview } from './findings-overview.ts';
import type { ReportBlock, ReportDoc } from './report-doc.ts';

/** What the results of a period are made of. */
export interface OverviewReportOptions {
  /** Id of the period. */
  readonly period: string;
  /** Findings of any step, of this period and of others. */
  readonly findings: readonly Finding[];
  /** The plans of what was to come; none when left out. */
  readonly plans?: readonly ReportPlan[];
  /** What became of it, from `expectedReports`, of all plans and periods. */
  readonly reports?: readonly ExpectedReport[];
  /** The units; needed beside `reports`. */
  readonly units?: UnitRegistry;
  /** Names of areas, such as `allEntities`; the id of an area when left out. */
  readonly areas?: DeliveryChartOptions['areas'];
  /**
   * How the unit of a finding is called, such as `unitNames(units, day).nameOf`; as the finding calls it when left out. Leave it out where
   * `pages` makes a page of each unit: it finds them by their ids, and names them itself.
   */
  readonly nameOf?: (unit: string, finding: Finding) => string;
  /** Most findings told one by one, the gravest first; the others are counted. All when left out. */
  readonly most?: number;
  /** What else belongs to the results, such as `rankingReport(…).blocks` and derivations; it stands at the end. */
  readonly blocks?: readonly ReportBlock[];
  /** Title; a general one when left out. */
  readonly title?: Text;
}

const words = {
  title: { vi: 'Kết quả thực hiện dân chủ ở cơ sở', en: 'Grassroots democracy: results' },
} as const satisfies Readonly<Record<string, Text>>;

const theBlocks: Demand = (value) => aReportDoc({ title: words.title, blocks: value });
const anExpected = /* @__PURE__ */ having(['report', 'unit', 'period', 'missing'], 'báo cáo từ expectedReports', 'a report of expectedReports'); // prettier-ignore

/**
 * Lays the results of a period out as one document: what came of what was to come, findings counted, findings one by one, and what
 * the caller adds. A finding belongs to the period when its own period has a day in it, or when it names none; how many do not, and
 * how many are not told one by one, the document says itself.
 *
 * @param options - the period, findings, reports that came, further blocks
 * @returns the document, for any writer
 * @throws `DefinitionError` `call/…`, `time/not-a-period`
 * @example
 * ```ts
 * const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã Mẫu' }]);
 * const parsed = parseRecords([{ unit: '00001', period: '2024', received: 'bốn mươi mốt phẩy' }], mediation, { units });
 * const { title, subtitle, blocks } = overviewReport({ period: '2024', findings: parsed.findings });
 *
 * subtitle?.vi; // => 'Năm 2024'
 * blocks.map(({ kind }) => kind); // => ['table', 'table', 'table', 'findings']
 * ```
 */
export function overviewReport(options: OverviewReportOptions): ReportDoc {
  checkCall(
    'overviewReport',
    {},
    options,
    {
      period: aText,
      findings: listOf(aFinding),
      plans: listOf(aPlan),
      reports: listOf(anExpected),
      units: aRegister,
      areas: listOf(unchecked),
      nameOf: aFunction,
      most: whole(0),
      blocks: theBlocks,
      title: unchecked,
    },
    options.reports === undefined ? ['period', 'findings'] : ['period', 'findings', 'units', 'plans'],
  );
  const { findings, nameOf, most = Infinity, blocks = [], title = words.title } = options;
  const period = periodOf(options.period);
  const own = findings.filter(({ where }) => concerns(where.period, period));
  const told = findingsBlock(own, undefined, nameOf);
  return {
    title,
    subtitle: { vi: capital(printPeriod(period, 'vi')), en: capital(printPeriod(period, 'en')) },
    blocks: [
      ...deliveryCharts(options, period),
      ...findingsOverview(own, nameOf === undefined ? {} : { nameOf }),
      { ...told, findings: told.findings.slice(0, most) },
      ...notTold(own.length - Math.min(most, own.length), findings.length - own.length),
      ...blocks,
    ],
  };
}

// A period nobody can read may be this one.
function concerns(id: string | undefined, period: Period): boolean {
  const other = id === undefined ? null : periodOfId(id);
  return other === null || (other.from <= period.to && period.from <= other.to);
}

function deliveryCharts(
  { plans = [], reports = [], units, areas }: OverviewReportOptions,
  period: Period,
): readonly ReportBlock[] {
  if (units === undefined) return [];
  return plans.flatMap((plan) => {
    const own = reports.filter(({ report, period: of }) => report === plan.id && concerns(of, period));
    return own.length === 0 ? [] : [deliveryChart(own, { units, plan, ...(areas === undefined ? {} : { areas }) })];
  });
}

function notTold(more: number, elsewhere: number): readonly ReportBlock[] {
  const texts: Text[] = [];
  if (more > 0)
    texts.push({
      vi: `Còn ${groupedCount(more, 'vi')} phát hiện không nặng hơn các phát hiện trên, đã đếm trong các bảng phía trên, không liệt kê ở đây.`,
      en: `Counted in the tables above and not listed here: ${counted(more, 'finding')}, none graver than those listed.`,
    });
  if (elsewhere > 0)
    texts.push({
      vi: `Không nêu ở đây: ${groupedCount(elsewhere, 'vi')} phát hiện của các kỳ khác.`,
      en: `Left out here: ${counted(elsewhere, 'finding')} of other periods.`,
    });
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
