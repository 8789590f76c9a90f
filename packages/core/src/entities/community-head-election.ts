import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree59of2023, jointResolution2008, law2022 } from '../law/instruments/grassroots.ts';
import { recognition } from './choice/recognition.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'community-head-election',
    form: 'event',
    label: { vi: 'Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố', en: 'Election of a head' },
    sheetName: { vi: 'Bầu Trưởng thôn, Tổ trưởng TDP', en: 'Election of a head' },
    dayLabel: { vi: 'Ngày bầu hoặc cho thôi làm', en: 'Day of the election or release' },
    step: 'discuss',
    basis: [
      cite(law2022, 15),
      cite(decree59of2023, 6),
      cite(decree59of2023, 8),
      cite(decree59of2023, 9),
      cite(jointResolution2008),
    ],
    fields: {
      /** Election, or release from office. @term bầu hoặc miễn nhiệm */
      act: choiceField({
        label: { vi: 'Việc', en: 'Act' },
        choices: {
          election: { vi: 'Bầu', en: 'Election' },
          release: {
            vi: 'Cho thôi làm',
            en: 'Release',
            formerLabels: [{ label: { vi: 'Miễn nhiệm, bãi nhiệm', en: 'Release' }, until: '2023-06-30' }],
          },
        },
        description: { vi: 'Bầu, hoặc cho thôi', en: 'Election, or release from office' },
      }),
      /** Round. @term lần bầu @unit time */
      round: countField({ label: { vi: 'Lần bầu', en: 'Round' }, measuredIn: 'time' }),
      /** Day of the round before, when nobody was elected. @term ngày bầu lần trước @basis Joint Resolution 09/2008 */
      previousRoundOn: dayField({
        label: { vi: 'Ngày bầu lần trước', en: 'Previous round on' },
        description: {
          vi: 'Ngày bầu lần trước, nếu chưa bầu được',
          en: 'Day of the round before, when nobody was elected',
        },
        basis: [cite(jointResolution2008)],
      }),
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
      /** Plan of the election on. @term ngày quyết định tổ chức bầu cử @basis Decree 59/2023 Art. 6(1)(a) */
      planOn: dayField({
        label: { vi: 'Ngày quyết định kế hoạch bầu cử', en: 'Plan of the election on' },
        basis: [cite(decree59of2023, 6, 1, 'a')],
      }),
      /** Election team set up on. @term ngày thành lập Tổ bầu cử @basis Decree 59/2023 Art. 6(1)(b) */
      electionTeamOn: dayField({
        label: { vi: 'Ngày thành lập Tổ bầu cử', en: 'Election team set up on' },
        basis: [cite(decree59of2023, 6, 1, 'b')],
      }),
      /** Decisions made public on. @term ngày công bố quyết định @basis Decree 59/2023 Art. 6(1)(b) */
      decisionsPublishedOn: dayField({
        label: { vi: 'Ngày công bố quyết định', en: 'Decisions made public on' },
        basis: [cite(decree59of2023, 6, 1, 'b')],
      }),
      /** Candidate list sent on. @term ngày gửi biên bản, danh sách người ứng cử @basis Decree 59/2023 Art. 6(2) */
      candidateListSentOn: dayField({
        label: { vi: 'Ngày gửi danh sách ứng cử', en: 'Candidate list sent on' },
        basis: [cite(decree59of2023, 6, 2)],
      }),
      /** Notice given on. @term ngày thông báo cuộc họp */
      noticeOn: dayField({ label: { vi: 'Ngày thông báo họp', en: 'Notice given on' } }),
      /** Households asking for the release. @term số hộ gia đình đề nghị miễn nhiệm @unit household @basis Decree 59/2023 Art. 9(1)(b) */
      releasePetitioners: countField({
        label: { vi: 'Số hộ đề nghị cho thôi làm', en: 'Households asking for the release' },
        alsoCalled: ['Số hộ đề nghị miễn nhiệm'],
        measuredIn: 'household',
        basis: [cite(decree59of2023, 9, 1, 'b')],
      }),
      /** Release proposed by the Front. @term Trưởng ban công tác Mặt trận đề xuất miễn nhiệm @basis Decree 59/2023 Art. 9(1)(b) */
      releaseProposedByFront: flagField({
        label: { vi: 'Mặt trận đề nghị cho thôi làm', en: 'Release proposed by the Front' },
        alsoCalled: ['Mặt trận đề nghị miễn nhiệm'],
        basis: [cite(decree59of2023, 9, 1, 'b')],
      }),
      /** Result sent up on. @term ngày gửi kết quả */
      sentUpOn: dayField({ label: { vi: 'Ngày gửi kết quả', en: 'Result sent up on' } }),
      /** Received on. @term ngày cấp xã nhận được */
      receivedOn: dayField({ label: { vi: 'Ngày cấp xã nhận', en: 'Received on' } }),
      /** Recognition. @term kết quả công nhận */
      recognition: choiceField({ label: { vi: 'Kết quả công nhận', en: 'Recognition' }, choices: recognition }),
      /** Recognised or refused on. @term ngày công nhận hoặc từ chối @basis Decree 59/2023 Art. 8 */
      recognisedOn: dayField({
        label: { vi: 'Ngày công nhận', en: 'Recognised or refused on' },
        basis: [cite(decree59of2023, 8)],
      }),
      /** New election on. @term ngày bầu mới @basis Decree 59/2023 Art. 9(3) */
      newElectionOn: dayField({
        label: { vi: 'Ngày bầu mới', en: 'New election on' },
        basis: [cite(decree59of2023, 9, 3)],
      }),
      /** Years of the term. @term nhiệm kỳ @unit year */
      termYears: countField({ label: { vi: 'Số năm nhiệm kỳ', en: 'Years of the term' }, measuredIn: 'year' }),
      /** The head asked to be released: then no petition is needed. @term Trưởng thôn, Tổ trưởng tổ dân phố tự xin thôi @basis Decree 59/2023 Art. 9(1)(a) */
      releaseAtOwnRequest: flagField({
        label: { vi: 'Tự nguyện xin thôi làm', en: 'Released at own request' },
        basis: [cite(decree59of2023, 9, 1, 'a')],
      }),
      /** Day the commune decided to hold the new election; the day it is held is not bound. @term ngày quyết định tổ chức bầu mới @basis Decree 59/2023 Art. 9(3) */
      newElectionDecidedOn: dayField({
        label: { vi: 'Ngày quyết định tổ chức bầu mới', en: 'New election decided on' },
        description: {
          vi: 'Ngày Ủy ban nhân dân cấp xã quyết định tổ chức bầu; ngày bầu không bị ràng buộc',
          en: 'Day the commune decided to hold the new election; the day it is held is not bound',
        },
        basis: [cite(decree59of2023, 9, 3)],
      }),
      /** Counted by. @term tính theo hộ gia đình hoặc cử tri */
      countedBy: choiceField({
        label: { vi: 'Đơn vị tính phiếu', en: 'Counted by' },
        choices: {
          households: { vi: 'Hộ gia đình', en: 'Households' },
          voters: { vi: 'Cử tri', en: 'Voters' },
        },
      }),
      /** All voters, where votes were counted by voters (before 1 July 2023). @term tổng số cử tri @unit person */
      totalVoters: countField({
        label: { vi: 'Tổng số cử tri', en: 'Total voters' },
        measuredIn: 'person',
        description: {
          vi: 'Tổng số cử tri, nếu tính theo cử tri (trước ngày 01/7/2023)',
          en: 'All voters, where votes were counted by voters (before 1 July 2023)',
        },
      }),
    },
    relations: {
      // Before 2023 heads were elected by voters, whose number may exceed the households; the quota rule knows by date.
      within: [{ part: 'releasePetitioners', whole: 'totalHouseholds' }],
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
  }))();

/** The fields of {@link communityHeadElection}. */
export interface CommunityHeadElectionFields extends FieldsOf<typeof area> {}

/**
 * One election or release of the head of a community; its date is the day of the vote.
 * @term bầu, miễn nhiệm Trưởng thôn, Tổ trưởng tổ dân phố
 */
export interface CommunityHeadElection extends RecordOf<typeof area> {}

/** One election or release of the head of a community; its date is the day of the vote. @term bầu, miễn nhiệm Trưởng thôn, Tổ trưởng tổ dân phố */
export const communityHeadElection: Entity<
  'community-head-election',
  'event',
  CommunityHeadElectionFields,
  CommunityHeadElection
> = area;
