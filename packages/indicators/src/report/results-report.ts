import {
  printPeriod,
  type Dataset,
  type Entity,
  type Measure,
  type Outcome,
  type Period,
  type ReportBlock,
  type ReportDoc,
  type Text,
} from '@qcdc/core';
import { checkCall, having, aDataset, outcomeOf } from '@qcdc/core/checks';
import { figuresTable, findingsBlock, type FigureTable } from '@qcdc/core/flow';
import type { IndicatorTable } from '../compute/indicator-table.ts';
import { checkStatedRatios } from '../stated/stated-ratios.ts';
import { statedRatiosTable } from '../stated/stated-table.ts';
import { nameIn } from './name-in.ts';
import { indicatorsTable } from './indicators-table.ts';

/** What a report of results is called. */
export interface ResultsReportOptions {
  /** Its title; a general one when left out. */
  readonly title?: Text;
}

const words = {
  title: { vi: 'Kết quả thực hiện dân chủ ở cơ sở', en: 'Grassroots democracy: results' },
  findings: { vi: 'Kiểm tra số liệu', en: 'Checks' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  stated: { vi: 'Tỷ lệ nêu trong báo cáo so với số liệu gốc', en: 'Percentages as stated, against their parts' },
  indicators: { vi: 'Chỉ số tính từ số liệu báo cáo', en: 'Indicators computed from the reports' },
} as const satisfies Readonly<Record<string, Text>>;

const aTitle = having(['vi', 'en'], 'chữ { vi, en }', 'a text { vi, en }');

const aTable = /* @__PURE__ */ having(['figures', 'units', 'peek'], 'bảng chỉ số', 'a table of indicators');

/**
 * Puts the results of some reports into one document: what was found, the figures of each area with their totals, the
 * percentages the reports state beside what they give, and the indicators. What nobody reported is left out.
 *
 * @param checked - records after `validate`
 * @param indicators - indicators on their figures, with everything that was found on the way
 * @param options - its title
 * @returns the document, ready for any writer
 * @term báo cáo kết quả
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const checked = parseRecords(rows, mediation, { units });
 * resultsReport(checked, computeIndicators(totals, [mediationSettledShare])).blocks.length > 0; // => true
 * ```
 */
export function resultsReport(
  checked: Outcome<Dataset>,
  indicators: Outcome<IndicatorTable>,
  options: ResultsReportOptions = {},
): ReportDoc {
  checkCall(
    'resultsReport',
    { checked: [checked, outcomeOf(aDataset)], indicators: [indicators, outcomeOf(aTable)] },
    options,
    {
      title: aTitle,
    },
  );
  const { value: dataset } = checked;
  const { figures } = indicators.value;
  const entities = dataset.entities.filter((entity) => dataset.peek(entity.id).length > 0);
  const stated = checkStatedRatios(checked, entities);
  const computed = indicatorsTable(indicators.value, { caption: words.indicators });
  const tables = figuresOf(entities, figures);
  return {
    title: options.title ?? words.title,
    ...subtitleOf(figures.periods),
    blocks: [
      heading(words.findings),
      findingsBlock(indicators.findings),
      ...(tables.length === 0 ? [] : [heading(words.figures), ...tables]),
      ...(stated.length === 0 ? [] : [statedRatiosTable(stated, { caption: words.stated })]),
      ...(computed.rows.length === 0 ? [] : [heading(words.indicators), computed]),
    ],
  };
}

const heading = (text: Text): ReportBlock => ({ kind: 'heading', level: 2, text });

function subtitleOf(periods: readonly Period[]): Pick<ReportDoc, 'subtitle'> {
  if (periods.length === 0) return {};
  const said = (language: 'vi' | 'en'): string => periods.map((period) => printPeriod(period, language)).join(', ');
  return { subtitle: { vi: said('vi'), en: said('en') } };
}

// A table for each area and period in which somebody reported: measures and units of which nothing is known are left out.
function figuresOf(entities: readonly Entity[], figures: FigureTable): readonly ReportBlock[] {
  const nameOf = nameIn(figures.registry);
  const known = new Map<string, Set<string>>();
  const add = (key: string, one: string): void => {
    known.set(key, (known.get(key) ?? new Set()).add(one));
  };
  for (const { measure, unit, period, state } of figures)
    if (state !== 'missing') {
      add(`measures ${areaOf(measure)} ${period}`, measure);
      add(`units ${areaOf(measure)} ${period}`, unit);
    }
  return entities.flatMap(({ id, label }) =>
    figures.periods.flatMap((period) => {
      const of = known.get(`measures ${id} ${period.id}`);
      const units = known.get(`units ${id} ${period.id}`);
      if (of === undefined || units === undefined) return [];
      const measures = figures.measures.filter((measure: Measure) => of.has(measure.id));
      const caption = (language: 'vi' | 'en'): string => `${label[language]}, ${printPeriod(period, language)}`;
      return [
        figuresTable(figures, {
          caption: { vi: caption('vi'), en: caption('en') },
          measures,
          units: figures.units.filter((unit) => units.has(unit)),
          period: period.id,
          nameOf: (unit) => nameOf(unit, period.to),
        }),
      ];
    }),
  );
}

const areaOf = (measure: string): string => measure.slice(0, measure.indexOf('.'));
