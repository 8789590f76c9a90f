import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField, referenceField, textField } from '../entity/field.ts';
import { matter } from './choice/matter.ts';
import { recognition } from './choice/recognition.ts';
import { voteForm } from './choice/vote-form.ts';

/** One matter put to the vote of a community or, commune-wide, of all its communities; its date is the day of the vote or the last day of ballots. @term cuộc họp, phát phiếu hoặc biểu quyết trực tuyến của cộng đồng dân cư */
export const communityVote = defineEntity({
  id: 'community-vote',
  form: 'event',
  label: { vi: 'Biểu quyết của cộng đồng', en: 'Community vote' },
  step: 'discuss',
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
    /** Form. @term hình thức bàn và quyết định */
    form: choiceField({ label: { vi: 'Hình thức', en: 'Form' }, choices: voteForm }),
    /** Voting mode. @term giơ tay hoặc bỏ phiếu kín */
    votingMode: choiceField({
      label: { vi: 'Cách biểu quyết', en: 'Voting mode' },
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
    /** Total households. @term tổng số hộ gia đình @unit household */
    totalHouseholds: countField({
      label: { vi: 'Tổng số hộ gia đình', en: 'Total households' },
      measuredIn: 'household',
    }),
    /** Total voters. @term tổng số cử tri @unit person */
    totalVoters: countField({ label: { vi: 'Tổng số cử tri', en: 'Total voters' }, measuredIn: 'person' }),
    /** Representatives present. @term số đại diện hộ gia đình có mặt @unit household */
    present: countField({
      label: { vi: 'Số đại diện hộ có mặt', en: 'Representatives present' },
      measuredIn: 'household',
    }),
    /** Votes in favour. @term số phiếu tán thành @unit vote */
    approving: countField({ label: { vi: 'Số phiếu tán thành', en: 'Votes in favour' }, measuredIn: 'vote' }),
    /** Votes against. @term số phiếu không tán thành @unit vote */
    opposing: countField({ label: { vi: 'Số phiếu không tán thành', en: 'Votes against' }, measuredIn: 'vote' }),
    /** Abstentions. @term số phiếu không có ý kiến @unit vote */
    abstaining: countField({ label: { vi: 'Số phiếu không có ý kiến', en: 'Abstentions' }, measuredIn: 'vote' }),
    /** Total communities. @term tổng số thôn, tổ dân phố trong xã @unit community */
    totalCommunities: countField({
      label: { vi: 'Tổng số thôn, tổ dân phố', en: 'Total communities' },
      measuredIn: 'community',
    }),
    /** Communities in favour. @term số thôn, tổ dân phố tán thành @unit community */
    approvingCommunities: countField({
      label: { vi: 'Số thôn, tổ dân phố tán thành', en: 'Communities in favour' },
      measuredIn: 'community',
    }),
    /** Passed. @term được thông qua */
    passed: flagField({ label: { vi: 'Được thông qua', en: 'Passed' } }),
    /** Options prepared. @term số phương án chuẩn bị @unit option */
    optionsPrepared: countField({ label: { vi: 'Số phương án', en: 'Options prepared' }, measuredIn: 'option' }),
    /** Agreed with the Front. @term đã thống nhất với Ban công tác Mặt trận hoặc UBMTTQ */
    agreedWithFront: flagField({ label: { vi: 'Đã thống nhất với Mặt trận', en: 'Agreed with the Front' } }),
    /** Notice given on. @term ngày thông báo */
    noticeOn: dayField({ label: { vi: 'Ngày thông báo', en: 'Notice given on' } }),
    /** Papers sent on. @term ngày gửi tài liệu đến hộ gia đình */
    papersSentOn: dayField({ label: { vi: 'Ngày gửi tài liệu', en: 'Papers sent on' } }),
    /** Cluster meetings. @term số cuộc họp theo cụm dân cư @unit session */
    clusterMeetings: countField({
      label: { vi: 'Số cuộc họp theo cụm', en: 'Cluster meetings' },
      measuredIn: 'session',
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
    /** Counting board members. @term số thành viên ban kiểm phiếu @unit person */
    countingBoardMembers: countField({
      label: { vi: 'Thành viên ban kiểm phiếu', en: 'Counting board members' },
      measuredIn: 'person',
    }),
    /** Household witnesses. @term đại diện hộ gia đình chứng kiến @unit person */
    witnesses: countField({
      label: { vi: 'Đại diện hộ chứng kiến kiểm phiếu', en: 'Household witnesses' },
      measuredIn: 'person',
    }),
    /** Copies of the counting minutes. @term số bản biên bản kiểm phiếu @unit copy */
    minutesCopies: countField({
      label: { vi: 'Số bản biên bản kiểm phiếu', en: 'Copies of the counting minutes' },
      measuredIn: 'copy',
    }),
    /** Earlier meeting short of the quota on. @term ngày cuộc họp trước không đủ tỷ lệ */
    failedMeetingOn: dayField({
      label: { vi: 'Ngày họp lần trước không đủ', en: 'Earlier meeting short of the quota on' },
    }),
    /** Ballot plan issued on. @term ngày ban hành kế hoạch phát phiếu */
    ballotPlanOn: dayField({ label: { vi: 'Ngày ban hành kế hoạch phát phiếu', en: 'Ballot plan issued on' } }),
    /** Ballot plan sent on. @term ngày gửi kế hoạch phát phiếu */
    ballotPlanSentOn: dayField({ label: { vi: 'Ngày gửi kế hoạch phát phiếu', en: 'Ballot plan sent on' } }),
    /** Ballot team members. @term số thành viên tổ phát phiếu @unit person */
    ballotTeamMembers: countField({
      label: { vi: 'Thành viên tổ phát phiếu', en: 'Ballot team members' },
      measuredIn: 'person',
    }),
    /** Ballots handed out from. @term ngày bắt đầu phát phiếu */
    ballotsFrom: dayField({ label: { vi: 'Ngày bắt đầu phát phiếu', en: 'Ballots handed out from' } }),
    /** Ballots issued. @term số phiếu phát ra @unit ballot */
    ballotsIssued: countField({ label: { vi: 'Số phiếu phát ra', en: 'Ballots issued' }, measuredIn: 'ballot' }),
    /** Ballots returned. @term số phiếu thu về @unit ballot */
    ballotsReturned: countField({ label: { vi: 'Số phiếu thu về', en: 'Ballots returned' }, measuredIn: 'ballot' }),
    /** Invalid ballots. @term số phiếu không hợp lệ @unit ballot */
    invalidBallots: countField({ label: { vi: 'Số phiếu không hợp lệ', en: 'Invalid ballots' }, measuredIn: 'ballot' }),
    /** Online team members. @term số thành viên tổ tổ chức biểu quyết trực tuyến @unit person */
    onlineTeamMembers: countField({
      label: { vi: 'Thành viên tổ biểu quyết trực tuyến', en: 'Online team members' },
      measuredIn: 'person',
    }),
    /** Households that chose the online form. @term số hộ lựa chọn hình thức trực tuyến @unit household */
    onlineFormApproving: countField({
      label: { vi: 'Số hộ đồng ý biểu quyết trực tuyến', en: 'Households that chose the online form' },
      measuredIn: 'household',
    }),
    /** Form of the decision. @term thể thức quyết định của cộng đồng dân cư */
    decisionForm: choiceField({
      label: { vi: 'Thể thức quyết định', en: 'Form of the decision' },
      choices: {
        resolution: { vi: 'Nghị quyết', en: 'Resolution' },
        minutes: { vi: 'Biên bản', en: 'Minutes' },
        memorandum: { vi: 'Bản ghi nhớ', en: 'Memorandum' },
        agreement: { vi: 'Bản thỏa thuận', en: 'Agreement' },
        unwritten: { vi: 'Không lập văn bản', en: 'Not in writing' },
      },
    }),
    /** Signed by the head. @term chữ ký của Trưởng thôn, Tổ trưởng tổ dân phố */
    signedByHead: flagField({ label: { vi: 'Trưởng thôn, Tổ trưởng ký', en: 'Signed by the head' } }),
    /** Signed by the Front. @term chữ ký của Trưởng ban công tác Mặt trận */
    signedByFront: flagField({ label: { vi: 'Trưởng ban công tác Mặt trận ký', en: 'Signed by the Front' } }),
    /** Households signing. @term số đại diện hộ gia đình ký @unit household */
    signingHouseholds: countField({
      label: { vi: 'Số đại diện hộ ký', en: 'Households signing' },
      measuredIn: 'household',
    }),
    /** Sent up on. @term ngày gửi quyết định đến UBND, UBMTTQ cấp xã */
    sentUpOn: dayField({ label: { vi: 'Ngày gửi cấp xã', en: 'Sent up on' } }),
    /** Received on. @term ngày cấp xã nhận được */
    receivedOn: dayField({ label: { vi: 'Ngày cấp xã nhận', en: 'Received on' } }),
    /** Recognition. @term kết quả công nhận */
    recognition: choiceField({ label: { vi: 'Kết quả công nhận', en: 'Recognition' }, choices: recognition }),
    /** Recognised or refused on. @term ngày công nhận hoặc từ chối */
    recognisedOn: dayField({ label: { vi: 'Ngày công nhận', en: 'Recognised or refused on' } }),
    /** Takes effect on. @term ngày quyết định có hiệu lực */
    effectiveOn: dayField({ label: { vi: 'Ngày có hiệu lực', en: 'Takes effect on' } }),
    /** Result published on. @term ngày công bố kết quả */
    publishedOn: dayField({ label: { vi: 'Ngày công bố kết quả', en: 'Result published on' } }),
    /** Total value. @term tổng giá trị @unit VND */
    totalValue: countField({ label: { vi: 'Tổng giá trị', en: 'Total value' }, measuredIn: 'VND' }),
    /** Money of the people. @term tiền Nhân dân đóng góp @unit VND */
    peopleMoney: countField({ label: { vi: 'Nhân dân đóng góp', en: 'Money of the people' }, measuredIn: 'VND' }),
    /** State budget. @term ngân sách Nhà nước @unit VND */
    stateBudget: countField({ label: { vi: 'Ngân sách Nhà nước', en: 'State budget' }, measuredIn: 'VND' }),
    /** Other money. @term nguồn khác @unit VND */
    otherMoney: countField({ label: { vi: 'Nguồn khác', en: 'Other money' }, measuredIn: 'VND' }),
    /** Labour days. @term ngày công lao động @unit workday */
    labourDays: countField({ label: { vi: 'Ngày công', en: 'Labour days' }, measuredIn: 'workday' }),
  },
  relations: {
    partsOf: [{ total: 'totalValue', parts: ['peopleMoney', 'stateBudget', 'otherMoney'] }],
    within: [
      { part: 'present', whole: 'totalHouseholds' },
      { part: 'approving', whole: 'totalHouseholds' },
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
});

/**
 * One matter put to the vote of a community or, commune-wide, of all its communities; its date is the day of the vote or the last day of ballots.
 * @term cuộc họp, phát phiếu hoặc biểu quyết trực tuyến của cộng đồng dân cư
 * @interface
 */
export type CommunityVote = RecordOf<typeof communityVote>;
