import type { AreaCues } from './area-cues.ts';
import { doCues } from './do-and-benefit.ts';
import { discussCues } from './know-and-discuss.ts';
import { steeringCues } from './steering.ts';
import { superviseCues } from './supervise.ts';
import { workplaceCues } from './workplaces.ts';

/** The cues of all areas of the library. */
export const allCues = (): readonly AreaCues[] => [
  ...steeringCues,
  ...discussCues,
  ...workplaceCues,
  ...superviseCues,
  ...doCues,
];
