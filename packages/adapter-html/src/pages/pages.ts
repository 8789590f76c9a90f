import type { ReportBlock, ReportDoc, WorkOptions } from '@qcdc/core';
import { aFunction, checkCall, having, listOf, oneOf, orNull } from '@qcdc/core/checks';
import { pause, workAndOwn } from '@qcdc/core/flow';
import { aReportDoc } from '@qcdc/core/report';
import { loadCharts } from '../charts/load-charts.ts';
import { html } from '../html.ts';
import { lookOf } from '../page.ts';
import { siteStyle } from '../style/site-style.ts';
import { stylesheet } from '../style/stylesheet.ts';
import { firstPage } from './first-page.ts';
import { kindPage, othersPage, partPage, unitPage, type Ways } from './inner-pages.ts';
import type { PageFile, PagesOptions, SiteOptions } from './pages-options.ts';
import { unitWords, type PageUnit } from './page-unit.ts';
import { planSite, type SitePlan } from './site-plan.ts';

/** From this many findings on a report becomes a set of pages. */
const manyFindings = 500;
/** Milliseconds before others may go on. */
const longestPiece = 12;
/** From this many units on. */
const manyUnits = 100;

/**
 * Makes a report into files that are written as they come: a first page to overlook the whole, then a page for every unit, for
 * every kind of finding, and for every table too long for the first page. Nothing is fetched and no server is needed; every
 * finding stands on the page of its unit. One page is kept at a time, whatever the number of units.
 *
 * @param doc - what to say
 * @param options - one page or many, languages, the units
 * @returns the files, `index.html` first; their folder can be opened from a disk
 * @throws `DefinitionError` `call/…`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const doc = { title: { vi: 'Báo cáo', en: 'Report' }, blocks: [] };
 * for await (const { path, content } of pages(doc, { by: 'unit', units: [{ id: '00123', name: 'Xã Mẫu' }] }))
 *   console.log(path, content.length);
 * ```
 */
export function pages(doc: ReportDoc, options: PagesOptions = {}): AsyncGenerator<PageFile, void, undefined> {
  const [work, own] = workAndOwn<PagesOptions>(options);
  // Checked at once, not when the first page is asked for.
  checkCall('pages', { doc: [doc, aReportDoc] }, options, {
    by: oneOf(['unit', 'one']),
    language: oneOf(['vi', 'en', 'both']),
    startIn: oneOf(['vi', 'en', 'both']),
    units: listOf(aUnit),
    blocksOf: aFunction,
    charts: orNull(having(['draw'], 'kết quả của loadCharts', 'what loadCharts gives')),
    onProgress: aFunction,
    signal: having(['aborted'], 'AbortSignal', 'an AbortSignal'),
  });
  return watched(filesOf(doc, own), work);
}

const aUnit = /* @__PURE__ */ having(['id'], 'đơn vị { id, name }', 'a unit { id, name }');

// A page with the share of all that is done with it.
type PageOfAll = readonly [page: PageFile, done: number];

async function* watched(
  files: AsyncGenerator<PageOfAll>,
  { onProgress, signal }: WorkOptions,
): AsyncGenerator<PageFile, void, undefined> {
  signal?.throwIfAborted();
  let since = performance.now();
  for await (const [page, done] of files) {
    yield page;
    onProgress?.(done);
    // A timer between two pages: without it nobody could press "stop".
    if (performance.now() - since >= longestPiece) {
      await pause();
      since = performance.now();
    }
    signal?.throwIfAborted();
  }
}

async function* filesOf(doc: ReportDoc, options: PagesOptions): AsyncGenerator<PageOfAll> {
  const { language = 'both', startIn = 'both', units = [], blocksOf = () => [] } = options;
  const plan = planSite(doc, units);
  const by = options.by ?? (plan.findings.length >= manyFindings || plan.units.length >= manyUnits ? 'unit' : 'one');
  const said = (unit: string): readonly ReportBlock[] => blocksOf(unit);
  const charts = options.charts === null ? undefined : (options.charts ?? (await loadedFor(doc, options)));
  if (by === 'one') {
    const blocks = [...doc.blocks.map((block) => named(block, units)), ...units.flatMap(({ id }) => said(id))];
    const content = html.render({ ...doc, blocks }, { language, startIn, ...(charts === undefined ? {} : { charts }) });
    yield [{ path: 'index.html', content }, 1];
    return;
  }
  const shared: SiteOptions = { language, startIn, charts };
  const all = 2 + plan.large.size + plan.rules.length + (plan.others.length > 0 ? 1 : 0) + plan.units.length;
  yield [{ path: 'index.html', content: firstPage(plan, shared) }, 1 / all];
  yield [{ path: 'style.css', content: stylesheet + siteStyle(language) + lookOf(doc.blocks) }, 2 / all];
  let made = 2;
  for (const page of innerPages(plan, shared, said)) yield [page, ++made / all];
}

// One page calls a unit as a set of pages does: by its name and code, not by the id findings know it by.
function named(block: ReportBlock, units: readonly PageUnit[]): ReportBlock {
  if (block.kind !== 'findings' || units.length === 0) return block;
  const words = new Map(units.map((unit) => [unit.id, unitWords(unit)]));
  const findings = block.findings.map((finding) => {
    const name = finding.where.unit === undefined ? undefined : words.get(finding.where.unit);
    return name === undefined ? finding : { ...finding, where: { ...finding.where, unit: name } };
  });
  return { ...block, findings };
}

function* innerPages(
  plan: SitePlan,
  shared: SiteOptions,
  said: (unit: string) => readonly ReportBlock[],
): Generator<PageFile> {
  const { doc, units, rules, others, large } = plan;
  for (const block of large.values()) yield { path: block.path, content: partPage(block, doc, shared) };
  for (const [i, rule] of rules.entries())
    yield { path: rule.path, content: kindPage(rule, doc, shared, waysOf(rules, i)) };
  if (others.length > 0) yield { path: 'parts/others.html', content: othersPage(others, doc, shared) };
  for (const [i, unit] of units.entries())
    yield { path: unit.path, content: unitPage(unit, said(unit.unit.id), doc, shared, waysOf(units, i)) };
}

function waysOf(all: readonly { readonly path: string }[], i: number): Ways {
  const name = (at: number): string | undefined => all[at]?.path.replace(/^.*\//, '');
  const [before, after] = [name(i - 1), name(i + 1)];
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

// Only where somebody will see a chart; what is said about single units is known only when it is asked for.
async function loadedFor({ blocks }: ReportDoc, { blocksOf }: PagesOptions): Promise<SiteOptions['charts']> {
  const some = blocksOf !== undefined || blocks.some(({ kind }) => kind === 'chart');
  return some ? loadCharts() : undefined;
}
