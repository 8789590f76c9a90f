import type { Finding, ReportBlock, ReportDoc, TableBlock } from '@qcdc/core';
import { chartTable } from '@qcdc/core/report';
import { weightOf, weights, type Weight } from '../words.ts';
import type { PageUnit } from './page-unit.ts';

/** A unit, its page, and the findings on it. */
export interface PlannedUnit {
  readonly unit: PageUnit;
  /** Address from the first page. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** A kind of finding, its page, and the units that have it. */
export interface PlannedRule {
  readonly first: Finding;
  readonly weight: Weight;
  readonly path: string;
  /** How many findings. */
  readonly count: number;
  /** How many of them a unit has; findings of no unit stand under `null`. */
  readonly units: ReadonlyMap<PlannedUnit | null, number>;
}

/** A block too large for the first page, and the pages that hold all of it. */
export interface PlannedBlock {
  readonly block: ReportBlock;
  readonly path: string;
}

/** What goes onto which page of a set. */
export interface SitePlan {
  readonly doc: ReportDoc;
  readonly findings: readonly Finding[];
  readonly units: readonly PlannedUnit[];
  /** Units in the order they are listed, by the name of their group. */
  readonly groups: ReadonlyMap<string, readonly PlannedUnit[]>;
  readonly rules: readonly PlannedRule[];
  /** Findings of no unit. */
  readonly others: readonly Finding[];
  readonly large: ReadonlyMap<ReportBlock, PlannedBlock>;
}

/** A block of more rows than this goes onto a page of its own, whole. */
const mostRows = 40;

/** Rows of such a block that the first page shows. */
export const rowsOnFirstPage = 20;

/**
 * Plans a set of pages: which findings are on which unit, which kinds of finding there are, what is too large for the first page.
 *
 * @param doc - what to say
 * @param given - the units, in the order they are listed; units only findings know come behind them
 * @returns the plan; it holds references, no texts
 */
export function planSite(doc: ReportDoc, given: readonly PageUnit[]): SitePlan {
  const findings = doc.blocks.flatMap((block) => (block.kind === 'findings' ? block.findings : []));
  const lists = new Map<string, { readonly unit: PageUnit; readonly known: boolean; readonly list: Finding[] }>();
  for (const unit of given) lists.set(unit.id, { unit, known: true, list: [] });
  const others: Finding[] = [];
  for (const finding of findings) {
    const id = finding.where.unit;
    if (id === undefined) {
      others.push(finding);
      continue;
    }
    let of = lists.get(id);
    if (of === undefined) lists.set(id, (of = { unit: { id }, known: given.length === 0, list: [] }));
    of.list.push(finding);
  }
  const units: PlannedUnit[] = [];
  const groups = new Map<string, PlannedUnit[]>();
  for (const { unit, known, list } of lists.values()) {
    const planned = { unit, path: `units/${units.length + 1}.html`, findings: list };
    units.push(planned);
    const name = known ? (unit.group ?? '') : unlisted;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [planned]);
    else group.push(planned);
  }
  const large = new Map<ReportBlock, PlannedBlock>();
  for (const block of doc.blocks)
    if (sizeOf(block) > mostRows) large.set(block, { block, path: `parts/${large.size + 1}.html` });
  return { doc, findings, units, groups, rules: rulesOf(units, others), others, large };
}

/** Name of the group of units that findings name and the list does not; it is no name people give. */
export const unlisted = '\u0000unlisted';

function rulesOf(units: readonly PlannedUnit[], others: readonly Finding[]): readonly PlannedRule[] {
  const rules = new Map<string, Omit<PlannedRule, 'path' | 'count'> & { units: Map<PlannedUnit | null, number> }>();
  const take = (finding: Finding, unit: PlannedUnit | null): void => {
    const weight = weightOf(finding);
    const key = `${weight.style} ${finding.code}`;
    let rule = rules.get(key);
    if (rule === undefined) rules.set(key, (rule = { first: finding, weight, units: new Map() }));
    rule.units.set(unit, (rule.units.get(unit) ?? 0) + 1);
  };
  for (const unit of units) for (const finding of unit.findings) take(finding, unit);
  for (const finding of others) take(finding, null);
  return [...rules.values()]
    .map((rule) => ({ ...rule, count: [...rule.units.values()].reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || b.count - a.count)
    .map((rule, i) => ({ ...rule, path: `kinds/${i + 1}.html` }));
}

function sizeOf(block: ReportBlock): number {
  switch (block.kind) {
    case 'table':
      return block.rows.length;
    case 'bars':
      return block.bars.length;
    case 'chart':
      return chartTable(block).rows.length;
    case 'explanation':
      return steps(block.explanation);
    case 'heading':
    case 'paragraph':
    case 'points':
    case 'letterhead':
    case 'signature':
    case 'annex':
    case 'findings':
      return 0;
  }
}

type Step = Extract<ReportBlock, { readonly kind: 'explanation' }>['explanation'];

function steps(root: Step): number {
  const open = [root];
  let count = 0;
  for (let next = open.pop(); next !== undefined && count <= mostRows; next = open.pop()) {
    count++;
    open.push(...next.inputs);
  }
  return count;
}

/**
 * Shortens a block to what the first page has room for.
 *
 * @param block - a large block
 * @returns its beginning, or `null` where only its caption fits
 */
export function beginningOf(block: ReportBlock): Exclude<ReportBlock, { readonly kind: 'findings' }> | null {
  if (block.kind === 'table') return { ...block, rows: block.rows.slice(0, rowsOnFirstPage) } satisfies TableBlock;
  if (block.kind === 'bars') return { ...block, bars: block.bars.slice(0, rowsOnFirstPage) };
  return null;
}
