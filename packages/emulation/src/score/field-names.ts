import type { Text } from '@qcdc/core';

const names: Readonly<Record<string, Text>> = {
  fact: { vi: 'mã thông tin', en: 'the id of the fact' },
  unit: { vi: 'đơn vị', en: 'the unit' },
  period: { vi: 'kỳ', en: 'the period' },
  where: { vi: 'nơi đọc', en: 'where it was read' },
  from: { vi: 'cơ quan công nhận', en: 'the authority' },
  value: { vi: 'giá trị', en: 'the value' },
  bound: { vi: 'cận', en: 'the bound' },
  by: { vi: 'người cho điểm', en: 'who gave the points' },
  reason: { vi: 'lý do', en: 'the reason' },
  event: { vi: 'mã sự kiện', en: 'the id of the event' },
  level: { vi: 'mức', en: 'the level' },
  on: { vi: 'ngày xảy ra', en: 'the day it happened' },
  cause: { vi: 'nguyên nhân', en: 'the cause' },
  window: { vi: 'khoảng thời gian', en: 'the window of time' },
  exempt: { vi: 'lý do miễn trừ', en: 'the exemption' },
  confirmedBy: { vi: 'người xác nhận', en: 'who confirmed it' },
  unfounded: { vi: 'không có căn cứ', en: 'whether it is unfounded' },
  countedIn: { vi: 'kỳ đã tính', en: 'the period it was counted in' },
  votes: { vi: 'số phiếu', en: 'the ballots' },
  invalid: { vi: 'phiếu không hợp lệ', en: 'the invalid ballots' },
  members: { vi: 'số thành viên', en: 'the members' },
  marker: { vi: 'người chấm', en: 'the marker' },
  round: { vi: 'lần chấm', en: 'the round of marking' },
  record: { vi: 'mã hồ sơ', en: 'the id of the record' },
  fields: { vi: 'các trường', en: 'the fields' },
  document: { vi: 'tài liệu', en: 'the document' },
};

/**
 * Names a part of a fact in words: `votes.good` is `số phiếu (good)`.
 *
 * @param path - path inside the fact
 */
export function fieldName(path: string): Text {
  const [first = '', ...rest] = path.split('.');
  const named = Object.hasOwn(names, first) ? names[first] : undefined;
  const of = named ?? { vi: `mục "${first}"`, en: `"${first}"` };
  const inside = rest.length === 0 ? '' : ` (${rest.join('.')})`;
  return { vi: `${of.vi}${inside}`, en: `${of.en}${inside}` };
}
