import type { IsoDate, Language, Text } from '@qcdc/core';
import { defineUnits, type UnitRegistry } from '@qcdc/core/flow';
import { practice } from '@qcdc/core';
import { arrow, box, line, svg, words } from './svg.ts';

const before = '2025-06-30';
const after = '2025-07-01';
const act = practice({ vi: 'nghị quyết ví dụ', en: 'an invented act' });
const gone = { kind: 'commune', to: before } as const;
const made = { kind: 'commune', parent: '01', from: after } as const;

/** Invented units: two districts of communes become three communes of the province. */
const units: UnitRegistry = defineUnits(
  [
    { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
    { code: '011', kind: 'district', name: 'Huyện Đông', parent: '01', to: before },
    { code: '012', kind: 'district', name: 'Huyện Tây', parent: '01', to: before },
    { code: '00001', ...gone, name: 'Xã An', parent: '011' },
    { code: '00002', ...gone, name: 'Xã Bình', parent: '011' },
    { code: '00003', ...gone, name: 'Xã Cường', parent: '012' },
    { code: '00004', ...gone, name: 'Xã Dân', parent: '012' },
    { code: '00001', ...made, name: 'Xã An Bình' },
    { code: '00003', ...made, name: 'Xã Cường Thịnh' },
    { code: '00004', ...made, name: 'Xã Dân Chủ' },
  ],
  [
    { from: '00001', to: '00001@2025-07-01', on: after, extent: 'whole', act },
    { from: '00002', to: '00001@2025-07-01', on: after, extent: 'whole', act },
    { from: '00003', to: '00003@2025-07-01', on: after, extent: 'part', act },
    { from: '00003', to: '00004@2025-07-01', on: after, extent: 'part', act },
    { from: '00004', to: '00004@2025-07-01', on: after, extent: 'whole', act },
  ],
);

const texts: Readonly<Record<'title' | 'before' | 'after' | 'whole' | 'part', Text>> = {
  title: { vi: 'Địa giới trước và sau ngày 01/7/2025', en: 'The map before and after 1 July 2025' },
  before: { vi: 'Đến hết ngày 30/6/2025: tỉnh, huyện, xã', en: 'Up to 30 June 2025: province, district, commune' },
  after: { vi: 'Từ ngày 01/7/2025: tỉnh, xã', en: 'From 1 July 2025: province, commune' },
  whole: {
    vi: 'Mũi tên liền: nhập toàn bộ. Cùng mã 00001 nhưng là hai đơn vị.',
    en: 'Solid arrow: goes wholly. One code, 00001, and two units.',
  },
  part: {
    vi: 'Nét đứt: chia ra một phần; số liệu sau đó là một khoảng.',
    en: 'Dashed: goes in part; its figures are an interval afterwards.',
  },
};

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const wide = 200;
const high = 48;

/** Puts the tree of a day into columns, root first. */
function placed(day: IsoDate, x: number, step: number): readonly Placed[] {
  const found: Placed[] = [];
  let row = 0;
  const visit = (id: string, depth: number): number => {
    const children = units.childrenOf(id, day);
    const ys = children.map(({ id: child }) => visit(child, depth + 1));
    const y = ys.length === 0 ? 90 + row++ * 78 : ((ys[0] ?? 0) + (ys.at(-1) ?? 0)) / 2;
    found.push({ id, x: x + depth * step, y });
    return y;
  };
  for (const { id } of units.roots(day)) visit(id, 0);
  return found;
}

/**
 * Draws what became of units when districts ended, from a register and its history.
 *
 * @param language - language of the words
 */
export function mapPicture(language: Language): string {
  const old = placed(before, 20, 230);
  const mirrored = placed(after, 0, 1);
  const right = 1180;
  const now = mirrored.map(({ id, x, y }) => ({ id, x: right - x * 250, y: y + 39 }));
  const nodes = (list: readonly Placed[], day: IsoDate, look: 'p' | 'q'): readonly string[] =>
    list.flatMap(({ id, x, y }) => [
      box(x, y, wide, high, look),
      words(x + 12, y + 4, [units.nameOf(id, day)], { bold: true }),
      words(x + 12, y + 23, [units.unit(id)?.code ?? ''], { soft: true, code: true }),
    ]);
  const tree = (list: readonly Placed[], day: IsoDate): readonly string[] =>
    list.flatMap(({ id, x, y }) => {
      const parent = list.find((one) => one.id === units.parentOf(id, day)?.id);
      if (parent === undefined) return [];
      const outwards = parent.x < x;
      return [line(outwards ? parent.x + wide : parent.x, parent.y + high / 2, outwards ? x : x + wide, y + high / 2)];
    });
  const became = units.lineage.flatMap(({ from, to, extent }) => {
    const start = old.find(({ id }) => id === from);
    const end = now.find(({ id }) => id === to);
    if (start === undefined || end === undefined) return [];
    const drawn = arrow(start.x + wide + 4, start.y + high / 2, end.x - 6, end.y + high / 2);
    return [extent === 'whole' ? drawn : drawn.replace('class="l"', 'class="l" stroke-dasharray="6 4"')];
  });
  const bottom = 90 + 4 * 78;
  return svg({
    width: right + wide + 20,
    height: bottom + 60,
    title: texts.title[language],
    description: `${texts.before[language]}. ${texts.after[language]}. ${units.lineage.map(({ from, to, extent }) => `${units.nameOf(from, before)} → ${units.nameOf(to, after)} (${extent})`).join('; ')}.`,
    parts: [
      words(20, 20, [texts.before[language]], { bold: true }),
      words(right - 250, 20, [texts.after[language]], { bold: true }),
      ...tree(old, before),
      ...tree(now, after),
      ...became,
      ...nodes(old, before, 'p'),
      ...nodes(now, after, 'q'),
      words(20, bottom + 6, [`${texts.whole[language]} ${texts.part[language]}`], { soft: true }),
    ],
  });
}
