import type { AreaCues } from './area-cues.ts';

/** Agencies, public units and workplaces. */
export const workplaceCues: readonly AreaCues[] = [
  {
    area: 'staff-conferences',
    about:
      'hội nghị cán bộ, công chức|hội nghị cán bộ công chức|hội nghị cbcc|hội nghị cbccvc|hội nghị viên chức|cán bộ, công chức, viên chức|hội nghị công chức|cbccvc|hội nghị cán bộ|hội nghị toàn thể|hội nghị đại biểu|hội nghị các cơ quan|hội nghị cơ quan|hội nghị tại cơ quan|hội nghị tại các cơ quan|hội nghị ở cơ quan|hội nghị cbccvc-nlđ|hội nghị cán bộ, viên chức',
    fields: {
      unitsDue: 'phải tổ chức|phải mở|đơn vị phải tổ chức|thuộc diện tổ chức|phải tổ chức hội nghị',
      unitsHeld:
        'đã tổ chức|đã mở|mở xong|mở hội nghị|tổ chức hội nghị|đơn vị đã tổ chức|đơn vị & tổ chức hội nghị|đã tổ chức hội nghị|cơ quan & tổ chức hội nghị|trường & tổ chức hội nghị|tổ chức xong',
      statedHeldShare: 'tổ chức hội nghị|đã tổ chức|tổ chức xong|đơn vị tổ chức hội nghị',
      plenary: 'toàn thể|hội nghị toàn thể|hình thức toàn thể|hình thức & toàn thể|hội nghị & toàn thể',
      delegates:
        'hội nghị đại biểu|đại biểu & hội nghị & !lượt|hình thức đại biểu|hình thức hội nghị đại biểu|hình thức & đại biểu',
      attendances:
        'tham dự|lượt người|lượt cán bộ|người dự|tham gia|lượt người dự|cán bộ, công chức, viên chức tham dự',
      opinions: 'ý kiến|kiến nghị|ý kiến, kiến nghị|phát biểu|đóng góp|ý kiến đóng góp|ý kiến tham luận|tham luận',
      opinionsAnswered:
        'được trả lời|trả lời|giải đáp|giải quyết|giải trình|tiếp thu, trả lời|thủ trưởng & trả lời|lãnh đạo & trả lời|thủ trưởng giải đáp',
    },
  },
  {
    area: 'employee-conferences',
    about: 'hội nghị người lao động|hội nghị nlđ|doanh nghiệp & hội nghị người lao động|doanh nghiệp & hội nghị',
    fields: {
      enterprisesDue: 'phải tổ chức|doanh nghiệp phải tổ chức|thuộc diện phải tổ chức|thuộc diện',
      enterprisesHeld:
        'đã tổ chức|doanh nghiệp đã tổ chức|doanh nghiệp & tổ chức hội nghị|tổ chức hội nghị người lao động|doanh nghiệp tổ chức',
      statedHeldShare: 'tổ chức hội nghị|đã tổ chức|doanh nghiệp tổ chức hội nghị|doanh nghiệp tổ chức',
      stateHeld: 'doanh nghiệp nhà nước|dnnn|nhà nước & !ngoài|khu vực nhà nước & !ngoài',
      nonStateHeld:
        'ngoài nhà nước|doanh nghiệp ngoài nhà nước|ngoài khu vực nhà nước|dn ngoài nhà nước|tư nhân|ngoài quốc doanh|dân doanh|doanh nghiệp tư nhân|khu vực tư nhân',
      foreignHeld:
        'đầu tư nước ngoài|fdi|vốn đầu tư nước ngoài|doanh nghiệp fdi|vốn nước ngoài|có vốn đầu tư nước ngoài',
      opinions: 'ý kiến|kiến nghị|đề xuất|ý kiến, đề xuất|ý kiến, kiến nghị',
      opinionsAnswered: 'được trả lời|trả lời|giải đáp|giải quyết',
    },
  },
  {
    area: 'workplace-dialogues',
    about:
      'đối thoại tại nơi làm việc|đối thoại nơi làm việc|doanh nghiệp & đối thoại & !với doanh nghiệp & !với các doanh nghiệp|người sử dụng lao động & đối thoại|đối thoại & người lao động|người sử dụng lao động|công đoàn & đối thoại & !với nhân dân & !với người dân',
    fields: {
      enterprisesDue: 'phải đối thoại|phải tổ chức đối thoại|doanh nghiệp phải',
      enterprisesHeld:
        'doanh nghiệp & đối thoại|doanh nghiệp đã đối thoại|doanh nghiệp tổ chức đối thoại|doanh nghiệp đã tổ chức đối thoại|tổ chức đối thoại',
      statedHeldShare:
        'doanh nghiệp & đối thoại|doanh nghiệp tổ chức đối thoại|tổ chức đối thoại|đối thoại tại nơi làm việc',
      dialogues: 'cuộc đối thoại|cuộc & đối thoại tại nơi làm việc|đối thoại & cuộc|cuộc',
      periodic: 'định kỳ|đối thoại định kỳ',
      onRequest:
        'theo yêu cầu|khi có yêu cầu|yêu cầu của một|theo yêu cầu của một hoặc các bên|theo yêu cầu của một bên|yêu cầu của một bên|một bên có yêu cầu|khi một bên|một trong hai bên|hai bên có yêu cầu|theo yêu cầu của người lao động|theo đề nghị của một bên',
      onMatter: 'vụ việc|khi có vụ việc|theo vụ việc|đối thoại khi có vụ việc|đối thoại vụ việc',
      opinions:
        'ý kiến|kiến nghị|đề xuất|ý kiến, đề xuất|ý kiến, kiến nghị|ý kiến của người lao động|ý kiến đề xuất|ghi nhận & ý kiến|tiếp nhận & ý kiến|tiếp nhận & kiến nghị|ghi nhận & kiến nghị|nhận & ý kiến',
      opinionsAnswered:
        'được trả lời|trả lời|giải quyết|giải đáp|được giải quyết|người sử dụng lao động & giải quyết|người sử dụng lao động & trả lời|chủ doanh nghiệp & giải quyết',
    },
  },
  {
    area: 'workplace-democracy',
    about:
      'doanh nghiệp|quy chế dân chủ tại nơi làm việc|thỏa ước|công đoàn|dân chủ trong doanh nghiệp|dân chủ tại nơi làm việc|đình công',
    fields: {
      enterprises:
        'tổng số doanh nghiệp|doanh nghiệp đang hoạt động|doanh nghiệp trên địa bàn|có & doanh nghiệp|doanh nghiệp',
      stateEnterprises: 'doanh nghiệp nhà nước|dnnn',
      nonStateEnterprises: 'doanh nghiệp ngoài nhà nước|ngoài nhà nước|ngoài khu vực nhà nước|tư nhân',
      foreignEnterprises: 'đầu tư nước ngoài|fdi|doanh nghiệp fdi',
      tenOrMoreEmployees:
        'từ 10 lao động|10 lao động trở lên|sử dụng từ 10|từ 10 lao động trở lên|từ 10 người lao động',
      withUnion:
        'có tổ chức công đoàn|công đoàn cơ sở|có công đoàn|thành lập công đoàn|tổ chức công đoàn|thành lập & công đoàn|thành lập tổ chức công đoàn|có & công đoàn cơ sở',
      withRegulation:
        'quy chế dân chủ|ban hành quy chế|có quy chế|xây dựng quy chế|doanh nghiệp & quy chế|quy chế dân chủ ở cơ sở',
      collectiveAgreements:
        'thỏa ước|thỏa ước lao động tập thể|tưlđtt|ký & thỏa ước|thương lượng|ký kết & thỏa ước|ký & tưlđtt|thỏa ước & doanh nghiệp',
      stoppages:
        'đình công|ngừng việc|ngừng việc tập thể|lãn công|ngừng việc, đình công|đình công, ngừng việc|tranh chấp lao động tập thể|cuộc ngừng việc',
    },
  },
];
