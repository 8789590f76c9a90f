import { defineRubricSet, proposeAwards, rubricFor } from '../../src/index.ts';
import { given, rating, type Feature } from './feature.ts';
import {
  num,
  yes,
  classes,
  plain,
  at,
  veto,
  standard,
  upper,
  side,
  below,
  gap,
  no,
  byKind,
  kind,
  quota,
  fairs,
  kept,
  capped,
  cap,
  ranks,
  tieRule,
  twoClusters,
  leader,
  cut,
  old,
  current,
  passFail,
  papers,
} from './classes-rubrics.ts';

/** F25, F26, F43–F54, F60, F65: classes, quotas, ranks, versions, pass or fail. */
export const classFeatures: readonly Feature[] = [
  {
    id: 'F25',
    name: 'A veto fixes the lowest class whatever the points',
    construct: '`vetoes`',
    example: veto.vetoes,
    cases: [
      given('95 points and a forbidden act', 'poor', () => at(veto, 95, [yes('forbidden')])),
      given('95 points', 'good', () => at(veto, 95)),
    ],
  },
  {
    id: 'F26',
    name: 'A veto to "not recognised"',
    construct: '`vetoes` in a rubric whose classes are recognised and not recognised',
    example: standard.vetoes,
    cases: [
      given('the head was disciplined', 'not-recognised', () =>
        rating(standard, { facts: [num('p', 50), num('q', 50), yes('disciplined')] }),
      ),
    ],
  },
  {
    id: 'F43',
    name: 'Lower-closed classes [a, b)',
    construct: '`closed: lower`',
    example: classes('lower', [80, 50]),
    cases: [
      given('80', 'good', () => at(plain(classes('lower', [80, 50])), 80)),
      given('79.999', 'fair', () => at(plain(classes('lower', [80, 50])), 79.999)),
    ],
  },
  {
    id: 'F44',
    name: 'Upper-closed classes (a, b] and the single {0}',
    construct: '`closed: upper`, `from` equal to `to`',
    example: upper.classes,
    cases: [
      given('70', 'middle', () => at(upper, 70)),
      given('70.001', 'high', () => at(upper, 70.001)),
      given('0', 'none', () => at(upper, 0)),
      given('0.001', 'middle', () => at(upper, 0.001)),
    ],
  },
  {
    id: 'F45',
    name: 'Side conditions of a class',
    construct: '`conditions` of a class',
    example: side.classes,
    cases: [
      given('92 points, all tasks done', 'good', () => at(side, 92, [yes('all-tasks')])),
      given('92 points, whether all tasks are done is not stated', 'undecided: good or fair or poor', () =>
        at(side, 92),
      ),
    ],
  },
  {
    id: 'F46',
    name: 'Fall-through when the score fits but a condition fails',
    construct: '`otherwise: nextBelow | authority | noClass`',
    example: [{ otherwise: 'authority' }, { otherwise: 'nextBelow' }, { otherwise: 'noClass' }],
    cases: [
      given('the authority decides', 'authority: good or fair or poor', () => at(side, 92, [no])),
      given('next class below', 'fair', () => at(below, 92, [no])),
      given('the rule has a gap', 'none', () => at(gap, 92, [no])),
    ],
  },
  {
    id: 'F47',
    name: 'A floor in every criterion',
    construct: '`if: everyCriterion`',
    example: standard.classes,
    cases: [
      given('50 and 30 of 50: each at least half', 'recognised', () =>
        rating(standard, { facts: [num('p', 50), num('q', 30)] }),
      ),
      given('a criterion exactly at half', 'not-recognised', () =>
        rating(standard, { facts: [num('p', 54 - 25), num('q', 25)] }),
      ),
      given('85 points cannot outweigh 24.9 of 50', 'not-recognised', () =>
        rating(standard, { facts: [num('p', 50), num('q', 24.9)] }),
      ),
    ],
  },
  {
    id: 'F48',
    name: 'Thresholds by kind of unit',
    construct: 'a threshold `{ by, values }`',
    example: byKind.classes,
    cases: [
      given('80 points, class I', 'not-recognised', () => at(byKind, 80, [kind('I')])),
      given('80 points, class II', 'recognised', () => at(byKind, 80, [kind('II')])),
      given('80 points, class not stated', 'none', () => at(byKind, 80)),
    ],
  },
  {
    id: 'F49',
    name: 'Quota on the top class, with base, higher percent and the rule for few units',
    construct: '`finalClasses(…, { quotas })`',
    example: { class: 'good', quota },
    cases: [
      given('three good, nine fair: 20 % of 9 = 1', 'kept a; over b c; open none', () =>
        kept({ a: 95, b: 90, c: 85, ...fairs(9) }),
      ),
      given('25 % of 9 = 2', 'kept a b; over c; open none', () => kept({ a: 95, b: 90, c: 85, ...fairs(9) }, true)),
      given('four units in all: at most one', 'kept a; over b; open none', () => kept({ a: 95, b: 90, c: 60, d: 60 })),
      given('a tie at the last place is not cut', 'kept none; over none; open a b', () =>
        kept({ a: 90, b: 90, ...fairs(5) }),
      ),
    ],
  },
  {
    id: 'F50',
    name: 'Quota in every group of similar duty',
    construct: '`groupOf`',
    example: { groupOf: 'unit → group' },
    cases: [
      given('two groups of five fair each', 'x: kept ax; over bx; open none | y: kept ay; over none; open none', () =>
        kept(
          {
            ax: 95,
            bx: 90,
            ...Object.fromEntries(Object.entries(fairs(5)).map(([k, v]) => [`${k}x`, v])),
            ay: 85,
            ...Object.fromEntries(Object.entries(fairs(5)).map(([k, v]) => [`${k}y`, v])),
          },
          false,
          (u) => u.at(-1) ?? '',
        ),
      ),
    ],
  },
  {
    id: 'F51',
    name: 'A class bounded by the class of another object',
    construct: '`classCaps`, `finalClasses(…, { related })`',
    example: capped.classCaps,
    cases: [
      given('good, but the unit is fair', 'fair', () => cap('fair', 'fair')),
      given('good, but a constituent is poor', 'fair', () => cap('good', 'poor')),
      given('good, the unit is good too', 'good', () => cap('good', 'fair')),
      given('the class of the unit is not known', 'undecided', () => cap(null, 'fair')),
    ],
  },
  {
    id: 'F52',
    name: 'Ranking with ties: kept, broken by a rule, or for somebody to decide',
    construct: '`ranking.ties`, `remainingTies`',
    example: tieRule('decided', true).ranking,
    cases: [
      given('kept', 'a 1, b 2 shared, c 2 shared, d 4', () => ranks({ a: 90, b: 80, c: 80, d: 70 }, tieRule('shared'))),
      given('for the head of the panel to decide', 'a 1, b 2 unresolved, c 2 unresolved, d 4', () =>
        ranks({ a: 90, b: 80, c: 80, d: 70 }, tieRule('decided')),
      ),
      given('75 + 5 against 76 + 4, the second criterion decides', 'a 1 broken, b 2 broken', () =>
        ranks({ a: 75, b: 76 }, tieRule('shared', true), { a: 5, b: 4 }),
      ),
    ],
  },
  {
    id: 'F53',
    name: 'Ranks inside the cluster and overall; one leading unit a cluster',
    construct: '`rank(…, { overall })`, `proposeAwards`',
    example: leader,
    cases: [
      given(
        'overall ranks of two clusters',
        'a 1, c 2, b 3, d 4',
        () =>
          twoClusters()
            .value.overall?.rows.map((r) => `${r.unit} ${r.rank}`)
            .join(', ') ?? '',
      ),
      given('leading units', 'k1: a, k2: c', () =>
        proposeAwards(twoClusters(), [leader])
          .value.map((p) => `${p.cluster}: ${p.proposed.join(' ')}`)
          .join(', '),
      ),
    ],
  },
  {
    id: 'F54',
    name: 'Cut-off and take N, with the next best in reserve',
    construct: '`atLeast`, `take`, `reserves`',
    example: cut(2),
    cases: [
      given('at least 75 points, at most two', 'proposed a c, reserve b', () =>
        proposeAwards(twoClusters(), [cut(2)])
          .value.map((p) => `proposed ${p.proposed.join(' ')}, reserve ${p.reserves.join(' ')}`)
          .join(),
      ),
    ],
  },
  {
    id: 'F60',
    name: 'The rubric of the assessment year, with a transition fallback',
    construct: '`defineRubricSet`, `rubricFor`',
    example: [
      { id: 'old', years: old.years },
      { id: 'new', years: current.years },
    ],
    cases: [
      given(
        'the year 2021, scored later',
        'old',
        () => rubricFor(defineRubricSet([current, old]), 'test', 2021)?.id ?? 'none',
      ),
      given('2022', 'new', () => rubricFor(defineRubricSet([current, old]), 'test', 2022)?.id ?? 'none'),
      given('2025, no rubric', 'none', () => rubricFor(defineRubricSet([current, old]), 'test', 2025)?.id ?? 'none'),
      given(
        '2025, the last rubric still serves',
        'new',
        () => rubricFor(defineRubricSet([current, old], { fallback: 'previous' }), 'test', 2025)?.id ?? 'none',
      ),
    ],
  },
  {
    id: 'F65',
    name: 'Pass or fail only: ratio, yes or no, list of deadlines, "not assigned"',
    construct: '`mode: passFail`',
    example: passFail.root.children,
    cases: [
      given('everything met, legal aid not assigned', 'met', () =>
        rating(passFail, { facts: [...papers, num('answered', 7), yes('not-assigned')] }),
      ),
      given('one request unanswered', 'not-met', () =>
        rating(passFail, { facts: [...papers, num('answered', 6), yes('not-assigned')] }),
      ),
      given('legal aid assigned and not stated', 'none', () =>
        rating(passFail, { facts: [...papers, num('answered', 7)] }),
      ),
    ],
  },
];
