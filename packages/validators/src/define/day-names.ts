import type { Text } from '@qcdc/core';

// What the day of an event is called in a message, by area: a sentence with two days must say which is meant.
const names: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'steering-meeting': ['Ngày họp', 'Day of the meeting'],
  'unit-rating': ['Ngày xếp loại', 'Day of the rating'],
  'inspection-visit': ['Ngày kiểm tra', 'Day of the inspection'],
  'training-class': ['Ngày mở lớp', 'First day of the class'],
  'disclosure-posting': ['Ngày công khai', 'Day of disclosure'],
  'community-vote': ['Ngày biểu quyết', 'Day of the vote'],
  'citizen-proposal': ['Ngày đề xuất', 'Day of the proposal'],
  'decision-change': ['Ngày xử lý', 'Day of the act'],
  'comment-period': ['Ngày bắt đầu lấy ý kiến', 'First day of comments'],
  'commune-dialogue': ['Ngày đối thoại', 'Day of the dialogue'],
  'community-conference': ['Ngày hội nghị', 'Day of the conference'],
  'staff-conference': ['Ngày hội nghị', 'Day of the conference'],
  'resolution-check': ['Ngày kiểm tra', 'Day of the check'],
  'employee-conference': ['Ngày hội nghị', 'Day of the conference'],
  'workplace-dialogue': ['Ngày đối thoại', 'Day of the dialogue'],
  'democracy-regulation': ['Ngày ban hành', 'Day of issue'],
  'reception-session': ['Ngày tiếp công dân', 'Day of the reception'],
  petition: ['Ngày tiếp nhận đơn', 'Day the petition came in'],
  'peoples-inspection-board': ['Ngày bầu Ban', 'Day of the election'],
  'peoples-inspection-check': ['Ngày tiến hành', 'Day of the check'],
  'recommendation-answer': ['Ngày nhận kiến nghị', 'Day the recommendation came in'],
  'investment-supervision-board': ['Ngày thành lập Ban', 'Day the board was set up'],
  'social-criticism': ['Ngày tổ chức', 'Day it was held'],
  'party-building-opinion': ['Ngày góp ý', 'Day of the opinion'],
  'convention-recognition': ['Ngày thông qua', 'Day it was passed'],
  'community-head-election': ['Ngày bầu hoặc cho thôi làm', 'Day of the election or release'],
  'deputy-election-meeting': ['Ngày tổ chức', 'Day it was held'],
  'confidence-vote': ['Ngày lấy phiếu', 'Day of the vote'],
  'duty-report': ['Ngày báo cáo', 'Day of the report'],
};

/**
 * Names the day of an event.
 *
 * @param area - id of its area
 * @returns such as `Ngày công khai`; `Ngày` for areas that have no name for it
 */
export function dayNameOf(area: string): Text {
  const [vi, en] = (Object.hasOwn(names, area) ? names[area] : undefined) ?? ['Ngày', 'Date'];
  return { vi, en };
}
