import type { Text } from '../outcome/text.ts';

/** How a rule went over into another. */
export interface Succession {
  /** Ids of the old provisions. */
  readonly from: readonly string[];
  /** Ids of the new ones; empty where nothing took their place. */
  readonly to: readonly string[];
  /** What changed, in own words. */
  readonly change: Text;
}

/** Old rules and what took their place. @term quy định kế thừa */
// prettier-ignore
export const successions: readonly Succession[] = [
  { from: ['PL34-5', 'PL34-5.1-7'], to: ['L-11'], change: { vi: '11 khoản thành 14 khoản', en: '11 clauses became 14' } },
  { from: ['PL34-6.1', 'PL34-6.2', 'PL34-7a', 'PL34-7b', 'PL34-8'], to: ['L-12.1', 'L-12.3', 'L-13.1', 'L-13.2a', 'L-13.2b', 'L-13.2c', 'L-13.3', 'L-13.4'], change: { vi: 'Công khai trong 5 ngày làm việc; niêm yết 30 ngày, truyền thanh 3 ngày liên tục; danh sách hằng quý', en: 'disclosure within 5 working days; posting 30 days, loudspeaker 3 days without a break; quarterly list' } },
  { from: ['PL34-9'], to: ['L-14.1', 'L-14.3'], change: { vi: 'Báo cáo tại kỳ họp gần nhất', en: 'report at the nearest session' } },
  { from: ['PL34-10', 'PL34-12', 'PL34-11.2b', 'NQ09-pass'], to: ['L-21.1a', 'L-21.1b', 'L-21.1c'], change: { vi: 'Trên 50% cử tri hoặc hộ thành 2/3 số hộ (toàn xã: 2/3 số thôn, tổ dân phố) với đóng góp, tài chính; chỉ còn tính theo hộ', en: 'more than half of voters or households became two thirds of households (commune-wide: of communities) for contributions and funds; households only' } },
  { from: ['PL34-13.1'], to: ['L-21.1c', 'D61-10', 'D61-10.1a'], change: { vi: 'Hương ước, quy ước: chỉ tính theo hộ', en: 'conventions: households only' } },
  { from: ['PL34-16'], to: ['L-21.2b', 'D61-11.3'], change: { vi: 'Cấp xã thay cấp huyện công nhận hương ước, quy ước, trong 5 ngày làm việc', en: 'the commune, no longer the district, recognises conventions, within 5 working days' } },
  { from: ['PL34-13.2', 'PL34-13.3', 'PL34-15b', 'PL34-15c', 'NQ09-elect'], to: ['L-21.1c', 'L-21.2b', 'D59-8'], change: { vi: 'Vẫn cơ quan ấy, trong 5 ngày làm việc; từ chối bằng văn bản có lý do', en: 'same bodies, within 5 working days, refusal in writing with reasons' } },
  { from: ['NQ09-cluster'], to: ['L-18.3'], change: { vi: 'Trên 200 hộ và phân tán thành từ 200 hộ trở lên hoặc phân tán', en: 'more than 200 households and scattered became 200 or more, or scattered' } },
  { from: ['NQ09-quorum'], to: [], change: { vi: 'Không còn tỷ lệ dự họp chung; chỉ họp về hương ước, quy ước mới có', en: 'no general quorum any more; only meetings on conventions have one' } },
  { from: ['PL34-11.1a', 'PL34-11.1b', 'PL34-11.2', 'PL34-11.3', 'PL34-14', 'NQ09-ballots'], to: ['L-17.1', 'L-17.2a', 'L-17.2b', 'L-18.4', 'L-19.1'], change: { vi: 'Thêm biểu quyết trực tuyến', en: 'online voting added' } },
  { from: ['NQ09-rerun'], to: ['D59-8', 'D59-9.3b'], change: { vi: 'Ủy ban nhân dân cấp xã quyết định bầu lại', en: 'the commune orders the re-run' } },
  { from: ['PL34-19', 'PL34-20', 'PL34-21', 'PL34-22'], to: ['L-25', 'L-26.1', 'L-28.1', 'L-28.2', 'L-28.4'], change: { vi: 'Thêm thời gian lấy ý kiến ít nhất 20 ngày', en: 'at least 20 days for comments' } },
  { from: ['PL34-26'], to: ['L-32.1', 'L-33.1'], change: { vi: 'Thay bằng đối thoại và hội nghị cộng đồng hằng năm', en: 'yearly dialogue and community conference instead' } },
  { from: ['ND04-5', 'TT01-2a', 'TT01-2b', 'TT01-3a', 'TT01-3b', 'TT01-5'], to: ['L-51.1a', 'L-51.1b', 'L-51.2a', 'L-51.2b', 'L-51.2c1', 'L-51.2c2', 'L-51.2d'], change: { vi: 'Toàn thể khi dưới 100 người (trước là đến 200); trong 3 tháng đầu năm sau', en: 'plenary below 100 staff (once up to 200); within 3 months of the next year' } },
  { from: ['ND04-7', 'ND04-8.1', 'ND04-8.2a', 'ND04-8.2b'], to: ['L-46', 'L-47.1', 'L-47.2', 'L-48.1', 'L-48.2'], change: { vi: 'Thời hạn 3 (5) ngày thành 5 ngày làm việc; niêm yết 30 thành 20 ngày', en: '3 (5) days became 5 working days; posting 30 became 20 days' } },
  { from: ['ND04-9', 'ND04-10'], to: ['L-53', 'L-54'], change: { vi: 'Từ 8 thành 11 nội dung', en: 'from 8 to 11 matters' } },
  { from: ['ND159-22'], to: ['L-60.1a', 'L-60.1b', 'L-60.3'], change: { vi: 'Vẫn 3–9 thành viên; nhiệm kỳ 2 năm; đơn vị từ 7 người trở xuống không lập', en: 'still 3 to 9 members; term of 2 years; none in units of 7 or fewer' } },
  { from: ['ND159-commune'], to: ['L-36.1', 'D59-13.2a'], change: { vi: 'Mỗi thôn, tổ dân phố một thành viên, không ít hơn 5', en: 'one member per community, at least five' } },
  { from: ['BL12-65', 'ND60-10'], to: ['BL63-63.2a'], change: { vi: 'Đối thoại 3 tháng một lần thành ít nhất mỗi năm một lần', en: 'dialogue every three months became at least yearly' } },
  { from: ['ND60-11'], to: ['D145-38.1', 'D145-38.2'], change: { vi: 'Số người bên người lao động theo bậc', en: 'workers’ side by bracket' } },
  { from: ['ND60-conf', 'ND149-conf', 'ND149-small'], to: ['D145-47', 'D145-114'], change: { vi: 'Dưới 10 lao động được miễn', en: 'fewer than 10 employees exempt' } },
  { from: ['ND60-6', 'ND149-disc'], to: ['D145-43'], change: { vi: '7 nội dung', en: '7 items' } },
  { from: ['ND60-7'], to: ['D145-44'], change: { vi: '4 nội dung', en: '4 items' } },
  { from: ['ND60-8'], to: ['D145-45'], change: { vi: '5 nội dung', en: '5 items' } },
  { from: ['ND60-9'], to: ['D145-46'], change: { vi: '5 nội dung', en: '5 items' } },
  { from: ['TC15-125'], to: ['TC25-24'], change: { vi: 'Thêm hình thức trực tuyến và thông báo trước 7 ngày', en: 'online forms and 7 days’ notice added' } },
  { from: ['TC25-24'], to: ['TC72-43'], change: { vi: 'Thêm khi 10% cử tri yêu cầu; công bố kết quả trong 10 ngày', en: 'also when a tenth of the voters ask; results within 10 days' } },
];
