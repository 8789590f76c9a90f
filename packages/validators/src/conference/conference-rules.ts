import type { AnyRule } from '@qcdc/core';
import { communityConferenceBoardReports } from './community-conference-board-reports.ts';
import { communityConferenceFrontReports } from './community-conference-front-reports.ts';
import { communityConferenceHeadReports } from './community-conference-head-reports.ts';
import { communityConferenceNotice } from './community-conference-notice.ts';
import { communityConferenceYearly } from './community-conference-yearly.ts';

/** Periodic conferences of communities. */
export const conferenceRules: readonly AnyRule[] = [
  communityConferenceNotice,
  communityConferenceHeadReports,
  communityConferenceFrontReports,
  communityConferenceBoardReports,
  communityConferenceYearly,
];
