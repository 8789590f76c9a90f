import { given, total, type Feature } from './feature.ts';
import {
  noLaw,
  panel,
  given5,
  byPanel,
  trimmed,
  median,
  weighted,
  sumOfWorks,
  weightedWorks,
  twoWorks,
  aboveMean,
  minMax,
  rankPoints,
  inCluster,
  comparisons,
  compared,
  negative,
  sent,
  ofMembers,
  voted,
  withBasis,
  payments,
} from './panel-rubrics.ts';

/** F66–F75: panels, records, peers, comparisons, points below 0, votes of all members, money. */
export const panelFeatures: readonly Feature[] = [
  {
    id: 'F66',
    name: 'Mean of a panel without the highest and lowest mark',
    construct: `\`marks\` with \`statistic: trimmedMean\`, \`trim\`; ${noLaw}`,
    example: trimmed.root.children?.[0]?.scale,
    cases: [
      given('60, 70, 80, 90, 10', '70', () => byPanel(trimmed, given5.marks)),
      given('three marks leave one', '70', () => byPanel(trimmed, [60, 70, 80])),
      given('two marks leave none', 'emulation/too-few-marks', () => byPanel(trimmed, [60, 70])),
      given('two at each end of four marks', 'emulation/too-few-marks', () =>
        byPanel(panel('trimmedMean', { trim: 2 }), [60, 70, 80, 90]),
      ),
    ],
  },
  {
    id: 'F67',
    name: 'Median of a panel',
    construct: `\`marks\` with \`statistic: median\`; ${noLaw}`,
    example: median.root.children?.[0]?.scale,
    cases: [
      given('60, 70, 80, 90, 10', '70', () => byPanel(median, given5.marks)),
      given('an even number: the mean of the two in the middle', '75', () => byPanel(median, [60, 70, 80, 90])),
      given('one mark', '60', () => byPanel(median, [60])),
      given('no mark', 'emulation/fact-not-stated', () => byPanel(median, [])),
    ],
  },
  {
    id: 'F68',
    name: 'Weighted panel',
    construct: `\`weights\` of \`marks\` by marker; ${noLaw}`,
    example: weighted.root.children?.[0]?.scale,
    cases: [
      given('the head counts twice: 60 and 90', '70', () => byPanel(weighted, [60, 90])),
      given('only the head marked', '60', () => byPanel(weighted, [60])),
      given('somebody the rubric gives no weight', 'emulation/marker-without-weight', () =>
        byPanel(weighted, [60, 90, 90]),
      ),
    ],
  },
  {
    id: 'F69',
    name: 'Sum and weighted mean over records: points × role × priority',
    construct:
      '`records` with `statistic`, `of`, `weight`; `product`; as in TT 01/2018/TT-VPCP, where dossiers are averaged',
    example: sumOfWorks.root.children?.[0]?.scale,
    cases: [
      given('10 × 0.5 × 1 + 20 × 1 × 2', '45', () => total(sumOfWorks, { options: { facts: twoWorks } })),
      given('mean weighed by role: (10 × 0.5 + 20) ÷ 1.5', '≈ 16.67', () =>
        total(weightedWorks, { options: { facts: twoWorks } }),
      ),
      given('no work at all, said so: a sum of nothing', '0', () =>
        total(sumOfWorks, { facts: [{ kind: 'none', fact: 'works' }] }),
      ),
      given('no work at all, said so: no mean', 'emulation/no-record', () =>
        total(weightedWorks, { facts: [{ kind: 'none', fact: 'works' }] }),
      ),
      given('a field is missing', 'emulation/field-not-stated', () =>
        total(sumOfWorks, {
          facts: [{ kind: 'record', fact: 'works', record: '1', fields: { points: 10, role: 1 } }],
        }),
      ),
      given('nothing stated', 'emulation/fact-not-stated', () => total(sumOfWorks, {})),
    ],
  },
  {
    id: 'F70',
    name: "Above the cluster's mean",
    construct: `\`peers\` with \`statistic: mean\`; ${noLaw}`,
    example: aboveMean.root.children?.[0]?.scale,
    cases: [
      given('90, 80 and 70 percent', 'a 10, b 0, c 0', () => inCluster(aboveMean, { a: 90, b: 80, c: 70 })),
      given('one unit without a figure', 'a —, b —', () => inCluster(aboveMean, { a: 90, b: null })),
    ],
  },
  {
    id: 'F71',
    name: 'From the lowest to the highest of the cluster (min–max)',
    construct: `\`peers\` with \`lowest\` and \`highest\` in a \`proportion\`; ${noLaw}`,
    example: minMax.root.children?.[0]?.scale,
    cases: [
      given('90, 75 and 70 percent', 'a 10, b 2.5, c 0', () => inCluster(minMax, { a: 90, b: 75, c: 70 })),
      given('all alike: nothing to divide by', 'a —, b —', () => inCluster(minMax, { a: 90, b: 90 })),
    ],
  },
  {
    id: 'F72',
    name: 'Points by rank in the cluster',
    construct: `\`peers\` with \`statistic: rank\` in \`bands\`; ${noLaw}`,
    example: rankPoints.root.children?.[0]?.scale,
    cases: [
      given('90, 80 and 70 percent', 'a 10, b 7, c 3', () => inCluster(rankPoints, { a: 90, b: 80, c: 70 })),
      given('two share the first rank', 'a 10, b 10, c 3', () => inCluster(rankPoints, { a: 90, b: 90, c: 70 })),
    ],
  },
  {
    id: 'F73',
    name: 'Pairwise majority, and rank points of all markers',
    construct: `\`comparisons\` of the marks of the cluster; ${noLaw}`,
    example: comparisons('majority').root.children?.[0]?.scale,
    cases: [
      given('majority: a before b by 2 of 3, both before c', 'a 2, b 1, c 0', () =>
        compared('majority', { a: [9, 9, 5], b: [8, 8, 9], c: [7, 7, 4] }),
      ),
      given('majority: a draw is a half', 'a 0.5, b 0.5', () => compared('majority', { a: [9, 5], b: [5, 9] })),
      given('rank points of the same marks', 'a 5, b 4, c 0', () =>
        compared('rankPoints', { a: [9, 9, 5], b: [8, 8, 9], c: [7, 7, 4] }),
      ),
      given(
        'c was marked by other markers',
        'a emulation/markers-differ, b emulation/markers-differ, c emulation/markers-differ',
        () => compared('majority', { a: [9, 9], b: [8, 8], c: [7] }),
      ),
    ],
  },
  {
    id: 'F74',
    name: 'A criterion that takes points away from the others',
    construct: `\`minimum\` below 0; ${noLaw}`,
    example: negative.root.children?.[0],
    cases: [
      given('sent early, 8 for the rest', '18', () => sent('early', 8)),
      given('never sent, 8 for the rest', '3', () => sent('never', 8)),
      given('never sent, 2 for the rest: the total stays at 0', '0', () => sent('never', 2)),
    ],
  },
  {
    id: 'F75',
    name: 'Share of all members, present or not, in a vote of the council',
    construct: '`ballots` with `of: members`; as votes of emulation councils are counted',
    example: ofMembers.root.children?.[0]?.scale,
    cases: [
      given('12 of 15 members', '10', () => voted(12, 0, 15)),
      given('12 of 12 ballots, but 16 members', '0', () => voted(12, 0, 16)),
      given('the number of members is not stated', 'emulation/members-not-stated', () => voted(12, 0)),
      given('more ballots than members', 'emulation/more-ballots-than-members', () => voted(12, 0, 10)),
    ],
  },
  {
    id: 'F76',
    name: 'A fund or a contract paid in part by the result',
    construct: `\`payments\`, reckoned by \`paymentsOf\`; ${noLaw}`,
    example: withBasis.payments,
    cases: [
      given('85 points, 200 million', 'bonus-fund: 200, cut 0; contract: 200, cut 0', () => payments(85, 200)),
      given('65 points, 200 million', 'bonus-fund: 125, cut 75; contract: 180, cut 20', () => payments(65, 200)),
      given('no fund stated', 'bonus-fund: emulation/fact-not-stated; contract: emulation/fact-not-stated', () =>
        payments(65, null),
      ),
      given('no points', 'bonus-fund: emulation/no-total; contract: emulation/fact-not-stated', () =>
        payments(null, 200),
      ),
    ],
  },
];
