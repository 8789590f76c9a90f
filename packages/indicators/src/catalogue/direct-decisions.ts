import { directDecisions } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Matters passed out of the matters put to decision.
 * @term tỷ lệ việc được Nhân dân thông qua
 * @unit percent, 2 decimals
 */
export const directDecisionPassedShare = share(() => ({
  id: 'direct-decisions.passed-share',
  label: { vi: 'Tỷ lệ việc được Nhân dân thông qua', en: 'Share of matters passed' },
  definition: {
    vi: 'Số việc được thông qua trên số việc đưa ra bàn, quyết định.',
    en: 'Matters passed out of the matters put to decision.',
  },
  step: 'discuss',
  part: directDecisions.measures.passed,
  of: directDecisions.measures.matters,
  examples: [{ given: { passed: 46, matters: 50 }, shows: '92,00%' }],
}));

/**
 * Approving household votes out of all household votes.
 * @term tỷ lệ lượt hộ tán thành
 * @unit percent, 2 decimals
 */
export const directDecisionApprovalShare = share(() => ({
  id: 'direct-decisions.approval-share',
  label: { vi: 'Tỷ lệ lượt hộ tán thành', en: 'Share of household votes in favour' },
  definition: {
    vi: 'Số lượt hộ tán thành trên số lượt hộ biểu quyết.',
    en: 'Approving household votes out of all household votes.',
  },
  better: 'neither',
  step: 'discuss',
  part: directDecisions.measures.approvingVotes,
  of: directDecisions.measures.householdVotes,
  examples: [{ given: { approvingVotes: 5210, householdVotes: 5640 }, shows: '92,38%' }],
}));

/**
 * Decisions recognised out of the matters passed.
 * @term tỷ lệ quyết định được công nhận
 * @unit percent, 2 decimals
 */
export const directDecisionRecognisedShare = share(() => ({
  id: 'direct-decisions.recognised-share',
  label: { vi: 'Tỷ lệ quyết định được công nhận', en: 'Share of decisions recognised' },
  definition: {
    vi: 'Số quyết định được công nhận trên số việc được thông qua.',
    en: 'Decisions recognised out of the matters passed.',
  },
  step: 'discuss',
  part: directDecisions.measures.recognised,
  of: directDecisions.measures.passed,
  examples: [{ given: { recognised: 44, passed: 46 }, shows: '95,65%' }],
}));

/**
 * Decisions annulled out of the matters passed.
 * @term tỷ lệ quyết định bị bãi bỏ
 * @unit percent, 2 decimals
 */
export const directDecisionAnnulledShare = share(() => ({
  id: 'direct-decisions.annulled-share',
  label: { vi: 'Tỷ lệ quyết định bị bãi bỏ', en: 'Share of decisions annulled' },
  definition: {
    vi: 'Số quyết định bị bãi bỏ trên số việc được thông qua.',
    en: 'Decisions annulled out of the matters passed.',
  },
  better: 'lower',
  step: 'discuss',
  part: directDecisions.measures.annulled,
  of: directDecisions.measures.passed,
  examples: [{ given: { annulled: 1, passed: 46 }, shows: '2,17%' }],
}));

/**
 * Matters decided in a meeting out of the matters put to decision.
 * @term tỷ lệ việc quyết định tại cuộc họp
 * @unit percent, 2 decimals
 */
export const directDecisionInMeetingShare = share(() => ({
  id: 'direct-decisions.by-meeting-share',
  label: { vi: 'Tỷ lệ việc quyết định tại cuộc họp', en: 'Share of matters decided in a meeting' },
  definition: {
    vi: 'Số việc quyết định tại cuộc họp trên số việc đưa ra bàn, quyết định.',
    en: 'Matters decided in a meeting out of the matters put to decision.',
  },
  better: 'neither',
  step: 'discuss',
  part: directDecisions.measures.byMeeting,
  of: directDecisions.measures.matters,
  examples: [{ given: { byMeeting: 31, matters: 50 }, shows: '62,00%' }],
}));

/**
 * Household votes divided by the matters put to decision.
 * @term số lượt hộ biểu quyết bình quân một việc
 * @unit turn/matter
 */
export const directDecisionVotesPerMatter = mean(() => ({
  id: 'direct-decisions.votes-per-matter',
  label: { vi: 'Số lượt hộ biểu quyết bình quân một việc', en: 'Household votes per matter' },
  definition: {
    vi: 'Số lượt hộ biểu quyết chia cho số việc đưa ra bàn, quyết định.',
    en: 'Household votes divided by the matters put to decision.',
  },
  measuredIn: 'turn/matter',
  step: 'discuss',
  part: directDecisions.measures.householdVotes,
  of: directDecisions.measures.matters,
  examples: [{ given: { householdVotes: 5640, matters: 50 }, shows: '112,8 lượt/việc' }],
}));
