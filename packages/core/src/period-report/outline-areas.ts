import type { OutlineArea } from './outline.ts';

/** Field, words around its figure in both languages (`{}` stands for the figure, `{number}` for its number alone), and the field it is a share of. */
type Row = readonly [field: string, vi: string, en: string, among?: string];

function told(area: string, vi: string, en: string, ...rows: readonly Row[]): OutlineArea {
  return {
    area,
    lead: { vi, en },
    clauses: rows.map(([field, inVietnamese, inEnglish, among]) => ({
      words: { vi: inVietnamese.replace('{}', '{figure}'), en: inEnglish.replace('{}', '{figure}') },
      field,
      ...(among === undefined ? {} : { among }),
    })),
  };
}

/** What the unit is like. */
export const situation: readonly OutlineArea[] =
  // prettier-ignore
  [
  told('population', 'Dân cư, lao động', 'People and work',
    ['communes', '{} cấp xã', '{} at commune level'],
    ['communities', '{number} thôn, tổ dân phố', '{number} villages and residential groups'],
    ['households', '{} gia đình', '{}'],
    ['persons', '{number} nhân khẩu', '{number} inhabitants'],
    ['agencies', '{} hành chính, sự nghiệp', '{} of the State'],
    ['enterprises', '{}', '{}']),
  told('socio-economic-context', 'Kinh tế - xã hội', 'Economy and society',
    ['growth', 'tốc độ tăng trưởng đạt {}', 'growth of {}'],
    ['investment', 'vốn đầu tư đạt {}', 'investment of {}'],
    ['budgetRevenue', 'thu ngân sách đạt {}', 'budget revenue of {}'],
    ['publicInvestment', 'giải ngân vốn đầu tư công đạt {}', 'public investment of {}'],
    ['jobsCreated', 'tạo việc làm mới cho {}', 'new work for {}'],
    ['poorHouseholds', 'còn {} nghèo', '{} in poverty']),
];

/** Leadership and guidance. */
export const leadership: readonly OutlineArea[] =
  // prettier-ignore
  [
  told('steering-committee', 'Lãnh đạo, chỉ đạo', 'Steering',
    ['documentsIssued', 'ban hành {}', 'issued {}'],
    ['committeesConsolidated', 'kiện toàn {} chỉ đạo', 'consolidated {}'],
    ['meetings', 'họp Ban Chỉ đạo {}', 'held {} of the committees'],
    ['reviewConferences', 'tổ chức {} sơ kết, tổng kết', 'held {} of review']),
  told('directives', 'Thực hiện chỉ thị, kết luận', 'Directives',
    ['received', 'tiếp nhận {} của cấp trên', 'received {} from above'],
    ['plansIssued', 'ban hành {number} kế hoạch thực hiện', 'issued {number} plans'],
    ['organisationsReviewed', 'đã sơ kết, tổng kết tại {}', 'reviewed in {}', 'organisationsDue'],
    ['tasksDone', 'hoàn thành {}', 'completed {}', 'tasksDue']),
  told('training', 'Tuyên truyền, tập huấn', 'Communication and training',
    ['classes', 'mở {}', 'held {}'],
    ['participants', 'có {} người dự tập huấn', 'with {} of training'],
    ['communicationSessions', 'tổ chức {} tuyên truyền', 'held {} of communication'],
    ['communicationAttendances', 'có {} người nghe', 'with {} of listening']),
  told('inspections', 'Kiểm tra', 'Inspection',
    ['teams', 'tổ chức {} kiểm tra', 'sent {}'],
    ['unitsInspected', 'kiểm tra tại {}', 'inspected {}'],
    ['plannedUnitsInspected', 'theo kế hoạch đã kiểm tra {}', 'inspected {} of the plan', 'unitsPlanned'],
    ['shortcomingsFound', 'phát hiện {} thiếu sót', 'found {} of shortcomings'],
    ['recommendationsCarriedOut', 'đã thực hiện {} sau kiểm tra', 'carried out {}', 'recommendations']),
  told('steering-evaluation', 'Đánh giá Ban Chỉ đạo', 'Evaluation of steering committees',
    ['committeesEvaluated', 'đã đánh giá {} chỉ đạo', 'evaluated {}'],
    ['ratedExcellent', 'hoàn thành xuất sắc {}', '{} excellent'],
    ['ratedGood', 'hoàn thành tốt {}', '{} good'],
    ['ratedFair', 'hoàn thành {}', '{} fair'],
    ['ratedPoor', 'không hoàn thành {}', '{} poor']),
];

/** In communes. */
export const inCommunes: readonly OutlineArea[] =
  // prettier-ignore
  [
  told('disclosures', 'Công khai', 'Disclosure',
    ['itemsDisclosed', 'đã công khai {}', 'disclosed {}', 'itemsDue'],
    ['itemsOnTime', 'công khai đúng hạn {}', '{} on time'],
    ['communesDisclosing', 'công khai đầy đủ tại {}', 'in full in {}', 'communesDue']),
  told('direct-decisions', 'Nhân dân bàn và quyết định', 'Direct decisions',
    ['matters', 'đưa ra bàn, quyết định {}', 'put {} to the people'],
    ['passed', 'thông qua {}', 'passed {}', 'matters'],
    ['recognised', 'quyết định được công nhận là {}', 'decisions recognised: {}']),
  told('consultations', 'Nhân dân tham gia ý kiến', 'Consultation',
    ['matters', 'lấy ý kiến về {}', 'consulted on {}'],
    ['opinions', 'nhận {} tham gia', 'received {}'],
    ['opinionsAccepted', 'tiếp thu {}', 'accepted {}', 'opinions']),
  told('community-meetings', 'Họp cộng đồng dân cư', 'Community meetings',
    ['periodicConferences', 'tổ chức {} định kỳ', 'held {} at the usual times'],
    ['attendances', 'có {} hộ dự', 'with {} of households']),
  told('community-head-elections', 'Bầu Trưởng thôn, Tổ trưởng tổ dân phố', 'Heads of communities',
    ['communitiesElected', 'đã bầu tại {}', 'elected in {}', 'communitiesDue'],
    ['women', 'có {} trúng cử là nữ', '{} elected are women']),
  told('conventions', 'Hương ước, quy ước', 'Conventions',
    ['inForce', 'đang thực hiện {}', '{} in force'],
    ['recognised', 'công nhận {}', 'recognised {}'],
    ['amended', 'sửa đổi, bổ sung {}', 'amended {}']),
  told('contributions', 'Nhân dân đóng góp', 'Contributions',
    ['peopleMoney', 'bằng tiền {}', 'in money {}'],
    ['labourDays', 'góp {}', 'gave {}'],
    ['landGiven', 'hiến {} đất', 'gave {} of land'],
    ['works', 'thực hiện {}', 'carried out {}']),
  told('deputy-elections', 'Bầu cử, tiếp xúc cử tri', 'Elections and voters',
    ['voterContacts', 'tổ chức {} tiếp xúc cử tri', 'met voters in {}'],
    ['attendances', 'có {} cử tri dự', 'with {} of voters'],
    ['opinions', 'tiếp nhận {}', 'received {}'],
    ['opinionsAnswered', 'trả lời, giải quyết {}', 'answered {}', 'opinions']),
];

/** In agencies and public units. */
export const inOffices: readonly OutlineArea[] =
  // prettier-ignore
  [
  told('staff-conferences', 'Hội nghị cán bộ, công chức, viên chức', 'Staff conferences',
    ['unitsHeld', 'đã tổ chức tại {}', 'held in {}', 'unitsDue'],
    ['attendances', 'có {} người dự', 'with {} of staff'],
    ['opinions', 'tiếp nhận {}', 'received {}'],
    ['opinionsAnswered', 'trả lời {}', 'answered {}', 'opinions']),
  told('democracy-regulations', 'Quy chế dân chủ', 'Democracy regulations',
    ['communesWithRegulation', 'cấp xã có quy chế tại {}', 'in {} at commune level', 'communes'],
    ['agenciesWithRegulation', 'cơ quan, đơn vị có quy chế tại {}', 'in {} of the State', 'agencies'],
    ['stateEnterprisesWithRegulation', 'doanh nghiệp nhà nước có quy chế tại {}', 'in {} of the State', 'stateEnterprises']),
];

/** In enterprises and other workplaces. */
export const inWorkplaces: readonly OutlineArea[] =
  // prettier-ignore
  [
  told('workplace-democracy', 'Dân chủ ở nơi làm việc', 'Democracy at work',
    ['withRegulation', 'có quy chế dân chủ tại {}', 'with a regulation in {}', 'enterprises'],
    ['withUnion', 'có tổ chức công đoàn tại {}', 'with a union in {}', 'enterprises'],
    ['collectiveAgreements', 'có {} lao động tập thể', '{} in force'],
    ['stoppages', 'xảy ra {} đình công, ngừng việc', '{} of stopped work']),
  told('employee-conferences', 'Hội nghị người lao động', 'Employee conferences',
    ['enterprisesHeld', 'đã tổ chức tại {}', 'held in {}', 'enterprisesDue'],
    ['opinions', 'tiếp nhận {}', 'received {}'],
    ['opinionsAnswered', 'trả lời {}', 'answered {}', 'opinions']),
  told('workplace-dialogues', 'Đối thoại tại nơi làm việc', 'Workplace dialogue',
    ['enterprisesHeld', 'đã đối thoại tại {}', 'held in {}', 'enterprisesDue'],
    ['dialogues', 'tổ chức {} đối thoại', 'held {} of dialogue'],
    ['opinions', 'tiếp nhận {}', 'received {}'],
    ['opinionsAnswered', 'trả lời, giải quyết {}', 'answered {}', 'opinions']),
];

/** Work of the authority that concerns all kinds of unit. */
export const acrossUnits: readonly OutlineArea[] =
  // prettier-ignore
  [
  told('one-stop', 'Một cửa, một cửa liên thông', 'One-stop service',
    ['communesWithOneStop', 'có bộ phận một cửa tại {} cấp xã', 'in {} at commune level', 'communes'],
    ['received', 'tiếp nhận {}', 'received {}'],
    ['receivedOnline', 'tiếp nhận trực tuyến {}', 'online {}', 'received'],
    ['resolved', 'đã giải quyết {}', 'resolved {}'],
    ['onTime', 'giải quyết đúng hạn, trước hạn {}', 'on time {}', 'resolved']),
  told('online-services', 'Thủ tục, dịch vụ công trực tuyến', 'Online services',
    ['procedures', 'công bố {} hành chính', 'published {}'],
    ['services', 'cung cấp {} công trực tuyến', 'offered {} online']),
  told('citizen-reception', 'Tiếp công dân', 'Reception of citizens',
    ['sessions', 'tổ chức {} tiếp công dân', 'held {}'],
    ['turns', 'tiếp {}', 'received {}'],
    ['persons', 'với {}', 'with {}'],
    ['matters', 'về {}', 'on {}']),
  told('petitions', 'Khiếu nại, tố cáo, kiến nghị', 'Complaints and petitions',
    ['letters', 'tiếp nhận {}', 'received {}'],
    ['received', 'tiếp nhận {} trong kỳ', 'took on {}'],
    ['resolved', 'đã giải quyết {}', 'resolved {}'],
    ['outstanding', 'còn tồn {}', 'left {}']),
  told('dialogues', 'Đối thoại với Nhân dân', 'Dialogue with the people',
    ['dialogues', 'tổ chức {} đối thoại', 'held {} of dialogue'],
    ['attendances', 'có {} người dự', 'with {} of people'],
    ['opinions', 'tiếp nhận {}', 'received {}'],
    ['opinionsAnswered', 'trả lời, giải quyết {}', 'answered {}', 'opinions']),
  told('friendly-government', 'Chính quyền thân thiện', 'Friendly government',
    ['total', 'tổng điểm đạt {}', '{} in all']),
  told('unit-ratings', 'Xếp loại thực hiện dân chủ', 'Ratings',
    ['unitsRated', 'đã xếp loại {}', 'rated {}', 'unitsDue'],
    ['good', 'loại tốt {}', 'good {}'],
    ['fair', 'loại khá {}', 'fair {}'],
    ['average', 'loại trung bình {}', 'average {}'],
    ['weak', 'loại yếu {}', 'weak {}']),
  told('emulation', 'Thi đua "Dân vận khéo"', 'Emulation',
    ['modelsRegistered', 'đăng ký {}', 'registered {}'],
    ['modelsRecognised', 'công nhận {}', 'recognised {}'],
    ['collectives', 'khen thưởng {number} tập thể', 'commended {number} collectives'],
    ['individuals', 'khen thưởng {number} cá nhân', 'commended {number} persons']),
];

/** What the Front and the bodies of the people did. */
export const peoplesBodies: readonly OutlineArea[] =
  // prettier-ignore
  [
  told('front-supervision', 'Giám sát, phản biện xã hội', 'Supervision by the Front',
    ['programmes', 'tổ chức {} giám sát', 'held {} of supervision'],
    ['criticismConferences', 'tổ chức {} phản biện xã hội', 'held {} of criticism'],
    ['opinionsAnswered', 'được trả lời {}', '{} answered', 'opinionsSent'],
    ['opinionsAccepted', 'được tiếp thu {}', '{} accepted']),
  told('peoples-inspection', 'Ban Thanh tra nhân dân', "People's inspection",
    ['boards', 'có {}', '{}'],
    ['supervisions', 'tổ chức {} giám sát', 'held {} of supervision'],
    ['jointSupervisions', 'cùng Ban Giám sát đầu tư của cộng đồng tổ chức {} giám sát', 'held {} with the other boards'],
    ['recommended', 'kiến nghị {}', 'recommended on {}'],
    ['examined', 'được xem xét {}', 'examined {}', 'recommended'],
    ['moneyRecovered', 'thu hồi {}', 'recovered {}']),
  told('investment-supervision', 'Ban Giám sát đầu tư của cộng đồng', 'Supervision of investment',
    ['boards', 'có {}', '{}'],
    ['supervised', 'giám sát {}', 'supervised {}', 'projects'],
    ['violating', 'phát hiện {} có vi phạm', 'found {} violating'],
    ['examined', 'được xem xét {}', 'examined {}', 'recommended'],
    ['moneyRecovered', 'thu hồi {}', 'recovered {}']),
  told('mediation', 'Hòa giải ở cơ sở', 'Grassroots mediation',
    ['groups', 'có {number} tổ hòa giải', '{number} groups of mediators'],
    ['received', 'tiếp nhận {}', 'received {}'],
    ['settled', 'hòa giải thành {}', 'settled {}', 'received'],
    ['unsettled', 'hòa giải không thành {}', 'not settled {}']),
  told('party-building-opinions', 'Góp ý xây dựng Đảng, chính quyền', 'Opinions on Party and authority',
    ['occasions', 'tổ chức {} góp ý', 'held {}'],
    ['opinions', 'có {} góp ý', 'received {}'],
    ['opinionsAnswered', 'trả lời {}', 'answered {}', 'opinions']),
];
