import { decree61of2023 } from '../instruments/grassroots.ts';
import type { Provision } from '../provision.ts';
import { beforeDay, each, flag, lasting, parts, provisionsIn, share, within, type Row } from './row.ts';

// prettier-ignore
const rows = (): readonly Row[] => [
  ['7.3', '7(3)', 'T', 'convention', 'trigger', 'people', share('>=', 1, 10, 'households'), 'Đưa ra bàn đề xuất đủ số hộ, hoặc Ban công tác Mặt trận đồng ý', 'put a proposal with enough households, or one the Front board approves'],
  ['9.1', '9(1)', 'T', 'convention', 'must', 'communityHead', lasting(30, 'since'), 'Niêm yết dự thảo hương ước, quy ước', 'the draft is posted'],
  ['10.1a', '10(1)(a)', 'T', 'convention', 'valid', null, share('>', 1, 2, 'households'), 'Số hộ có đại diện dự họp để cuộc họp hợp lệ', 'quorum of the meeting on a convention'],
  ['10', '10', 'T', 'convention', 'valid', 'households', share('>', 1, 2, 'householdReps'), 'Hương ước, quy ước được thông qua; chỉ phát phiếu khi họp không đủ số hộ', 'the convention passes; ballots only when the quorum failed'],
  ['10b', '10', 'T', 'convention', 'rule', 'households', flag, 'Chỉ phát phiếu khi cuộc họp không đủ số hộ', 'ballots only when the quorum of the meeting failed'],
  ['11.3', '11(3)', 'C', 'convention', 'must', 'communeCommittee', parts({ file: within(5, 'workingDays'), recognition: within(5, 'workingDays') }), 'Gửi hồ sơ; công nhận', 'file sent; recognition'],
  ['12.2', '12(2)', 'C', 'convention', 'must', 'communeCommittee', within(3, 'workingDays'), 'Tạm ngừng một phần hoặc toàn bộ, hoặc bác kiến nghị', 'suspend all or part, or reject the report'],
  ['14.3', '14(3)', 'C', 'convention', 'must', 'communeCommittee', within(5, 'workingDays'), 'Bãi bỏ một phần hoặc toàn bộ', 'annul all or part'],
  ['15.4', '15(4)', 'T', 'convention', 'must', 'people', { is: 'calendarDay', month: 11, day: 18, before: false }, 'Cộng đồng rà soát hằng năm vào ngày này hoặc ngày thống nhất', 'yearly review by the community on this day or one agreed'],
  ['16.3', '16(3)', 'P', 'reporting', 'must', 'provinceCommittee', beforeDay(11, 30), 'Ủy ban nhân dân cấp tỉnh báo cáo Bộ Văn hóa, Thể thao và Du lịch', 'the province reports to the Ministry of Culture'],
  ['16.1', '16(1)', 'C', 'reporting', 'must', 'communeCommittee', each('year'), 'Số liệu hằng năm về hương ước, quy ước: công nhận, sửa đổi, tạm ngừng, bãi bỏ', 'yearly figures on conventions: recognised, amended, suspended, annulled'],
  ['18.1a', '18(1)(a)', 'C', 'convention', 'must', 'communeCommittee', within(2, 'workingDays'), 'Gửi bản đã công nhận cho Trưởng thôn, Tổ trưởng tổ dân phố và Ủy ban Mặt trận Tổ quốc', 'recognised text sent to head and Front'],
  ['24.2', '24(2)', 'T', 'transition', 'must', 'communityHead', beforeDay(12, 31, 2023), 'Hương ước, quy ước cũ không phù hợp phải thay thế trước ngày 31/12/2023', 'old non-conforming conventions replaced before 31 December 2023'],
];

/** Decree 61/2023/NĐ-CP on village conventions. */
export const decree61 = (): readonly Provision[] => provisionsIn(decree61of2023, 'D61', rows());
