// What has to be done or answered, and what became of it: a door of its own, because terms come from the catalogue of law.

// What is followed up
export { followedKinds, type FollowedKind } from './followed-kind.ts';
export type { FollowedItem, FollowedSource, FollowUpDue } from './followed-item.ts';
export { followUpSteps, type FollowUpStep } from './follow-up-step.ts';
export { followUpState, type FollowUpStage, type FollowUpState } from './follow-up-state.ts';
export { takeFollowUpStep } from './take-follow-up-step.ts';
export { daysLateOn, doneInTime } from './timeliness.ts';

// Found in records
export { followedItems, type FollowedItemsOptions } from './known/followed-items.ts';
export { followedAreas } from './known/followed-areas.ts';
export { itemNumber } from './item-number.ts';
export { itemsInUnit } from './known/items-in-unit.ts';
export type { CollectedItems, FollowedByRecord } from './collect-items.ts';
export type { SaidAgainst } from './carried-on.ts';
export type { FollowUpTrouble } from './follow-up-findings.ts';
export type { FollowedArea, FollowedOutcome, FollowedRecord, FollowedReference, FollowUpLaw } from './followed-area.ts';

// What is open on a day
export { openItems, type OpenItemsOptions } from './known/open-items.ts';
export type { OpenItem } from './open-item.ts';
export { openItemsBlock, type OpenItemsBlockOptions } from './open-items-block.ts';

// Counted
export { followUpFigures, type FollowUpFiguresOptions } from './follow-up-figures.ts';
export { followUpMeasures } from './follow-up-measures.ts';
