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
      source: 'huyen-mau-2023-2024.xlsx',
      sheet: 'Một cửa',
      cell: 'D4',
      unit: 'Huyện Mẫu',
      period: '2023..2024',
      area: 'one-stop',
      field: 'onlineShare',
    },
    expected: '6304 / 6400 = 98,50 %',
    actual: '99,1 %',
    hint: {
      vi: 'Kiểm tra lại tử số và mẫu số; nếu số hồ sơ đúng thì sửa tỷ lệ thành 98,50 %.',
      en: 'Check numerator and denominator; if the dossiers are right, write 98.50 %.',
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
    where: {
      source: 'huyen-mau-2023-2024.xlsx',
      sheet: 'Một cửa',
      cell: 'D5',
      unit: 'Huyện Mẫu',
      period: '2023..2024',
    },
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
      source: 'huyen-mau-2023-2024.xlsx',
      sheet: 'Hòa giải',
      cell: 'C9',
      unit: 'Xã Mẫu Một',
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
  unit: 'Huyện Mẫu',
  period: '2023..2024',
  value: { vi: '20 điểm', en: '20 points' },
  how: { vi: 'mức “từ 85 % trở lên”', en: 'band “85 % or more”' },
  basis: [],
  where: null,
  inputs: [
    {
      label: { vi: 'Tỷ lệ hòa giải thành', en: 'Mediation success rate' },
      unit: 'Huyện Mẫu',
      period: '2023..2024',
      value: { vi: '91,03 %', en: '91.03 %' },
      how: { vi: 'số vụ hòa giải thành ÷ số vụ tiếp nhận × 100', en: 'settled ÷ received × 100' },
      basis: [law],
      where: null,
      inputs: [
        {
          label: { vi: 'Số vụ hòa giải thành', en: 'cases settled' },
          unit: 'Huyện Mẫu',
          period: '2023..2024',
          value: { vi: '264 vụ', en: '264 cases' },
          how: { vi: 'đã báo cáo', en: 'reported' },
          basis: [],
          where: { source: 'huyen-mau-2023-2024.xlsx', sheet: 'Hòa giải', cell: 'D3' },
          inputs: [],
        },
        {
          label: { vi: 'Số vụ việc tiếp nhận', en: 'cases received' },
          unit: 'Huyện Mẫu',
          period: '2023..2024',
          value: { vi: '290 vụ', en: '290 cases' },
          how: { vi: 'đã báo cáo', en: 'reported' },
          basis: [],
          where: { source: 'huyen-mau-2023-2024.xlsx', sheet: 'Hòa giải', cell: 'C3' },
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
    vi: 'Huyện Mẫu · 2023–2024 · dữ liệu mẫu',
    en: 'Huyện Mẫu, an invented district · 2023–2024 · sample data',
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
          'Xã Mẫu Một',
          { vi: '96,5', en: '96.5' },
          { vi: '91,03 %', en: '91.03 %' },
          { vi: 'Hoàn thành xuất sắc', en: 'Excellent' },
        ],
        [
          '1',
          'Xã Mẫu Hai',
          { vi: '96,5', en: '96.5' },
          { vi: '90,00 %', en: '90.00 %' },
          { vi: 'Hoàn thành xuất sắc', en: 'Excellent' },
        ],
        [
          '3',
          'Thị trấn Mẫu Ba',
          { vi: '88', en: '88' },
          { vi: '82,35 %', en: '82.35 %' },
          { vi: 'Hoàn thành tốt', en: 'Good' },
        ],
        [null, 'Xã Mẫu Bốn', null, null, { vi: 'Chưa xếp hạng: thiếu số liệu', en: 'Not ranked: figures missing' }],
      ],
      note: { vi: 'Hai đơn vị bằng điểm cùng hạng 1.', en: 'Two units tie for the first rank.' },
    },
    {
      kind: 'bars',
      caption: { vi: 'Tỷ lệ hòa giải thành theo xã', en: 'Mediation success by commune' },
      measuredIn: { vi: 'phần trăm', en: 'percent' },
      bars: [
        { label: { vi: 'Xã Mẫu Một', en: 'Xã Mẫu Một' }, length: 91.03, print: { vi: '91,03 %', en: '91.03 %' } },
        {
          label: { vi: 'Xã Mẫu Hai', en: 'Xã Mẫu Hai' },
          length: 90,
          print: { vi: '90,00 %', en: '90.00 %' },
        },
        {
          label: { vi: 'Thị trấn Mẫu Ba', en: 'Thị trấn Mẫu Ba' },
          length: 82.35,
          print: { vi: '82,35 %', en: '82.35 %' },
        },
        {
          label: { vi: 'Xã Mẫu Bốn', en: 'Xã Mẫu Bốn' },
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
      caption: { vi: 'Điểm hòa giải của huyện Mẫu (dữ liệu mẫu)', en: 'Mediation score of Huyện Mẫu (sample data)' },
      explanation: sampleExplanation,
    },
  ],
};
