import type { ChartBlock, Finding, IsoDate, Language, Outcome, TableBlock } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { proposeLayout, type LayoutProposal } from '@qcdc/core/layout';
import { chartTable, coverageRows, type FindingCounts } from '@qcdc/core/report';
import { loadCharts } from '@qcdc/adapter-html';
import { plainReading, text, type PlainTextReading } from '@qcdc/adapter-text';
import { xlsx } from '@qcdc/adapter-xlsx';
import { recommended, repairsForFinding } from '@qcdc/validators';
import { transfer } from 'comlink';
import type { FindingProposal } from '../parts/finding-list/finding-item.tsx';
import { Desk } from './desk.ts';
import { exported, type ExportedFile, type ExportOf } from './export.ts';
import type { KeptEntry } from './kept.ts';
import { rubricsOf, type RankingKey } from './scores.ts';
import * as figures from './views/figures-view.ts';
import * as findings from './views/findings-view.ts';
import * as indicators from './views/indicators-view.ts';
import * as rankings from './views/ranking-view.ts';
import { tasksView } from './views/tasks-view.ts';
import * as trees from './views/tree-view.ts';

/** What the screens ask. Nothing is changed by asking, and everything that is answered is plain data. */
export class Answers extends Desk {
  findings(filter: findings.FindingFilter): FindingCounts {
    return findings.countedFindings(this.done(), filter);
  }

  findingRows(filter: findings.FindingFilter, from: number, most: number): readonly findings.ShownFinding[] {
    return findings.findingRows(this.done(), filter, from, most);
  }

  /** What might have been meant where figures contradict one another; nothing is entered. */
  proposals(finding: Finding): readonly FindingProposal[] {
    const came = this.done().came.find(({ from }) => from === finding.where.source);
    return came === undefined ? [] : repairsForFinding(came, finding, recommended);
  }

  tree(above: string | null, period: string): readonly trees.TreeRow[] {
    return trees.treeView(this.done(), above, period);
  }

  outstanding(period: string, most: number) {
    return trees.outstandingView(this.done(), period, most);
  }

  figures(unit: string, period: string) {
    return figures.figuresView(this.done(), unit, period);
  }

  explainFigure(measure: string, unit: string, period: string) {
    return figures.figureExplained(this.done(), measure, unit, period);
  }

  /** Totals of a measure, level by level, with what they cover and who is missing. */
  coverage(measure: string, period: string, under: string | null) {
    const options = { measure, period, ...(under === null ? {} : { under }) };
    return coverageRows(this.done().totals.value, options);
  }

  comparable() {
    return figures.comparable(this.done());
  }

  /** A unit and those below it, in several periods. */
  sideBySide(of: string, unit: string, periods: readonly string[]) {
    return figures.comparedUnits(this.done(), of, unit, periods);
  }

  indicators(unit: string, period: string) {
    return indicators.indicatorsView(this.done(), unit, period);
  }

  explainIndicator(indicator: string, unit: string, period: string) {
    return indicators.indicatorExplained(this.done(), indicator, unit, period);
  }

  trend(indicator: string, units: readonly string[]): ChartBlock {
    return indicators.trendOf(this.done(), indicator, units);
  }

  rubricNames() {
    return rubricsOf(this.sheets.rubrics).map(({ id, label, period }) => ({ id, label, period: period.kind }));
  }

  /** `null` where there is no such sheet. */
  async ranking(key: RankingKey, cluster: string | null): Promise<rankings.RankingView | null> {
    const ranked = await this.ranked(key);
    return ranked === null ? null : rankings.rankingView(ranked, cluster);
  }

  async score(key: RankingKey, unit: string): Promise<rankings.ScoreView | null> {
    const ranked = await this.ranked(key);
    return ranked === null ? null : rankings.scoreView(ranked, unit);
  }

  /** What is to be followed up on a day. */
  tasks(day: IsoDate) {
    return tasksView(this.done(), day);
  }

  /** Draws a chart, with the table that says the same. */
  async draw(
    block: ChartBlock,
    language: Language,
  ): Promise<{ readonly svg: string | null; readonly table: TableBlock }> {
    const charts = await loadCharts();
    return { svg: charts.draw(block.chart, language), table: chartTable(block) };
  }

  /** What was entered for a unit and a period before. */
  entered(unit: string, period: string): Pick<KeptEntry, 'values' | 'locale'> {
    const entry = this.kept.entries.find((one) => one.unit === unit && one.period === period);
    return entry === undefined ? { values: {} } : { values: entry.values, locale: entry.locale ?? 'vi' };
  }

  /** Units by name, for whoever looks for one. */
  units(words: string, period: string | null, most: number) {
    return trees.unitsCalled(this.done(), words, period, most);
  }

  async export(of: ExportOf, key: RankingKey | null): Promise<ExportedFile> {
    const ranked = key === null ? null : await this.ranked(key);
    const file = await exported(this.done(), ranked?.value ?? null, of);
    return transfer(file, [file.bytes.buffer]);
  }

  /** The sender's own workbook with notes at the cells. */
  async annotate(id: string, language: Language): Promise<Outcome<ExportedFile | null>> {
    const input = this.kept.inputs.find((one) => one.id === id);
    if (input === undefined) return { value: null, findings: [] };
    const own = this.done().findings.filter(({ where }) => where.source === input.name);
    const { value, findings: found } = await xlsx.annotate(input.bytes, own, { source: input.name, language });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const named = input.name.replace(/\.(\w+)$/u, '-ghi-chu.$1');
    return { value: value === null ? null : { name: named, type, bytes: new Uint8Array(value) }, findings: found };
  }

  /** Proposes how a foreign workbook may be read. */
  async proposeLayout(id: string): Promise<LayoutProposal | null> {
    const input = this.kept.inputs.find((one) => one.id === id);
    if (input === undefined) return null;
    const raw = await xlsx.read(input.bytes, { source: input.name });
    return proposeLayout(raw.value, allEntities, { units: this.done().register.units });
  }

  /** Reads a report text, or a kept Word file by its id. */
  async readText(input: { readonly text: string } | { readonly id: string }): Promise<Outcome<PlainTextReading>> {
    const { units } = this.done().register;
    const known = units.units.length === 0 ? {} : { units };
    if ('text' in input) {
      const read = await text.read(input.text, { source: 'bao-cao.txt', ...known });
      return { ...read, value: plainReading(read.value) };
    }
    const source = input.id;
    const kept = this.kept.inputs.find(({ id }) => id === source);
    const ofFile = await text.read(kept?.bytes ?? '', { source, ...known });
    // What is accepted is read again from the text, so the places are those of the text.
    const { value } = await text.read(ofFile.value.text, { source, ...known });
    return { value: plainReading(value), findings: ofFile.findings };
  }
}
