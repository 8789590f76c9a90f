import { given, index, one, rating, scored, total, type Feature } from './feature.ts';
import {
  num,
  yes,
  stated,
  numbers,
  zeroing,
  stop,
  notApplicable,
  leaveOut,
  seventyThirty,
  weighted,
  coefficients,
  newUnit,
  perRecord,
  dossier,
  rounding,
  target,
  best,
  evidence,
  imported,
  votes,
  surveyMean,
  surveyMode,
  surveyShare,
  panel,
  mark,
  cross,
  months,
} from './structure-rubrics.ts';

/** F24, F27–F42, F56, F57: groups, gaps, composites, surveys, panels, clusters, periods, rounding. */
export const structureFeatures: readonly Feature[] = [
  {
    id: 'F24',
    name: 'A fact takes away all points of a group',
    construct: '`zeroWhen`',
    example: zeroing.root.children?.[0],
    cases: [
      given('found responsible for pollution', '60', () =>
        total(zeroing, { facts: [num('p', 25), num('r', 60), yes('polluted')] }),
      ),
      given('not', '85', () => total(zeroing, { facts: [num('p', 25), num('r', 60)] })),
    ],
  },
  {
    id: 'F27',
    name: 'The assessment ends; the rest is not scored',
    construct: '`stop` with the class it fixes',
    example: stop.root.children?.[0],
    cases: [
      given('28 errors take all of the key content', 'poor', () =>
        rating(stop, { facts: [num('errors', 28), num('r', 72)] }),
      ),
      given('27 errors', 'good', () => rating(stop, { facts: [num('errors', 27), num('r', 72)] })),
      given(
        'state of the rest after the stop',
        'notReached',
        () => scored(stop, { facts: [num('errors', 28), num('r', 72)] }).root.children[1]?.state ?? '',
      ),
    ],
  },
  {
    id: 'F28',
    name: 'Not applicable: out of numerator and denominator',
    construct: '`notApplicable … then: rescale`',
    example: notApplicable('rescale').root.children?.[1],
    cases: [
      given('45 of 60, the other 40 do not apply: index', '75', () =>
        index(notApplicable('rescale'), { facts: [num('p', 45), yes('not-assigned')] }),
      ),
      given('45 of 60 and 20 of 40: index', '65', () =>
        index(notApplicable('rescale'), { facts: [num('p', 45), num('q', 20)] }),
      ),
    ],
  },
  {
    id: 'F29',
    name: 'Not applicable: full points, nothing was due',
    construct: '`notApplicable … then: full`',
    example: notApplicable('full').root.children?.[1],
    cases: [
      given('45 of 60, nothing due in the rest', '85', () =>
        total(notApplicable('full'), { facts: [num('p', 45), yes('not-assigned')] }),
      ),
    ],
  },
  {
    id: 'F30',
    name: 'Not enough data: left out, thresholds unchanged',
    construct: '`whenMissing: leaveOut`',
    example: leaveOut.root.children?.[1],
    cases: [
      given('8 points, the other index without data', '8', () =>
        total(leaveOut, { indicators: { x: null }, facts: [num('p', 8)] }),
      ),
      given('its class', 'poor', () => rating(leaveOut, { indicators: { x: null }, facts: [num('p', 8)] })),
    ],
  },
  {
    id: 'F31',
    name: 'A missing part: the other takes its weight',
    construct: '`weight` with `whenMissing: rescale`',
    example: seventyThirty.root.children,
    cases: [
      given('40/50 and 10/20 at 70 : 30', '71', () => total(seventyThirty, { indicators: { a: 40, b: 10 } })),
      given('40/50, second part missing', '80', () => total(seventyThirty, { indicators: { a: 40, b: null } })),
    ],
  },
  {
    id: 'F32',
    name: 'The whole unit is not assessed',
    construct: 'a veto `then: notAssessed`',
    example: newUnit.vetoes,
    cases: [
      given(
        'founded less than 12 months ago',
        'notAssessed',
        () => scored(newUnit, { facts: [num('p', 9), yes('new-unit')] }).state,
      ),
      given('older', 'scored', () => scored(newUnit, { facts: [num('p', 9)] }).state),
    ],
  },
  {
    id: 'F33',
    name: 'Weighted criteria on a scale of 100',
    construct: '`weight`',
    example: weighted.root.children,
    cases: [given('80 and 90 at 60 : 40', '84', () => total(weighted, { indicators: { a: 80, b: 90 } }))],
  },
  {
    id: 'F34',
    name: 'Composite of sources with coefficients, 2A + B',
    construct: '`coefficient`',
    example: coefficients.root.children,
    cases: [given('A = 20, B = 30', '70', () => total(coefficients, { facts: [num('p', 20), num('q', 30)] }))],
  },
  {
    id: 'F35',
    name: 'Survey: mean of valid ballots, modal level, satisfied share',
    construct: '`read: ballots`; `give: levels` on ballots',
    example: [
      surveyMean.root.children?.[0]?.scale,
      surveyMode.root.children?.[0]?.scale,
      surveyShare.root.children?.[0]?.scale,
    ],
    cases: [
      given('mean: 6 good, 2 fair, 2 poor, 5 invalid', '7.2', () => total(surveyMean, { facts: [votes(6, 2, 2, 5)] })),
      given('modal level: 3 good, 5 fair, 2 poor', '30', () => total(surveyMode, { facts: [votes(3, 5, 2)] })),
      given('two levels chosen equally often', 'emulation/no-single-mode', () =>
        total(surveyMode, { facts: [votes(5, 5, 2)] }),
      ),
      given('satisfied share: 6 + 2 of 10', '8', () => total(surveyShare, { facts: [votes(6, 2, 2)] })),
      given('no valid ballot', 'emulation/no-valid-ballot', () => total(surveyShare, { facts: [votes(0, 0, 0, 3)] })),
    ],
  },
  {
    id: 'F36',
    name: 'Panel mean; a third marking decides a discrepancy',
    construct: '`read: marks` with `thirdMarking`',
    example: panel.root.children?.[0]?.scale,
    cases: [
      given('70 and 80', '75', () => total(panel, { facts: [mark('first', 70), mark('second', 80)] })),
      given('60 and 80 differ by 20: the third, 72, is final', '72', () =>
        total(panel, { facts: [mark('first', 60), mark('second', 80), mark('third', 72)] }),
      ),
      given('60 and 80, no third marking yet', 'emulation/third-marking-missing', () =>
        total(panel, { facts: [mark('first', 60), mark('second', 80)] }),
      ),
    ],
  },
  {
    id: 'F37',
    name: 'Agencies score in their fields, then aggregation',
    construct: '`read: marks`, `statistic: mean` or `sum`',
    example: cross.root.children?.[0]?.scale,
    cases: [
      given('agencies give 90, 80 and 85', '85', () =>
        total(cross, { facts: [mark('Home Affairs', 90), mark('Finance', 80), mark('Justice', 85)] }),
      ),
    ],
  },
  {
    id: 'F38',
    name: 'Relative to the best of the cluster; co-leaders; units without a target apart',
    construct: '`give: target`',
    example: target.root.children?.[0]?.scale,
    cases: [
      given('A/T = 1.5, 1.5 and 1.2', 'a 10, b 10, c 7', () =>
        best({ a: { actual: 15, target: 10 }, b: { actual: 30, target: 20 }, c: { actual: 12, target: 10 } }),
      ),
      given('two units without a target, 8 and 4', 'a 10, b 5', () =>
        best({ a: { actual: 8, target: null }, b: { actual: 4, target: null } }),
      ),
    ],
  },
  {
    id: 'F39',
    name: 'Meeting the target earns half',
    construct: '`atTarget: 50%`',
    example: { atTarget: '50%' },
    cases: [
      given('A = T, A = 0.8 T, A = 2 T (best)', 'a 5, b 4, c 10', () =>
        best({ a: { actual: 10, target: 10 }, b: { actual: 8, target: 10 }, c: { actual: 20, target: 10 } }),
      ),
    ],
  },
  {
    id: 'F40',
    name: 'Index = achieved ÷ maximum × 100',
    construct: '`index` of a score; `classes.of: index`',
    example: { classes: { of: 'index' } },
    cases: [given('41 of 60', '≈ 68.33', () => index(one(60, stated('p'), numbers('p')), { facts: [num('p', 41)] }))],
  },
  {
    id: 'F41',
    name: 'Mean over periods or records',
    construct: '`meanOfPeriods`; `give: records`',
    example: perRecord.root.children?.[0],
    cases: [
      given('months of 70, 80 and 65', '≈ 71.67, good', () => months(70, 80, 65)),
      given('dossiers: earlier, on time, late', '1', () =>
        total(perRecord, { facts: [dossier('1', -2), dossier('2', 0), dossier('3', 1)] }),
      ),
    ],
  },
  {
    id: 'F42',
    name: 'Rounding by stage',
    construct: '`round` of a criterion, of the class table, of the ranking',
    example: { round: { decimals: 1, mode: 'nearest' } },
    cases: [
      given('records 2, 1, 1, 1 of 4: 1.25 rounded to one decimal per index', '1.3', () =>
        total(perRecord, { facts: [dossier('1', -2), dossier('2', 0), dossier('3', 0), dossier('4', 0)] }),
      ),
      given('69.95 rounded to 70.0 before classing', 'good', () =>
        rating(rounding('nearest'), { facts: [num('p', 69.95)] }),
      ),
      given('69.95 cut to 69.9', 'poor', () => rating(rounding('truncated'), { facts: [num('p', 69.95)] })),
    ],
  },
  {
    id: 'F56',
    name: 'A result of another authority counts as it is',
    construct: '`importedFrom` of a fact',
    example: imported.facts,
    cases: [
      given('recognised by the ministry', '10', () =>
        total(imported, {
          facts: [
            { kind: 'flag', fact: 'safe', value: true, from: { vi: 'Bộ Công an', en: 'Ministry of Public Security' } },
          ],
        }),
      ),
      given('without naming the authority', 'emulation/source-authority-missing', () =>
        total(imported, { facts: [yes('safe')] }),
      ),
    ],
  },
  {
    id: 'F57',
    name: 'Evidence mandatory: no points, or back for completion',
    construct: '`evidence`',
    example: evidence('zero').root.children?.[0]?.evidence,
    cases: [
      given('no document, rule "zero"', '0', () => total(evidence('zero'), { facts: [num('p', 8)] })),
      given('no document, rule "return"', 'emulation/evidence-missing', () =>
        total(evidence('return'), { facts: [num('p', 8)] }),
      ),
      given('with a document', '8', () =>
        total(evidence('return'), {
          facts: [num('p', 8), { kind: 'evidence', fact: 'document', document: '12/BC-UBND' }],
        }),
      ),
    ],
  },
];
