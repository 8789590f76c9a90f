import { arithmetic, type Explanation, type Finding, type ReportDoc } from '@qcdc/core';

const law = {
  kind: 'law',
  number: '35/2013/QH13',
  title: { vi: 'Luật Hòa giải ở cơ sở', en: 'Law on grassroots mediation' },
  article: '10',
  clause: '1',
  confirmed: true,
} as const;

const parts = arithmetic({ vi: 'Tỷ lệ được tính lại từ các phần của nó', en: 'A ratio is recomputed from its parts' });

/** Findings of every weight. */
export const sampleFindings: readonly Finding[] = [
  {
    code: 'one-stop/stated-ratio',
    severity: 'error',
    state: 'failed',
    message: {
      vi: 'Tỷ lệ hồ sơ nộp trực tuyến không khớp với số hồ sơ đã báo cáo.',
      en: 'The share of dossiers filed online does not agree with the reported dossiers.',
    },
    where: {
      source: 'an-minh-2023-2024.xlsx',
      sheet: 'Một cửa',
      cell: 'D4',
      unit: 'An Minh',
      period: '2023..2024',
      area: 'one-stop',
      field: 'onlineShare',
    },
    expected: '7518 / 7609 = 98,80 %',
    actual: '99,3 %',
    hint: {
      vi: 'Kiểm tra lại tử số và mẫu số; nếu số hồ sơ đúng thì sửa tỷ lệ thành 98,80 %.',
      en: 'Check numerator and denominator; if the dossiers are right, write 98.80 %.',
    },
    basis: [parts],
  },
  {
    code: 'one-stop/truncated-ratio',
    severity: 'warning',
    state: 'failed',
    message: {
      vi: 'Tỷ lệ 97 % chỉ khớp khi cắt bỏ phần thập phân.',
      en: '97 % agrees only if the decimals were cut off.',
    },
    where: { source: 'an-minh-2023-2024.xlsx', sheet: 'Một cửa', cell: 'D5', unit: 'An Minh', period: '2023..2024' },
    expected: '97,8 %',
    actual: '97 %',
    hint: { vi: 'Ghi tỷ lệ với một chữ số thập phân.', en: 'State the ratio with one decimal.' },
    basis: [parts],
  },
  {
    code: 'mediation/settled-within-received',
    severity: 'error',
    state: 'undecided',
    message: { vi: 'Chưa báo cáo số vụ việc tiếp nhận.', en: 'Cases received are not reported.' },
    where: {
      source: 'an-minh-2023-2024.xlsx',
      sheet: 'Hòa giải',
      cell: 'C9',
      unit: 'Đông Hòa',
      period: '2023..2024',
      area: 'mediation',
      field: 'received',
    },
    basis: [law, { ...law, article: '29', confirmed: false }],
  },
  {
    code: 'time/period-across-change-of-law',
    severity: 'info',
    state: 'failed',
    message: { vi: 'Kỳ báo cáo có thời điểm thay đổi pháp luật.', en: 'The law changed within the period.' },
    where: {},
    basis: [],
  },
];

/** A derivation three levels deep. */
export const sampleExplanation: Explanation = {
  label: { vi: 'Điểm hòa giải ở cơ sở', en: 'Mediation score' },
  unit: 'An Minh',
  period: '2023..2024',
  value: { vi: '20 điểm', en: '20 points' },
  how: { vi: 'mức “từ 85 % trở lên”', en: 'band “85 % or more”' },
  basis: [],
  where: null,
  inputs: [
    {
      label: { vi: 'Tỷ lệ hòa giải thành', en: 'Mediation success rate' },
      unit: 'An Minh',
      period: '2023..2024',
      value: { vi: '91,09 %', en: '91.09 %' },
      how: { vi: 'số vụ hòa giải thành ÷ số vụ tiếp nhận × 100', en: 'settled ÷ received × 100' },
      basis: [law],
      where: null,
      inputs: [
        {
          label: { vi: 'Số vụ hòa giải thành', en: 'cases settled' },
          unit: 'An Minh',
          period: '2023..2024',
          value: { vi: '317 vụ', en: '317 cases' },
          how: { vi: 'đã báo cáo', en: 'reported' },
          basis: [],
          where: { source: 'an-minh-2023-2024.xlsx', sheet: 'Hòa giải', cell: 'D3' },
          inputs: [],
        },
        {
          label: { vi: 'Số vụ việc tiếp nhận', en: 'cases received' },
          unit: 'An Minh',
          period: '2023..2024',
          value: { vi: '348 vụ', en: '348 cases' },
          how: { vi: 'đã báo cáo', en: 'reported' },
          basis: [],
          where: { source: 'an-minh-2023-2024.xlsx', sheet: 'Hòa giải', cell: 'C3' },
          inputs: [],
        },
      ],
    },
  ],
};

/** A report with every kind of block, on made-up communes. */
export const sampleReport: ReportDoc = {
  title: { vi: 'Kết quả thực hiện quy chế dân chủ ở cơ sở', en: 'Results of grassroots democracy' },
  subtitle: {
    vi: 'Huyện An Minh, tỉnh Kiên Giang · 2023–2024 · dữ liệu mẫu',
    en: 'An Minh district, Kiên Giang province · 2023–2024 · sample data',
  },
  blocks: [
    { kind: 'heading', level: 2, text: { vi: 'Kết quả xếp hạng', en: 'Ranking' } },
    {
      kind: 'paragraph',
      text: {
        vi: 'Bảng dưới đây xếp các xã trong cùng một cụm thi đua. Đơn vị thiếu số liệu không được xếp hạng và nêu rõ lý do.',
        en: 'The table ranks the communes of one emulation cluster. A unit whose figures are missing is not ranked, with the reason.',
      },
    },
    {
      kind: 'table',
      caption: { vi: 'Xếp hạng cụm thi đua số 1', en: 'Ranking of emulation cluster 1' },
      columns: [
        { header: { vi: 'Hạng', en: 'Rank' }, align: 'right' },
        { header: { vi: 'Đơn vị', en: 'Unit' } },
        { header: { vi: 'Điểm', en: 'Points' }, align: 'right' },
        { header: { vi: 'Tỷ lệ hòa giải thành', en: 'Mediation success' }, align: 'right' },
        { header: { vi: 'Xếp loại', en: 'Class' } },
      ],
      rows: [
        [
          '1',
          'Xã Đông Hòa',
          { vi: '96,5', en: '96.5' },
          { vi: '91,09 %', en: '91.09 %' },
          { vi: 'Hoàn thành xuất sắc', en: 'Excellent' },
        ],
        [
          '1',
          'Xã Vân Khánh Đông',
          { vi: '96,5', en: '96.5' },
          { vi: '90,00 %', en: '90.00 %' },
          { vi: 'Hoàn thành xuất sắc', en: 'Excellent' },
        ],
        [
          '3',
          'Thị trấn Thứ Mười Một',
          { vi: '88', en: '88' },
          { vi: '82,35 %', en: '82.35 %' },
          { vi: 'Hoàn thành tốt', en: 'Good' },
        ],
        [null, 'Xã Tân Thạnh', null, null, { vi: 'Chưa xếp hạng: thiếu số liệu', en: 'Not ranked: figures missing' }],
      ],
      note: { vi: 'Hai đơn vị bằng điểm cùng hạng 1.', en: 'Two units tie for the first rank.' },
    },
    {
      kind: 'bars',
      caption: { vi: 'Tỷ lệ hòa giải thành theo xã', en: 'Mediation success by commune' },
      measuredIn: { vi: 'phần trăm', en: 'percent' },
      bars: [
        { label: { vi: 'Xã Đông Hòa', en: 'Xã Đông Hòa' }, length: 91.09, print: { vi: '91,09 %', en: '91.09 %' } },
        {
          label: { vi: 'Xã Vân Khánh Đông', en: 'Xã Vân Khánh Đông' },
          length: 90,
          print: { vi: '90,00 %', en: '90.00 %' },
        },
        {
          label: { vi: 'Thị trấn Thứ Mười Một', en: 'Thứ Mười Một township' },
          length: 82.35,
          print: { vi: '82,35 %', en: '82.35 %' },
        },
        {
          label: { vi: 'Xã Tân Thạnh', en: 'Xã Tân Thạnh' },
          length: null,
          print: { vi: 'chưa báo cáo', en: 'not reported' },
        },
      ],
    },
    { kind: 'heading', level: 2, text: { vi: 'Phát hiện khi kiểm tra', en: 'Findings' } },
    {
      kind: 'findings',
      caption: { vi: 'Kiểm tra số liệu đã báo cáo', en: 'Check of the reported figures' },
      findings: sampleFindings,
    },
    { kind: 'findings', caption: { vi: 'Kiểm tra tệp', en: 'Check of the file' }, findings: [] },
    { kind: 'heading', level: 2, text: { vi: 'Vì sao có con số này', en: 'Why this number' } },
    { kind: 'heading', level: 3, text: { vi: 'Điểm hòa giải', en: 'Mediation score' } },
    {
      kind: 'explanation',
      caption: { vi: 'Điểm hòa giải của huyện An Minh', en: 'Mediation score of An Minh' },
      explanation: sampleExplanation,
    },
  ],
};
