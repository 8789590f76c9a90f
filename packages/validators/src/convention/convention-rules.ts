import type { AnyRule } from '@qcdc/core';
import { conventionAnnulled } from './convention-annulled.ts';
import { conventionBallotsAfterMeeting } from './convention-ballots-after-meeting.ts';
import { conventionDraftPosted } from './convention-draft-posted.ts';
import { conventionFileSent } from './convention-file-sent.ts';
import { conventionMeetingQuorum } from './convention-meeting-quorum.ts';
import { conventionPassed } from './convention-passed.ts';
import { conventionRecognised } from './convention-recognised.ts';
import { conventionRefusedWithReasons } from './convention-refused-with-reasons.ts';
import { conventionSuspended } from './convention-suspended.ts';
import { conventionTextSent } from './convention-text-sent.ts';

/** Conventions (hương ước, quy ước). */
export const conventionRules: readonly AnyRule[] = [
  conventionDraftPosted,
  conventionMeetingQuorum,
  conventionPassed,
  conventionBallotsAfterMeeting,
  conventionFileSent,
  conventionRecognised,
  conventionRefusedWithReasons,
  conventionTextSent,
  conventionSuspended,
  conventionAnnulled,
];
