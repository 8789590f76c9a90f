import type { AreaCues } from './area-cues.ts';

/** Leadership, inspection, training, directives and ratings. */
export const steeringCues: readonly AreaCues[] = [
  {
    area: 'steering-committee',
    about: 'ban chỉ đạo|bcđ|lãnh đạo, chỉ đạo|công tác lãnh đạo|cấp ủy',
    fields: {
      documentsIssued:
        'ban hành & văn bản|văn bản lãnh đạo|văn bản chỉ đạo|văn bản lãnh đạo, chỉ đạo|tham mưu ban hành|cấp ủy, chính quyền ban hành|cấp ủy, chính quyền & ban hành & văn bản|ban hành các loại & văn bản|văn bản các loại|ban hành tổng số & văn bản',
      partyDocuments:
        'cấp ủy ban hành|văn bản của cấp ủy|đảng ủy ban hành|cấp ủy & văn bản & !chính quyền|tỉnh ủy ban hành|đảng ủy & văn bản|huyện ủy ban hành|thành ủy ban hành|ban thường vụ ban hành|ban thường vụ & văn bản|đảng ủy & ban hành|cấp ủy & ban hành & !chính quyền',
      authorityDocuments:
        'văn bản của chính quyền|chính quyền ban hành|ubnd ban hành|ủy ban nhân dân ban hành|chính quyền & văn bản & !cấp ủy|ubnd & văn bản|ủy ban nhân dân & văn bản|ủy ban nhân dân & ban hành|chính quyền & ban hành & !cấp ủy',
      committeeDocuments: 'ban chỉ đạo ban hành|văn bản của ban chỉ đạo|bcđ ban hành|ban chỉ đạo & văn bản',
      committees: 'ban chỉ đạo|ban chỉ đạo hiện có|ban chỉ đạo các cấp|thành lập & ban chỉ đạo',
      committeesConsolidated:
        'kiện toàn|được kiện toàn|kiện toàn ban chỉ đạo|củng cố, kiện toàn|củng cố & ban chỉ đạo|kiện toàn & ban chỉ đạo|thành lập, kiện toàn|thay đổi thành viên',
      committeeMembers: 'thành viên ban chỉ đạo|thành viên & ban chỉ đạo',
      meetings:
        'họp ban chỉ đạo|ban chỉ đạo họp|phiên họp & ban chỉ đạo|cuộc họp ban chỉ đạo|ban chỉ đạo & họp|họp & bcđ|ban chỉ đạo & phiên họp|họp định kỳ & ban chỉ đạo|ban chỉ đạo & tổ chức họp',
      reviewConferences: 'sơ kết|tổng kết|hội nghị sơ kết|hội nghị tổng kết',
      briefings: 'giao ban|họp giao ban|cuộc giao ban|hội nghị giao ban',
    },
  },
  {
    area: 'steering-evaluation',
    about:
      'xếp loại ban chỉ đạo|đánh giá ban chỉ đạo|chất lượng hoạt động của ban chỉ đạo|chất lượng hoạt động ban chỉ đạo|ban chỉ đạo & xếp loại|ban chỉ đạo & hoàn thành|ban chỉ đạo & đánh giá',
    fields: {
      score:
        'tự chấm|điểm tự chấm|tự đánh giá đạt|điểm tự đánh giá|điểm & ban chỉ đạo|ban chỉ đạo & đạt & điểm|được chấm|chấm điểm',
      committeesEvaluated:
        'ban chỉ đạo được đánh giá|được đánh giá & ban chỉ đạo|đánh giá & ban chỉ đạo|ban chỉ đạo & đánh giá, xếp loại|được đánh giá, xếp loại & ban chỉ đạo',
      ratedExcellent: 'hoàn thành xuất sắc|xuất sắc|hoàn thành xuất sắc nhiệm vụ',
      ratedGood: 'hoàn thành tốt|hoàn thành tốt nhiệm vụ',
      ratedFair: 'hoàn thành nhiệm vụ|xếp loại hoàn thành|mức hoàn thành nhiệm vụ',
      ratedPoor: 'không hoàn thành|không hoàn thành nhiệm vụ|chưa hoàn thành nhiệm vụ',
      committeesNotEvaluated: 'chưa được đánh giá|chưa đánh giá|chưa đánh giá, xếp loại',
    },
  },
  {
    area: 'unit-ratings',
    about:
      'xếp loại thực hiện quy chế dân chủ|xếp loại|xếp loại đơn vị|thực hiện quy chế dân chủ & xếp loại|phân loại đơn vị|thực hiện dân chủ & xếp loại',
    fields: {
      unitsDue: 'phải xếp loại|thuộc diện xếp loại|thuộc diện đánh giá|phải đánh giá|diện đánh giá, xếp loại',
      unitsRated:
        'được xếp loại|đã xếp loại|tiến hành xếp loại|xếp loại & đơn vị & !tốt & !khá & !trung bình & !yếu|xếp loại của|xếp loại đối với|xếp loại cho|được đánh giá, xếp loại|đánh giá, xếp loại|được đánh giá & xếp loại|đã đánh giá, xếp loại|hoàn thành việc xếp loại',
      good: 'xếp loại tốt|loại tốt|đạt loại tốt|đạt tốt|tốt|mức tốt|thực hiện tốt & xếp loại|làm tốt',
      fair: 'xếp loại khá|loại khá|khá|đạt khá|mức khá',
      average: 'xếp loại trung bình|loại trung bình|trung bình|đạt trung bình|mức trung bình',
      weak: 'xếp loại yếu|loại yếu|yếu|yếu kém|mức yếu|kém|loại kém',
    },
  },
  {
    area: 'inspections',
    about:
      'đoàn kiểm tra|kiểm tra việc thực hiện|kiểm tra, giám sát|kiểm tra thực hiện|tự kiểm tra|ban chỉ đạo & kiểm tra|kiểm tra',
    fields: {
      teams:
        'đoàn kiểm tra|thành lập & đoàn|đoàn kiểm tra, giám sát|tổ kiểm tra|tổ chức & đoàn kiểm tra|đoàn & kiểm tra|đoàn công tác & kiểm tra',
      unitsInspected:
        'đơn vị được kiểm tra|kiểm tra tại & !tự kiểm tra|kiểm tra & đơn vị & !theo kế hoạch & !tự kiểm tra|được kiểm tra|kiểm tra việc thực hiện & !tự|tiến hành kiểm tra|kiểm tra thực tế|kiểm tra được & đơn vị|đã kiểm tra & đơn vị & !tự kiểm tra|kiểm tra & cơ sở & !tự kiểm tra|kiểm tra & xã & !tự kiểm tra',
      selfInspections: 'cuộc tự kiểm tra|tự kiểm tra & cuộc|tự kiểm tra & lượt',
      unitsSelfInspecting:
        'tự kiểm tra & đơn vị|đơn vị tự kiểm tra|tiến hành tự kiểm tra|đã tự kiểm tra|tự kiểm tra & cơ quan|tự kiểm tra & cơ sở|tự kiểm tra ở|tự kiểm tra tại|tự kiểm tra & xã',
      shortcomingsFound:
        'phát hiện|thiếu sót|hạn chế, thiếu sót|tồn tại, hạn chế|chỉ ra|phát hiện & thiếu sót|hạn chế & kiểm tra|nhắc nhở|chấn chỉnh|tồn tại & kiểm tra|chỉ ra & tồn tại|chỉ ra & hạn chế|khuyết điểm|thiếu sót & kiểm tra',
      recommendations:
        'kiến nghị sau kiểm tra|kiến nghị|kiểm tra & kiến nghị|yêu cầu khắc phục|kiến nghị & kiểm tra|đề nghị khắc phục|yêu cầu chấn chỉnh',
      recommendationsCarriedOut:
        'kiến nghị đã thực hiện|thực hiện xong & kiến nghị|đã khắc phục|khắc phục xong|khắc phục & kiến nghị|khắc phục được|đã thực hiện & kiến nghị|kiến nghị & đã thực hiện|kiến nghị & được thực hiện|đã thực hiện xong',
      unitsPlanned:
        'theo kế hoạch|phải kiểm tra|kế hoạch kiểm tra & đơn vị|theo kế hoạch & đơn vị|đơn vị theo kế hoạch',
      plannedUnitsInspected:
        'trong kế hoạch|theo kế hoạch đã kiểm tra|đơn vị trong kế hoạch|kế hoạch & đã kiểm tra|kế hoạch & hoàn thành & kiểm tra|hoàn thành kế hoạch kiểm tra',
    },
  },
  {
    area: 'training',
    about:
      'mở & lớp|lớp & học viên|tổ chức & lớp|tuyên truyền|tập huấn|phổ biến|bồi dưỡng|quán triệt|học tập, quán triệt',
    fields: {
      classes:
        'lớp tập huấn|lớp|mở & lớp|lớp bồi dưỡng|tập huấn & hội nghị|hội nghị tập huấn|hội nghị bồi dưỡng|mở được & lớp|lớp & bồi dưỡng|lớp tuyên truyền',
      participants:
        'tham dự & tập huấn|học viên|lượt người tham gia tập huấn|tập huấn & lượt|tập huấn cho|tham gia tập huấn|lớp & lượt|lớp & người|lớp & cán bộ|lớp & học viên|lớp & cho|cho & cán bộ & tập huấn|tập huấn & người|dự tập huấn|học viên tham gia',
      communicationSessions:
        'cuộc tuyên truyền|buổi tuyên truyền|tuyên truyền & cuộc|tuyên truyền & buổi|hội nghị tuyên truyền|tuyên truyền miệng|tuyên truyền & hội nghị|đợt tuyên truyền|phổ biến & hội nghị|buổi & tuyên truyền lưu động|tuyên truyền lưu động|buổi nói chuyện|hội nghị phổ biến',
      communicationAttendances:
        'lượt người nghe|tuyên truyền & lượt|lượt người tham dự & tuyên truyền|tuyên truyền & lượt người|người nghe|người tham dự & tuyên truyền|tuyên truyền & người nghe|tuyên truyền cho',
      newsItems:
        'tin, bài|tin bài|tin|bài viết|đăng tải|chuyên mục|phóng sự|tin, bài viết|lượt tin|bài phát thanh|bài tuyên truyền|tin & bài',
    },
  },
  {
    area: 'directives',
    about:
      'chỉ thị|kết luận|quán triệt|sơ kết 5 năm|văn bản cấp trên|nhiệm vụ được giao|tổ chức đảng|chỉ đạo của cấp trên',
    fields: {
      received: 'tiếp nhận & văn bản|văn bản cấp trên|văn bản chỉ đạo của cấp trên|tiếp nhận & chỉ thị|nhận & văn bản',
      plansIssued:
        'ban hành & kế hoạch|kế hoạch thực hiện|kế hoạch triển khai|xây dựng & kế hoạch|kế hoạch & triển khai|kế hoạch, chương trình hành động',
      organisationsDue: 'tổ chức đảng phải|phải sơ kết|tổ chức đảng thuộc diện',
      organisationsReviewed:
        'tổ chức đảng & sơ kết|đã sơ kết|tổ chức đảng đã sơ kết|đã tiến hành sơ kết|tổ chức đảng & tổng kết|tổ chức cơ sở đảng & sơ kết|tổ chức đảng|đảng bộ & sơ kết|chi bộ & sơ kết|tổ chức cơ sở đảng & tổng kết|cấp ủy & sơ kết|cấp ủy & tổng kết|tổ chức cơ sở đảng & sơ kết, tổng kết|đảng bộ & tổng kết|chi bộ & tổng kết',
      statedReviewedShare: 'tổ chức đảng & sơ kết|tổ chức đảng & tổng kết|sơ kết 5 năm|tiến hành sơ kết',
      tasksDue: 'nhiệm vụ được giao|giao & nhiệm vụ|được giao|tổng số nhiệm vụ|nhiệm vụ phải thực hiện',
      tasksDone:
        'nhiệm vụ đã hoàn thành|hoàn thành & nhiệm vụ|đã hoàn thành|~nhiệm vụ & đã xong|~nhiệm vụ & hoàn thành|~nhiệm vụ & thực hiện xong|hoàn thành đúng hạn & nhiệm vụ|nhiệm vụ hoàn thành|hoàn thành & nhiệm vụ được giao',
    },
  },
  {
    area: 'emulation',
    about: 'dân vận khéo|thi đua|khen thưởng|mô hình|điển hình|biểu dương',
    fields: {
      modelsRegistered:
        'đăng ký & mô hình|mô hình đăng ký|đăng ký xây dựng|đăng ký mới|xây dựng & mô hình|mô hình|đăng ký|mô hình mới|đăng ký thực hiện|mô hình đã đăng ký',
      modelsRecognised:
        'mô hình được công nhận|công nhận & mô hình|được công nhận|công nhận|đạt chuẩn & mô hình|được biểu dương & mô hình|mô hình hiệu quả|được đánh giá hiệu quả',
      collectives:
        'tập thể|khen thưởng & tập thể|tập thể được khen|biểu dương & tập thể|tặng giấy khen & tập thể|tặng bằng khen & tập thể',
      individuals:
        'cá nhân|khen thưởng & cá nhân|cá nhân được khen|biểu dương & cá nhân|tặng giấy khen & cá nhân|tặng bằng khen & cá nhân',
      unitsRegistered: 'đơn vị đăng ký|đăng ký thi đua & đơn vị|đăng ký & đơn vị|đăng ký tham gia',
    },
  },
  {
    area: 'socio-economic-context',
    about: 'kinh tế|grdp|thu ngân sách|xuất khẩu|đầu tư công|kinh tế - xã hội|tăng trưởng|vốn đầu tư|việc làm|hộ nghèo',
    fields: {
      growth:
        'grdp|kinh tế tăng|kinh tế & tăng trưởng|kinh tế tăng trưởng|tốc độ tăng trưởng|tổng sản phẩm|tăng trưởng kinh tế|tăng trưởng',
      investment: 'vốn đầu tư|tổng vốn đầu tư|vốn đầu tư toàn xã hội|vốn đầu tư phát triển',
      investmentGrowth: 'vốn đầu tư & tăng',
      exports: 'xuất khẩu|kim ngạch xuất khẩu',
      exportGrowth: 'xuất khẩu & tăng',
      budgetRevenue: 'thu ngân sách|tổng thu ngân sách|thu ngân sách nhà nước|thu nội địa',
      budgetPlan: 'dự toán|kế hoạch thu|dự toán thu|dự toán năm',
      statedBudgetShare: 'thu ngân sách & dự toán|dự toán|thu ngân sách & kế hoạch|dự toán năm',
      publicInvestment: 'giải ngân|giải ngân vốn đầu tư công|vốn đầu tư công',
      publicInvestmentPlan: 'kế hoạch vốn|kế hoạch vốn đầu tư công',
      statedPublicInvestmentShare: 'giải ngân|đầu tư công & kế hoạch|đầu tư công & đạt',
      newProjects:
        'dự án đầu tư mới|dự án mới|thu hút & dự án|cấp mới & dự án|dự án & cấp phép|dự án & chấp thuận|thu hút & dự án đầu tư',
      newProjectCapital: 'vốn đăng ký|tổng vốn đăng ký|số vốn đăng ký',
      jobsCreated:
        'việc làm|tạo việc làm|giải quyết việc làm|việc làm mới|giải quyết việc làm cho|việc làm cho & lao động|lao động có việc làm',
      poorHouseholds: 'hộ nghèo|hộ nghèo còn',
    },
  },
];
