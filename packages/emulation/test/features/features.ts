import { adjustmentFeatures } from './adjustments.ts';
import { appraisalFeatures } from './appraisal.ts';
import { classFeatures } from './classes.ts';
import type { Feature } from './feature.ts';
import { panelFeatures } from './panels.ts';
import { scaleFeatures } from './scales.ts';
import { structureFeatures } from './structure.ts';

const number = ({ id }: Feature): number => Number(id.slice(1));

/** Every mechanism of real scoring rules, F1 to F76, with the construct that expresses it and worked cases. */
export const features: readonly Feature[] = [
  ...scaleFeatures,
  ...adjustmentFeatures,
  ...structureFeatures,
  ...classFeatures,
  ...appraisalFeatures,
  ...panelFeatures,
].sort((a, b) => number(a) - number(b));
