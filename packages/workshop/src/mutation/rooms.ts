/** A room whose tests have to notice a change. */
export interface MutationRoom {
  /** What it is called in results. */
  readonly id: string;
  /** Folders and files that are changed. */
  readonly code: readonly string[];
  /** Folders and files of the tests that are asked: those of the room, and those that judge what comes out of it. */
  readonly tests: readonly string[];
}

/** Rooms in which a wrong sign makes a wrong figure, a wrong day or a wrong class. */
export const mutationRooms: readonly MutationRoom[] = [
  {
    id: 'number',
    code: ['packages/core/src/number'],
    tests: ['packages/core/src/number'],
  },
  {
    id: 'quantity',
    code: ['packages/core/src/quantity'],
    tests: [
      'packages/core/src/quantity',
      'packages/core/src/parse',
      'packages/core/src/figure/stated',
      'packages/core/src/figure/sum',
      'packages/indicators/src/stated',
    ],
  },
  { id: 'time', code: ['packages/core/src/time'], tests: ['packages/core/src/time'] },
  { id: 'deadlines', code: ['packages/core/src/law/deadlines'], tests: ['packages/core/src/law/deadlines'] },
  {
    id: 'sums',
    code: ['packages/core/src/figure/sum'],
    tests: ['packages/core/src/figure', 'packages/core/test/roll-up.property.test.ts'],
  },
  {
    id: 'roll-up',
    code: ['packages/core/src/figure/roll-up'],
    tests: [
      'packages/core/src/figure',
      'packages/core/src/report/coverage-rows.test.ts',
      'packages/core/test/roll-up.property.test.ts',
      'packages/core/test/unknown-names.test.ts',
    ],
  },
  {
    id: 'restate',
    code: ['packages/core/src/figure/map'],
    tests: [
      'packages/core/src/figure',
      'packages/core/test/reorganisation-2025.test.ts',
      'packages/core/test/unknown-names.test.ts',
      'packages/indicators/src/analyse',
    ],
  },
  {
    id: 'merge',
    code: ['packages/core/src/figure/over-time'],
    tests: ['packages/core/src/figure', 'packages/core/src/entity', 'packages/indicators/test/average-stock.test.ts'],
  },
  {
    id: 'stated',
    code: ['packages/core/src/figure/stated', 'packages/indicators/src/stated'],
    tests: [
      'packages/core/src/figure/stated',
      'packages/core/test/stated-totals.test.ts',
      'packages/indicators/src/stated',
      'packages/indicators/test',
      'packages/adapter-csv/test/figures.test.ts',
      'packages/adapter-json/test/figures.test.ts',
    ],
  },
  {
    id: 'rules',
    code: ['packages/validators/src/define'],
    tests: [
      'packages/validators/src/define',
      'packages/validators/test/conformance.test.ts',
      'packages/validators/test/law-conformance.test.ts',
      'packages/validators/test/by-hand.test.ts',
      'packages/validators/test/field-reports.test.ts',
      'packages/validators/test/amended-values.test.ts',
      'packages/validators/test/whom-it-binds.test.ts',
    ],
  },
  { id: 'score', code: ['packages/emulation/src/score'], tests: ['packages/emulation'] },
  {
    id: 'rank',
    code: ['packages/emulation/src/rank'],
    tests: ['packages/emulation'],
  },
];
