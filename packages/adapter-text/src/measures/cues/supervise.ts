import type { AreaCues } from './area-cues.ts';

/** Reception, petitions, people's bodies, the Front and opinions on Party and authority. */
export const superviseCues: readonly AreaCues[] = [
  {
    area: 'citizen-reception',
    about: 'tiếp công dân|tiếp dân|đã tiếp|lượt công dân|tiếp & công dân|trụ sở tiếp công dân|tiếp & lượt',
    fields: {
      sessions:
        'cuộc tiếp công dân|buổi tiếp công dân|tiếp công dân & cuộc|tiếp công dân & buổi|kỳ tiếp công dân|tổ chức & tiếp công dân|ngày tiếp công dân|phiên tiếp công dân|buổi tiếp|cuộc tiếp|lần tiếp công dân|trực tiếp công dân|tiếp công dân & kỳ|tiếp công dân & phiên|tiếp công dân & ngày',
      periodicSessions: 'định kỳ|tiếp định kỳ|tiếp công dân định kỳ|tiếp dân định kỳ',
      unscheduledSessions: 'đột xuất|tiếp đột xuất|tiếp công dân đột xuất',
      turns:
        'tiếp & lượt|công dân & lượt|lượt công dân|lượt người|lượt tiếp|lượt tiếp công dân|tiếp được|tiếp & lượt công dân',
      persons: 'tiếp & người|lượt & người|tiếp & công dân & người|số người được tiếp',
      matters:
        'lượt & vụ việc|người & vụ|công dân & vụ việc|tiếp & vụ|về & vụ việc|với & vụ việc|~tiếp công dân & vụ việc & !giải quyết|~lượt người & về & vụ việc',
      largeGroups: 'đoàn đông người|đông người|đoàn|khiếu kiện đông người|đoàn khiếu kiện|đoàn công dân',
      headSessions:
        'người đứng đầu tiếp|người đứng đầu & tiếp|chủ tịch & tiếp công dân|bí thư & tiếp công dân|lãnh đạo tiếp|người đứng đầu|lãnh đạo trực tiếp tiếp|do người đứng đầu|chủ tịch trực tiếp|chủ tịch ubnd & tiếp|trực tiếp tiếp công dân|chủ tịch & trực tiếp tiếp|lãnh đạo & trực tiếp tiếp|bí thư & tiếp|chủ tịch & tiếp|lãnh đạo & tiếp & kỳ|lãnh đạo & tiếp & buổi|lãnh đạo & tiếp công dân|người đứng đầu cấp ủy & tiếp',
      attendedByBoards:
        'ban thanh tra nhân dân tham gia|thanh tra nhân dân & tiếp công dân|ban ttnd & tiếp công dân|tham gia tiếp công dân|tham gia & tiếp công dân|~tiếp công dân & thanh tra nhân dân & tham gia|~tiếp & thanh tra nhân dân & tham gia',
    },
  },
  {
    area: 'petitions',
    about: 'khiếu nại|tố cáo|đơn thư|kiến nghị, phản ánh|khiếu nại, tố cáo|đơn|kn-tc|phản ánh, kiến nghị|đơn, thư',
    fields: {
      letters:
        'đơn thư|tiếp nhận & đơn|đơn|nhận & đơn|tiếp nhận đơn|đơn thư các loại|tổng số đơn|đơn các loại|nhận được & đơn',
      lettersEligible: 'đủ điều kiện|đơn đủ điều kiện|đủ điều kiện xử lý|đủ điều kiện thụ lý|đủ điều kiện giải quyết',
      lettersHelped:
        'phối hợp giải quyết|phối hợp & giải quyết & đơn|tham gia giải quyết|giúp giải quyết|ban ttnd & đơn|phối hợp & đơn|thanh tra nhân dân & đơn|phối hợp giải quyết & đơn',
      carriedOver:
        'kỳ trước chuyển sang|chuyển sang|kỳ trước|tồn kỳ trước|năm trước chuyển sang|đầu kỳ tồn|tồn đầu kỳ|đầu kỳ|năm trước chuyển|kỳ trước chuyển',
      received:
        'vụ việc & tiếp nhận|tiếp nhận trong kỳ|thụ lý|phát sinh|tiếp nhận & vụ|tiếp nhận & vụ việc|thụ lý & vụ',
      complaints:
        'khiếu nại|vụ khiếu nại|đơn khiếu nại|thụ lý & vụ khiếu nại|tiếp nhận & vụ khiếu nại|tiếp nhận & đơn khiếu nại|giải quyết & vụ khiếu nại & !đã giải quyết',
      denunciations: 'tố cáo|vụ tố cáo|đơn tố cáo|thụ lý & vụ tố cáo|tiếp nhận & vụ tố cáo|tiếp nhận & đơn tố cáo',
      petitions: 'kiến nghị, phản ánh|phản ánh|kiến nghị|phản ánh, kiến nghị|đơn kiến nghị|kiến nghị, phản ánh & vụ',
      resolved:
        'đã giải quyết|giải quyết|giải quyết xong|giải quyết dứt điểm|giải quyết & vụ|được giải quyết|đã giải quyết xong|giải quyết & đơn|đã giải quyết & đơn|giải quyết dứt điểm & vụ',
      receivedSinceJanuary:
        'từ đầu năm & tiếp nhận|~lũy kế & tiếp nhận|tiếp nhận từ đầu năm|lũy kế & tiếp nhận|lũy kế từ đầu năm & tiếp nhận',
      resolvedSinceJanuary:
        'từ đầu năm & giải quyết|~lũy kế & giải quyết|giải quyết từ đầu năm|lũy kế & giải quyết|lũy kế từ đầu năm & giải quyết',
      outstanding:
        'còn tồn|tồn đọng|chưa giải quyết|đang giải quyết|còn lại|đang xem xét|tồn|còn|trong thời hạn|đang trong thời hạn|chuyển kỳ sau|chuyển năm sau|chuyển sang năm sau|chuyển sang kỳ sau|chưa giải quyết xong|tồn đọng & vụ|đang xác minh|đang thụ lý',
      statedResolvedShare: 'giải quyết|tỷ lệ giải quyết|đã giải quyết|đơn & giải quyết',
    },
  },
  {
    area: 'peoples-inspection',
    about: 'thanh tra nhân dân|ban thanh tra nhân dân|ban ttnd|ttnd|btttnd',
    fields: {
      boards: 'ban thanh tra nhân dân|ban ttnd|có & ban thanh tra nhân dân|ban ttnd & ban|ban',
      members: 'thành viên|thành viên & thanh tra nhân dân|với & thành viên',
      newBoards: 'bầu mới|thành lập mới|mới thành lập|kiện toàn|thành lập|bầu|mới',
      supervisions:
        'cuộc giám sát|giám sát & cuộc & !phối hợp giám sát|giám sát & !phối hợp giám sát|tổ chức & giám sát|kiểm tra, giám sát|giám sát được|tiến hành giám sát|giám sát độc lập|tự giám sát|chủ trì giám sát',
      jointSupervisions:
        '~thanh tra nhân dân và ban giám sát đầu tư của cộng đồng & giám sát|~thanh tra nhân dân, ban giám sát đầu tư của cộng đồng & giám sát|thanh tra nhân dân & giám sát đầu tư|ban ttnd & ban gsđtcđ|thanh tra nhân dân và ban giám sát đầu tư|ban ttnd, ban gsđtcđ|ttnd & gsđtcđ|cùng ban giám sát đầu tư của cộng đồng|phối hợp với ban giám sát đầu tư của cộng đồng|thanh tra nhân dân, ban giám sát đầu tư|phối hợp giám sát & giám sát đầu tư|phối hợp với ban gsđtcđ|phối hợp cùng ban giám sát đầu tư của cộng đồng|phối hợp cùng & giám sát đầu tư|hai ban & giám sát',
      violations:
        'phát hiện|sai phạm|vi phạm|phát hiện & vụ|sai phạm phát hiện|vụ vi phạm|dấu hiệu vi phạm|có sai phạm',
      recommended:
        'kiến nghị|vụ việc kiến nghị|kiến nghị & vụ|kiến nghị xử lý|đề nghị|đề nghị giải quyết|kiến nghị giải quyết|kiến nghị & giải quyết & !được giải quyết & !xem xét|kiến nghị xem xét|kiến nghị cơ quan có thẩm quyền',
      examined: 'được xem xét|xem xét, giải quyết|được giải quyết|xem xét|giải quyết|đã xem xét',
      statedExaminedShare: 'được xem xét|xem xét, giải quyết|được giải quyết|giải quyết|kiến nghị & giải quyết',
      toParty: 'kiến nghị với cấp ủy|với cấp ủy|cấp ủy|gửi cấp ủy|kiến nghị cấp ủy|tới cấp ủy|đến cấp ủy|cho cấp ủy',
      toAuthority:
        'kiến nghị với chính quyền|với chính quyền|chính quyền|gửi chính quyền|ubnd|tới chính quyền|đến chính quyền|cho chính quyền|tới ubnd',
      toOthers:
        'cơ quan khác|với cơ quan khác|các cơ quan khác|tới các cơ quan khác|đến cơ quan khác|cơ quan, tổ chức khác|tới cơ quan khác',
      moneyRecovered:
        'thu hồi & đồng|thu hồi|số tiền thu hồi|thu hồi & tiền|thu hồi cho ngân sách|kiến nghị thu hồi|thu hồi về ngân sách|thu hồi & triệu|nộp ngân sách',
      moneyOtherwise: 'xử lý khác về tiền|xử lý khác',
      landRecovered: 'thu hồi & đất|diện tích đất|đất|thu hồi & m2|thu hồi',
      landOtherwise: 'xử lý khác về đất|xử lý khác & đất',
    },
  },
  {
    area: 'investment-supervision',
    about:
      'giám sát đầu tư của cộng đồng & !cùng ban giám sát đầu tư của cộng đồng|giám sát đầu tư cộng đồng & !cùng ban giám sát đầu tư của cộng đồng|ban gsđtcđ & !cùng ban giám sát đầu tư của cộng đồng|gsđtcđ & !cùng ban giám sát đầu tư của cộng đồng|ban giám sát đầu tư & !cùng ban giám sát đầu tư của cộng đồng|ban gsđtccđ|giám sát cộng đồng|giám sát & công trình|giám sát & dự án',
    fields: {
      boards: 'ban giám sát đầu tư|ban gsđtcđ|ban giám sát đầu tư của cộng đồng|ban',
      members: 'thành viên|với & thành viên',
      newBoards: 'thành lập mới|mới thành lập|thành lập|kiện toàn|mới',
      projects:
        'trên địa bàn|công trình, dự án trên địa bàn|triển khai trên địa bàn|dự án trên địa bàn|công trình trên địa bàn|đang triển khai|tổng số & công trình|thuộc diện giám sát|phải giám sát|khởi công|đang thi công|được triển khai',
      supervisions:
        'cuộc giám sát & !~thanh tra nhân dân và ban giám sát đầu tư của cộng đồng|giám sát & cuộc & !~thanh tra nhân dân và ban giám sát đầu tư của cộng đồng|tổ chức & giám sát & cuộc & !~thanh tra nhân dân và ban giám sát đầu tư của cộng đồng|lượt giám sát',
      supervised:
        'giám sát & công trình|giám sát & dự án|dự án được giám sát|công trình được giám sát|giám sát|đã giám sát|được giám sát',
      correct:
        'đúng quy định & !chưa đúng & !không đúng|thực hiện đúng|đúng & !chưa đúng & !không đúng|bảo đảm chất lượng|đúng thiết kế & !chưa đúng & !không đúng|đảm bảo|thực hiện đúng quy định|bảo đảm quy định|bảo đảm đúng quy định|đảm bảo quy định|bảo đảm các quy định|đạt yêu cầu|đúng tiến độ|chấp hành đúng|thi công đúng|đúng hồ sơ thiết kế|bảo đảm yêu cầu',
      violating:
        'có vi phạm|vi phạm|sai phạm|có sai phạm|dấu hiệu vi phạm|chưa đúng|không đúng|chưa đúng thiết kế|không đúng thiết kế|chưa đúng quy định|công trình có sai phạm|dự án có sai phạm|sai thiết kế|thi công sai|chưa bảo đảm chất lượng',
      undetermined: 'chưa xác định|chưa kết luận|chưa xác định được|chưa rõ',
      recommended: 'kiến nghị|kiến nghị & vụ|đề nghị|vụ việc kiến nghị|kiến nghị khắc phục',
      examined: 'được xem xét|xem xét, giải quyết|được giải quyết|xem xét|tiếp thu|giải quyết',
      moneyRecovered: 'thu hồi|tiền thu hồi|thu hồi & đồng|kiến nghị thu hồi',
      settlementReduced: 'giảm trừ|quyết toán|giảm trừ quyết toán|giảm quyết toán|cắt giảm',
      moneyOtherwise: 'xử lý khác|xử lý khác về tiền',
    },
  },
  {
    area: 'front-supervision',
    about:
      'mặt trận tổ quốc|mttq|mặt trận|phản biện xã hội|giám sát, phản biện|ủy ban mttq|các tổ chức chính trị - xã hội|ubmttq|tổ chức chính trị - xã hội|đoàn thể|phản biện|hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|đoàn thanh niên|hội cựu chiến binh',
    fields: {
      programmes:
        'cuộc giám sát|giám sát|giám sát & cuộc|chủ trì giám sát|tổ chức & giám sát|giám sát chuyên đề|chương trình giám sát|chuyên đề giám sát|giám sát & chuyên đề',
      criticismConferences:
        'hội nghị phản biện|phản biện xã hội|phản biện & hội nghị|phản biện & cuộc|tổ chức & phản biện|phản biện',
      draftsCriticised:
        'dự thảo & phản biện|dự thảo được phản biện|phản biện & văn bản|dự thảo|phản biện & dự thảo|dự thảo văn bản',
      opinionsSent:
        'kiến nghị gửi|ý kiến gửi|gửi & ý kiến|gửi & kiến nghị|ý kiến, kiến nghị|kiến nghị|ý kiến|ý kiến phản biện|chuyển & kiến nghị|văn bản kiến nghị|kiến nghị sau giám sát|gửi & văn bản & giám sát|gửi & văn bản kiến nghị',
      opinionsAnswered:
        'được trả lời|trả lời|phản hồi|có văn bản trả lời|được phản hồi|văn bản trả lời|nhận được & trả lời|trả lời & kiến nghị',
      opinionsAccepted: 'tiếp thu|được tiếp thu',
    },
  },
  {
    area: 'party-building-opinions',
    about:
      'góp ý xây dựng đảng|xây dựng đảng, xây dựng chính quyền|xây dựng đảng, chính quyền|góp ý & xây dựng đảng|góp ý & !dự thảo & !quy hoạch & !luật|xây dựng chính quyền|góp ý xây dựng đảng, chính quyền',
    fields: {
      occasions:
        'cuộc góp ý|hội nghị góp ý|góp ý & hội nghị|góp ý & cuộc|tổ chức & góp ý|hội nghị & góp ý|buổi góp ý|diễn đàn & góp ý|hội nghị & lắng nghe|hội nghị lắng nghe',
      opinions: 'ý kiến góp ý|góp ý & ý kiến|ý kiến|lượt ý kiến|thu nhận|tổng hợp & ý kiến',
      toParty:
        'với cấp ủy|cấp ủy|góp ý với cấp ủy|tổ chức đảng|góp ý cho cấp ủy|đối với cấp ủy|góp ý cấp ủy|tổ chức đảng, đảng viên|cấp ủy, đảng viên|xây dựng đảng & !xây dựng chính quyền|góp ý cho tổ chức đảng',
      toAuthority:
        'với chính quyền|chính quyền & !xây dựng chính quyền & !đảng, chính quyền|góp ý với chính quyền|đối với chính quyền|góp ý cho chính quyền',
      opinionsAnswered: 'được trả lời|trả lời|giải trình|phản hồi',
      opinionsAccepted: 'tiếp thu|được tiếp thu',
    },
  },
  {
    area: 'deputy-elections',
    about: 'cử tri|tiếp xúc cử tri|hiệp thương|đại biểu hội đồng nhân dân|bầu cử|đại biểu hđnd|đại biểu quốc hội',
    fields: {
      consultations: 'hiệp thương|hội nghị hiệp thương|vòng hiệp thương',
      voterConferences:
        'hội nghị cử tri|hội nghị lấy ý kiến cử tri|lấy ý kiến cử tri|cử tri nơi cư trú|hội nghị cử tri nơi cư trú',
      voterContacts:
        'tiếp xúc cử tri|cuộc tiếp xúc|tiếp xúc & cuộc|buổi tiếp xúc|hội nghị tiếp xúc cử tri|điểm tiếp xúc',
      attendances: 'lượt cử tri|cử tri tham dự|cử tri dự|cử tri tham gia|tham dự|cử tri & lượt',
      opinions: 'ý kiến|kiến nghị|ý kiến, kiến nghị|ý kiến cử tri|kiến nghị của cử tri|kiến nghị cử tri',
      opinionsAnswered: 'được trả lời|trả lời|giải quyết|được giải quyết|trả lời, giải quyết',
    },
  },
];
