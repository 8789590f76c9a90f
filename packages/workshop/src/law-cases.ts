import type { Text } from '@qcdc/core';

/** One case of law as a jurist writes it. */
export interface LawCase {
  /** Id of the provision. */
  readonly provision: string;
  /** Id of the rule that judges it. */
  readonly rule: string;
  /** What the case shows. */
  readonly name: Text;
  /** What the record says; all else is blank. */
  readonly given: Readonly<Record<string, string | number | boolean>>;
  /** What the rule must say. */
  readonly says: 'held' | 'failed' | 'undecided' | 'notConcerned';
}

const text = (vi: string, en: string): Text => ({ vi, en });

// One case a line, so that it can be read, and added to, as a table.
// prettier-ignore
export const lawCases: readonly LawCase[] = [
  { provision: 'L-13.3', rule: 'disclosure-posting/loudspeaker-long-enough', name: text('từ 4 đến 6 là ba ngày', 'from the 4th to the 6th are three days'), given: { date: '2024-03-04', until: '2024-03-06', form: 'loudspeaker', item: '7' }, says: 'held' },
  { provision: 'L-13.3', rule: 'disclosure-posting/loudspeaker-long-enough', name: text('hai ngày', 'two days'), given: { date: '2024-03-04', until: '2024-03-05', form: 'loudspeaker', item: '7' }, says: 'failed' },
  { provision: 'L-13.3', rule: 'disclosure-posting/loudspeaker-long-enough', name: text('nội dung 1 không phải phát thanh', 'item 1 needs no broadcast'), given: { date: '2024-03-04', until: '2024-03-04', form: 'loudspeaker', item: '1' }, says: 'notConcerned' },
  { provision: 'L-13.2a', rule: 'disclosure-posting/commune-posted-long-enough', name: text('ngày hai cách tính lệch nhau', 'the day on which the two readings differ'), given: { date: '2024-06-01', until: '2024-06-30', form: 'posting', item: '5' }, says: 'undecided' },
  { provision: 'L-13.2a', rule: 'disclosure-posting/commune-posted-long-enough', name: text('đủ theo cả hai cách tính', 'enough by both readings'), given: { date: '2024-06-01', until: '2024-07-01', form: 'posting', item: '5' }, says: 'held' },
  { provision: 'L-48.2', rule: 'disclosure-posting/agency-posted-long-enough', name: text('có hệ thống nội bộ thì không phải niêm yết', 'with an internal system posting does not bind'), given: { date: '2024-06-03', until: '2024-06-04', form: 'posting', hasInternalSystem: true }, says: 'notConcerned' },
  { provision: 'L-48.2', rule: 'disclosure-posting/agency-posted-long-enough', name: text('chưa rõ có hệ thống nội bộ', 'nobody says whether there is a system'), given: { date: '2024-06-03', until: '2024-06-04', form: 'posting', allStaffNotified: false }, says: 'undecided' },
  { provision: 'L-51.1a', rule: 'staff-conference/in-time', name: text('trường học: năm học mới từ 01/9, hạn 30/11 là Chủ nhật', 'a school: its year begins on 1 September, 30 November is a Sunday'), given: { date: '2025-12-01', kind: 'ordinary', staff: 40, workingYearEndedOn: '2025-05-31', nextWorkingYearFrom: '2025-09-01' }, says: 'held' },
  { provision: 'L-51.1a', rule: 'staff-conference/in-time', name: text('trường học, quá hạn một ngày', 'a school, one day late'), given: { date: '2025-12-02', kind: 'ordinary', staff: 40, workingYearEndedOn: '2025-05-31', nextWorkingYearFrom: '2025-09-01' }, says: 'failed' },
  { provision: 'L-51.1a', rule: 'staff-conference/in-time', name: text('chưa rõ năm mới bắt đầu khi nào', 'nobody says when the next year began'), given: { date: '2024-11-15', kind: 'ordinary', staff: 40, workingYearEndedOn: '2024-05-31' }, says: 'undecided' },
  { provision: 'L-51.2d', rule: 'staff-conference/in-time', name: text('đơn vị bảy người', 'a unit of seven'), given: { date: '2024-11-15', kind: 'ordinary', staff: 7, workingYearEndedOn: '2023-12-31' }, says: 'notConcerned' },
  { provision: 'L-40.1c', rule: 'recommendation-answer/commune-board-in-time', name: text('hạn rơi vào Chủ nhật', 'the term ends on a Sunday'), given: { date: '2024-04-20', body: 'communeBoard', answeredOn: '2024-05-06' }, says: 'held' },
  { provision: 'L-40.1c', rule: 'recommendation-answer/commune-board-in-time', name: text('quá hạn một ngày', 'one day late'), given: { date: '2024-04-20', body: 'communeBoard', answeredOn: '2024-05-07' }, says: 'failed' },
  { provision: 'L-21.1a', rule: 'community-vote/pass-quota', name: text('tính theo cử tri sau 01/7/2023', 'counted by voters since July 2023'), given: { date: '2024-03-12', matter: 'contribution', scope: 'community', countedBy: 'voters', approving: 900, totalVoters: 1000, totalHouseholds: 300, passed: true }, says: 'undecided' },
  { provision: 'L-21.1a', rule: 'community-vote/pass-quota', name: text('phát phiếu qua ngày đổi luật', 'ballots across the change of law'), given: { date: '2023-07-03', ballotsFrom: '2023-06-25', matter: 'contribution', scope: 'community', countedBy: 'households', approving: 160, totalHouseholds: 300, passed: true }, says: 'undecided' },
  { provision: 'L-60.1a', rule: 'peoples-inspection-board/agency-size', name: text('đặc thù: mười một thành viên', 'special: eleven members'), given: { date: '2024-03-12', kind: 'agency', members: 11, specialCase: true }, says: 'held' },
  { provision: 'L-60.1a', rule: 'peoples-inspection-board/agency-size', name: text('đặc thù cũng không được hai', 'special, but never two'), given: { date: '2024-03-12', kind: 'agency', byElection: false, members: 2, specialCase: true }, says: 'failed' },
  { provision: 'D59-9.1b', rule: 'community-head-election/release-petition', name: text('tự xin thôi, không cần kiến nghị', 'at own request, no petition'), given: { date: '2024-03-12', act: 'release', releaseProposedByFront: false, releaseAtOwnRequest: true, releasePetitioners: 0, totalHouseholds: 100 }, says: 'notConcerned' },
  { provision: 'L-12.3', rule: 'disclosure-posting/commune-in-time', name: text('quá hạn của luật chuyên ngành', 'beyond the day of sector law'), given: { date: '2024-03-06', form: 'posting', documentOn: '2024-03-04', sectorDeadlineOn: '2024-03-05' }, says: 'failed' },
  { provision: 'D145-47', rule: 'employee-conference/yearly', name: text('chín lao động', 'nine workers'), given: { date: '2024-03-12', ownership: 'nonState', employees: 9, previousOn: '2020-03-12' }, says: 'notConcerned' },
  { provision: 'L-69.1', rule: 'employee-conference/yearly', name: text('doanh nghiệp nhà nước chín lao động', 'a state enterprise of nine'), given: { date: '2025-03-12', ownership: 'state', employees: 9, previousOn: '2020-03-12' }, says: 'failed' },
  { provision: 'L-69.1', rule: 'employee-conference/yearly', name: text('doanh nghiệp nhà nước chín lao động, trong năm đầu có Luật', 'a state enterprise of nine, within the first year of the law'), given: { date: '2024-03-12', ownership: 'state', employees: 9, previousOn: '2020-03-12' }, says: 'undecided' },
  { provision: 'D59-6.1a', rule: 'community-head-election/plan-in-time', name: text('hạn lập kế hoạch rơi trước ngày Nghị định có hiệu lực', 'the plan was due before the decree was in force'), given: { date: '2023-09-03', act: 'election', planOn: '2023-08-20' }, says: 'undecided' },
  { provision: 'D59-6.1a', rule: 'community-head-election/plan-in-time', name: text('hạn lập kế hoạch đúng ngày Nghị định có hiệu lực', 'the plan was due on the first day of the decree'), given: { date: '2023-09-04', act: 'election', planOn: '2023-08-20' }, says: 'failed' },
  { provision: 'TC72-43', rule: 'commune-dialogue/notice', name: text('hai luật liền nhau cùng yêu cầu bảy ngày', 'two laws in a row ask for seven days'), given: { date: '2025-06-17', held: true, noticeOn: '2025-06-14' }, says: 'failed' },
  { provision: 'L-20.3', rule: 'community-vote/sent-up-in-time', name: text('không được thông qua thì không phải gửi', 'what did not pass need not be sent'), given: { date: '2024-03-12', form: 'meeting', passed: false, sentUpOn: '2024-06-12' }, says: 'notConcerned' },
  { provision: 'L-12.3', rule: 'disclosure-posting/commune-in-time', name: text('hình thức bổ sung thực hiện sau', 'a further form follows later'), given: { date: '2024-06-20', form: 'dialogue', documentOn: '2024-03-04' }, says: 'undecided' },
  { provision: 'L-47.2', rule: 'disclosure-posting/agency-in-time', name: text('công khai thêm tại hội nghị hằng năm', 'told once more at the yearly conference'), given: { date: '2024-06-20', form: 'conference', documentOn: '2024-03-04' }, says: 'undecided' },
  { provision: 'L-16.3a', rule: 'citizen-proposal/put-when-supported', name: text('ý kiến đồng thuận sớm nhất đã hết giá trị', 'the earliest support has lapsed'), given: { date: '2024-06-03', matter: 'selfManagement', totalHouseholds: 200, supportingHouseholds: 20, firstSupportOn: '2024-01-10', put: false }, says: 'undecided' },
  { provision: 'L-16.3c', rule: 'citizen-proposal/support-still-valid', name: text('không đưa ra bàn thì không xét', 'not put to the vote, nothing to judge'), given: { date: '2024-06-03', firstSupportOn: '2024-01-10', put: false }, says: 'notConcerned' },
  { provision: 'L-18.3', rule: 'community-vote/cluster-meetings-allowed', name: text('một cuộc họp có thể là họp chung', 'one meeting may have been of all'), given: { date: '2024-03-12', clusterMeetings: 1, totalHouseholds: 90, scatteredSettlement: false }, says: 'undecided' },
  { provision: 'L-21.2c', rule: 'community-vote/effect-after-recognition', name: text('bị từ chối mà vẫn thực hiện', 'refused, and in effect all the same'), given: { date: '2024-03-12', passed: true, matter: 'convention', recognition: 'refused', recognisedOn: '2024-03-14', effectiveOn: '2024-03-20' }, says: 'failed' },
  { provision: 'L-22.2a', rule: 'decision-change/annulled-when-unlawful', name: text('tạm ngừng trước khi bãi bỏ', 'suspended before it is annulled'), given: { date: '2024-03-12', act: 'suspended', by: 'communeAuthority', ground: 'unlawful' }, says: 'undecided' },
  { provision: 'L-51.2c1', rule: 'staff-conference/quorum', name: text('không đủ người, không thông qua gì', 'short of the quorum, and nothing was decided'), given: { date: '2024-03-12', form: 'plenary', ballotsInstead: false, staff: 90, present: 40, approving: 0 }, says: 'notConcerned' },
  { provision: 'L-51.2c2', rule: 'staff-conference/resolution-passed', name: text('nghị quyết bị bác', 'the resolution was voted down'), given: { date: '2024-03-12', ballotsInstead: false, present: 90, approving: 30, resolutionPassed: false }, says: 'notConcerned' },
  { provision: 'L-69.1', rule: 'employee-conference/in-time', name: text('hội nghị bất thường trong năm', 'an extraordinary conference in the year'), given: { date: '2024-08-15', ownership: 'state', financialYearEndedOn: '2023-12-31', previousOn: '2024-02-20' }, says: 'notConcerned' },
  { provision: 'L-60.1a', rule: 'peoples-inspection-board/agency-size', name: text('bầu bổ sung một người', 'a by-election of one member'), given: { date: '2024-03-12', kind: 'agency', byElection: true, members: 1, specialCase: false }, says: 'notConcerned' },
  { provision: 'D59-3.5c', rule: 'community-vote/counting-board-size', name: text('phát phiếu không lập ban kiểm phiếu của cuộc họp', 'ballots have no counting board of a meeting'), given: { date: '2024-03-12', form: 'ballots', votingMode: 'secretBallot', countingBoardMembers: 2 }, says: 'notConcerned' },
  { provision: 'D59-9.3b', rule: 'community-head-election/new-election-in-time', name: text('đã bầu mới trong hạn', 'the new election was held in time'), given: { date: '2024-03-12', act: 'release', recognition: 'recognised', recognisedOn: '2024-03-15', newElectionOn: '2024-05-12' }, says: 'held' },
  { provision: 'D59-13.3', rule: 'peoples-inspection-board/commune-deputies', name: text('Ban được bầu trước khi có quy định', 'a board elected before the provision'), given: { date: '2024-03-12', kind: 'commune', deputies: 3, termFrom: '2022-05-01' }, says: 'undecided' },
  { provision: 'D61-10.1a', rule: 'convention-recognition/meeting-quorum', name: text('không đủ số hộ, không được công nhận', 'short of the quorum, and not recognised'), given: { date: '2024-03-12', form: 'meeting', recognition: 'refused', totalHouseholds: 154, present: 70 }, says: 'notConcerned' },
];
