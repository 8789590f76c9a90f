import type { AnyRule } from '@qcdc/core';
import { agencyResolutionChecked } from './agency-resolution-checked.ts';
import { agencyResolutionWithUnion } from './agency-resolution-with-union.ts';
import { enterpriseResolutionChecked } from './enterprise-resolution-checked.ts';
import { enterpriseResolutionWithUnion } from './enterprise-resolution-with-union.ts';
import { staffConferenceBallotsInstead } from './staff-conference-ballots-instead.ts';
import { staffConferenceInTime } from './staff-conference-in-time.ts';
import { staffConferencePlenary } from './staff-conference-plenary.ts';
import { staffConferenceQuorum } from './staff-conference-quorum.ts';
import { staffConferencesEverywhere } from './staff-conferences-everywhere.ts';
import { staffConferenceRequested } from './staff-conference-requested.ts';
import { staffConferenceResolution } from './staff-conference-resolution.ts';

/** Staff conferences of agencies and public units. */
export const staffRules: readonly AnyRule[] = [
  staffConferenceQuorum,
  staffConferenceResolution,
  staffConferenceInTime,
  staffConferenceBallotsInstead,
  staffConferenceRequested,
  staffConferencesEverywhere,
  staffConferencePlenary,
  agencyResolutionChecked,
  enterpriseResolutionChecked,
  agencyResolutionWithUnion,
  enterpriseResolutionWithUnion,
];
