import { once } from './once.ts';
import { PhraseTable } from './phrase-table.ts';

// What may be counted, as reports write it behind a number, and the units of measure it may stand for, the likeliest first.
const rows: readonly (readonly [units: string, phrases: string])[] = [
  ['VND', 'đồng|vnđ|vnd|đ|₫|đồng việt nam'],
  ['USD', 'usd|đô la mỹ|đô la|đô-la'],
  ['m2', 'm2|m²|mét vuông|m 2'],
  ['ha', 'ha|hecta|héc ta|hécta|héc-ta'],
  ['km2', 'km2|km²|ki lô mét vuông'],
  ['km', 'km|ki lô mét|kilômét|cây số'],
  ['m', 'm|mét'],
  [
    'turn',
    'lượt|lượt người|lượt tiếp|lượt công dân|lượt tiếp công dân|lượt hộ|lượt cán bộ|lượt cử tri|lượt lao động|' +
      'lượt người dân|lượt cán bộ, đảng viên|lượt đoàn viên|lượt hội viên|lượt đại biểu|lượt sinh viên|lượt học sinh|lượt viên chức|' +
      'lượt đoàn viên, người lao động|lượt cán bộ, công chức|lượt cán bộ, công chức, viên chức|lượt đảng viên|lượt người lao động',
  ],
  ['turn posting', 'lượt công khai|lượt niêm yết|lượt phát thanh|lượt phát sóng|lượt truy cập|lượt đăng tải'],
  ['turn opinion', 'lượt ý kiến'],
  ['turn household', 'lượt hộ gia đình'],
  [
    'person',
    'người|công dân|lao động|người lao động|đại biểu|cán bộ|công chức|viên chức|đồng chí|nhân khẩu|hòa giải viên|hgv|nlđ|cnlđ|công nhân|công nhân lao động|cử tri|' +
      'đảng viên|hội viên|đoàn viên|thành viên|cá nhân|học viên|giáo viên|học sinh|chiến sĩ|ứng cử viên|trường hợp cán bộ|' +
      'báo cáo viên|tuyên truyền viên|cộng tác viên|trưởng thôn|tổ trưởng|tổ trưởng tổ dân phố|nhân viên|phụ nữ|thanh niên|' +
      'cán bộ, công chức|cán bộ, công chức, viên chức|cbccvc|cán bộ, công chức, viên chức, người lao động|đ/c|em|cháu|vị|lãnh đạo|' +
      'người dân|đại diện|sinh viên|giảng viên|bác sĩ|y, bác sĩ|bệnh nhân|người bệnh|nhà giáo|nhà hảo tâm|mạnh thường quân|người có uy tín|già làng|' +
      'viên chức, người lao động|cán bộ, đảng viên|cán bộ, viên chức|cán bộ, đoàn viên|đoàn viên, người lao động|đoàn viên công đoàn',
  ],
  ['household', 'hộ|hộ gia đình|hộ dân|hộ nghèo|hộ cận nghèo|gia đình|đại diện hộ|đại diện hộ gia đình|chủ hộ'],
  [
    'case matter violation shortcoming',
    'vụ|vụ việc|trường hợp|vụ án|vụ tranh chấp|mâu thuẫn|ca|đầu việc|xích mích|tranh chấp|mâu thuẫn, tranh chấp|' +
      'mâu thuẫn, xích mích|vụ mâu thuẫn',
  ],
  [
    'violation case matter',
    'vụ vi phạm|vi phạm|sai phạm|vụ sai phạm|dấu hiệu vi phạm|sai phạm, thiếu sót|sai phạm, khuyết điểm',
  ],
  [
    'shortcoming violation case matter',
    'thiếu sót|sai sót|hạn chế|khuyết điểm|tồn tại|bất cập|tồn tại, hạn chế|hạn chế, tồn tại|hạn chế, thiếu sót|' +
      'thiếu sót, hạn chế|thiếu sót, khuyết điểm|hạn chế, khuyết điểm|tồn tại, thiếu sót',
  ],
  ['matter item', 'việc|nội dung|vấn đề|đầu mục|mục'],
  [
    'case matter session',
    'cuộc đình công|cuộc ngừng việc|cuộc ngừng việc tập thể|cuộc lãn công|vụ đình công|vụ ngừng việc|cuộc tranh chấp|vụ tranh chấp lao động',
  ],
  // Papers that carry opinions are counted for them
  [
    'opinion recommendation document',
    'văn bản kiến nghị|văn bản góp ý|văn bản trả lời|công văn trả lời|văn bản phúc đáp|văn bản phản hồi|thư góp ý|phiếu góp ý|văn bản phản biện',
  ],
  [
    'matter document',
    'quyết định của cộng đồng|quyết định của cộng đồng dân cư|quyết định của nhân dân|quyết định của dân',
  ],
  ['letter', 'đơn|đơn thư|lá đơn|thư|đơn, thư'],
  ['dossier', 'hồ sơ|hs|bộ hồ sơ|thủ tục hồ sơ'],
  [
    'session meeting conference dialogue inspection supervision',
    'cuộc|buổi|phiên|lượt cuộc|đợt|cuộc họp|buổi họp|phiên họp|kỳ họp|cuộc tiếp xúc|cuộc tuyên truyền|buổi tuyên truyền|lần tiếp|' +
      'cuộc kiểm tra|cuộc giám sát|cuộc đối thoại|buổi đối thoại|cuộc giao ban|buổi tiếp công dân|cuộc tiếp công dân|cuộc tự kiểm tra|' +
      'kỳ|kỳ tiếp dân|kỳ tiếp công dân|phiên giao ban|cuộc khảo sát|cuộc vận động|buổi gặp gỡ|buổi làm việc|cuộc làm việc|' +
      'buổi sinh hoạt|buổi nói chuyện|cuộc phản biện|cuộc góp ý|buổi tiếp dân|cuộc tiếp dân|chuyên đề|chuyên đề giám sát',
  ],
  [
    'conference meeting session dialogue',
    'hội nghị|hội thảo|hội nghị đối thoại|hội nghị tập huấn|tọa đàm|buổi tọa đàm|đại hội|diễn đàn|hội nghị cử tri|hội nghị hiệp thương|hội nghị phản biện',
  ],
  ['class', 'lớp|lớp tập huấn|lớp bồi dưỡng|khóa tập huấn|lớp tuyên truyền|khóa|lớp học'],
  [
    'delegation group team',
    'đoàn đông người|lượt đoàn đông người|đoàn công dân|đoàn khiếu kiện|đoàn đông người đến|đoàn khiếu nại',
  ],
  ['team delegation', 'đoàn|đội|đoàn kiểm tra|tổ công tác|đoàn giám sát|tổ kiểm tra|đoàn công tác'],
  ['group', 'tổ|nhóm|tổ hòa giải|thg|lượt đoàn|tổ tự quản|nhóm nòng cốt'],
  [
    'board committee',
    'ban|ban thanh tra nhân dân|ban ttnd|ban giám sát đầu tư của cộng đồng|ban giám sát đầu tư cộng đồng|ban gsđtcđ|ban gsđtccđ|ban kiểm phiếu',
  ],
  ['committee board', 'ban chỉ đạo|bcđ'],
  [
    'document plan',
    'văn bản|vb|nq|kh|qđ|cv|nghị quyết|chỉ thị|quyết định|kế hoạch|hướng dẫn|thông báo|công văn|quy chế|quy định|báo cáo|thông tri|kết luận|' +
      'chương trình|tờ trình|dự thảo|dự thảo văn bản|đề án|văn bản chỉ đạo|tài liệu|dự thảo nghị quyết',
  ],
  [
    'unit organisation',
    'đơn vị|cơ quan|cơ quan, đơn vị|cơ quan đơn vị|trường|trường học|phòng, ban|phòng ban|sở, ngành|ban, ngành|sở|ngành|đơn vị sự nghiệp|' +
      'chi bộ|đảng bộ|địa phương|trạm y tế|bệnh viện|điểm trường|cơ sở|đơn vị trực thuộc|đầu mối|đầu mối trực thuộc|khoa|khoa, phòng|phòng, khoa|nhà trường|cơ sở giáo dục|phòng chuyên môn|cơ quan, ban, ngành|' +
      'công đoàn cơ sở|cđcs|chi, đảng bộ|đảng bộ, chi bộ',
  ],
  [
    'commune unit',
    'xã|phường|thị trấn|xã, phường|phường, xã|xã, thị trấn|phường, thị trấn|xã, phường, thị trấn|đơn vị cấp xã|xã, phường, đặc khu|' +
      'ubnd xã|ubnd cấp xã|xã phường|đặc khu|đơn vị hành chính cấp xã|phường, đặc khu',
  ],
  [
    'unit commune',
    'huyện|huyện, thị xã, thành phố|huyện, thành phố|quận|quận, huyện|thị xã|thành phố|tỉnh|tỉnh, thành phố|đơn vị cấp huyện',
  ],
  [
    'community',
    'thôn|tổ dân phố|tdp|thôn, tổ dân phố|thôn, tdp|thôn, bản|thôn, bản, tổ dân phố|khu phố|ấp|khóm|ấp, khu phố|khu dân cư|' +
      'cộng đồng dân cư|thôn/tdp|thôn, khu phố|khu phố, ấp|làng|buôn|thôn, làng|thôn, buôn|khối phố|thôn, xóm|xóm',
  ],
  // A hamlet in the mountains, or a copy of what was signed
  ['community copy convention agreement document plan', 'bản'],
  ['enterprise', 'doanh nghiệp|dn|công ty|hợp tác xã|htx'],
  [
    'organisation',
    'tổ chức|tập thể|tổ chức đảng|đảng ủy|đảng ủy xã|đảng ủy xã, phường|đảng ủy cơ sở|đảng ủy cấp xã|tổ chức cơ sở đảng|tổ chức, cá nhân|hội|tổ chức, doanh nghiệp|đoàn thể|nhà tài trợ',
  ],
  [
    'opinion recommendation',
    'ý kiến|kiến nghị|ý kiến, kiến nghị|đề xuất|ý kiến góp ý|ý kiến phản biện|phản ánh|kiến nghị, phản ánh|ý kiến kiến nghị|câu hỏi|đề nghị|lượt kiến nghị|góp ý|nhóm ý kiến|nhóm kiến nghị|nhóm vấn đề',
  ],
  ['recommendation case', 'khuyến nghị|kiến nghị sau kiểm tra|kiến nghị sau giám sát'],
  ['procedure', 'thủ tục|thủ tục hành chính|tthc|thủ tục, hồ sơ'],
  ['service', 'dịch vụ|dịch vụ công|dịch vụ công trực tuyến|dvc|dvctt'],
  [
    'project',
    'dự án|công trình|công trình, dự án|dự án, công trình|phần việc|công trình, phần việc|hạng mục|tuyến đường|công trình phúc lợi|con đường',
  ],
  ['model', 'mô hình|điển hình|mô hình, điển hình|gương điển hình|gương|sáng kiến|cách làm|sáng kiến, mô hình'],
  ['task', 'nhiệm vụ'],
  ['convention', 'hương ước|quy ước|hương ước, quy ước|bản hương ước|bản quy ước|bản hương ước, quy ước'],
  [
    'ballot vote',
    'phiếu|lá phiếu|phiếu khảo sát|phiếu lấy ý kiến|phiếu tán thành|phiếu đồng ý|phiếu tín nhiệm|phiếu bầu|phiếu hợp lệ',
  ],
  [
    'newsItem item',
    'tin, bài|tin bài|tin|bài|tin, bài viết|bài viết|chuyên mục|phóng sự|video|bản tin|bài báo|tin, bài, ảnh|tin, bài, phóng sự|lượt tin, bài|lượt tin bài|lượt tin',
  ],
  ['item', 'băng rôn|pa nô|pano|khẩu hiệu|tờ rơi|tờ gấp|cụm pa nô|tiểu phẩm'],
  ['trip', 'chuyến|chuyến xe'],
  ['time', 'lần'],
  ['point', 'điểm'],
  [
    'place',
    'điểm niêm yết|điểm cầu|điểm sinh hoạt|địa điểm|nơi|vị trí|bảng tin|điểm tiếp công dân|trụ sở|nhà văn hóa|hộp thư|hộp thư góp ý|hòm thư|hòm thư góp ý|cụm loa|loa',
  ],
  ['copy', 'bản cam kết|bộ tài liệu|biên bản|cuốn|quyển|tờ|bản sao|bộ'],
  ['option', 'phương án'],
  ['agreement', 'thỏa ước|thỏa ước lao động tập thể|tưlđtt|bản thỏa ước|bản thỏa ước lao động tập thể|hợp đồng'],
  ['workday', 'ngày công|công lao động|ngày công lao động'],
  ['day', 'ngày tiếp công dân|ngày tiếp dân'],
  [
    'thing',
    'cuộc gọi|tin nhắn|tiêu chí|mục tiêu|khâu đột phá|suất quà|suất|phần quà|căn nhà|nhà tình nghĩa|thẻ|máy|cây|kg|tấn|tạ|cái|chiếc|con|chậu|mét khối|khối|m3|giờ phát thanh|giờ phát sóng',
  ],
];

/** Units of measure a phrase may stand for, the likeliest first. */
export const countingWords = /* @__PURE__ */ once(
  () => new PhraseTable<readonly string[]>(rows.map(([units, phrases]) => [units.split(' '), phrases])),
);
