import type { FollowedArea } from '../followed-area.ts';
import { directives } from './directives.ts';
import { narrativeItems } from './narrative-items.ts';
import { recommendations } from './recommendations.ts';
import { frontOpinions, inspectionConclusions, partyOpinions } from './supervisions.ts';

/**
 * The areas of the library whose records name something to be done or answered. An area of your own is one more member of
 * this list, handed to `followedItems` or `openItems` as `areas`.
 */
export const followedAreas: readonly FollowedArea[] = [
  narrativeItems,
  directives,
  inspectionConclusions,
  recommendations,
  frontOpinions,
  partyOpinions,
];
