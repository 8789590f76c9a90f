import type { AnyRule } from '@qcdc/core';
import { dialogueEmployerSide } from './dialogue-employer-side.ts';
import { dialogueLegalRepresentative } from './dialogue-legal-representative.ts';
import { dialogueListRenewed } from './dialogue-list-renewed.ts';
import { dialogueMinutesSigned } from './dialogue-minutes-signed.ts';
import { dialogueOftenEnough } from './dialogue-often-enough.ts';
import { dialoguePublished } from './dialogue-published.ts';
import { dialogueQuorum } from './dialogue-quorum.ts';
import { dialogueRequestAnswered } from './dialogue-request-answered.ts';
import { dialogueRequestSupported } from './dialogue-request-supported.ts';
import { dialogueTopicsSent } from './dialogue-topics-sent.ts';
import { dialogueWomenRepresented } from './dialogue-women-represented.ts';
import { dialogueWorkersSide } from './dialogue-workers-side.ts';
import { employerConferenceInTotals } from './employer-conference-in-totals.ts';
import { employerDialogueInTotals } from './employer-dialogue-in-totals.ts';
import { enterpriseConferenceInTotals } from './enterprise-conference-in-totals.ts';
import { enterpriseDialogueInTotals } from './enterprise-dialogue-in-totals.ts';
import { employerConferencePlenary } from './employer-conference-plenary.ts';
import { employerConferenceYearly } from './employer-conference-yearly.ts';
import { enterpriseConferenceBallotsInstead } from './enterprise-conference-ballots-instead.ts';
import { enterpriseConferenceInTime } from './enterprise-conference-in-time.ts';
import { enterpriseConferencePlenary } from './enterprise-conference-plenary.ts';
import { enterpriseConferenceQuorum } from './enterprise-conference-quorum.ts';
import { enterpriseConferenceResolution } from './enterprise-conference-resolution.ts';

/** Employee conferences and workplace dialogue. */
export const labourRules: readonly AnyRule[] = [
  enterpriseConferenceQuorum,
  enterpriseConferenceResolution,
  enterpriseConferenceInTime,
  enterpriseConferenceBallotsInstead,
  enterpriseConferencePlenary,
  employerConferencePlenary,
  employerConferenceYearly,
  employerConferenceInTotals,
  enterpriseConferenceInTotals,
  dialogueEmployerSide,
  dialogueWorkersSide,
  dialogueListRenewed,
  dialogueTopicsSent,
  dialogueQuorum,
  dialogueLegalRepresentative,
  dialogueMinutesSigned,
  dialoguePublished,
  dialogueRequestSupported,
  dialogueRequestAnswered,
  dialogueOftenEnough,
  employerDialogueInTotals,
  enterpriseDialogueInTotals,
  dialogueWomenRepresented,
];
