import type { Cluster, Finding, Outcome, Text } from '@qcdc/core';
import {
  allRubrics,
  qcdcCommuneModel,
  qcdcCommuneRubric,
  rankInSteps,
  scoreInSteps,
  type Ranking,
  type Rubric,
} from '@qcdc/emulation';
import type { Results } from './run.ts';

/** The same sheet with stricter bands, to see what would change. */
const stricter = qcdcCommuneRubric({
  id: 'stricter-bands',
  label: { vi: 'Thang điểm chặt hơn (giả định)', en: 'Stricter bands (a supposition)' },
  years: { from: 2022 },
  bands: [100, 97, 90, 75],
});

/** Sheets one may choose from: the model, a stricter one, and what was dropped. */
export function rubricsOf(dropped: readonly Rubric[]): readonly Rubric[] {
  return [qcdcCommuneModel, stricter, ...dropped, ...allRubrics.filter(({ id }) => id !== qcdcCommuneModel.id)];
}

/** What a ranking was made by. */
export interface RankingKey {
  readonly rubric: string;
  readonly period: string;
}

/** Scores and ranks once for each sheet and period, piece by piece, so that other questions are answered meanwhile. */
export class Scores {
  private readonly known = new Map<string, Promise<Outcome<Ranking>>>();
  private readonly stopped = new AbortController();

  constructor(
    private readonly results: Results,
    private readonly rubrics: readonly Rubric[],
  ) {}

  /** Nobody will ask for them any more. */
  stop(): void {
    this.stopped.abort(new DOMException('stopped', 'AbortError'));
  }

  async of({ rubric: id, period }: RankingKey): Promise<Outcome<Ranking> | null> {
    const rubric = this.rubrics.find((one) => one.id === id);
    if (rubric === undefined) return null;
    const name = `${id} ${period}`;
    const known = this.known.get(name) ?? this.work(rubric, period);
    this.known.set(name, known);
    return known;
  }

  private async work(rubric: Rubric, period: string): Promise<Outcome<Ranking>> {
    const { indicators, register } = this.results;
    // What the indicators found is told already.
    const source = { value: indicators.value, findings: [] as readonly Finding[] };
    const clusters = register.clusters.length > 0 ? register.clusters : [everybody(this.results)];
    const { facts } = register;
    const { signal } = this.stopped;
    const scores = await scoreInSteps(source, rubric, { period, clusters, facts, whatIf: true, signal });
    return rankInSteps(scores, { signal });
  }
}

const allUnits: Text = { vi: 'Tất cả đơn vị gửi báo cáo', en: 'All units that reported' };

function everybody({ checked, register }: Results): Cluster {
  const ids = new Set<string>();
  for (const [, records] of checked.value) for (const { place } of records) ids.add(place.unit);
  const members = [...ids].filter((id) => register.units.unit(id) !== null || register.units.units.length === 0);
  return { id: 'all', name: allUnits, members: members.map((value) => ({ from: null, to: null, value })) };
}
