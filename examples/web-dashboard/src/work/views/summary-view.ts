import type { Text } from '@qcdc/core';
import { nameOfText } from '../deliveries.ts';
import type { InputKind, Kept, Samples } from '../kept.ts';
import type { NotKept } from '../keeping.ts';
import type { Results } from '../run.ts';
import { findingWeight, findingWeights, type FindingWeight } from '@qcdc/core/report';

/** One thing that came: a file, a sample, an entry. */
export interface CameView {
  readonly id: string;
  readonly name: string;
  readonly kind: InputKind | 'sample' | 'entry' | 'text';
  readonly records: number;
  readonly areas: readonly Text[];
  readonly findings: number;
  readonly hasLayout: boolean;
}

/** One period of the figures. */
export interface PeriodView {
  readonly id: string;
  readonly kind: string;
}

/** What there is, at one glance. */
export interface SummaryView {
  readonly samples: Samples;
  readonly came: readonly CameView[];
  readonly units: number;
  /** The list of units an office brought along, and how many there are in it. */
  readonly ownUnits: { readonly from: string | null; readonly count: number } | null;
  /** Why what came is not kept in this browser; `null` while it is. */
  readonly notKept: NotKept | null;
  readonly records: number;
  readonly figures: number;
  readonly indicators: number;
  readonly periods: readonly PeriodView[];
  readonly weights: Readonly<Record<FindingWeight, number>>;
  readonly expected: number;
  readonly received: number;
}

export function summaryView(kept: Kept, results: Results, notKept: NotKept | null): SummaryView {
  const counts = new Map<FindingWeight, number>();
  for (const finding of results.findings) {
    const weight = findingWeight(finding);
    counts.set(weight, (counts.get(weight) ?? 0) + 1);
  }
  const { periods } = results.totals.value;
  const { choices } = kept;
  return {
    samples: choices.samples,
    came: cameViews(kept, results),
    units: results.register.units.units.length,
    ownUnits: choices.units === null ? null : { from: choices.unitsFrom ?? null, count: choices.units.length },
    notKept,
    records: results.checked.value.size,
    figures: results.totals.value.size,
    indicators: results.indicators.value.size,
    periods: [...periods].sort((a, b) => (a.to < b.to ? 1 : -1)).map(({ id, kind }) => ({ id, kind })),
    weights: Object.fromEntries(findingWeights.map((weight) => [weight, counts.get(weight) ?? 0])) as Record<
      FindingWeight,
      number
    >,
    expected: results.reports.filter(({ state }) => state !== 'exempt').length,
    received: results.reports.filter(({ state }) => state === 'received').length,
  };
}

function cameViews(kept: Kept, { came }: Results): readonly CameView[] {
  const byName = new Map(came.map((one) => [one.from, one]));
  const measured = (id: string, from: string, kind: CameView['kind'], hasLayout = false): CameView => {
    const one = byName.get(from);
    return {
      id,
      name: from,
      kind,
      records: one?.value.size ?? 0,
      areas: one?.value.entities.map(({ label }) => label) ?? [],
      findings: one?.findings.length ?? 0,
      hasLayout,
    };
  };
  const own = [
    ...kept.inputs.map(({ id, name, kind, layout }) => measured(id, name, kind, layout !== undefined)),
    ...kept.entries.map(({ id }) => measured(id, id, 'entry')),
    ...kept.texts.map((text) => measured(text.id, nameOfText(text), 'text')),
  ];
  const owned = new Set(own.map(({ name }) => name));
  const samples = came.filter(({ from }) => !owned.has(from)).map(({ from }) => measured(from, from, 'sample'));
  return [...own, ...samples];
}
