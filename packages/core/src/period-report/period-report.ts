import { checkCall } from '../outcome/check-call.ts';
import { aText, having, listOf, orNull, unchecked, whole, type Demand } from '../outcome/demand.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { Printed, Text } from '../outcome/text.ts';
import type { BaseUnitGroup } from '../figure/roll-up/base-unit-groups.ts';
import type { OpenItem } from '../follow-up/open-item.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FigureTable } from '../figure/noun/figure-table.ts';
import type { PeriodHeader } from '../entity/define-entity.ts';
import type { ReportDoc } from '../report/report-doc.ts';
import { periodOfId, type Period } from '../time/period.ts';
import { samePeriodLastYear } from '../time/period-relations.ts';
import { printPeriod } from '../time/print-period.ts';
import { areaSentence } from './area-sentence.ts';
import { sameSpan, yearBefore } from './comparison.ts';
import { figuresAnnex } from './figures-annex.ts';
import type { NarrativeLine } from './narratives.ts';
import type { OutlineArea, OutlineSection, ReportOutline } from './outline.ts';
import { areasLeftOut, notCompared, openItemsLeftOut, type NotCompared } from './period-report-findings.ts';
import type { SaidFigures } from './said-figures.ts';
import { sectionBlocks } from './section-blocks.ts';

/** What a report of a period is made of. */
export interface PeriodReportOptions {
  /** What it consists of, such as `periodOutline`. */
  readonly outline: ReportOutline;
  /** Id of the unit that reports. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Id of the period it is compared with; the same period a year before when left out, none for `null`. */
  readonly before?: string | null;
  /** Figures of the three kinds of base unit apart, as `rollUpByGroup` gives them. */
  readonly groups?: ReadonlyMap<BaseUnitGroup, Outcome<FigureTable>>;
  /** The records the figures come from: percentages nobody can work out, and what the office says in its own words. */
  readonly records?: Dataset;
  /** What the office says in its own words, instead of what its records say. */
  readonly narratives?: readonly NarrativeLine[];
  /** What is still to be done or answered, as `openItems` gives it; what other units have to see to is left out. */
  readonly openItems?: readonly OpenItem[];
  /** How the unit is called in a sentence; its name in the register when left out. */
  readonly unitName?: Printed;
  /** Decimals of shares; 1 when left out. */
  readonly decimals?: number;
}

/** Area of what offices say in their own words. */
const narrativeArea = 'narrative-item';
const caption: Text = { vi: '{unit}, {period}', en: '{unit}, {period}' };

const aTable: Demand = /* @__PURE__ */ having(
  ['measures', 'units', 'periods'],
  'bảng số liệu, như tally(…).value',
  'a table of figures, such as tally(…).value',
);
const anOutline: Demand = /* @__PURE__ */ having(
  ['title', 'sections', 'annex'],
  'đề cương báo cáo, như periodOutline',
  'an outline of a report, such as periodOutline',
);
const aNarrative: Demand = /* @__PURE__ */ having(['section', 'text'], '{ section, text }', '{ section, text }');

/**
 * Writes the report of a unit for a period: sentences from its figures in the order of an outline, what the office says in its own
 * words, and every figure in an annex. What is missing is not spoken of in the report, but named in the findings.
 *
 * @param figures - figures of the unit; those of the period it is compared with stand in the same table
 * @param options - outline, unit, period
 * @returns the report document, for `official` or a writer
 * @throws `DefinitionError` `call/…`; `figure/unknown-unit`, `figure/unknown-period`
 * @term báo cáo kết quả thực hiện dân chủ ở cơ sở
 * @example
 * ```ts
 * const received = { ...mediation.measures.received };
 * const builder = new FigureBuilder([received]);
 * builder.add({ measure: received.id, unit: 'xa-mau', period: '2026-H1', quantity: 348 });
 * builder.add({ measure: received.id, unit: 'xa-mau', period: '2025-H1', quantity: 336 });
 * const { value } = periodReport(builder.build().value, { outline: periodOutline, unit: 'xa-mau', period: '2026-H1' });
 * const lines = value.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.vi] : []));
 *
 * lines[1]; // => 'Hòa giải ở cơ sở: tiếp nhận 348 vụ (tăng 12 vụ so với cùng kỳ).'
 * ```
 */
export function periodReport(figures: FigureTable, options: PeriodReportOptions): Outcome<ReportDoc> {
  checkCall(
    'periodReport',
    { figures: [figures, aTable] },
    options,
    {
      outline: anOutline,
      unit: aText,
      period: aText,
      before: orNull(aText),
      groups: having(['get'], 'kết quả của rollUpByGroup', 'what rollUpByGroup gives'),
      records: having(['peek', 'entities'], 'bộ số liệu, như parse(…).value', 'a dataset, such as parse(…).value'),
      narratives: listOf(aNarrative),
      openItems: listOf(
        having(['item', 'state', 'timeliness', 'heldBy'], 'một dòng do openItems cho biết', 'a line openItems gives'),
      ),
      unitName: unchecked,
      decimals: whole(0, 6),
    },
    ['outline', 'unit', 'period'],
  );
  const { outline, unit, records = null, decimals = 1 } = options;
  const period = periodNamed(options.period);
  // What the register does not know is refused, not passed over in silence.
  const [measure] = figures.measures;
  if (measure !== undefined) figures.find({ measure: measure.id, unit, period: period.id });
  const compared = comparedPeriod(figures, period, options);
  const said: SaidFigures = {
    figures,
    unit,
    period: period.id,
    before: compared.before,
    comparedWith: period.kind === 'year' ? yearBefore : sameSpan,
    records,
    decimals,
  };
  const narratives = options.narratives ?? linesOf(said);
  const openItems = options.openItems?.filter(({ heldBy }) => heldBy.includes(unit)) ?? null;
  const fill = filler(period, nameOfUnit(figures, period, options));
  const unitName = (id: string): Printed =>
    id === unit ? nameOfUnit(figures, period, options) : (figures.registry?.distinctNameOf(id, period.to) ?? id);
  const sections = outline.sections.flatMap((section) =>
    sectionBlocks(section, { said, groups: options.groups, narratives, openItems, unitName, period, fill }),
  );
  const annex = figuresAnnex(said, fill(caption), (measure) => leadOf(outline, measure.from?.entity));
  const paragraph = (text: Text | undefined) =>
    text === undefined ? [] : [{ kind: 'paragraph', text: fill(text) } as const];
  return {
    value: {
      title: fill(outline.title),
      blocks: [
        ...paragraph(outline.opening),
        ...sections,
        ...paragraph(outline.closing),
        ...(annex === null ? [] : [{ kind: 'annex', title: fill(outline.annex) } as const, annex]),
      ],
    },
    findings: [
      ...leftOut(outline, said, options),
      ...compared.findings,
      ...(openItems === null || hasPlace(outline.sections) ? [] : [openItemsLeftOut(unit, period.id)]),
    ],
  };
}

function linesOf({ records, unit, period }: SaidFigures): readonly NarrativeLine[] {
  const all = (records?.peek(narrativeArea) ?? []).map(({ data }) => data as NarrativeLine & PeriodHeader);
  return all.filter((line) => line.unit === unit && line.period === period);
}

function periodNamed(id: string): Period {
  const period = periodOfId(id);
  if (period !== null) return period;
  throw new DefinitionError(
    'figure/unknown-period',
    {
      vi: `"${id}" không phải mã kỳ báo cáo; ghi như 2026-H1`,
      en: `"${id}" is no id of a period; write such as 2026-H1`,
    },
    'period',
  );
}

/** The period a report compares with, and what there is to say of it. */
interface Compared {
  readonly before: string | null;
  readonly findings: readonly Finding[];
}

function comparedPeriod(figures: FigureTable, period: Period, { before, unit }: PeriodReportOptions): Compared {
  if (before === null) return { before, findings: [] };
  const earlier = before === undefined ? samePeriodLastYear(period) : periodNamed(before);
  const none = (reason: NotCompared): Compared => ({ before: null, findings: [notCompared(reason, unit, period.id)] });
  const known = figures.measures.some(
    ({ id }) => figures.peek({ measure: id, unit, period: earlier.id })?.value != null,
  );
  if (!known) return none('no-figures');
  return hasChanged(figures, unit, earlier, period) ? none('unit-changed') : { before: earlier.id, findings: [] };
}

// Of figures on one map, whatever happened to the unit is in them already.
function hasChanged({ registry, asOf }: FigureTable, unit: string, earlier: Period, period: Period): boolean {
  if (registry === null || asOf !== null) return false;
  return registry.lineage.some(
    ({ from, to, on }) => (from === unit || to === unit) && on > earlier.from && on <= period.to,
  );
}

function nameOfUnit({ registry, asOf }: FigureTable, period: Period, { unit, unitName }: PeriodReportOptions): Printed {
  return unitName ?? registry?.nameOf(unit, asOf ?? period.to) ?? unit;
}

function filler(period: Period, unit: Printed): (text: Text) => Text {
  const inOne = (text: Text, language: 'vi' | 'en'): string =>
    // In one go: the name of a unit may look like a place to fill.
    text[language].replace(/\{(unit|period)\}/gu, (_, name: string) => {
      if (name === 'period') return printPeriod(period, language);
      return typeof unit === 'string' ? unit : unit[language];
    });
  return (text) => ({ vi: inOne(text, 'vi'), en: inOne(text, 'en') });
}

function hasPlace(sections: readonly OutlineSection[]): boolean {
  return sections.some((section) => section.openItems === true || hasPlace(section.sections ?? []));
}

function areasOf(sections: readonly OutlineSection[]): readonly OutlineArea[] {
  return sections.flatMap((section) => [...(section.areas ?? []), ...areasOf(section.sections ?? [])]);
}

function leadOf(outline: ReportOutline, area: string | undefined): Text | null {
  return areasOf(outline.sections).find((one) => one.area === area)?.lead ?? null;
}

function leftOut(outline: ReportOutline, said: SaidFigures, { groups }: PeriodReportOptions): readonly Finding[] {
  const tables = [said.figures, ...[...(groups?.values() ?? [])].map(({ value }) => value)];
  const silent = areasOf(outline.sections).filter(({ area, lead, clauses }) =>
    tables.every((figures) => areaSentence({ area, lead, clauses }, { ...said, figures }) === null),
  );
  return silent.length === 0
    ? []
    : [
        areasLeftOut(
          silent.map(({ lead }) => lead),
          said.unit,
          said.period,
        ),
      ];
}
