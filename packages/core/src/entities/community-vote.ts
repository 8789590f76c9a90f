import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField, referenceField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree59of2023, law2022, ordinance2007 } from '../law/instruments/grassroots.ts';
import { matter } from './choice/matter.ts';
import { recognition } from './choice/recognition.ts';
import { voteForm } from './choice/vote-form.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'community-vote',
    form: 'event',
    label: { vi: 'Biểu quyết của cộng đồng', en: 'Community vote' },
    dayLabel: { vi: 'Ngày biểu quyết', en: 'Day of the vote' },
    step: 'discuss',
    basis: [cite(law2022, 15), cite(law2022, 17), cite(law2022, 21), cite(decree59of2023, 3), cite(ordinance2007, 12)],
    fields: {
      /** Number of the vote. @term số hiệu */
      voteNumber: referenceField({
        label: { vi: 'Số hiệu cuộc biểu quyết', en: 'Number of the vote' },
        refersTo: 'vote',
      }),
      /** Matter. @term nội dung Nhân dân bàn và quyết định */
      matter: choiceField({ label: { vi: 'Nội dung', en: 'Matter' }, choices: matter }),
      /** Summary. @term tóm tắt nội dung */
      summary: textField({ label: { vi: 'Tóm tắt', en: 'Summary' } }),
      /** Scope. @term phạm vi áp dụng */
      scope: choiceField({
        label: { vi: 'Phạm vi', en: 'Scope' },
        choices: {
          community: { vi: 'Thôn, tổ dân phố', en: 'Community' },
          communeWide: { vi: 'Toàn xã', en: 'Commune-wide' },
        },
      }),
      /** Form. @term hình thức bàn và quyết định @basis Law 10/2022 Art. 17(2); Law 10/2022 Art. 19(1) */
      form: choiceField({
        label: { vi: 'Hình thức', en: 'Form' },
        choices: voteForm,
        basis: [cite(law2022, 17, 2), cite(law2022, 19, 1)],
      }),
      /** Voting mode. @term giơ tay hoặc bỏ phiếu kín */
      votingMode: choiceField({
        label: { vi: 'Hình thức biểu quyết', en: 'Voting mode' },
        alsoCalled: ['Cách biểu quyết'],
        choices: {
          showOfHands: { vi: 'Giơ tay', en: 'Show of hands' },
          secretBallot: { vi: 'Bỏ phiếu kín', en: 'Secret ballot' },
        },
      }),
      /** Counted by. @term tính theo hộ gia đình hoặc cử tri */
      countedBy: choiceField({
        label: { vi: 'Đơn vị tính phiếu', en: 'Counted by' },
        choices: {
          households: { vi: 'Hộ gia đình', en: 'Households' },
          voters: { vi: 'Cử tri', en: 'Voters' },
        },
      }),
      /** All households of the community, present or not: the quota is taken of these. @term tổng số hộ gia đình @unit household @basis Law 10/2022 Art. 21(1) */
      totalHouseholds: countField({
        label: { vi: 'Tổng số hộ gia đình', en: 'Total households' },
        measuredIn: 'household',
        description: {
          vi: 'Tất cả các hộ của thôn, tổ dân phố, có mặt hay không; tỷ lệ tán thành tính trên số này',
          en: 'All households of the community, present or not: the quota is taken of these',
        },
        basis: [cite(law2022, 21, 1)],
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
      /** Household representatives who came to the meeting or, with ballots, handed one in. @term số đại diện hộ gia đình có mặt @unit household */
      present: countField({
        label: { vi: 'Số đại diện hộ có mặt', en: 'Representatives present' },
        measuredIn: 'household',
        description: {
          vi: 'Số đại diện hộ dự họp, hoặc nộp phiếu',
          en: 'Household representatives who came to the meeting or, with ballots, handed one in',
        },
      }),
      /** Votes in favour, in meeting, ballots and clusters together. @term số phiếu tán thành @unit vote @basis Law 10/2022 Art. 21(1); Ordinance 34/2007 Art. 12 */
      approving: countField({
        label: { vi: 'Số phiếu tán thành', en: 'Votes in favour' },
        measuredIn: 'vote',
        description: {
          vi: 'Tổng số phiếu tán thành ở cuộc họp, phiếu lấy ý kiến và các cụm',
          en: 'Votes in favour, in meeting, ballots and clusters together',
        },
        basis: [cite(law2022, 21, 1), cite(ordinance2007, 12)],
      }),
      /** Votes against. @term số phiếu không tán thành @unit vote */
      opposing: countField({ label: { vi: 'Số phiếu không tán thành', en: 'Votes against' }, measuredIn: 'vote' }),
      /** Abstentions. @term số phiếu không có ý kiến @unit vote */
      abstaining: countField({ label: { vi: 'Số phiếu không có ý kiến', en: 'Abstentions' }, measuredIn: 'vote' }),
      /** All communities of the commune, for a commune-wide matter. @term tổng số thôn, tổ dân phố trong xã @unit community */
      totalCommunities: countField({
        label: { vi: 'Tổng số thôn, tổ dân phố', en: 'Total communities' },
        measuredIn: 'community',
        description: {
          vi: 'Tổng số thôn, tổ dân phố của xã, nếu việc áp dụng toàn xã',
          en: 'All communities of the commune, for a commune-wide matter',
        },
      }),
      /** Communities in favour. @term số thôn, tổ dân phố tán thành @unit community @basis Law 10/2022 Art. 21(1) */
      approvingCommunities: countField({
        label: { vi: 'Số thôn, tổ dân phố tán thành', en: 'Communities in favour' },
        measuredIn: 'community',
        basis: [cite(law2022, 21, 1)],
      }),
      /** The result as it was announced. @term được thông qua */
      passed: flagField({
        label: { vi: 'Được thông qua', en: 'Passed' },
        description: { vi: 'Kết quả đã công bố', en: 'The result as it was announced' },
      }),
      /** Options prepared. @term số phương án chuẩn bị @unit option */
      optionsPrepared: countField({ label: { vi: 'Số phương án', en: 'Options prepared' }, measuredIn: 'option' }),
      /** Agreed with the Front. @term đã thống nhất với Ban công tác Mặt trận hoặc UBMTTQ @basis Law 10/2022 Art. 16 */
      agreedWithFront: flagField({
        label: { vi: 'Đã thống nhất với Mặt trận', en: 'Agreed with the Front' },
        basis: [cite(law2022, 16)],
      }),
      /** Notice given on. @term ngày thông báo @basis Decree 59/2023 Art. 3(3) */
      noticeOn: dayField({
        label: { vi: 'Ngày thông báo', en: 'Notice given on' },
        basis: [cite(decree59of2023, 3, 3)],
      }),
      /** Papers sent on. @term ngày gửi tài liệu đến hộ gia đình @basis Decree 59/2023 Art. 3(4) */
      papersSentOn: dayField({
        label: { vi: 'Ngày gửi tài liệu', en: 'Papers sent on' },
        basis: [cite(decree59of2023, 3, 4)],
      }),
      /** Cluster meetings. @term số cuộc họp theo cụm dân cư @unit session @basis Law 10/2022 Art. 18(3) */
      clusterMeetings: countField({
        label: { vi: 'Số cuộc họp theo cụm', en: 'Cluster meetings' },
        measuredIn: 'session',
        basis: [cite(law2022, 18, 3)],
      }),
      /** Households of the smallest cluster. @term số hộ của cụm nhỏ nhất @unit household */
      smallestCluster: countField({
        label: { vi: 'Cụm ít hộ nhất', en: 'Households of the smallest cluster' },
        measuredIn: 'household',
      }),
      /** Households of the largest cluster. @term số hộ của cụm lớn nhất @unit household */
      largestCluster: countField({
        label: { vi: 'Cụm nhiều hộ nhất', en: 'Households of the largest cluster' },
        measuredIn: 'household',
      }),
      /** Scattered settlement. @term địa bàn dân cư sinh sống không tập trung */
      scatteredSettlement: flagField({ label: { vi: 'Địa bàn rộng, dân cư phân tán', en: 'Scattered settlement' } }),
      /** Counting board members. @term số thành viên ban kiểm phiếu @unit person @basis Decree 59/2023 Art. 3(5)(c) */
      countingBoardMembers: countField({
        label: { vi: 'Thành viên ban kiểm phiếu', en: 'Counting board members' },
        measuredIn: 'person',
        basis: [cite(decree59of2023, 3, 5, 'c')],
      }),
      /** Household witnesses. @term đại diện hộ gia đình chứng kiến @unit person @basis Decree 59/2023 Art. 3(5)(c) */
      witnesses: countField({
        label: { vi: 'Đại diện hộ chứng kiến kiểm phiếu', en: 'Household witnesses' },
        measuredIn: 'person',
        basis: [cite(decree59of2023, 3, 5, 'c')],
      }),
      /** Copies of the counting minutes. @term số bản biên bản kiểm phiếu @unit copy @basis Decree 59/2023 Art. 3(5)(c) */
      minutesCopies: countField({
        label: { vi: 'Số bản biên bản kiểm phiếu', en: 'Copies of the counting minutes' },
        measuredIn: 'copy',
        basis: [cite(decree59of2023, 3, 5, 'c')],
      }),
      /** Day of the meeting before that did not reach the quota; it allows ballots on some matters. @term ngày cuộc họp trước không đủ tỷ lệ */
      failedMeetingOn: dayField({
        label: { vi: 'Ngày họp lần trước không đủ', en: 'Earlier meeting short of the quota on' },
        description: {
          vi: 'Ngày cuộc họp trước không đạt tỷ lệ, làm căn cứ phát phiếu',
          en: 'Day of the meeting before that did not reach the quota; it allows ballots on some matters',
        },
      }),
      /** Ballot plan issued on. @term ngày ban hành kế hoạch phát phiếu */
      ballotPlanOn: dayField({ label: { vi: 'Ngày ban hành kế hoạch phát phiếu', en: 'Ballot plan issued on' } }),
      /** Ballot plan sent on. @term ngày gửi kế hoạch phát phiếu @basis Decree 59/2023 Art. 4(2) */
      ballotPlanSentOn: dayField({
        label: { vi: 'Ngày gửi kế hoạch phát phiếu', en: 'Ballot plan sent on' },
        basis: [cite(decree59of2023, 4, 2)],
      }),
      /** Ballot team members. @term số thành viên tổ phát phiếu @unit person @basis Law 10/2022 Art. 19(2) */
      ballotTeamMembers: countField({
        label: { vi: 'Thành viên tổ phát phiếu', en: 'Ballot team members' },
        measuredIn: 'person',
        basis: [cite(law2022, 19, 2)],
      }),
      /** First day ballots were handed out. @term ngày bắt đầu phát phiếu @basis Law 10/2022 Art. 19(2) */
      ballotsFrom: dayField({
        label: { vi: 'Ngày bắt đầu phát phiếu', en: 'Ballots handed out from' },
        description: { vi: 'Ngày đầu tiên phát phiếu đến hộ', en: 'First day ballots were handed out' },
        basis: [cite(law2022, 19, 2)],
      }),
      /** Ballots issued. @term số phiếu phát ra @unit ballot @basis Law 10/2022 Art. 19(3) */
      ballotsIssued: countField({
        label: { vi: 'Số phiếu phát ra', en: 'Ballots issued' },
        measuredIn: 'ballot',
        basis: [cite(law2022, 19, 3)],
      }),
      /** Ballots returned. @term số phiếu thu về @unit ballot */
      ballotsReturned: countField({ label: { vi: 'Số phiếu thu về', en: 'Ballots returned' }, measuredIn: 'ballot' }),
      /** Invalid ballots. @term số phiếu không hợp lệ @unit ballot */
      invalidBallots: countField({
        label: { vi: 'Số phiếu không hợp lệ', en: 'Invalid ballots' },
        measuredIn: 'ballot',
      }),
      /** Online team members. @term số thành viên tổ tổ chức biểu quyết trực tuyến @unit person @basis Decree 59/2023 Art. 5(2)(b) */
      onlineTeamMembers: countField({
        label: { vi: 'Thành viên tổ biểu quyết trực tuyến', en: 'Online team members' },
        measuredIn: 'person',
        basis: [cite(decree59of2023, 5, 2, 'b')],
      }),
      /** Households that had agreed to vote online before the vote. @term số hộ lựa chọn hình thức trực tuyến @unit household @basis Decree 59/2023 Art. 5(2)(c) */
      onlineFormApproving: countField({
        label: { vi: 'Số hộ đồng ý biểu quyết trực tuyến', en: 'Households that chose the online form' },
        measuredIn: 'household',
        description: {
          vi: 'Số hộ đã chọn hình thức trực tuyến trước khi biểu quyết',
          en: 'Households that had agreed to vote online before the vote',
        },
        basis: [cite(decree59of2023, 5, 2, 'c')],
      }),
      /** Form of the decision. @term hình thức văn bản của quyết định của cộng đồng dân cư @basis Law 10/2022 Art. 20(1) */
      decisionForm: choiceField({
        label: { vi: 'Hình thức văn bản quyết định', en: 'Form of the decision' },
        alsoCalled: ['Thể thức quyết định'],
        choices: {
          resolution: { vi: 'Nghị quyết', en: 'Resolution' },
          minutes: { vi: 'Biên bản', en: 'Minutes' },
          memorandum: { vi: 'Bản ghi nhớ', en: 'Memorandum' },
          agreement: { vi: 'Bản thỏa thuận', en: 'Agreement' },
          unwritten: { vi: 'Không lập văn bản', en: 'Not in writing' },
        },
        basis: [cite(law2022, 20, 1)],
      }),
      /** Signed by the head. @term chữ ký của Trưởng thôn, Tổ trưởng tổ dân phố */
      signedByHead: flagField({
        label: { vi: 'Trưởng thôn, Tổ trưởng tổ dân phố ký', en: 'Signed by the head' },
        alsoCalled: ['Trưởng thôn, Tổ trưởng ký'],
      }),
      /** Signed by the Front. @term chữ ký của Trưởng ban công tác Mặt trận */
      signedByFront: flagField({ label: { vi: 'Trưởng ban công tác Mặt trận ký', en: 'Signed by the Front' } }),
      /** Households signing. @term số đại diện hộ gia đình ký @unit household @basis Law 10/2022 Art. 20(2) */
      signingHouseholds: countField({
        label: { vi: 'Số đại diện hộ ký', en: 'Households signing' },
        measuredIn: 'household',
        basis: [cite(law2022, 20, 2)],
      }),
      /** Sent up on. @term ngày gửi quyết định đến UBND, UBMTTQ cấp xã @basis Law 10/2022 Art. 20(3) */
      sentUpOn: dayField({
        label: { vi: 'Ngày gửi cấp xã', en: 'Sent to the commune on' },
        basis: [cite(law2022, 20, 3)],
      }),
      /** Received on. @term ngày cấp xã nhận được */
      receivedOn: dayField({ label: { vi: 'Ngày cấp xã nhận', en: 'Received on' } }),
      /** Recognition. @term kết quả công nhận */
      recognition: choiceField({ label: { vi: 'Kết quả công nhận', en: 'Recognition' }, choices: recognition }),
      /** Recognised or refused on. @term ngày công nhận hoặc từ chối @basis Law 10/2022 Art. 21(2) */
      recognisedOn: dayField({
        label: { vi: 'Ngày công nhận', en: 'Recognised or refused on' },
        basis: [cite(law2022, 21, 2)],
      }),
      /** Takes effect on. @term ngày quyết định có hiệu lực */
      effectiveOn: dayField({ label: { vi: 'Ngày có hiệu lực', en: 'Takes effect on' } }),
      /** Result published on. @term ngày công bố kết quả @basis Law 10/2022 Art. 23(2) */
      publishedOn: dayField({
        label: { vi: 'Ngày công bố kết quả', en: 'Result published on' },
        basis: [cite(law2022, 23, 2)],
      }),
      /** Total value. @term tổng giá trị @unit VND */
      totalValue: countField({ label: { vi: 'Tổng giá trị', en: 'Total value' }, measuredIn: 'VND' }),
      /** Money of the people. @term tiền Nhân dân đóng góp @unit VND */
      peopleMoney: countField({
        label: { vi: 'Nhân dân đóng góp', en: "People's contributions in money" },
        measuredIn: 'VND',
      }),
      /** State budget. @term ngân sách nhà nước @unit VND */
      stateBudget: countField({ label: { vi: 'Ngân sách nhà nước', en: 'State budget' }, measuredIn: 'VND' }),
      /** Other money. @term nguồn khác @unit VND */
      otherMoney: countField({ label: { vi: 'Nguồn khác', en: 'Other money' }, measuredIn: 'VND' }),
      /** Days of work given; they are no money. @term ngày công lao động @unit workday */
      labourDays: countField({
        label: { vi: 'Ngày công', en: 'Labour days' },
        measuredIn: 'workday',
        description: { vi: 'Số ngày công đóng góp; không quy thành tiền', en: 'Days of work given; they are no money' },
      }),
    },
    relations: {
      partsOf: [{ total: 'totalValue', parts: ['peopleMoney', 'stateBudget', 'otherMoney'] }],
      within: [
        { part: 'present', whole: 'totalHouseholds', unless: { field: 'countedBy', is: 'voters' } },
        { part: 'approving', whole: 'totalHouseholds', unless: { field: 'countedBy', is: 'voters' } },
        // One representative, one vote; voters counted one by one are more than those who came for their households.
        { part: 'approving', whole: 'present', unless: { field: 'countedBy', is: 'voters' } },
        { part: 'opposing', whole: 'present', unless: { field: 'countedBy', is: 'voters' } },
        { part: 'approvingCommunities', whole: 'totalCommunities' },
        { part: 'ballotsReturned', whole: 'ballotsIssued' },
        { part: 'invalidBallots', whole: 'ballotsReturned' },
      ],
      inOrder: [
        { first: 'noticeOn', then: 'date' },
        { first: 'ballotsFrom', then: 'date' },
        { first: 'date', then: 'sentUpOn' },
        { first: 'sentUpOn', then: 'receivedOn' },
        { first: 'receivedOn', then: 'recognisedOn' },
      ],
    },
  }))();

/** The fields of {@link communityVote}. */
export interface CommunityVoteFields extends FieldsOf<typeof area> {}

/**
 * One matter put to the vote of a community or, commune-wide, of all its communities; its date is the day of the vote or the last day of ballots.
 * @term cuộc họp, phát phiếu hoặc biểu quyết trực tuyến của cộng đồng dân cư
 */
export interface CommunityVote extends RecordOf<typeof area> {}

/** One matter put to the vote of a community or, commune-wide, of all its communities; its date is the day of the vote or the last day of ballots. @term cuộc họp, phát phiếu hoặc biểu quyết trực tuyến của cộng đồng dân cư */
export const communityVote: Entity<'community-vote', 'event', CommunityVoteFields, CommunityVote> = area;
