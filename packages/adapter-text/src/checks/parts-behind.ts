import type { ProposedFigure } from '../proposal.ts';
import { isCounted, type Counted, type Told } from './told.ts';

const opens = /^\s*[^.;()\d]{0,60}\((?:[^()]{0,40}?)$|^[^.;()\d]{0,80}(?:gồm|bao gồm)[^.;()]{0,40}$/iu;
const within = /^[^.()\d]{0,60}[,;]\s*trong đó[^.()\d]{0,60}$/iu;
const apart = /(?<!\p{L})(?:riêng|nhất là|đặc biệt)(?!\p{L})/iu;
const most = 12;
const money: readonly (string | null)[] = ['VND', 'USD'];

/**
 * Finds the parts a sentence lists behind their total: "383 dịch vụ (251 cấp huyện, 132 cấp xã)", "2,5 tỷ đồng, trong đó ngân sách
 * 1,8 tỷ đồng, Nhân dân đóng góp 0,7 tỷ đồng".
 *
 * @param told - the text
 * @param total - the total
 * @param place - its place among the figures
 * @returns the parts; none where the text lists none, or where they may lie over one another
 */
export function partsBehind(told: Told, total: ProposedFigure, place: number): readonly Counted[] {
  const { figures, text } = told;
  const first = figures[place + 1];
  if (first === undefined) return [];
  const gap = text.slice(total.span.end, first.span.start).normalize('NFC');
  if (opens.test(gap)) {
    const closing = gap.includes('(')
      ? text.indexOf(')', first.span.start)
      : endOf(text, first.span.start, /[.;](?=\s|$)/);
    return closing < 0 ? [] : listed(told, total, place, closing);
  }
  if (!within.test(gap) || apart.test(gap)) return [];
  const parts = listed(told, total, place, endOf(text, first.span.start, /[.](?=\s|$)|\n\s*\n/));
  return money.includes(total.measuredIn) || addUp(told, total, parts) ? parts : [];
}

function listed({ figures, text }: Told, total: ProposedFigure, place: number, end: number): readonly Counted[] {
  const parts: Counted[] = [];
  let behind = figures[place + 1]?.span.start ?? 0;
  const from = behind;
  for (const one of figures.slice(place + 1, place + 1 + most)) {
    if (one.span.start > end) break;
    const before = text.slice(from, one.span.start);
    // "ngân sách 1,8 tỷ đồng (xã 1 tỷ đồng, tỉnh 0,8 tỷ đồng)": parts of a part.
    if (before.split('(').length > before.split(')').length) continue;
    if (one.role === 'share' || one.role === 'change' || one.role === 'comparison') continue;
    const isPart =
      isCounted(one) && one.role === 'value' && (one.measuredIn === null || one.measuredIn === total.measuredIn);
    // "…, 500 ngày công": the list of parts has come to its end.
    if (!isPart || apart.test(text.slice(behind, one.span.start).normalize('NFC'))) break;
    parts.push(one);
    behind = one.span.end;
  }
  return parts;
}

// Of "trong đó" parts may lie over one another; those the area itself adds up to the total do not.
function addUp({ areas }: Told, total: ProposedFigure, parts: readonly Counted[]): boolean {
  const fields = parts.map(({ measures: [first] }) => first);
  const area = fields[0]?.area;
  const names = new Set(fields.map((first) => (first?.area === area ? first?.field : undefined)));
  if (names.size !== parts.length || names.has(undefined)) return false;
  const sums = areas.find(({ id }) => id === area)?.relations.partsOf ?? [];
  return sums.some(
    (sum) =>
      [...names].every((name) => name !== undefined && sum.parts.includes(name)) &&
      total.measures.slice(0, 3).some((one) => one.area === area && one.field === sum.total),
  );
}

function endOf(text: string, from: number, mark: RegExp): number {
  const end = mark.exec(text.slice(from, from + 2000));
  return end === null ? from + 2000 : from + end.index;
}
