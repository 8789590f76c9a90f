import type { Token } from '../page/token.ts';
import { once } from './once.ts';
import { keysOf, PhraseTable } from './phrase-table.ts';

// How offices shorten what they speak of, and what else they call it.
const rows: readonly (readonly [usual: string, others: string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['thanh tra nhân dân', 'ttnd'],
  ['ban thanh tra nhân dân', 'bttnd|btttnd'],
  ['giám sát', 'gs'],
  ['hội nghị', 'hn'],
  ['kiến nghị', 'kn'],
  [
    'giám sát đầu tư của cộng đồng',
    'gsđtcđ|gsđtccđ|gsđt của cộng đồng|gsđt cộng đồng|giám sát đầu tư cộng đồng|giám sát đầu tư',
  ],
  ['ban chỉ đạo', 'bcđ'],
  ['quy chế dân chủ', 'qcdc|quy chế thực hiện dân chủ|quy chế dân chủ ở cơ sở|qctcd|quy chế thực hiện dân chủ ở cơ sở'],
  ['mặt trận tổ quốc', 'mttq|ủy ban mặt trận|ủy ban mttq|ubmttq|mặt trận'],
  ['tổ dân phố', 'tdp|khu phố|tổ dân cư'],
  ['thủ tục hành chính', 'tthc|tt hành chính|thủ tục hc'],
  [
    'dịch vụ công trực tuyến',
    'dvctt|dvc trực tuyến|dịch vụ công mức độ cao|dvc tt|dịch vụ công toàn trình|dịch vụ công một phần',
  ],
  ['dịch vụ công', 'dvc'],
  ['doanh nghiệp', 'dn|công ty|đơn vị sản xuất|cty|cơ sở sản xuất, kinh doanh'],
  ['người lao động', 'nlđ|công nhân|công nhân lao động|cnlđ|công nhân, lao động|đoàn viên, người lao động'],
  ['người sử dụng lao động', 'nsdlđ|chủ sử dụng lao động|chủ doanh nghiệp'],
  ['cán bộ, công chức, viên chức', 'cbccvc|cbcc, vc|cbccvc-nlđ|cb, cc, vc|công chức, viên chức|cán bộ, viên chức'],
  ['cán bộ, công chức', 'cbcc'],
  [
    'hội nghị cán bộ, công chức, viên chức',
    'hncbccvc|hội nghị cbccvc|hội nghị công chức, viên chức|hội nghị cán bộ, viên chức|hội nghị công nhân viên chức',
  ],
  ['thỏa ước lao động tập thể', 'tưlđtt|thỏa ước'],
  ['giải phóng mặt bằng', 'gpmb'],
  ['khiếu nại, tố cáo', 'kntc|kn-tc|kn, tc|khiếu tố|kn/tc|khiếu nại tố cáo'],
  ['tiếp công dân', 'tcd|tiếp dân|tiếp xúc, tiếp dân|tiếp cd'],
  ['trưởng thôn', 'trưởng ấp|trưởng bản|trưởng khóm|trưởng buôn|trưởng làng|trưởng xóm'],
  ['tổ trưởng tổ dân phố', 'trưởng khu phố|tổ trưởng tdp|tổ trưởng dân phố'],
  ['thôn', 'ấp|buôn|làng|khóm|xóm'],
  ['nhân dân', 'bà con|người dân|quần chúng|quần chúng nhân dân|bà con nhân dân|dân'],
  ['hộ gia đình', 'gia đình'],
  ['ý kiến', 'nguyện vọng|phản ánh|lượt ý kiến|đề xuất|tâm tư|câu hỏi|thắc mắc'],
  [
    'giải quyết',
    'xử lý|đáp ứng|tháo gỡ|giải quyết xong|xử lý xong|giải quyết dứt điểm|hoàn thành giải quyết|giải quyết hoàn thành|gq',
  ],
  ['tiếp nhận', 'thụ lý|tiếp nhận mới|nhận mới|đón nhận|nhận được|thu nhận|nhận vào|tiếp nhận, thụ lý|vào sổ'],
  ['trả lời', 'giải đáp|phúc đáp|hồi đáp|phản hồi|giải trình, trả lời|trả lời, giải trình|trả lời, làm rõ'],
  ['ban hành', 'phát hành|xây dựng và ban hành|đã ra|tham mưu ban hành'],
  [
    'tuyên truyền',
    'nói chuyện|truyền thông|phổ biến|vận động, tuyên truyền|nói chuyện chuyên đề|nghe phổ biến|tuyên truyền, phổ biến|phổ biến, tuyên truyền|tuyên truyền, vận động',
  ],
  [
    'tập huấn',
    'bồi dưỡng|tập huấn, bồi dưỡng|đào tạo|hướng dẫn nghiệp vụ|tập huấn nghiệp vụ|bồi dưỡng nghiệp vụ|bồi dưỡng, tập huấn',
  ],
  ['hỗ trợ', 'trao quà|tặng quà|giúp đỡ|trợ giúp|trao tặng|cứu trợ|giúp|trợ cấp'],
  ['khó khăn', 'neo đơn|khuyết tật|yếu thế|hoàn cảnh khó khăn|đặc biệt khó khăn|bị ảnh hưởng'],
  ['đúng hạn', 'đúng hẹn|đúng thời hạn|đúng thời gian quy định|không trễ hạn'],
  ['quá hạn', 'trễ hạn|trễ hẹn|chậm hạn|quá hẹn|chậm trễ'],
  ['trước hạn', 'trước hẹn|trước thời hạn|sớm hạn'],
  ['trực tuyến', 'qua mạng|trên môi trường mạng|online|trên môi trường điện tử|qua cổng dịch vụ công'],
  [
    'đóng góp',
    'ủng hộ|góp|chung tay đóng góp|góp công, góp của|quyên góp|chung sức|đóng góp ủng hộ|tự nguyện đóng góp',
  ],
  ['trưởng ban', 'người đứng đầu'],
  ['công nhận', 'phê duyệt|chuẩn y|ra quyết định công nhận'],
  ['phát hiện', 'chỉ ra|ghi nhận sai phạm|làm rõ|phát hiện ra|phát hiện, kiến nghị'],
  ['sai phạm', 'vi phạm|dấu hiệu vi phạm|sai sót'],
  ['truyền thanh', 'loa|loa phát thanh|đài|phát thanh|loa truyền thanh|đài truyền thanh'],
  ['cổng thông tin điện tử', 'website|trang thông tin điện tử|trang tin điện tử|cổng điện tử|trang web|cổng thông tin'],
  ['hiến đất', 'hiến tặng đất|tự nguyện hiến đất|hiến tặng'],
  [
    'đối thoại',
    'gặp gỡ, đối thoại|tiếp xúc, đối thoại|gặp gỡ|trao đổi, đối thoại|lắng nghe, đối thoại|tọa đàm, đối thoại',
  ],
  ['cấp ủy', 'đảng ủy|ban thường vụ|huyện ủy|thành ủy|tỉnh ủy|chi ủy|đu|btv|ban chấp hành đảng bộ'],
  ['hòa giải viên', 'hgv'],
  ['tổ hòa giải', 'thg'],
  ['hòa giải', 'hg'],
  ['bộ phận một cửa', 'bpmc|bp một cửa|bộ phận tn&tkq'],
  ['trung tâm phục vụ hành chính công', 'ttpvhcc|tt pvhcc|trung tâm pvhcc|trung tâm hcc|tthcc'],
  ['đối thoại tại nơi làm việc', 'đttnlv|đối thoại tại doanh nghiệp|đối thoại ở doanh nghiệp'],
  ['hội nghị người lao động', 'hnnlđ|hội nghị nlđ|hn nlđ|hội nghị công nhân lao động|hội nghị đại biểu người lao động'],
  ['doanh nghiệp nhà nước', 'dnnn|dn nhà nước|công ty nhà nước'],
  ['phản biện xã hội', 'pbxh'],
  ['tiếp xúc cử tri', 'txct'],
  ['hương ước, quy ước', 'hương ước quy ước|hư, qư|hương ước và quy ước'],
  ['dân vận khéo', 'dvk'],
  ['khen thưởng', 'tuyên dương|tôn vinh|biểu dương, khen thưởng'],
  ['công khai', 'thông báo công khai|công bố công khai|công bố, công khai|công khai minh bạch|công khai, minh bạch'],
  ['công đoàn cơ sở', 'cđcs|công đoàn cs'],
  ['thành lập', 'ra mắt|thành lập mới'],
];

const table = /* @__PURE__ */ once(
  () => new PhraseTable<readonly string[]>(rows.map(([usual, others]) => [keysOf(usual), others])),
);

/** A word of a text as others would have written it. */
export interface UsualWord {
  /** Its form that all spellings share. */
  readonly key: string;
  /** First piece of the text it stands for. */
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
}

/**
 * Writes a text with the words most reports use.
 *
 * @param tokens - its pieces
 * @returns the same text in usual words, each with the pieces it stands for
 */
export function usualWords(tokens: readonly Token[]): readonly UsualWord[] {
  const words: UsualWord[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = table().at(tokens, i);
    const pieces = found?.pieces ?? 1;
    for (const key of found?.means ?? [tokens[i]?.key ?? '']) words.push({ key, from: i, to: i + pieces });
    i += pieces;
  }
  return words;
}
