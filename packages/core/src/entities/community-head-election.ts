import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField } from '../entity/field.ts';
import { recognition } from './choice/recognition.ts';

/** One election or release of the head of a community; its date is the day of the vote. @term bầu, miễn nhiệm Trưởng thôn, Tổ trưởng tổ dân phố */
export const communityHeadElection = defineEntity({
  id: 'community-head-election',
  form: 'event',
  label: { vi: 'Bầu Trưởng thôn, Tổ trưởng TDP', en: 'Election of a head' },
  step: 'discuss',
  fields: {
    /** Act. @term bầu hoặc miễn nhiệm */
    act: choiceField({
      label: { vi: 'Việc', en: 'Act' },
      choices: {
        election: { vi: 'Bầu', en: 'Election' },
        release: { vi: 'Miễn nhiệm, bãi nhiệm', en: 'Release' },
      },
    }),
    /** Round. @term lần bầu @unit time */
    round: countField({ label: { vi: 'Lần bầu', en: 'Round' }, measuredIn: 'time' }),
    /** Round before. @term ngày bầu lần trước */
    previousRoundOn: dayField({ label: { vi: 'Ngày bầu lần trước', en: 'Round before' } }),
    /** Total households. @term tổng số hộ gia đình @unit household */
    totalHouseholds: countField({
      label: { vi: 'Tổng số hộ gia đình', en: 'Total households' },
      measuredIn: 'household',
    }),
    /** Representatives present. @term số đại diện hộ gia đình có mặt @unit household */
    present: countField({
      label: { vi: 'Số đại diện hộ có mặt', en: 'Representatives present' },
      measuredIn: 'household',
    }),
    /** Candidates. @term số người ứng cử @unit person */
    candidates: countField({ label: { vi: 'Số người ứng cử', en: 'Candidates' }, measuredIn: 'person' }),
    /** Votes in favour. @term số phiếu tán thành người trúng cử @unit vote */
    approving: countField({ label: { vi: 'Số phiếu tán thành', en: 'Votes in favour' }, measuredIn: 'vote' }),
    /** Somebody was elected. @term có người trúng cử */
    elected: flagField({ label: { vi: 'Có người trúng cử', en: 'Somebody was elected' } }),
    /** Plan of the election on. @term ngày quyết định tổ chức bầu cử */
    planOn: dayField({ label: { vi: 'Ngày quyết định kế hoạch bầu cử', en: 'Plan of the election on' } }),
    /** Election team set up on. @term ngày thành lập Tổ bầu cử */
    electionTeamOn: dayField({ label: { vi: 'Ngày thành lập Tổ bầu cử', en: 'Election team set up on' } }),
    /** Decisions made public on. @term ngày công bố quyết định */
    decisionsPublishedOn: dayField({ label: { vi: 'Ngày công bố quyết định', en: 'Decisions made public on' } }),
    /** Candidate list sent on. @term ngày gửi biên bản, danh sách người ứng cử */
    candidateListSentOn: dayField({ label: { vi: 'Ngày gửi danh sách ứng cử', en: 'Candidate list sent on' } }),
    /** Notice given on. @term ngày thông báo cuộc họp */
    noticeOn: dayField({ label: { vi: 'Ngày thông báo họp', en: 'Notice given on' } }),
    /** Households asking for the release. @term số hộ gia đình đề nghị miễn nhiệm @unit household */
    releasePetitioners: countField({
      label: { vi: 'Số hộ đề nghị miễn nhiệm', en: 'Households asking for the release' },
      measuredIn: 'household',
    }),
    /** Result sent up on. @term ngày gửi kết quả */
    sentUpOn: dayField({ label: { vi: 'Ngày gửi kết quả', en: 'Result sent up on' } }),
    /** Received on. @term ngày cấp xã nhận được */
    receivedOn: dayField({ label: { vi: 'Ngày cấp xã nhận', en: 'Received on' } }),
    /** Recognition. @term kết quả công nhận */
    recognition: choiceField({ label: { vi: 'Kết quả công nhận', en: 'Recognition' }, choices: recognition }),
    /** Recognised or refused on. @term ngày công nhận hoặc từ chối */
    recognisedOn: dayField({ label: { vi: 'Ngày công nhận', en: 'Recognised or refused on' } }),
    /** New election on. @term ngày bầu mới */
    newElectionOn: dayField({ label: { vi: 'Ngày bầu mới', en: 'New election on' } }),
    /** Years of the term. @term nhiệm kỳ @unit year */
    termYears: countField({ label: { vi: 'Số năm nhiệm kỳ', en: 'Years of the term' }, measuredIn: 'year' }),
  },
  relations: {
    within: [
      { part: 'present', whole: 'totalHouseholds' },
      { part: 'approving', whole: 'totalHouseholds' },
      { part: 'releasePetitioners', whole: 'totalHouseholds' },
    ],
    inOrder: [
      { first: 'previousRoundOn', then: 'date' },
      { first: 'planOn', then: 'date' },
      { first: 'electionTeamOn', then: 'date' },
      { first: 'decisionsPublishedOn', then: 'date' },
      { first: 'noticeOn', then: 'date' },
      { first: 'date', then: 'sentUpOn' },
      { first: 'sentUpOn', then: 'receivedOn' },
      { first: 'receivedOn', then: 'recognisedOn' },
      { first: 'date', then: 'newElectionOn' },
    ],
  },
});

/**
 * One election or release of the head of a community; its date is the day of the vote.
 * @term bầu, miễn nhiệm Trưởng thôn, Tổ trưởng tổ dân phố
 * @interface
 */
export type CommunityHeadElection = RecordOf<typeof communityHeadElection>;
