import type { ChartBlock, DrawnRange, Text } from '@qcdc/core';
import { provinceTiles } from '@qcdc/core/report';

const both = (text: string): Text => ({ vi: text, en: text });
const points = { vi: 'điểm', en: 'points' };
const print = (text: string): Text => ({ vi: text.replace('.', ','), en: text });
const range = (name: string, low: number | null, high: number | null, text: string): DrawnRange => ({
  label: both(name),
  low,
  high,
  print: print(text),
});

const captioned = (vi: string, en: string, chart: ChartBlock['chart']): ChartBlock => ({
  kind: 'chart',
  caption: { vi, en },
  chart,
});

/** One chart of every type, with an exact number, a bounded one and a missing one in each. */
export const sampleCharts: readonly ChartBlock[] = [
  captioned('Xu hướng', 'Trend', {
    type: 'trend',
    measuredIn: { vi: '%', en: '%' },
    at: ['2022', '2023', '2024'].map(both),
    lines: [
      {
        label: both('Tỉnh Mẫu'),
        points: [range('', 82.5, 82.5, '82.5 %'), range('', 80, 88, '80 – 88 %'), range('', null, null, '—')],
      },
    ],
    target: range('Chỉ tiêu', 90, 90, '90 %'),
  }),
  captioned('Xếp hạng', 'Ranking', {
    type: 'ranking',
    measuredIn: points,
    bars: [range('Xã Một', 96.5, 96.5, '96.5'), range('Xã Hai', 70, 82, '70 – 82'), range('Xã Ba', null, null, '—')],
  }),
  captioned('Đã gửi', 'Delivered', {
    type: 'heat',
    of: { vi: 'Đơn vị', en: 'Unit' },
    columns: [both('Hòa giải'), both('Một cửa')],
    rows: [
      {
        label: both('Xã Một'),
        cells: [
          { share: 1, print: { vi: 'có', en: 'yes' } },
          { share: 0, print: { vi: 'chưa', en: 'no' } },
        ],
      },
      {
        label: both('Xã Hai'),
        cells: [
          { share: null, print: { vi: 'miễn', en: 'exempt' } },
          { share: 0.5, print: both('1/2') },
        ],
      },
    ],
  }),
  captioned('Tiêu chí', 'Criteria', {
    type: 'radar',
    measuredIn: points,
    axes: ['Công khai', 'Bàn', 'Kiểm tra', 'Giám sát'].map((name) => ({ label: both(name), most: 20 })),
    shapes: [
      {
        label: both('Xã Một'),
        points: [range('', 12, 12, '12'), range('', 8, 10, '8 – 10'), range('', 20, 20, '20'), range('', 5, 5, '5')],
      },
      {
        label: both('Xã Hai'),
        points: [range('', 9, 9, '9'), range('', 8, 8, '8'), range('', 11, 11, '11'), range('', 17, 17, '17')],
      },
    ],
  }),
  captioned('Cấu thành', 'Parts', {
    type: 'waterfall',
    measuredIn: points,
    steps: [
      { label: both('Công khai'), from: 0, to: 12, isSum: false, print: both('+12') },
      { label: both('Điểm trừ'), from: 12, to: 9, isSum: false, print: both('−3') },
      { label: both('Chưa chấm'), from: null, to: null, isSum: false, print: both('?') },
      { label: both('Tổng'), from: 0, to: 9, isSum: true, print: both('9') },
    ],
  }),
  provinceTiles(
    [
      { code: '01', low: 91, high: 91, print: print('91.5') },
      { code: '79', low: 70, high: 80, print: both('70 – 80') },
    ],
    { caption: { vi: 'Bản đồ', en: 'Map' }, measuredIn: { vi: '%', en: '%' } },
  ),
];
