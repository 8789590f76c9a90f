import type { Language, Text } from '@qcdc/core';
import { arrow, box, linesOf, svg, words } from './svg.ts';

/** A step of the flow: its function, what it does, what it gives. */
interface FlowStep {
  readonly name: string;
  readonly does: Text;
  readonly gives: Text;
}

const steps: readonly FlowStep[] = [
  {
    name: 'read',
    does: { vi: 'đọc tệp, giữ vị trí từng ô', en: 'reads a file, keeps the place of each cell' },
    gives: { vi: 'bảng thô', en: 'raw tables' },
  },
  {
    name: 'parse',
    does: { vi: 'hiểu đơn vị, kỳ, con số', en: 'understands units, periods, figures' },
    gives: { vi: 'bản ghi', en: 'records' },
  },
  {
    name: 'validate',
    does: { vi: 'đối chiếu với quy tắc có căn cứ theo ngày', en: 'judges by rules with their law and days' },
    gives: { vi: 'bản ghi và phát hiện', en: 'records, findings' },
  },
  {
    name: 'tally',
    does: { vi: 'lập bảng số liệu', en: 'makes the table of figures' },
    gives: { vi: 'số liệu', en: 'figures' },
  },
  {
    name: 'rollUp',
    does: { vi: 'cộng theo cây đơn vị của ngày cuối kỳ', en: 'adds along the tree of the last day' },
    gives: { vi: 'tổng số, phần bao quát', en: 'totals, coverage' },
  },
  {
    name: 'computeIndicators',
    does: { vi: 'tính lại tỷ lệ từ tử số, mẫu số', en: 'computes ratios anew from their parts' },
    gives: { vi: 'chỉ số', en: 'indicators' },
  },
  {
    name: 'score',
    does: { vi: 'chấm theo bảng điểm', en: 'scores by a rubric' },
    gives: { vi: 'điểm, xếp loại', en: 'points, classes' },
  },
  {
    name: 'rank',
    does: { vi: 'xếp hạng trong cụm', en: 'ranks inside clusters' },
    gives: { vi: 'thứ hạng', en: 'ranks' },
  },
  {
    name: 'render',
    does: { vi: 'in ra trang, bảng tính, văn bản', en: 'writes pages, workbooks, documents' },
    gives: { vi: 'tệp', en: 'files' },
  },
];

/** The names of the steps, in order. */
export const flowSteps: readonly string[] = steps.map(({ name }) => name);

const title: Text = { vi: 'Đường đi của một báo cáo', en: 'The way of a report' };
const carries: Text = {
  vi: 'Phát hiện đi cùng kết quả qua mọi bước; dữ liệu không làm chương trình văng lỗi.',
  en: 'Findings travel with the value through every step; data never throws.',
};

/**
 * Draws the steps of the flow, what each does and what it gives to the next.
 *
 * @param language - language of the words
 */
export function flowPicture(language: Language): string {
  const [across, wide, high, gap] = [3, 260, 112, 40] as const;
  const at = (i: number): readonly [number, number] => {
    const down = Math.floor(i / across);
    const right = down % 2 === 0 ? i % across : across - 1 - (i % across);
    return [20 + right * (wide + gap), 20 + down * (high + gap)];
  };
  const parts = steps.flatMap(({ name, does, gives }, i) => {
    const [x, y] = at(i);
    const next = i + 1 < steps.length ? at(i + 1) : null;
    const link =
      next === null
        ? []
        : next[1] === y
          ? [
              next[0] > x
                ? arrow(x + wide, y + high / 2, next[0] - 3, y + high / 2)
                : arrow(x, y + high / 2, next[0] + wide + 3, y + high / 2),
            ]
          : [arrow(x + wide / 2, y + high, x + wide / 2, next[1] - 3)];
    return [
      box(x, y, wide, high, i < 3 ? 'p' : i < 6 ? 'q' : 'r'),
      words(x + 14, y + 10, [`${i + 1} ${name}`], { bold: true, code: true }),
      words(x + 14, y + 34, linesOf(does[language], wide - 28)),
      words(x + 14, y + high - 28, [`→ ${gives[language]}`], { soft: true }),
      ...link,
    ];
  });
  const bottom = 20 + Math.ceil(steps.length / across) * (high + gap);
  return svg({
    width: 40 + across * wide + (across - 1) * gap,
    height: bottom + 20,
    title: title[language],
    description: `${steps.map(({ name, gives }) => `${name} → ${gives[language]}`).join(', ')}. ${carries[language]}`,
    parts: [...parts, words(20, bottom - 16, [carries[language]], { soft: true })],
  });
}
