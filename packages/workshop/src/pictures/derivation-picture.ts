import { period, type Explanation, type Language, type Text } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { defineUnits, parseRecords, rollUp, tally } from '@qcdc/core/flow';
import { computeIndicators, explainIndicator, mediationSettledShare } from '@qcdc/indicators';
import { box, line, linesOf, svg, words } from './svg.ts';

const title: Text = { vi: 'Một tỷ lệ từ đâu mà có', en: 'Where a percentage comes from' };
const below: Text = {
  vi: 'Mỗi con số dẫn ngược về ô trong tệp gốc; tỷ lệ được tính lại từ tổng các phần, không lấy trung bình.',
  en: 'Every number leads back to a cell of the file that was sent; the share is computed from the sums of its parts, never averaged.',
};

/** Two invented communes report; the province gets its share. */
function explanation(): Explanation {
  const units = defineUnits([
    { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
    { code: '00001', kind: 'commune', parent: '01', name: 'Xã An Hòa' },
    { code: '00004', kind: 'commune', parent: '01', name: 'Xã Tân Phú' },
  ]);
  const rows = [
    { unit: '00001', period: '2024', received: 40, settled: 35 },
    { unit: '00004', period: '2024', received: 10, settled: 5 },
  ];
  const read = parseRecords(rows, mediation, { units, source: 'bao-cao-2024.json' });
  const values = computeIndicators(rollUp(tally(read, Object.values(mediation.measures))), [mediationSettledShare]);
  const why = explainIndicator(values.value, {
    indicator: mediationSettledShare.id,
    unit: '01',
    period: period('2024').id,
  });
  if (why === null) throw new Error('the example has no share to explain');
  return why;
}

const wide = 300;
const gap = 36;
const high = 108;

interface Node {
  readonly of: Explanation;
  readonly x: number;
  readonly y: number;
  readonly children: readonly Node[];
}

/** Puts what a number is made of below it, each above the middle of its parts. */
function layOut(of: Explanation, depth: number, next: { at: number }): Node {
  const children = of.inputs.map((input) => layOut(input, depth + 1, next));
  const x =
    children.length === 0 ? 20 + next.at++ * (wide + gap) : ((children[0]?.x ?? 0) + (children.at(-1)?.x ?? 0)) / 2;
  return { of, x, y: 20 + depth * (high + 44), children };
}

const all = (node: Node): readonly Node[] => [node, ...node.children.flatMap(all)];
const cellOf = ({ where }: Explanation): string => [where?.source, where?.sheet, where?.cell].filter(Boolean).join(' ');

/**
 * Draws the derivation of a share of a province, as the library explains it.
 *
 * @param language - language of the words
 */
export function derivationPicture(language: Language): string {
  const next = { at: 0 };
  const root = layOut(explanation(), 0, next);
  const nodes = all(root);
  const bottom = Math.max(...nodes.map(({ y }) => y)) + high;
  return svg({
    width: 40 + next.at * (wide + gap) - gap,
    height: bottom + 50,
    title: title[language],
    description: `${nodes.map(({ of }) => `${of.label[language]} [${of.unit}] = ${of.value[language]}`).join('; ')}. ${below[language]}`,
    parts: [
      ...nodes.flatMap(({ x, y, children }) =>
        children.map((child) => line(x + wide / 2, y + high, child.x + wide / 2, child.y)),
      ),
      ...nodes.flatMap(({ of, x, y, children }) => [
        box(x, y, wide, high, children.length === 0 ? 'q' : 'p'),
        words(x + 12, y + 6, linesOf(`${of.label[language]} · ${of.unit}`, wide - 24).slice(0, 1), { soft: true }),
        words(x + 12, y + 28, [of.value[language]], { bold: true }),
        words(x + 12, y + 48, linesOf(of.how[language], wide - 24).slice(0, 2)),
        ...(cellOf(of) === '' ? [] : [words(x + 12, y + 84, [cellOf(of)], { soft: true, code: true })]),
      ]),
      words(20, bottom + 16, [below[language]], { soft: true }),
    ],
  });
}
