import type { AnyRule, UnitKind, Version } from '@qcdc/core';
import { judge } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { provision } from '@qcdc/core/law';
import { consistency, strict } from '../../src/index.ts';

// One file of many units (invented), each of which breaks one provision in force in 2024 and no other: the failing examples of
// the rules put together, and by hand what only several records show, or what no example reaches.

/** A unit of the file, and what it reports. */
export interface Breach {
  /** Code of the unit. */
  readonly unit: string;
  /** Kind of unit. */
  readonly kind: UnitKind;
  /** Area of its records. */
  readonly area: string;
  /** Its records. */
  readonly records: readonly object[];
}

type Dated = Version<unknown> & { readonly provision?: string };

const ofLaw = strict.filter((rule) => rule.provisions !== undefined && !consistency.includes(rule));
const kindFor = (rule: AnyRule, id: string): UnitKind => {
  const { kinds } = provision(id);
  const bound = rule.bindsOnly?.find((kind) => kinds.includes(kind)) ?? kinds[0] ?? 'commune';
  return bound === 'community' ? 'commune' : bound;
};
const quarterly = (month: string, reportPeriod: string) => ({
  date: `2025-${month}-15`,
  subject: 'peoplesInspection',
  cycle: 'quarter',
  reportPeriod,
});
const byHand: readonly Omit<Breach, 'unit'>[] = [
  ...(['commune', 'agency', 'stateEnterprise'] as const).map((kind) => ({
    kind,
    area: 'duty-report',
    records: [quarterly('01', '2024-Q4'), quarterly('04', '2025-Q1'), quarterly('10', '2025-Q3')],
  })),
  {
    kind: 'commune',
    area: 'community-vote',
    records: [
      {
        date: '2024-03-12',
        matter: 'contribution',
        scope: 'community',
        approving: 139,
        totalHouseholds: 210,
        passed: true,
      },
    ],
  },
  {
    kind: 'commune',
    area: 'community-vote',
    records: [
      {
        date: '2024-03-12',
        matter: 'communityFunds',
        scope: 'communeWide',
        approvingCommunities: 7,
        totalCommunities: 12,
        passed: true,
      },
    ],
  },
  {
    kind: 'commune',
    area: 'community-head-election',
    records: [{ date: '2024-03-12', act: 'release', receivedOn: '2024-03-14', recognisedOn: '2024-03-22' }],
  },
];

/** @returns every unit of the file, in the order of its code */
export function dishonest(): readonly Breach[] {
  const seen = new Set<string>();
  const shown = ofLaw.flatMap((rule): readonly Omit<Breach, 'unit'>[] => {
    const [area = ''] = rule.entities;
    if (rule.scope !== undefined) return [];
    return examplesOfRule(rule).flatMap(({ input, verdict }) => {
      if (verdict !== 'failed') return [];
      const { version, by = version === null ? [] : [version], verdict: said } = judge(rule, input);
      if (said !== 'failed' || version === null || (version.to ?? '9999') < '2024-01-01') return [];
      const news = (by as readonly Dated[]).flatMap(({ provision: id }) =>
        id === undefined || seen.has(id) ? [] : [id],
      );
      for (const id of news) seen.add(id);
      const [first] = news;
      return first === undefined ? [] : [{ kind: kindFor(rule, first), area, records: [input as object] }];
    });
  });
  return [...shown, ...byHand].map((breach, i) => {
    const unit = `U${String(i + 1).padStart(3, '0')}`;
    return { ...breach, unit, records: breach.records.map((record) => ({ ...record, unit })) };
  });
}
