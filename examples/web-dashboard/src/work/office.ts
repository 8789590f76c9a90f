import type { ChartBlock, Language, Outcome, TableBlock } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { unitsFromList } from '@qcdc/core/flow';
import {
  layoutToJson,
  proposeLayout,
  layoutFromJson,
  type LayoutDefinition,
  type LayoutProposal,
} from '@qcdc/core/layout';
import { chartTable, coverageRows } from '@qcdc/core/report';
import { loadCharts } from '@qcdc/adapter-html';
import { text, type TextReading } from '@qcdc/adapter-text';
import { xlsx } from '@qcdc/adapter-xlsx';
import { practice } from '@qcdc/core';
import { rubricFromSheet, type Ranking, type Rubric } from '@qcdc/emulation';
import { transfer } from 'comlink';
import { Deliveries, today } from './deliveries.ts';
import { exported, type ExportedFile, type ExportOf } from './export.ts';
import {
  firstChoices,
  type Kept,
  type KeptChoices,
  type KeptEntry,
  type KeptInput,
  type KeptText,
  type Samples,
} from './kept.ts';
import type { Doing, Tell } from './progress.ts';
import { kindOf, readTables } from './read-input.ts';
import { registerOf, type Register } from './register.ts';
import { run, type Results } from './run.ts';
import { rubricsOf, Scores, type RankingKey } from './scores.ts';
import { shelf } from './shelf.ts';
import * as figures from './views/figures-view.ts';
import * as findings from './views/findings-view.ts';
import * as indicators from './views/indicators-view.ts';
import * as rankings from './views/ranking-view.ts';
import { summaryView, type SummaryView } from './views/summary-view.ts';
import * as trees from './views/tree-view.ts';

/** A dropped file. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of dropped files. */
export interface Taken {
  readonly summary: SummaryView;
  /** Files nobody could take for anything. */
  readonly refused: readonly string[];
  /** Report texts, which wait for somebody to accept their figures. */
  readonly reports: readonly string[];
}

/** A reading that can be handed to the page: exact numbers stay with the office, and are read again when they are accepted. */
function plainReading({ value, findings: found }: Outcome<TextReading>): Outcome<TextReading> {
  return {
    value: { ...value, figures: value.figures.map((figure) => ({ ...figure, quantity: null })) },
    findings: found,
  };
}

/** The office behind the screens: keeps what came, works everything out, and hands out what is shown. */
export class Office {
  private kept: Kept = { inputs: [], entries: [], texts: [], choices: firstChoices };
  private readonly deliveries = new Deliveries();
  private register: { readonly of: KeptChoices; readonly register: Register } | null = null;
  private results: Results | null = null;
  private scores: Scores | null = null;
  private rubrics: readonly Rubric[] = [];
  private stop: AbortController | null = null;
  private before: Promise<void> = Promise.resolve();

  /** Opens what was kept at the last visit. */
  open(tell: Tell): Promise<SummaryView> {
    this.before = shelf.all().then((kept) => {
      this.kept = kept;
    });
    return this.work((kept) => kept, tell);
  }

  /** Takes dropped files. Nothing of it is kept when the work is stopped. */
  async take(files: readonly Dropped[], tell: Tell): Promise<Taken> {
    const refused: string[] = [];
    const reports: string[] = [];
    const taken: KeptInput[] = [];
    for (const { name, bytes } of files) {
      const kind = kindOf(name);
      if (kind === null) refused.push(name);
      else {
        taken.push({ id: name, name, kind, bytes, addedOn: today() });
        if (kind === 'report') reports.push(name);
      }
    }
    const names = new Set(taken.map(({ id }) => id));
    const summary = await this.work(
      (kept) => ({ ...kept, inputs: [...kept.inputs.filter(({ id }) => !names.has(id)), ...taken] }),
      tell,
    );
    await shelf.inputs.bulkPut(taken);
    return { summary, refused, reports };
  }

  /** Takes a list of units, with what is wrong with it. */
  async takeUnits(file: Dropped, tell: Tell): Promise<Outcome<SummaryView>> {
    const raw = await readTables({ ...file, kind: kindOf(file.name) ?? 'workbook' }, {});
    const list = unitsFromList(raw);
    if (list.value.length === 0) return { value: this.summary(), findings: [...raw.findings, ...list.findings] };
    const value = await this.choose({ units: list.value }, tell);
    return { value, findings: list.findings };
  }

  /** Takes a sheet of points out of a workbook, to ask "what if". */
  async takeRubric(file: Dropped): Promise<Outcome<string | null>> {
    const raw = await xlsx.read(file.bytes, { source: file.name });
    const name = { vi: file.name, en: file.name };
    const rubric = rubricFromSheet(raw, {
      id: `dropped-${this.rubrics.length + 1}`,
      label: name,
      years: { from: 2000 },
      basis: [practice(name)],
    });
    if (rubric.value !== null) {
      this.rubrics = [...this.rubrics, rubric.value];
      this.scores = null;
    }
    return { value: rubric.value?.id ?? null, findings: rubric.findings };
  }

  async showSamples(samples: Samples, tell: Tell): Promise<SummaryView> {
    return this.choose({ samples }, tell);
  }

  async remove(id: string, tell: Tell): Promise<SummaryView> {
    const without = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
      list.filter((one) => one.id !== id);
    const summary = await this.work(
      ({ inputs, entries, texts, choices }) => ({
        inputs: without(inputs),
        entries: without(entries),
        texts: without(texts),
        choices,
      }),
      tell,
    );
    await Promise.all([shelf.inputs.delete(id), shelf.entries.delete(id), shelf.texts.delete(id)]);
    return summary;
  }

  /** Throws everything away that this browser keeps. */
  async clear(tell: Tell): Promise<SummaryView> {
    await shelf.clear();
    this.deliveries.forget();
    return this.work(() => ({ inputs: [], entries: [], texts: [], choices: firstChoices }), tell);
  }

  abort(): void {
    this.stop?.abort(new DOMException('stopped', 'AbortError'));
  }

  summary(): SummaryView {
    return summaryView(this.kept, this.done());
  }

  findings(filter: findings.FindingFilter): findings.FindingsView {
    return findings.findingsView(this.done(), filter);
  }

  findingRows(filter: findings.FindingFilter, from: number, most: number): readonly findings.ShownFinding[] {
    return findings.findingRows(this.done(), filter, from, most);
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
    return rubricsOf(this.rubrics).map(({ id, label, period }) => ({ id, label, period: period.kind }));
  }

  ranking(key: RankingKey, cluster: string | null): rankings.RankingView {
    return rankings.rankingView(this.ranked(key), cluster);
  }

  score(key: RankingKey, unit: string): rankings.ScoreView {
    return rankings.scoreView(this.ranked(key), unit);
  }

  /** Draws a chart, with the table that says the same. */
  async draw(
    block: ChartBlock,
    language: Language,
  ): Promise<{ readonly svg: string | null; readonly table: TableBlock }> {
    const charts = await loadCharts();
    return { svg: charts.draw(block.chart, language), table: chartTable(block) };
  }

  async export(of: ExportOf, key: RankingKey | null): Promise<ExportedFile> {
    const file = await exported(this.done(), key === null ? null : this.ranked(key).value, of);
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

  /** Reads a workbook by a layout from now on; what is wrong with the layout is told and nothing changes. */
  async useLayout(id: string, definition: LayoutDefinition, tell: Tell): Promise<Outcome<SummaryView>> {
    const layout = layoutToJson({ definition });
    const { value, findings: found } = layoutFromJson(layout, allEntities);
    const input = this.kept.inputs.find((one) => one.id === id);
    if (value === null || input === undefined) return { value: this.summary(), findings: found };
    const changed: KeptInput = { ...input, layout };
    const summary = await this.work(
      (kept) => ({ ...kept, inputs: kept.inputs.map((other) => (other.id === id ? changed : other)) }),
      tell,
    );
    await shelf.inputs.put(changed);
    return { value: summary, findings: found };
  }

  /** Reads a report text, or a kept Word file by its id. */
  async readText(input: { readonly text: string } | { readonly id: string }): Promise<Outcome<TextReading>> {
    const { units } = this.done().register;
    const known = units.units.length === 0 ? {} : { units };
    if ('text' in input) return plainReading(await text.read(input.text, { source: 'bao-cao.txt', ...known }));
    const source = input.id;
    const kept = this.kept.inputs.find(({ id }) => id === source);
    const ofFile = await text.read(kept?.bytes ?? '', { source, ...known });
    // What is accepted is read again from the text, so the places are those of the text.
    const { value } = await text.read(ofFile.value.text, { source, ...known });
    return plainReading({ value, findings: ofFile.findings });
  }

  async acceptText(accepted: Omit<KeptText, 'addedOn'>, tell: Tell): Promise<SummaryView> {
    const one: KeptText = { ...accepted, addedOn: today() };
    const summary = await this.work(
      (kept) => ({ ...kept, texts: [...kept.texts.filter((other) => other.id !== one.id), one] }),
      tell,
    );
    await shelf.texts.put(one);
    return summary;
  }

  async enter(entry: Omit<KeptEntry, 'addedOn' | 'id'>, tell: Tell): Promise<SummaryView> {
    const id = `${entry.unit} · ${entry.period}`;
    const one: KeptEntry = { ...entry, id, addedOn: today() };
    const summary = await this.work(
      (kept) => ({ ...kept, entries: [...kept.entries.filter((other) => other.id !== id), one] }),
      tell,
    );
    await shelf.entries.put(one);
    return summary;
  }

  /** What was entered for a unit and a period before. */
  entered(unit: string, period: string): KeptEntry['values'] {
    return this.kept.entries.find((one) => one.unit === unit && one.period === period)?.values ?? {};
  }

  /** Units by name, for whoever looks for one. */
  units(words: string, period: string | null, most: number) {
    return trees.unitsCalled(this.done(), words, period, most);
  }

  private async choose(change: Partial<KeptChoices>, tell: Tell): Promise<SummaryView> {
    const summary = await this.work((kept) => ({ ...kept, choices: { ...kept.choices, ...change } }), tell);
    await shelf.choose(this.kept.choices);
    return summary;
  }

  /** One change after another: the one before is stopped, and nothing of it stays. */
  private work(change: (kept: Kept) => Kept, tell: Tell): Promise<SummaryView> {
    this.abort();
    const stop = new AbortController();
    this.stop = stop;
    const { before } = this;
    const done = (async () => {
      await before;
      return this.changeTo(change(this.kept), { tell, signal: stop.signal });
    })();
    this.before = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private async changeTo(kept: Kept, doing: Doing): Promise<SummaryView> {
    doing.signal.throwIfAborted();
    const known = this.register;
    const { samples, units } = kept.choices;
    const stays = known !== null && known.of.samples === samples && known.of.units === units;
    const register = stays ? known.register : registerOf(kept.choices);
    const results = await run(kept, register, this.deliveries, doing);
    doing.signal.throwIfAborted();
    this.kept = kept;
    this.register = { of: kept.choices, register };
    this.results = results;
    this.scores = null;
    return summaryView(kept, results);
  }

  private ranked(key: RankingKey): Outcome<Ranking> {
    this.scores ??= new Scores(this.done(), rubricsOf(this.rubrics));
    return this.scores.of(key);
  }

  private done(): Results {
    if (this.results === null) throw new Error('nothing was opened yet');
    return this.results;
  }
}
