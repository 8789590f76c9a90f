import { foldedPattern } from '../words/folded-pattern.ts';
import { once } from '../words/once.ts';

/** Words before a figure of another period. */
export const other = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?:cùng kì|kì trước|năm trước|năm ngoái|trước đó|tháng trước|quý trước)(?: (?:năm|tháng|quý|kì|này|là|có|đạt|:|trước|năm trước|năm ngoái|[ivx]+|\\d[\\d/]*))* ?[:(]? ?(?:là |có |đạt )?$',
  ),
);
/** Words behind one. */
export const otherBehind = /* @__PURE__ */ once(() =>
  foldedPattern('^ ?(?:của |ở |trong )?(?:cùng kì|kì trước|năm trước|năm ngoái|năm (?:19|20)\\d\\d(?! ?[,;.]? ?đ))'),
);
/** Words before what a figure is compared with. */
export const against = /* @__PURE__ */ once(() => foldedPattern('so với(?: con số| mức)?$'));
/** Words before what a figure rose or fell from. */
export const risen = /* @__PURE__ */ once(() =>
  foldedPattern('(?<![^ ])(?:tăng|giảm|nâng|rút ngắn|hạ)(?: [^ ,;]+){0,3} \\(?từ$'),
);
/** Words between what a figure rose from and what it rose to. */
export const toNow = /* @__PURE__ */ once(() =>
  foldedPattern(
    '^ ?(?:(?:năm|quý|tháng|kì)(?: [^ ,;]+){1,3} )?(?:lên|xuống|còn|đến|tới|thành)(?: (?:còn|mức|tới|đến))?$',
  ),
);
/** Words before what somebody aims at. */
export const target = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?<![^ (“"])(?:phấn đấu|mục tiêu|dự kiến(?: [^ ,;:]+){0,5} (?:tổ chức|mở|thực hiện|triển khai|ban hành|kiểm tra|giám sát|thành lập)|đặt (?:ra )?(?:chỉ tiêu|mục tiêu)|sẽ|giao (?:cho )?(?:ủy ban|ubnd|các|phòng|sở|mỗi|từng)|sang năm|đặt mục tiêu|đề ra|kế hoạch giao|kế hoạch(?: năm)? \\d{4} (?:là|tổ chức|mở)|chỉ tiêu (?:là|đạt|giao|đề ra|được|năm|:)|kế hoạch (?:năm|đề ra|là)|theo kế hoạch là|cần đạt|năm tới|thời gian tới|tiếp tục duy trì|sẽ (?:tổ chức|có|đạt|mở|hoàn thành))(?!.*(?<![^ ])(?:đã|đạt được|thực hiện được|kết quả|đến nay|hiện có|hiện nay)(?![^ ]))',
  ),
);
/** Words before what was planned. "kế hoạch là 12 cuộc"; but "theo kế hoạch 11/11 đơn vị" was done. */
export const planned = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?<![^ (“"])(?:chỉ tiêu|mục tiêu|kế hoạch|dự kiến)(?: là| giao| đề ra| năm| cả năm)? ?$(?!.*(?<![^ ])(?:đã|đạt được|thực hiện được|kết quả|đến nay|hiện có|hiện nay)(?![^ ]))',
  ),
);
/** Words that open a sentence of aims. "Phấn đấu năm 2027: trên 95% …; 100% …": what opens the sentence aims at all its parts, till it says what was done. */
export const aimed = /* @__PURE__ */ once(() =>
  foldedPattern(
    '^ ?(?:(?:[-+*•]|\\d{1,2}[.)]|một là|hai là|ba là|bốn là|năm là),? )?(?:phấn đấu|quyết tâm|(?:đặt )?mục tiêu(?: [^ :;]+){0,6} ?:|(?:phương hướng|nhiệm vụ)(?: [^ :;]+){0,6} ?:|chỉ tiêu phấn đấu)(?!.*(?<![^ ])(?:đã|đạt được|thực hiện được|kết quả|đến nay|hiện có|hiện nay|hoàn thành được|trong kì|ghi nhận)(?![^ ]))',
  ),
);
/** Words behind what one has to reach each year. "ít nhất 20 mô hình mỗi năm" is what one has to reach. */
export const each = /* @__PURE__ */ once(() =>
  foldedPattern('^[^.;,:]{0,40}(?:mỗi|hằng|hàng) (?:năm|quý|tháng|nhiệm kì)(?![^ .,;])'),
);
/** Words behind what somebody aims at. */
export const targetBehind = /* @__PURE__ */ once(() =>
  foldedPattern('^[^.;,]{0,60}(?:năm|kì|thời gian|quý|giai đoạn|nhiệm kì) tới(?![^ .,;])'),
);
/** Words before what law demands. */
export const demand = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?<![^ (“"])(?:phải (?:có|đạt|được|đủ|bảo đảm|từ|tổ chức|công khai|niêm yết|gửi)|(?:chỉ|mới) (?:được|có)|khi (?:có|được|đạt|có đủ|ít nhất)|nếu (?:có|được|dưới|trên|không|đủ|chưa)|không đủ|chưa đủ|cần (?:quá|trên|ít nhất|đủ)|mức (?:xử )?phạt|phạt tiền|theo (?:quy định|luật|nghị định|thông tư|điều|khoản|pháp lệnh)|luật quy định|(?:có )?quy định (?:rõ|phải|tại|của|về|là|khi|mức|cuộc|tỷ lệ)|luật (?:yêu cầu|cho phép)|yêu cầu|điều kiện|bắt buộc|có giá trị|hợp lệ|trường hợp có|cần có|cần được|không thấp hơn mức|ngưỡng|thời hạn)(?!.*(?<![^ ])(?:đã|kết quả|thực tế|toàn [^ ]+ có|ghi nhận|tổ chức được)(?![^ ]))',
  ),
);
/** Words behind it. */
export const demandBehind = /* @__PURE__ */ once(() =>
  foldedPattern(
    '^(?: ?[^ .;,]+){0,6}? ?(?:mà luật|theo luật định|luật định|theo (?:quy định|luật|nghị định|thông tư|điều|khoản|điểm|pháp lệnh)|(?:không )?phải (?:tổ chức|có|thực hiện|được|ban hành|gửi)|thì (?:tổ chức|phải|họp)|do luật|mà pháp luật|theo yêu cầu của luật|để được (?:thông qua|công nhận))|^ ?tổng số (?:hộ|cử tri|đại diện|đại biểu|người|thành viên|phiếu)[^.;,]{0,60}(?:tán thành|tham dự|dự họp|đồng ý|có mặt|triệu tập)',
  ),
);
