import type { AnyRule } from '@qcdc/core';
import { agencyDisclosureInTime } from './agency-disclosure-in-time.ts';
import { agencyPostingDuration } from './agency-posting-duration.ts';
import { agencySystemDuration } from './agency-system-duration.ts';
import { communeDisclosureInTime } from './commune-disclosure-in-time.ts';
import { communeLoudspeakerDuration } from './commune-loudspeaker-duration.ts';
import { communePermanentItems } from './commune-permanent-items.ts';
import { communePostingDuration } from './commune-posting-duration.ts';
import { disclosureListQuarterly } from './disclosure-list-quarterly.ts';
import { enterpriseDisclosureInTime } from './enterprise-disclosure-in-time.ts';
import { enterprisePostingDuration } from './enterprise-posting-duration.ts';

/** Disclosure: time, form, duration. */
export const disclosureRules: readonly AnyRule[] = [
  communeDisclosureInTime,
  agencyDisclosureInTime,
  enterpriseDisclosureInTime,
  communePermanentItems,
  communePostingDuration,
  communeLoudspeakerDuration,
  agencyPostingDuration,
  agencySystemDuration,
  enterprisePostingDuration,
  disclosureListQuarterly,
];
