import type { AnyRule } from '@qcdc/core';
import { communeHeadReceives } from './commune-head-receives.ts';
import { districtHeadReceives } from './district-head-receives.ts';
import { provinceHeadReceives } from './province-head-receives.ts';

/** Reception of citizens. */
export const receptionRules: readonly AnyRule[] = [communeHeadReceives, districtHeadReceives, provinceHeadReceives];
