import type { Measure } from '../../figure/noun/measure.ts';
import type { CountedFigure } from './counted-figure.ts';
import { countedDoAndBenefit } from './do-and-benefit.ts';
import { countedKnowAndDiscuss } from './know-and-discuss.ts';
import { countedSteering } from './steering.ts';
import { countedSupervise } from './supervise.ts';
import { countedWorkplaces } from './workplaces.ts';

/** Every figure that reports state and that events can be counted to, in the order of a report. */
export const countedFigures: readonly CountedFigure[] = /* @__PURE__ */ (() => [
  ...countedSteering,
  ...countedKnowAndDiscuss,
  ...countedDoAndBenefit,
  ...countedSupervise,
  ...countedWorkplaces,
])();

/**
 * Every figure counted from events: what to hand to `tally` beside `allMeasures`, for units that record events one by one.
 * @example
 * ```ts
 * const dialogue = (date: string) => ({ unit: '00001', date });
 * const records = parseRecords([dialogue('2027-03-01'), dialogue('2027-05-01')], communeDialogue);
 * const { value } = tally(records, eventMeasures, { periods: [period('2027-H1')] });
 *
 * value.find({ measure: 'commune-dialogue.dialogues.dialogues', unit: '00001', period: '2027-H1' })?.value; // => new Dec(2)
 * ```
 */
export const eventMeasures: readonly Measure[] = /* @__PURE__ */ countedFigures.map(({ counted }) => counted);
