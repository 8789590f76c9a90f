// What five published reports say, fact by fact, and where each fact stands in our workbooks; what is not carried, and why.
// The words on the left are those of our notes on the reports, the right side is what must be read from the workbook.

/** A figure: what it is about, and how it reads in the workbook: `area.field = [bound] value unit of measure`. */
type FigureFact = readonly [about: string, carriedAs: string];
/** An item of the text: what it is about, and its section and number in the workbook. */
type TextFact = readonly [about: string, carriedAs: string];
/** A fact that no cell holds: what, why, and the words that must not stand in the workbook. */
type FactLeftOut = readonly [about: string, why: string, absent: RegExp];

/** One report. */
export interface PublishedReport {
  readonly file: string;
  readonly unit: string;
  readonly figures: { readonly period: string; readonly facts: readonly FigureFact[] };
  readonly text: { readonly period: string; readonly facts: readonly TextFact[] };
  readonly directives: readonly TextFact[];
  readonly leftOut: readonly FactLeftOut[];
}

const noProvince = 'one district is not its province: a province in the list would get a total of one of its districts';
const noClass = 'the text gives none, and an invented one must not stand on a real unit';
const notOfTheYear =
  'the form counts review conferences of the period, and this one came after it; told in the text (HN1)';

/** The five reports. */
export const publishedReports: readonly PublishedReport[] = [
  {
    file: 'r1-duc-pho-2021.xlsx',
    unit: '534',
    figures: {
      period: '2021',
      facts: [
        ['inspection teams of the steering committee: 10', 'inspections.teams = 10 team'],
        ['units inspected: 10', 'inspections.unitsInspected = 10 unit'],
        ['communication and training classes: 4', 'training.classes = 4 class'],
        ['dialogue conferences of heads: 35', 'dialogues.dialogues = 35 conference'],
        ['contribution to epidemic work: hơn 3,4 tỷ', 'contributions.epidemicContribution = above 3400000000 VND'],
        ['support for people in hardship: hơn 655 triệu', 'contributions.hardshipSupport = above 655000000 VND'],
        ['free relief bus trips: 6', 'contributions.reliefTrips = 6 trip'],
      ],
    },
    text: {
      period: '2021',
      facts: [
        ['law brought to wards and communes', 'result KQ1'],
        ['one-stop desk kept up', 'result KQ2'],
        ['reception and petitions by the rules', 'result KQ3'],
        ['enterprises', 'result KQ4'],
        ['covid work', 'result KQ5'],
        ['the 35 dialogues: town and commune level together', 'result KQ6'],
        ['review conference of 2022-01-07, who chaired, who came', 'result HN1'],
        ['the meeting found causes and solutions', 'result HN2'],
        ['2022 (1): advice and dissemination by wards and communes', 'task NV1'],
        ['2022 (2): committees reviewed, completed, better', 'task NV2'],
        ['2022 (3): follow the work, advise in time', 'task NV3'],
        ['2022 (4): supervision plan of the committee', 'task NV4'],
        ['2022 (5): plan for Kết luận 120, stage 2022–2025', 'task NV5'],
      ],
    },
    directives: [['Kết luận 120-KL/TW of 2016-01-07, stage 2022–2025', '2016-01-07 conclusion 120-KL/TW, 2022–2025']],
    leftOut: [
      ['in the province of Quảng Ngãi', noProvince, /Quảng Ngãi/],
      ['the review conference as a figure', notOfTheYear, /^Lãnh đạo, chỉ đạo$/],
      ['no shortcoming is named', 'nothing to carry: the workbook has no shortcoming', /^Hạn chế$/],
    ],
  },
  {
    file: 'r2-hung-yen-2021-h1.xlsx',
    unit: '33',
    figures: {
      period: '2021-H1',
      facts: [
        ['GRDP growth: 5,75 %', 'socio-economic-context.growth = 5.75 percent'],
        ['investment capital: 18.126 tỷ', 'socio-economic-context.investment = 18126000000000 VND'],
        ['– growth 8,35 %', 'socio-economic-context.investmentGrowth = 8.35 percent'],
        ['exports: 2.300 triệu USD', 'socio-economic-context.exports = 2300000000 USD'],
        ['– growth 9,25 %', 'socio-economic-context.exportGrowth = 9.25 percent'],
        ['budget revenue: 9.100 tỷ', 'socio-economic-context.budgetRevenue = 9100000000000 VND'],
        ['– 66,9 % of plan', 'socio-economic-context.statedBudgetShare = 66.9 percent'],
        ['public investment disbursed: 1.736 tỷ', 'socio-economic-context.publicInvestment = 1736000000000 VND'],
        ['– 50,2 % of plan', 'socio-economic-context.statedPublicInvestmentShare = 50.2 percent'],
        ['new investment projects: 24', 'socio-economic-context.newProjects = 24 project'],
        ['– registered 34.300 tỷ', 'socio-economic-context.newProjectCapital = 34300000000000 VND'],
        ['jobs created: 8.700', 'socio-economic-context.jobsCreated = 8700 person'],
        ['units that must hold the staff conference: 866', 'staff-conferences.unitsDue = 866 unit'],
        ['– that held it: 861', 'staff-conferences.unitsHeld = 861 unit'],
        ['– 99,4 %', 'staff-conferences.statedHeldShare = 99.4 percent'],
        ['administrative procedures published: 1.949', 'online-services.procedures = 1949 procedure'],
        ['– level 2: 420', 'online-services.proceduresLevel2 = 420 procedure'],
        ['– level 3: 558', 'online-services.proceduresLevel3 = 558 procedure'],
        ['– level 4: 971', 'online-services.proceduresLevel4 = 971 procedure'],
        ['dossiers resolved by the centre: trên 99,4 %', 'one-stop.statedCentreResolvedShare = above 99.4 percent'],
        ['enterprises with dialogue: trên 90 %', 'workplace-dialogues.statedHeldShare = above 90 percent'],
        ['opinions of employees: trên 1.400', 'workplace-dialogues.opinions = above 1400 opinion'],
        ['Party organisations that reviewed KL 120: 100 %', 'directives.statedReviewedShare = 100 percent'],
      ],
    },
    text: {
      period: '2021-H1',
      facts: [
        ['three kinds of grassroots unit reported apart', 'result KQ1'],
        ['work programme, guide to self-inspection and reporting', 'result KQ2'],
        ['members follow the units assigned to them', 'result KQ3'],
        ['plan to review five years of KL 120 prepared', 'result KQ4'],
        ['reviews of KL 120 on time', 'result KQ5'],
        ['(1) double aim, production, targets of 2021', 'task NV1'],
        ['(2) leadership; congress programmes; directives, laws and decrees', 'task NV2'],
        ['(3) learning from Hồ Chí Minh, good models, training', 'task NV3'],
        ['(4) reform, mass work, self-inspection, dialogue, petitions', 'task NV4'],
        ['(5) classes of the committees, inspection, training', 'task NV5'],
      ],
    },
    directives: [['provincial guide of 2021-03-30', '2021-03-30 guide 01-HD/BDVTU, ']],
    leftOut: [
      ['Chỉ thị 30-CT/TW as a record', 'the report gives no day of issue; it is told in task NV2', /^30-CT\/TW$/],
      [
        'Pháp lệnh 34, Nghị định 04, Nghị định 145',
        'the catalogue of law knows them by day',
        /34\/2007|04\/2015|145\/2020/,
      ],
      ['no shortcoming is named', 'nothing to carry: the workbook has no shortcoming', /^Hạn chế$/],
    ],
  },
  {
    file: 'r3-unnamed-town-2021.xlsx',
    unit: 'TX-R3',
    figures: { period: '2021', facts: [] },
    text: {
      period: '2021',
      facts: [
        ['dissemination: congress resolutions, elections 2021–2026', 'result KQ1'],
        ['support paid for covid and damaged boats', 'result KQ2'],
        ['administrative reform and one-stop', 'result KQ3'],
        ['reception and dossiers', 'result KQ4'],
        ['Front and organisations: supervision, criticism, contributions', 'result KQ5'],
        ['(1) dissemination, mobilisation, opinion not given due care', 'shortcoming HC1'],
        ['(2) QCDC in some agencies, enterprises and staff not effective', 'shortcoming HC2'],
        ['(1) leadership and responsibility; covid support made known', 'task NV1'],
        ['(2) double aim, obstacles, plans published, mass work, ethics', 'task NV2'],
        ['(3) heads: reception, dialogue, petitions in time', 'task NV3'],
        ['(4) supervision, criticism, new countryside, boards', 'task NV4'],
        ['(5) inspection, reform, anti-corruption, conventions', 'task NV5'],
      ],
    },
    directives: [],
    leftOut: [
      ['which town it is', 'the text does not say', /Đức Phổ|Quảng Ngãi|Quảng Ninh/],
      ['how much support was paid', 'the text has no figure', /\d (?:tỷ|triệu|đồng)/],
    ],
  },
  {
    file: 'r4-quang-ninh-2022-h1.xlsx',
    unit: '22-TX',
    figures: { period: '2022-H1', facts: [] },
    text: {
      period: '2022-H1',
      facts: [
        ['meeting of 2022-06-22', 'result HN1'],
        ['Front and organisations: programmes, election of heads, land, poor households, models', 'result KQ1'],
        ['directives made known', 'result KQ2'],
        ['dialogue and reception', 'result KQ3'],
        ['openness of agencies guided and supervised', 'result KQ4'],
        ['administrative reform, service ethics', 'result KQ5'],
        ['supervision, criticism, contributions', 'result KQ6'],
        ['steering committee: clear persons, clear duties', 'result KQ7'],
        ['responsibility of committees, authorities and heads', 'task NV1'],
        ['responsibility of each member of the steering committee', 'task NV2'],
        ['Front and organisations supervise and criticise', 'task NV3'],
        ['dissemination renewed', 'task NV4'],
        ['consensus', 'task NV5'],
        ['rights of members and people protected', 'task NV6'],
        ['Veterans: congress of the term 2022–2027', 'task NV7'],
      ],
    },
    directives: [],
    leftOut: [
      ['directives on mass work in general', 'they are not about grassroots democracy', /công tác dân vận/],
      ['no shortcoming is named', 'nothing to carry: the workbook has no shortcoming', /^Hạn chế$/],
      ['figures', 'the text has none', /\d (?:vụ|cuộc|lượt|hồ sơ)/],
    ],
  },
  {
    file: 'r5-an-minh-2023-2024.xlsx',
    unit: '909',
    figures: {
      period: '2024',
      facts: [
        ['online public services: 383', 'online-services.services = 383 service'],
        ['– district: 251', 'online-services.districtServices = 251 service'],
        ['– commune: 132', 'online-services.communeServices = 132 service'],
        ['communes with one-stop: 100 %', 'one-stop.statedOneStopShare = 100 percent'],
        ['dossiers received: 7.609', 'one-stop.received = 7609 dossier'],
        ['– received online: 7.518', 'one-stop.receivedOnline = 7518 dossier'],
        ['– 99,3 %, which its parts do not give', 'one-stop.statedOnlineShare = 99.3 percent'],
        ['dossiers resolved: 7.445', 'one-stop.resolved = 7445 dossier'],
        ['– 97 %, cut off', 'one-stop.statedResolvedShare = 97 percent'],
        ['– on time or early: 7.336', 'one-stop.onTime = 7336 dossier'],
        ['– 98,54 %', 'one-stop.statedOnTimeShare = 98.54 percent'],
        ['citizen reception, periodic: 411', 'citizen-reception.periodicSessions = 411 session'],
        ['citizen reception, unscheduled: 17', 'citizen-reception.unscheduledSessions = 17 session'],
        ['direct dialogues: 44', 'dialogues.dialogues = 44 conference'],
        ['– attended by 2.097 lượt người', 'dialogues.attendances = 2097 turn'],
        ['supervisions by both boards: 13', 'peoples-inspection.jointSupervisions = 13 session'],
        ['mediation cases received: 348', 'mediation.received = 348 case'],
        ['mediation cases settled: 317', 'mediation.settled = 317 case'],
        ['– hơn 91 %', 'mediation.statedSettledShare = above 91 percent'],
      ],
    },
    text: {
      period: '2023..2024',
      facts: [
        ['appraised by a team of the province: "Dân vận khéo" tied to QCDC, 2021–2025', 'result TD1'],
        ['motto with six steps', 'result TD2'],
        ['dossiers from the beginning of the year to now, district and communes', 'result TD3'],
        ['what is disclosed', 'result CK1'],
        ['forms of disclosure', 'result CK2'],
        ['(1) dissemination not regular', 'shortcoming HC1'],
        ['(2) disclosure formal, not concrete, hard to follow', 'shortcoming HC2'],
        ['(3) inspection, urging, guiding documents limited', 'shortcoming HC3'],
        ['(4) boards of some units of low effect', 'shortcoming HC4'],
        ['(5) coordination at times loose', 'shortcoming HC5'],
        ['(6) responsibility of part of the staff', 'shortcoming HC6'],
        ['(1) leadership and dissemination, plan for 2025', 'task NV1'],
        ['(2) heads, elected bodies, Front, boards, mediation groups', 'task NV2'],
        ['(3) inspection, good examples, emulation, resolutions', 'task NV3'],
      ],
    },
    directives: [],
    leftOut: [
      ['in the province of Kiên Giang', noProvince, /Kiên Giang/],
      ['the last day of the figures', 'the text gives none; 2024 follows from its plans for 2025', /đến ngày|31\/12/],
      ['points and class of the appraisal', noClass, /điểm|xếp loại/i],
      ['the appraisal as an event', 'an event has a day, and the text gives none', /^Thẩm định thi đua$/],
    ],
  },
];

/** The law of the days of the figures: kind of grassroots unit, day, an instrument that was in force. */
export const lawOfTheReports = [
  ['commune', '2021-06-30', '34/2007/PL-UBTVQH11'],
  ['agency', '2021-06-30', '04/2015/NĐ-CP'],
  ['nonStateEmployer', '2021-06-30', '145/2020/NĐ-CP'],
  ['commune', '2021-12-31', '34/2007/PL-UBTVQH11'],
  ['agency', '2021-12-31', '04/2015/NĐ-CP'],
  ['nonStateEmployer', '2021-02-01', '145/2020/NĐ-CP'],
  ['commune', '2024-01-01', '10/2022/QH15'],
] as const;
