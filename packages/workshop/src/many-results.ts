import {
  isoDate,
  practice,
  type ChartBlock,
  type Finding,
  type ReportBlock,
  type ReportDoc,
  type Text,
} from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineReportPlan, defineUnits, expectedReports, lawOfRule, type UnitRegistry } from '@qcdc/core/flow';
import { deliveryChart, provinceLayout, provinceTiles, unitNames } from '@qcdc/core/report';
import { recommended } from '@qcdc/validators';

/** Results of invented communes, as large as a province or the nation. */
export interface ManyResults {
  /** The report. */
  readonly doc: ReportDoc;
  /** The units, as the first page lists them. */
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly code: string;
    readonly group: string;
  }[];
  /** What is said about one unit besides its findings. */
  readonly blocksOf: (unit: string) => readonly ReportBlock[];
}

const both = (text: string): Text => ({ vi: text, en: text });
const measuredIn = { vi: 'điểm', en: 'points' };
const day = isoDate('2025-12-31');

/** Points of an invented commune, the same in every run. */
const pointsOf = (i: number): number => 60 + ((i * 37) % 400) / 10;

const printed = (number: number): Text => ({ vi: String(number).replace('.', ','), en: String(number) });

function registry(communes: number, provinces: number): UnitRegistry {
  const places = provinceLayout.slice(0, provinces);
  return defineUnits([
    { code: 'VN', kind: 'nation', name: 'Cả nước' },
    ...places.map(({ code, name }) => ({ code, kind: 'province' as const, name: `${name} (mẫu)`, parent: 'VN' })),
    ...Array.from({ length: communes }, (_, i) => ({
      code: String(i + 1).padStart(5, '0'),
      kind: 'commune' as const,
      name: `Xã Mẫu ${i + 1}`,
      parent: places[i % provinces]?.code ?? 'VN',
    })),
  ]);
}

/** Findings as the rules word them, with the law they rest on. */
function findingsOf(unit: string, i: number, each: number): readonly Finding[] {
  return Array.from({ length: each }, (_, k): Finding => {
    const rule = recommended[(k * 3 + (i % 7)) % recommended.length];
    const law = rule === undefined ? [] : lawOfRule(rule);
    return {
      code: rule?.id ?? '',
      severity: rule?.severity ?? 'info',
      state: k % 5 === 4 ? 'undecided' : 'failed',
      message: Object.values<Text>(rule?.messages ?? {})[0] ?? both(''),
      where: {
        source: `bao-cao-${unit}.xlsx`,
        sheet: 'Hòa giải',
        cell: `${'CDEF'[k % 4] ?? 'C'}${4 + k}`,
        unit,
        period: '2025',
        area: 'mediation',
      },
      expected: `≤ ${100 + k}`,
      actual: String(100 + k + (i % 9) + 1),
      hint: { vi: 'Kiểm tra lại hai ô và sửa ô sai.', en: 'Check both cells and correct the wrong one.' },
      basis: law.slice(0, 1).map(({ basis }) => basis),
    };
  });
}

/**
 * Makes the results of invented communes with findings as the rules word them.
 *
 * @param communes - how many
 * @param each - findings of each
 * @param provinces - how many provinces they belong to
 */
export function manyResults(communes: number, each: number, provinces = 34): ManyResults {
  const register = registry(communes, provinces);
  const names = unitNames(register, day);
  const ids = register.units.filter(({ kind }) => kind === 'commune').map(({ id }) => id);
  const plan = defineReportPlan({
    id: 'mau-2025',
    label: { vi: 'báo cáo năm 2025 (dữ liệu mẫu)', en: 'report of 2025 (invented)' },
    areas: allEntities.slice(0, 8).map(({ id }) => id),
    kinds: ['commune'],
    periods: ['2025'],
    basis: practice({ vi: 'kế hoạch mẫu', en: 'an invented plan' }),
  });
  const received = {
    has: (area: string, unit: string) => (Number(unit) * 7 + plan.areas.indexOf(area) * 3) % 11 !== 0,
  };
  const reports = expectedReports(plan, { units: register, received, on: day }).value;
  const findings = ids.flatMap((unit, i) => findingsOf(unit, i, each));
  const order = ids.map((unit, i) => ({ unit, points: pointsOf(i) })).sort((a, b) => b.points - a.points);
  const whole: Finding = {
    code: 'law/changes-inside-period',
    severity: 'info',
    state: 'failed',
    message: { vi: 'Trong kỳ có thay đổi của pháp luật.', en: 'The law changed within the period.' },
    where: { period: '2025' },
    basis: [],
  };
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: { vi: 'Đã gửi báo cáo', en: 'What came' } },
    deliveryChart(reports, { units: register, plan, areas: allEntities }),
    { kind: 'heading', level: 2, text: { vi: 'Chỉ số chính', en: 'Key indicators' } },
    trend,
    provinceTiles(
      provinceLayout.slice(0, provinces).map(({ code }, i) => {
        const value = pointsOf(i * 3);
        return { code, low: value, high: value, print: printed(value) };
      }),
      {
        caption: { vi: 'Điểm trung bình theo tỉnh (dữ liệu mẫu)', en: 'Mean points by province (invented)' },
        measuredIn,
      },
    ),
    { kind: 'heading', level: 2, text: { vi: 'Xếp hạng', en: 'Ranking' } },
    {
      kind: 'chart',
      caption: { vi: 'Điểm của các xã (dữ liệu mẫu)', en: 'Points of communes (invented)' },
      chart: {
        type: 'ranking',
        measuredIn,
        bars: order.map(({ unit, points }, i) => {
          const low = i % 6 === 4 ? Math.round((points - 8) * 10) / 10 : points;
          if (i % 13 === 12)
            return {
              label: both(names.nameOf(unit)),
              low: null,
              high: null,
              print: { vi: 'thiếu số liệu', en: 'figures missing' },
            };
          const print = low === points ? printed(points) : both(`${printed(low).vi} – ${printed(points).vi}`);
          return { label: both(names.nameOf(unit)), low, high: points, print };
        }),
      },
    },
    {
      kind: 'table',
      caption: { vi: 'Bảng xếp hạng (dữ liệu mẫu)', en: 'Ranking (invented)' },
      columns: [
        { header: { vi: 'Hạng', en: 'Rank' }, align: 'right' },
        { header: { vi: 'Đơn vị', en: 'Unit' } },
        { header: { vi: 'Điểm', en: 'Points' }, align: 'right' },
      ],
      rows: order.map(({ unit, points }, i) => [String(i + 1), names.nameOf(unit), printed(points)]),
    },
    { kind: 'heading', level: 2, text: { vi: 'Kiểm tra', en: 'Checks' } },
    {
      kind: 'findings',
      caption: { vi: 'Kiểm tra số liệu đã gửi', en: 'Check of what came' },
      findings: [whole, ...findings],
    },
  ];
  return {
    doc: {
      title: { vi: 'Kết quả thực hiện dân chủ ở cơ sở năm 2025', en: 'Grassroots democracy in 2025: results' },
      subtitle: { vi: `${communes} xã mẫu (dữ liệu mẫu)`, en: `${communes} invented communes` },
      blocks,
    },
    units: ids.map((id) => ({
      id,
      name: register.nameOf(id, day),
      code: id,
      group: register.nameOf(register.parentOf(id, day)?.id ?? id, day),
    })),
    blocksOf: (unit) => [radarOf(Number(unit)), waterfallOf(Number(unit))],
  };
}

const trend: ChartBlock = {
  kind: 'chart',
  caption: { vi: 'Tỷ lệ hòa giải thành (dữ liệu mẫu)', en: 'Mediation success (invented)' },
  chart: {
    type: 'trend',
    measuredIn: { vi: '%', en: '%' },
    at: ['2021', '2022', '2023', '2024', '2025'].map(both),
    lines: [
      {
        label: { vi: 'Toàn tỉnh', en: 'Province' },
        points: [
          { low: 82.5, high: 82.5, print: { vi: '82,5 %', en: '82.5%' } },
          { low: 84, high: 84, print: { vi: '84,0 %', en: '84.0%' } },
          { low: 80, high: 88, print: { vi: '80 – 88 %', en: '80 – 88%' } },
          { low: null, high: null, print: { vi: 'chưa đủ số liệu', en: 'figures missing' } },
          { low: 91.1, high: 91.1, print: { vi: '91,1 %', en: '91.1%' } },
        ],
      },
    ],
    target: { label: { vi: 'Chỉ tiêu 2025', en: 'Target 2025' }, low: 90, high: 90, print: { vi: '90 %', en: '90%' } },
  },
};

const criteria = [
  'Công khai',
  'Nhân dân bàn và quyết định',
  'Tham gia ý kiến',
  'Kiểm tra, giám sát',
  'Hòa giải ở cơ sở',
];

const parts = (i: number): readonly number[] => criteria.map((_, k) => 8 + ((i * (k + 3)) % 13));

function radarOf(i: number): ChartBlock {
  const points = parts(i).map((value) => ({ low: value, high: value, print: printed(value) }));
  return {
    kind: 'chart',
    caption: { vi: 'Điểm theo tiêu chí (dữ liệu mẫu)', en: 'Points by criterion (invented)' },
    chart: {
      type: 'radar',
      measuredIn,
      axes: criteria.map((name) => ({ label: both(name), most: 20 })),
      shapes: [{ label: both(`Xã Mẫu ${i}`), points }],
    },
  };
}

function waterfallOf(i: number): ChartBlock {
  let sum = 0;
  const steps = parts(i).map((value, k) => {
    const from = sum;
    sum += value;
    return { label: both(criteria[k] ?? ''), from, to: sum, isSum: false, print: both(`+${value}`) };
  });
  const off = { label: { vi: 'Điểm trừ', en: 'Deductions' }, from: sum, to: sum - 5, isSum: false, print: both('−5') };
  const total = {
    label: { vi: 'Tổng điểm', en: 'Total' },
    from: 0,
    to: sum - 5,
    isSum: true,
    print: both(String(sum - 5)),
  };
  return {
    kind: 'chart',
    caption: { vi: 'Điểm từ đâu mà có (dữ liệu mẫu)', en: 'How the points come about (invented)' },
    chart: { type: 'waterfall', measuredIn, steps: [...steps, off, total] },
  };
}
