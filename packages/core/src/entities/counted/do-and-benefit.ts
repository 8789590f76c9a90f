import { contributions } from '../contributions.ts';
import { mobilisedWork } from '../mobilised-work.ts';
import { supportGiven } from '../support-given.ts';
import { countedFrom, type CountedFigure } from './counted-figure.ts';

/** What the people carry out and what they receive. */
export const countedDoAndBenefit: readonly CountedFigure[] = /* @__PURE__ */ (() => [
  countedFrom(contributions.measures.works, mobilisedWork),
  countedFrom(contributions.measures.totalValue, mobilisedWork, { field: 'totalValue' }),
  countedFrom(contributions.measures.peopleMoney, mobilisedWork, { field: 'peopleMoney' }),
  countedFrom(contributions.measures.stateBudget, mobilisedWork, { field: 'stateBudget' }),
  countedFrom(contributions.measures.otherMoney, mobilisedWork, { field: 'otherMoney' }),
  countedFrom(contributions.measures.labourDays, mobilisedWork, { field: 'labourDays' }),
  countedFrom(contributions.measures.landGiven, mobilisedWork, { field: 'landGiven' }),
  countedFrom(contributions.measures.hardshipSupport, supportGiven, {
    field: 'amount',
    when: [{ field: 'purpose', is: ['hardship'] }],
  }),
  countedFrom(contributions.measures.reliefTrips, supportGiven, { field: 'trips' }),
])();
