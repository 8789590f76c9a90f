import type { AreaCues } from './area-cues.ts';

/** Disclosure, decisions of the people, consultation, dialogue and meetings. */
export const discussCues: readonly AreaCues[] = [
  {
    area: 'disclosures',
    about: 'công khai|niêm yết|dân biết|nội dung công khai',
    fields: {
      itemsDue: 'nội dung phải công khai|phải công khai|thuộc diện công khai|phải được công khai',
      itemsDisclosed:
        'nội dung đã công khai|công khai & nội dung & !phải công khai|nội dung công khai|đã công khai|thực hiện công khai|nội dung',
      itemsOnTime:
        'công khai đúng hạn|đúng hạn|đúng thời hạn|đúng thời gian|công khai & đúng thời hạn|công khai & đúng thời gian',
      postings: 'lượt công khai|công khai & lượt|lượt',
      byPosting:
        'niêm yết|niêm yết tại trụ sở|niêm yết công khai|niêm yết công khai & nội dung|niêm yết & nội dung|niêm yết & trụ sở|niêm yết & nhà văn hóa|bảng niêm yết|bảng tin',
      byWebsite:
        'trang thông tin & nội dung|cổng thông tin & nội dung|đăng tải & nội dung|cổng thông tin|trang thông tin điện tử|cổng thông tin điện tử|website|trang zalo|trang facebook|cổng|đăng & cổng thông tin|lên cổng|trên cổng|đăng tải & cổng|đăng & trang thông tin|mạng xã hội|nhóm zalo|trên website',
      byLoudspeaker:
        'truyền thanh|loa|hệ thống truyền thanh|đài truyền thanh|loa truyền thanh|phát thanh|phát & loa|phát & truyền thanh|phát trên loa|hệ thống loa',
      byCommunityHead:
        'qua trưởng thôn|trưởng thôn|thông qua trưởng thôn|tổ trưởng tổ dân phố|trưởng thôn, tổ trưởng|thông qua & trưởng thôn|qua & trưởng thôn|trưởng thôn & thông báo|tổ trưởng & thông báo|thông báo & trưởng thôn|qua tổ trưởng',
      byOtherForms: 'hình thức khác|các hình thức khác',
      communesDue: 'xã phải thực hiện|phải thực hiện công khai|xã & phải công khai',
      communesDisclosing:
        'xã công khai đầy đủ|công khai đầy đủ|xã & công khai|xã, phường & công khai|phường & công khai|thực hiện công khai đầy đủ|công khai đầy đủ các nội dung',
    },
  },
  {
    area: 'direct-decisions',
    about:
      'bàn và quyết định|nhân dân bàn|bàn, quyết định|quyết định trực tiếp|bàn bạc, quyết định|biểu quyết|quyết định của cộng đồng|cộng đồng dân cư & quyết định|dân bàn|nhân dân quyết định|bàn và quyết định trực tiếp|lấy phiếu & hộ',
    fields: {
      matters:
        'đưa ra nhân dân bàn|việc & bàn|đưa ra bàn|bàn và quyết định|việc đưa ra bàn|nội dung & bàn và quyết định|nhân dân bàn, quyết định|đưa ra lấy ý kiến & quyết định|nhân dân bàn|đưa ra & bàn',
      passed:
        'được thông qua|thông qua & !không|việc được thông qua|đã thông qua|tán thành, thông qua|việc & tán thành|đạt tỷ lệ & !không|được tán thành & !không & !chưa|được nhất trí|thống nhất & việc|việc & đạt & tán thành|biểu quyết thông qua & !không|đạt & đồng thuận & !không|được đồng thuận|đạt & nhất trí & !không',
      notPassed:
        'không được thông qua|không thông qua|chưa được thông qua|chưa thông qua|không đạt tỷ lệ|chưa đạt tỷ lệ|không đủ tỷ lệ|chưa đủ tỷ lệ|không đạt & tán thành|không được tán thành|chưa được tán thành|không thống nhất|phải bàn lại|phải họp lại|họp lại|biểu quyết lại',
      byMeeting:
        'tại cuộc họp|quyết định tại cuộc họp|tổ chức cuộc họp|tại hội nghị|họp thôn|họp dân|biểu quyết tại cuộc họp|thông qua cuộc họp|biểu quyết tại & họp|giơ tay',
      byBallots:
        'phát phiếu|phát phiếu lấy ý kiến|bằng phiếu|phiếu lấy ý kiến|lấy phiếu|phát phiếu & từng hộ|lấy phiếu từng hộ|phiếu đến từng hộ',
      byOnlineVote: 'trực tuyến|biểu quyết trực tuyến',
      contributionMatters:
        'mức đóng góp|chủ trương và mức đóng góp|việc & đóng góp|chủ trương, mức đóng góp|liên quan đến đóng góp|về đóng góp',
      householdVotes:
        'lượt hộ biểu quyết|lượt hộ gia đình biểu quyết|hộ tham gia biểu quyết|biểu quyết & lượt hộ|lượt hộ tham gia|tham gia biểu quyết',
      approvingVotes: 'lượt hộ tán thành|tán thành|hộ tán thành|đồng ý',
      recognised:
        'được công nhận|công nhận|ra quyết định công nhận|công nhận & quyết định|quyết định & cộng đồng & công nhận|công nhận & cộng đồng dân cư',
      annulled: 'bị bãi bỏ|bãi bỏ|hủy bỏ|bãi bỏ & quyết định|bãi bỏ & quyết định & cộng đồng',
    },
  },
  {
    area: 'consultations',
    about:
      'lấy ý kiến|tham gia ý kiến|lấy ý kiến nhân dân|nhân dân tham gia ý kiến|góp ý dự thảo|góp ý & dự thảo|đóng góp ý kiến|lấy ý kiến của nhân dân|lấy ý kiến góp ý',
    fields: {
      matters:
        'việc lấy ý kiến|lấy ý kiến & việc|lấy ý kiến & nội dung|đưa ra lấy ý kiến|nội dung lấy ý kiến|nội dung & lấy ý kiến',
      opinions:
        'ý kiến tham gia|tham gia ý kiến|ý kiến & lấy ý kiến|thu được & ý kiến|nhận được & ý kiến|lượt ý kiến|ý kiến góp ý|ý kiến đóng góp|ghi nhận & ý kiến|thu về|ý kiến|lượt & ý kiến|ý kiến tham gia & nhân dân|góp ý & ý kiến|nhận & ý kiến',
      opinionsAccepted: 'tiếp thu|được tiếp thu|ý kiến được tiếp thu|đã tiếp thu',
      opinionsExplained: 'giải trình|được giải trình|tiếp thu, giải trình|giải trình & ý kiến|được giải thích',
      hearings: 'đối tượng thi hành|đối tượng bị tác động|làm việc với|đối tượng chịu tác động|làm việc trực tiếp',
      draftsCommented:
        'dự thảo|góp ý & dự thảo|dự thảo được góp ý|dự thảo văn bản|dự thảo & lấy ý kiến|dự thảo & góp ý|dự thảo & tham gia ý kiến|dự thảo & đóng góp ý kiến',
    },
  },
  {
    area: 'dialogues',
    about:
      'đối thoại|đối thoại trực tiếp|đối thoại với nhân dân|đối thoại với người dân|người đứng đầu & đối thoại|hội nghị đối thoại',
    fields: {
      dialogues:
        'đối thoại|hội nghị đối thoại|cuộc đối thoại|buổi đối thoại|đối thoại trực tiếp|tổ chức & đối thoại|đối thoại & !định kỳ & !đột xuất',
      periodicDialogues: 'đối thoại định kỳ|định kỳ|định kỳ & đối thoại',
      unscheduledDialogues: 'đối thoại đột xuất|đột xuất|chuyên đề|đối thoại chuyên đề',
      attendances:
        'tham dự|người dự|lượt người tham dự|tham gia|đối thoại & lượt|người dân tham dự|với sự tham gia|lượt người|người tham dự|đại biểu tham dự & đối thoại|đối thoại & người|thu hút & đối thoại',
      opinions:
        'ý kiến|ý kiến, kiến nghị|kiến nghị|câu hỏi|nêu & ý kiến|ý kiến phản ánh|ghi nhận & ý kiến|tiếp nhận & ý kiến|nhận & ý kiến|ghi nhận & kiến nghị|tiếp nhận & kiến nghị|ý kiến phát biểu',
      opinionsAnswered:
        'ý kiến được trả lời|được trả lời|trả lời|giải đáp|giải quyết|trả lời ngay|được giải đáp|trả lời trực tiếp|trả lời, giải quyết|giải đáp trực tiếp|trả lời tại chỗ|giải đáp tại chỗ|giải quyết ngay',
      communesDue: 'xã phải tổ chức|xã phải tổ chức đối thoại|phải tổ chức đối thoại',
      communesHeld:
        'xã đã tổ chức|xã & tổ chức đối thoại|xã, phường & đối thoại|phường & đối thoại|xã, phường đã tổ chức|xã & đối thoại',
      withPeople:
        'đối thoại với nhân dân|với nhân dân|với người dân|đối thoại với người dân|với bà con|với hộ dân|với nông dân|với dân|với hội viên|với phụ nữ|với thanh niên|với cử tri|với các hộ dân|với người dân & đối thoại',
      withEnterprises:
        'đối thoại với doanh nghiệp|với doanh nghiệp|với các doanh nghiệp|với hợp tác xã|với hộ kinh doanh|với nhà đầu tư',
      withEmployees:
        'đối thoại với người lao động|với người lao động|với công nhân|với đoàn viên, người lao động|với công nhân lao động',
      ledByPartyHeads:
        'người đứng đầu cấp ủy & !~cấp ủy, chính quyền & !~cấp ủy và chính quyền & !~cấp ủy đảng, chính quyền|bí thư & !chủ tịch|bí thư & đối thoại & !chủ tịch|bí thư cấp ủy|cấp ủy chủ trì|bí thư đảng ủy|bí thư chủ trì|bí thư & chủ trì|cấp ủy & chủ trì',
      ledByAuthorityHeads:
        'người đứng đầu chính quyền|chủ tịch ubnd|chủ tịch ủy ban nhân dân|chính quyền chủ trì|chủ tịch & đối thoại & !bí thư|chủ tịch & !bí thư|chủ tịch chủ trì|chủ tịch & chủ trì|chính quyền & chủ trì',
      heldByCommunes: 'cấp xã tổ chức|cấp xã|do cấp xã|ở cấp xã',
      heldByHigherLevels:
        'cấp tỉnh tổ chức|cấp tỉnh|cấp huyện|do cấp huyện|do cấp tỉnh|cấp huyện tổ chức|cấp trên|thị xã tổ chức',
    },
  },
  {
    area: 'community-meetings',
    about:
      'họp thôn|họp tổ dân phố|họp cộng đồng|cộng đồng dân cư|hội nghị thôn|họp dân|hội nghị của cộng đồng|hội nghị nhân dân|họp định kỳ|sinh hoạt cộng đồng|hội nghị của cộng đồng dân cư|hội nghị cộng đồng dân cư',
    fields: {
      communities:
        'tổng số thôn|thôn, tổ dân phố|trên tổng số|thôn & hội nghị của cộng đồng dân cư|thôn & tổ chức hội nghị',
      onceAYear:
        'họp một lần|họp 1 lần|một lần trong năm|1 lần trong năm|họp một lần trong năm|1 lần/năm|01 lần|một lần|họp & một lần|họp & 1 lần',
      twiceAYear:
        'họp hai lần|họp 2 lần|hai lần trong năm|2 lần trong năm|02 lần|hai lần|2 lần/năm|họp & hai lần|họp & 2 lần|họp đủ 2 lần',
      otherFrequency: 'hình thức khác',
      periodicConferences:
        'hội nghị định kỳ|hội nghị & cộng đồng dân cư|hội nghị thôn|hội nghị nhân dân|hội nghị cộng đồng|hội nghị của cộng đồng dân cư|hội nghị & thôn|hội nghị & tổ dân phố|hội nghị đại biểu nhân dân',
      attendances:
        'lượt hộ|đại diện hộ tham dự|lượt đại diện hộ|hộ tham dự|hộ dự|đại diện hộ|lượt hộ dự|hộ gia đình dự|hộ gia đình tham dự|lượt hộ gia đình|lượt người & hội nghị & cộng đồng dân cư|lượt đại biểu hộ',
    },
  },
  {
    area: 'democracy-regulations',
    about:
      'quy chế dân chủ|quy chế thực hiện dân chủ|ban hành quy chế|quy chế & dân chủ|xây dựng quy chế|quy chế thực hiện dân chủ ở cơ sở',
    fields: {
      communes: 'tổng số xã',
      communesWithRegulation:
        'xã & quy chế|xã đã ban hành quy chế|xã, phường & quy chế|phường & ban hành quy chế|cấp xã & quy chế|xã có quy chế|cấp xã có quy chế',
      agencies: 'tổng số cơ quan',
      agenciesWithRegulation:
        'cơ quan & quy chế & !thực hiện quy chế|đơn vị & quy chế & !cấp xã & !thực hiện quy chế|đơn vị & xây dựng và thực hiện quy chế|cơ quan, đơn vị & quy chế|đơn vị đã ban hành quy chế|trường & quy chế|cơ quan, đơn vị & ban hành quy chế|cơ quan có quy chế|cơ quan, đơn vị có quy chế',
      stateEnterprises: 'tổng số doanh nghiệp nhà nước',
      stateEnterprisesWithRegulation:
        'doanh nghiệp nhà nước & quy chế|doanh nghiệp nhà nước & ban hành quy chế|dnnn & quy chế',
      amended:
        'sửa đổi|sửa đổi, bổ sung|bổ sung|rà soát, sửa đổi|quy chế được sửa đổi|điều chỉnh quy chế|quy chế & sửa đổi|quy chế & bổ sung|sửa đổi & quy chế',
    },
  },
];
