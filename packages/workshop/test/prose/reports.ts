/** A report as an office writes it, in our own words about invented units, and what is to be read from it. */
export interface ProseReport {
  /** What it is about. */
  readonly title: string;
  /** Whose it is. */
  readonly unit: string;
  /** The period it tells of. */
  readonly period: string;
  /** Its lines; a heading begins with `##` or `###`. */
  readonly lines: readonly string[];
  /** Its figures with their likeliest measures, in order. */
  readonly figures: readonly string[];
  /** How many shortcomings and tasks it names. */
  readonly items: { readonly shortcoming: number; readonly task: number };
  /** What does not agree in it: code and what was expected. */
  readonly findings: readonly (readonly [code: string, expected: string])[];
}

const town: ProseReport = {
  title: 'Kết quả thực hiện quy chế dân chủ ở cơ sở năm 2021',
  unit: 'thị xã Mẫu',
  period: '2021',
  lines: [
    '## CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
    'Ban Chỉ đạo thị xã thành lập 10 đoàn kiểm tra việc thực hiện quy chế dân chủ ở cơ sở tại 10 đơn vị, phối hợp mở 04 lớp tuyên truyền, tập huấn theo Chỉ thị số 30-CT/TW và Nghị định số 145/2020/NĐ-CP (có hiệu lực từ ngày 01/02/2021).',
    '## KẾT QUẢ THỰC HIỆN',
    '### Ở xã, phường',
    'Thị xã và các xã, phường tổ chức 35 hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân và doanh nghiệp.',
    '### Phòng, chống dịch và an sinh xã hội',
    'Nhân dân đóng góp cho công tác phòng, chống dịch trên 3,4 tỷ đồng; chi hỗ trợ người dân có hoàn cảnh khó khăn hơn 655 triệu đồng; tổ chức 06 chuyến xe miễn phí đón công dân từ vùng dịch về địa phương.',
    '## PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2022',
    '1. Tăng cường phổ biến chủ trương của Đảng, pháp luật của Nhà nước về dân chủ ở cơ sở.',
    '2. Rà soát, kiện toàn ban chỉ đạo các cấp; nâng cao chất lượng hoạt động.',
    '3. Xây dựng kế hoạch thực hiện Kết luận số 120-KL/TW ngày 07/01/2016, giai đoạn 2022 - 2025.',
  ],
  figures: [
    'inspections.teams exact 10',
    'inspections.unitsInspected exact 10',
    'training.classes exact 4',
    'dialogues.dialogues exact 35',
    'contributions.epidemicContribution above 3400000000',
    'contributions.hardshipSupport above 655000000',
    'contributions.reliefTrips exact 6',
  ],
  items: { shortcoming: 0, task: 3 },
  findings: [],
};

const province: ProseReport = {
  title: 'Kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2021',
  unit: 'tỉnh Mẫu',
  period: '2021-H1',
  lines: [
    '## TÌNH HÌNH CHUNG',
    'GRDP tăng 5,75%; tổng vốn đầu tư phát triển đạt 18.126 tỷ đồng, tăng 8,35%; kim ngạch xuất khẩu đạt 2.300 triệu USD, tăng 9,25%; thu ngân sách 9.100 tỷ đồng, đạt 66,9% kế hoạch. Thu hút 24 dự án đầu tư mới với vốn đăng ký 34.300 tỷ đồng; tạo việc làm mới cho 8.700 lao động.',
    '## KẾT QUẢ THỰC HIỆN',
    '### Trong cơ quan, đơn vị',
    'Đến nay 861/866 cơ quan, đơn vị đã tổ chức hội nghị cán bộ, công chức, viên chức, đạt 99,4%.',
    '### Ở doanh nghiệp',
    'Trên 90% doanh nghiệp tổ chức đối thoại tại nơi làm việc, ghi nhận hơn 1.400 ý kiến, kiến nghị của người lao động.',
    '### Cải cách hành chính',
    'Tỉnh công bố 1.949 thủ tục hành chính, trong đó mức độ 2 là 420, mức độ 3 là 558, mức độ 4 là 971 thủ tục. Trung tâm Phục vụ hành chính công tỉnh giải quyết đạt trên 99,4% hồ sơ.',
    '## NHIỆM VỤ 6 THÁNG CUỐI NĂM 2021',
    '- Gắn thực hiện quy chế dân chủ với mục tiêu kép; hoàn thành các chỉ tiêu kế hoạch năm.',
    '- Đánh giá, xếp loại chất lượng ban chỉ đạo các cấp; tăng cường kiểm tra.',
  ],
  figures: [
    'socio-economic-context.growth exact 5.75',
    'socio-economic-context.investment exact 18126000000000',
    'socio-economic-context.investmentGrowth exact 8.35',
    'socio-economic-context.exports exact 2300000000',
    'socio-economic-context.exportGrowth exact 9.25',
    'socio-economic-context.budgetRevenue exact 9100000000000',
    'socio-economic-context.statedBudgetShare exact 66.9',
    'socio-economic-context.newProjects exact 24',
    'socio-economic-context.newProjectCapital exact 34300000000000',
    'socio-economic-context.jobsCreated exact 8700',
    'staff-conferences.unitsHeld exact 861',
    'staff-conferences.unitsDue exact 866',
    'staff-conferences.statedHeldShare exact 99.4',
    'workplace-dialogues.statedHeldShare above 90',
    'workplace-dialogues.opinions above 1400',
    'online-services.procedures exact 1949',
    'online-services.proceduresLevel2 exact 420',
    'online-services.proceduresLevel3 exact 558',
    'online-services.proceduresLevel4 exact 971',
    'one-stop.statedCentreResolvedShare above 99.4',
  ],
  items: { shortcoming: 0, task: 2 },
  findings: [],
};

const district: ProseReport = {
  title: 'Kết quả thực hiện dân chủ ở cơ sở năm 2024',
  unit: 'huyện Mẫu',
  period: '2024',
  lines: [
    '## KẾT QUẢ THỰC HIỆN',
    '### Cải cách hành chính',
    'Huyện cung cấp 383 dịch vụ công trực tuyến (cấp huyện 251 dịch vụ, cấp xã 132 dịch vụ). Từ đầu năm đến nay tiếp nhận 7.609 hồ sơ, trong đó tiếp nhận trực tuyến 7.518 hồ sơ, đạt 99,3%; đã giải quyết 7.445 hồ sơ, đạt 97%.',
    '### Tiếp công dân, đối thoại',
    'Tiếp công dân định kỳ 411 cuộc, đột xuất 17 cuộc. Tổ chức đối thoại trực tiếp 44 cuộc với 2.097 lượt người tham dự.',
    '### Giám sát',
    'Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng các xã, thị trấn tổ chức 13 cuộc giám sát.',
    '### Hòa giải ở cơ sở',
    'Các tổ hòa giải tiếp nhận 348 vụ, hòa giải thành 317.000 vụ, đạt 91,1%.',
    '## TỒN TẠI, HẠN CHẾ',
    '1. Nội dung công khai còn hình thức, khó theo dõi.',
    '2. Sự phối hợp giữa các cấp có lúc thiếu chặt chẽ.',
    '## NHIỆM VỤ NĂM 2025',
    'Một là, tăng cường lãnh đạo, phổ biến Luật. Hai là, phát huy vai trò người đứng đầu; biểu dương điển hình.',
  ],
  figures: [
    'online-services.services exact 383',
    'online-services.districtServices exact 251',
    'online-services.communeServices exact 132',
    'one-stop.received exact 7609',
    'one-stop.receivedOnline exact 7518',
    'one-stop.statedOnlineShare exact 99.3',
    'one-stop.resolved exact 7445',
    'one-stop.statedResolvedShare exact 97',
    'citizen-reception.periodicSessions exact 411',
    'citizen-reception.unscheduledSessions exact 17',
    'dialogues.dialogues exact 44',
    'dialogues.attendances exact 2097',
    'peoples-inspection.jointSupervisions exact 13',
    'mediation.received exact 348',
    'mediation.settled exact 317000',
    'mediation.statedSettledShare exact 91.1',
  ],
  items: { shortcoming: 2, task: 2 },
  findings: [
    ['text/share-differs', '98,8%'],
    ['text/thousandfold-slip', ''],
  ],
};

/** The reports. */
export const proseReports: readonly ProseReport[] = [town, province, district];
