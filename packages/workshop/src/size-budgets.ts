/** What somebody imports, and how much a page may grow by it. */
export interface SizeBudget {
  /** What is imported, in words. */
  readonly what: string;
  /** The module that somebody writes. */
  readonly code: string;
  /** Packages that are not counted, because the page has them anyway; their doors are left out with them. */
  readonly without: readonly string[];
  /** Limit in kB (1000 bytes) after gzip. */
  readonly limit: number;
}

const zod = ['zod'];
const core = ['zod', '@qcdc/core'];

/** The budgets, in the order of the flow. */
export const sizeBudgets: readonly SizeBudget[] = [
  {
    what: 'a day',
    code: `export { isoDate } from '@qcdc/core';`,
    without: zod,
    limit: 1,
  },
  {
    what: 'one entity',
    code: `export { mediation } from '@qcdc/core/entities';`,
    without: zod,
    limit: 24,
  },
  {
    what: 'one entity and the reading of its records, with zod',
    code: `export { mediation } from '@qcdc/core/entities';\nexport { parseRecords } from '@qcdc/core/flow';`,
    without: [],
    limit: 55,
  },
  {
    what: 'one step of the flow',
    code: `export { rollUp } from '@qcdc/core/flow';`,
    without: zod,
    limit: 24,
  },
  {
    what: 'one rule, beside core and its entity',
    code: `export { voteSentUp } from '@qcdc/validators';`,
    without: core,
    limit: 5,
  },
  {
    what: 'one rule with all it stands on, the catalogue of law above all',
    code: `export { voteSentUp } from '@qcdc/validators';`,
    without: zod,
    limit: 65,
  },
  {
    what: 'one indicator, beside core',
    code: `export { mediationSettledShare } from '@qcdc/indicators';`,
    without: core,
    limit: 6,
  },
  {
    what: 'one scoring sheet',
    code: `export { serviceRating2018 } from '@qcdc/emulation';`,
    without: zod,
    limit: 25,
  },
  {
    what: 'all nouns of core',
    code: `export * from '@qcdc/core';`,
    without: zod,
    limit: 37,
  },
  {
    what: 'all steps of the flow (nobody imports all)',
    code: `export * from '@qcdc/core/flow';`,
    without: zod,
    limit: 77,
  },
  {
    what: 'the catalogue of law (every word in two languages)',
    code: `export * from '@qcdc/core/law';`,
    without: zod,
    limit: 42,
  },
];
