import type { AreaCues } from './area-cues.ts';

/** What the people do and what they have of it: mediation, conventions, contributions, services, population. */
export const doCues: readonly AreaCues[] = [
  {
    area: 'mediation',
    about: 'hòa giải|hòa giải ở cơ sở|tổ hòa giải|hòa giải viên|công tác hòa giải',
    fields: {
      groups: 'tổ hòa giải|tổ & hòa giải',
      mediators: 'hòa giải viên|với & hòa giải viên',
      carriedOver: 'kỳ trước chuyển sang|chuyển sang|tồn kỳ trước|kỳ trước',
      received:
        'tiếp nhận|thụ lý|nhận|tiếp nhận & vụ|đưa ra hòa giải|thụ lý & vụ|vụ việc hòa giải|vụ hòa giải|phát sinh|tiến hành hòa giải|hòa giải & !thành & !không thành|tiếp nhận & hòa giải|mâu thuẫn|mâu thuẫn, tranh chấp|tranh chấp & hòa giải',
      settled:
        'hòa giải thành|thành công|hòa giải thành công|đã hòa giải thành|hòa giải thành & vụ|thành & !không thành',
      unsettled:
        'hòa giải không thành|không thành|hòa giải không thành công|chuyển tòa án|chuyển cấp trên|chuyển cơ quan có thẩm quyền',
      pending:
        'đang hòa giải|đang tiến hành|đang giải quyết|đang xem xét|còn lại|đang tiến hành hòa giải|chưa hòa giải|còn|đang tiếp tục hòa giải|đang được hòa giải',
      statedSettledShare: 'hòa giải thành|tỷ lệ hòa giải thành|thành công|hòa giải',
    },
  },
  {
    area: 'conventions',
    about: 'hương ước|quy ước|hương ước, quy ước',
    fields: {
      communities:
        'tổng số thôn|thôn & hương ước|thôn & quy ước|thôn & xây dựng & hương ước|tổ dân phố & xây dựng & quy ước',
      inForce:
        'đang thực hiện|hiện có|có hương ước|thôn & có hương ước|thôn & có quy ước|tổ dân phố & có quy ước|có & hương ước|đang có hiệu lực|hương ước, quy ước',
      recognised:
        'được công nhận|công nhận & !không|đã công nhận|phê duyệt|ra quyết định công nhận|công nhận mới|quyết định công nhận',
      notRecognised: 'không được công nhận|chưa được công nhận|không công nhận|chưa công nhận',
      amended: 'sửa đổi, bổ sung|sửa đổi|bổ sung|rà soát, sửa đổi|chỉnh sửa|được sửa đổi|sửa & hương ước',
      replaced: 'thay thế|được thay thế|xây dựng mới',
      suspended: 'tạm ngừng|bị tạm ngừng|tạm dừng|tạm ngừng thực hiện|tạm dừng thực hiện',
      annulled: 'bãi bỏ|bị bãi bỏ',
    },
  },
  {
    area: 'community-head-elections',
    about:
      'trưởng thôn|tổ trưởng tổ dân phố|bầu trưởng thôn|bầu & trưởng thôn|bầu tổ trưởng|trưởng khu phố|trưởng ấp|bầu & tổ trưởng|trưởng khóm',
    fields: {
      communitiesDue: 'phải bầu|thôn phải bầu|đến kỳ bầu|hết nhiệm kỳ|tổ dân phố phải bầu',
      communitiesElected:
        'đã bầu|thôn & bầu & !bầu lại|tổ chức bầu|tổ chức bầu cử|đã tổ chức bầu|bầu xong|hoàn thành & bầu|hoàn thành việc bầu|hoàn thành bầu|bầu & nhiệm kỳ|thôn & bầu xong',
      electedFirstRound:
        'lần đầu|trúng cử lần đầu|bầu lần đầu|ngay lần đầu|ngay lần bầu đầu|lần thứ nhất|lần bầu đầu tiên|trúng cử|ngay vòng đầu|bầu một lần|vòng một',
      electedLater: 'bầu lại|lần hai|lần thứ hai|bầu lần 2|bầu bổ sung',
      released: 'miễn nhiệm|bãi nhiệm|miễn nhiệm, bãi nhiệm|cho thôi',
      women: 'nữ|là nữ|phụ nữ|nữ trúng cử|trưởng thôn nữ|nữ trưởng thôn',
    },
  },
  {
    area: 'contributions',
    about:
      'đóng góp|huy động|hiến đất|ngày công|ủng hộ|vận động|xã hội hóa|nông thôn mới|hỗ trợ|giải phóng mặt bằng|nhân dân đóng góp|đường giao thông|mặt bằng|tài trợ',
    fields: {
      totalValue: 'tổng giá trị|trị giá|tổng kinh phí|tổng vốn|tổng mức|giá trị|kinh phí|tổng nguồn lực|huy động được',
      peopleMoney:
        'nhân dân đóng góp|người dân đóng góp|dân đóng góp|đóng góp|nhân dân ủng hộ|vận động nhân dân|nhân dân đã đóng góp|đóng góp của nhân dân|huy động nhân dân|do nhân dân đóng góp|từ nhân dân|trong nhân dân|vận động & nhân dân|sức dân|nhân dân & góp|nhân dân đối ứng|vốn đối ứng của dân|dân góp',
      stateBudget:
        'ngân sách nhà nước|ngân sách|nhà nước hỗ trợ|ngân sách hỗ trợ|vốn nhà nước|ngân sách xã|nhà nước đầu tư|ngân sách cấp|vốn ngân sách|nhà nước cấp',
      otherMoney:
        'nguồn khác|các nguồn khác|nguồn vốn khác|nguồn xã hội hóa|doanh nghiệp và nguồn khác|doanh nghiệp hỗ trợ|nguồn vận động khác',
      labourDays: 'ngày công|công lao động|ngày công lao động|công lao động & nhân dân',
      landGiven:
        'hiến đất|đất hiến|hiến|hiến & m2|hiến & đất|hiến & ha|tự nguyện hiến|nhường & m2|nhường đất|nhường & đất|tự nguyện & m2|phá dỡ & tường rào|tường rào & m2|lùi & m2|cho đất|góp đất|tự nguyện giao đất',
      households:
        'hộ gia đình & tự nguyện|hộ tự nguyện|hộ đóng góp|hộ hiến|hộ gia đình hiến|hộ & hiến đất|hộ & đóng góp|hộ tham gia|hộ dân hiến|hộ & tham gia đóng góp|hộ dân & hiến|hộ & hiến|hộ & góp|hộ dân tự nguyện',
      works: 'công trình|phần việc|làm & công trình|xây dựng & công trình|tuyến đường|công trình, phần việc|đã làm',
      epidemicContribution:
        'phòng, chống dịch|chống dịch|phòng chống dịch|quỹ vắc-xin|covid|covid-19|ủng hộ & dịch|công tác phòng, chống dịch',
      hardshipSupport:
        'hỗ trợ người|khó khăn|người gặp khó khăn|hoàn cảnh khó khăn|hỗ trợ & khó khăn|hỗ trợ|hỗ trợ người dân',
      reliefTrips: 'chuyến xe|xe miễn phí|chuyến|chuyến xe miễn phí|đón công dân',
      compensationPaid: 'bồi thường|bồi thường, hỗ trợ|chi trả bồi thường|chi trả|giải phóng mặt bằng & đồng|đền bù',
      landCleared:
        'thu hồi đất|giải phóng mặt bằng & m2|thu hồi & đất|giải phóng mặt bằng & ha|thu hồi & m2|giải phóng & m2|thu hồi & ha|bàn giao mặt bằng|thu hồi|giải phóng & mặt bằng|mặt bằng & ha|giải phóng mặt bằng|thu hồi & diện tích|giải phóng & diện tích',
      hardshipPersons:
        'người khó khăn|khó khăn & người|hỗ trợ & người|người có hoàn cảnh khó khăn|lượt người & hỗ trợ|người & khó khăn|người nghèo|hỗ trợ cho & người',
      donorOrganisations:
        'tổ chức, doanh nghiệp|đơn vị tài trợ|tài trợ & đơn vị|đơn vị & đóng góp|doanh nghiệp tài trợ|tổ chức tài trợ|tài trợ & tổ chức|tài trợ & doanh nghiệp|nhà tài trợ|ủng hộ & tổ chức|tổ chức|ủng hộ & doanh nghiệp|nhà hảo tâm & doanh nghiệp|mạnh thường quân & doanh nghiệp|doanh nghiệp & cá nhân & ủng hộ',
      donorPersons:
        'cá nhân tài trợ|cá nhân & tài trợ|cá nhân ủng hộ|cá nhân|nhà hảo tâm|mạnh thường quân|cá nhân & ủng hộ',
    },
  },
  {
    area: 'one-stop',
    about:
      'một cửa|hồ sơ|thủ tục hành chính|bộ phận một cửa|trung tâm phục vụ hành chính công|một cửa liên thông|tthc|bộ phận tiếp nhận và trả kết quả|trung tâm hành chính công',
    fields: {
      communes: 'tổng số xã',
      communesWithOneStop:
        'xã & một cửa|cơ chế một cửa|bộ phận một cửa|thực hiện cơ chế một cửa|xã, phường & một cửa|phường & một cửa|xã & bộ phận',
      statedOneStopShare: 'xã & một cửa|cơ chế một cửa|thực hiện cơ chế một cửa|xã, phường & một cửa',
      carriedOver: 'kỳ trước chuyển sang|chuyển sang|tồn kỳ trước|kỳ trước',
      received:
        'tiếp nhận|hồ sơ tiếp nhận|tiếp nhận & hồ sơ|nhận & hồ sơ|tổng số hồ sơ|đã tiếp nhận|hồ sơ tiếp nhận & !trực tuyến|thụ lý|nhận hồ sơ|nhận & hồ sơ & !trực tuyến',
      receivedOnline:
        'trực tuyến|hồ sơ trực tuyến|tiếp nhận trực tuyến|nộp trực tuyến|qua mạng|dịch vụ công trực tuyến & hồ sơ|hồ sơ nộp trực tuyến|nộp qua mạng|tiếp nhận qua cổng',
      statedOnlineShare:
        'trực tuyến|hồ sơ trực tuyến|tiếp nhận trực tuyến|nộp trực tuyến|qua mạng|nộp hồ sơ trực tuyến',
      resolved:
        'giải quyết & !trước hạn & !đúng hạn|đã giải quyết|giải quyết & hồ sơ & !trước hạn & !đúng hạn|giải quyết xong|hồ sơ đã giải quyết|đã giải quyết & hồ sơ|giải quyết được|xử lý|trả kết quả|đã trả|đã trả & hồ sơ|trả kết quả & hồ sơ|đã giải quyết xong',
      statedResolvedShare: 'đã giải quyết|giải quyết & !đúng hạn & !trước hạn|tỷ lệ giải quyết|giải quyết xong',
      onTime:
        'đúng hạn|trước hạn|đúng và trước hạn|trước và đúng hạn|trước hạn và đúng hạn|giải quyết đúng hạn|trước, đúng hạn|đúng hạn, trước hạn|trước hạn, đúng hạn|đúng hẹn|trả kết quả đúng hạn|trả đúng hạn|trả đúng hẹn|trả kết quả trước hạn|trả sớm|đúng thời hạn',
      late: 'quá hạn|trễ hạn|chậm|trễ hẹn|giải quyết quá hạn|chậm muộn|quá hẹn|trả chậm|quá thời hạn|trễ',
      statedOnTimeShare:
        'đúng hạn|trước hạn|đúng và trước hạn|trước và đúng hạn|giải quyết đúng hạn|trước hạn và đúng hạn|trước, đúng hạn|đúng hẹn',
      outstanding:
        'đang giải quyết|đang xử lý|còn lại|chưa đến hạn|đang trong hạn|còn trong hạn|hồ sơ đang|đang trong thời hạn|còn|chuyển kỳ sau|chuyển sang kỳ sau|trong hạn',
      centreReceived:
        'trung tâm phục vụ hành chính công & tiếp nhận|~trung tâm phục vụ hành chính công & tiếp nhận & hồ sơ|trung tâm hành chính công & tiếp nhận|trung tâm tiếp nhận',
      centreResolved:
        '~trung tâm phục vụ hành chính công & giải quyết & hồ sơ|~trung tâm phục vụ hành chính công & đã giải quyết & hồ sơ|trung tâm giải quyết|trung tâm & giải quyết',
      statedCentreResolvedShare:
        'trung tâm phục vụ hành chính công & giải quyết|trung tâm & giải quyết|trung tâm phục vụ hành chính công',
    },
  },
  {
    area: 'online-services',
    about: 'dịch vụ công|dịch vụ công trực tuyến|thủ tục hành chính|tthc|thủ tục|mức độ 3|mức độ 4|công bố & thủ tục',
    fields: {
      procedures: 'thủ tục hành chính|công bố|thủ tục & công bố|niêm yết & thủ tục|thủ tục|công khai & thủ tục',
      proceduresLevel2: 'mức độ 2|mức 2',
      proceduresLevel3: 'mức độ 3|mức 3|một phần',
      proceduresLevel4: 'mức độ 4|mức 4|toàn trình',
      services: 'dịch vụ công trực tuyến|dịch vụ công|cung cấp & dịch vụ|cung cấp|dịch vụ',
      districtServices: 'cấp huyện',
      communeServices: 'cấp xã',
    },
  },
  {
    area: 'population',
    about:
      'dân số|dân cư|toàn xã|địa bàn|toàn tỉnh|hiện có|đặc điểm|toàn phường|quy mô|toàn huyện|nhân khẩu|tình hình chung',
    fields: {
      households: 'hộ|hộ dân|hộ gia đình|tổng số hộ|số hộ',
      persons: 'người|nhân khẩu|dân số|người dân|nhân khẩu & hộ|khẩu|số dân',
      voters: 'cử tri|tổng số cử tri',
      communes:
        'xã, phường|đơn vị hành chính cấp xã|xã|đơn vị cấp xã|xã, phường, thị trấn|đơn vị hành chính & !sự nghiệp',
      communities: 'thôn, tổ dân phố|thôn & dân cư|thôn, tdp|khu dân cư|thôn/tdp|thôn, bản|thôn và tổ dân phố',
      villages: 'thôn & !tổ dân phố|thôn|bản',
      residentialGroups: 'tổ dân phố|khu phố & !thôn',
      agencies:
        'đơn vị hành chính, sự nghiệp|hành chính, sự nghiệp|hành chính sự nghiệp|cơ quan, đơn vị|cơ quan|đơn vị sự nghiệp|trường học|đơn vị & sự nghiệp|đơn vị',
      staff:
        'cán bộ, công chức, viên chức|viên chức, người lao động|cán bộ, giảng viên|cán bộ, giáo viên|biên chế|cán bộ, công chức|viên chức|cán bộ|cbccvc',
      enterprises: 'doanh nghiệp|doanh nghiệp & địa bàn|doanh nghiệp đang hoạt động',
      employees: 'lao động & !nhân khẩu|công nhân|lao động & doanh nghiệp|người lao động',
    },
  },
  {
    area: 'friendly-government',
    about: 'chính quyền thân thiện|thân thiện|chính quyền thân thiện & tự chấm',
    fields: {
      democracy: 'dân chủ|tuyên truyền|quy chế dân chủ|thực hiện dân chủ',
      administrativeReform: 'cải cách hành chính|cchc',
      officeCulture: 'văn hóa công sở|công sở',
      dialogueAndComplaints: 'đối thoại|khiếu nại|đối thoại, giải quyết|đơn thư',
      satisfaction: 'hài lòng|sự hài lòng|mức độ hài lòng',
      total:
        'tổng điểm|tổng cộng|tổng số điểm|tự chấm tổng|tổng & điểm|chính quyền thân thiện & tự chấm|đạt tổng|chính quyền thân thiện & đạt|chính quyền thân thiện',
    },
  },
];
