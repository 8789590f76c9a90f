import { blockText } from '../page/block-text.ts';
import type { Token } from '../page/token.ts';
import { foldedPattern } from '../words/folded-pattern.ts';
import { keysOf } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import type { SeenFigure } from '../numbers/seen-figure.ts';

const words = /* @__PURE__ */ once(() => ({
  joint: new Set([
    '(',
    ',',
    '=',
    '-',
    '–',
    ...'đạt chiếm tỷ lệ bằng tương đương là được hay với tức khoảng trên hơn gần'.split(' ').flatMap(keysOf),
  ]),
  share: new Set('đạt chiếm bằng lệ đương tức'.split(' ').flatMap(keysOf)),
  ends: new Set(['.', ';', '!', '?']),
}));
const farthest = 16;

const other = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?:cùng kì|kì trước|năm trước|năm ngoái|trước đó|tháng trước|quý trước)(?: (?:năm|tháng|quý|kì|này|là|có|đạt|:|trước|năm trước|năm ngoái|[ivx]+|\\d[\\d/]*))* ?[:(]? ?(?:là |có |đạt )?$',
  ),
);
const otherBehind = /* @__PURE__ */ once(() =>
  foldedPattern('^ ?(?:của |ở |trong )?(?:cùng kì|kì trước|năm trước|năm ngoái|năm (?:19|20)\\d\\d(?! ?[,;.]? ?đ))'),
);
const against = /* @__PURE__ */ once(() => foldedPattern('so với (?:con số |mức )?$'));
const risen = /* @__PURE__ */ once(() => foldedPattern('(?:tăng|giảm|nâng) từ $'));
const target = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?:phấn đấu|mục tiêu|chỉ tiêu|dự kiến|phấn đấu đến|đặt mục tiêu|đề ra|phấn đấu có|kế hoạch giao|sẽ|đăng kí đạt)(?: (?!đã |có |tổ chức được)[^ ,;.:()]+){0,14} ?$',
  ),
);
const demand = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?:phải (?:có|đạt|được|bảo đảm|từ)|(?:chỉ|mới) (?:được|có)|khi (?:có|được|đạt|có đủ)|nếu (?:có|được)|theo quy định|luật quy định|quy định (?:rõ|phải|tại|của|về|là|khi|mức|cuộc)|yêu cầu|điều kiện|bắt buộc|có giá trị|hợp lệ|trường hợp có|cần có|cần được|được thông qua khi|không thấp hơn mức|ngưỡng|tối thiểu theo)(?!.*(?<![^ ])(?:đã|kết quả|thực tế|toàn [^ ]+ có)(?![^ ]))',
  ),
);

/**
 * Finds how the figures of a block belong together: which percentage is the share of which part, which figure is of another period
 * and which is no result.
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @returns the figures with their roles, and the numbers of those that law demands
 */
export function relate(
  tokens: readonly Token[],
  figures: readonly SeenFigure[],
): { readonly figures: readonly SeenFigure[]; readonly demanded: ReadonlySet<number> } {
  const text = (from: number, to: number): string => blockText(tokens.slice(Math.max(0, from), to)).line;
  const demanded = new Set<number>();
  const related = figures.map((figure, i): SeenFigure => {
    const sentence = startOfSentence(tokens, figure.from);
    const before = text(Math.max(sentence, figure.from - 40), figure.from);
    if (mayBeDemanded(figure) && found(demand(), before)) {
      demanded.add(i);
      return figure;
    }
    if (figure.role === 'value' || figure.role === 'part') {
      const clause = text(Math.max(sentence, figure.from - 10), figure.from);
      if (isOfOtherPeriod(clause, text(figure.to, figure.to + 5)))
        return { ...figure, role: 'comparison', of: i > 0 ? i - 1 : null };
      if (found(target(), before)) return { ...figure, role: 'target' };
    }
    if (figure.role === 'value' && figure.units[0] === 'percent') {
      const of = sharedFigure(tokens, figures, i);
      if (of !== null) return { ...figure, role: 'share', of };
    }
    if (figure.role === 'change') return { ...figure, of: changedFigure(tokens, figures, i) };
    return figure;
  });
  return { figures: related, demanded };
}

function found(pattern: RegExp, line: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(line);
}

// The second number of "2/3" says nothing by itself; a bare count is no threshold.
function mayBeDemanded({ quantity, role, units }: SeenFigure): boolean {
  if (role === 'part' || role === 'whole')
    return (quantity?.value?.lessThan(10) ?? false) || quantity?.bound !== 'exact';
  return quantity === null ? false : quantity.bound !== 'exact' || units[0] === 'percent';
}

function isOfOtherPeriod(before: string, behind: string): boolean {
  return (
    found(other(), before) ||
    found(against(), before) ||
    found(risen(), before) ||
    (found(otherBehind(), behind) && !/,$/.test(before))
  );
}

function startOfSentence(tokens: readonly Token[], before: number): number {
  for (let i = before - 1; i >= Math.max(0, before - 60); i -= 1) {
    const token = tokens[i];
    if (token !== undefined && words().ends.has(token.text) && tokens[i + 1]?.joined !== true) return i + 1;
  }
  return Math.max(0, before - 60);
}

// "861/866 đơn vị, đạt 99,4%"; "317 vụ (91%)"; "100% (84/84 đơn vị)"
function sharedFigure(tokens: readonly Token[], figures: readonly SeenFigure[], at: number): number | null {
  const figure = figures[at];
  if (figure === undefined) return null;
  const before = figures[at - 1];
  if (before !== undefined && before.units[0] !== 'percent' && before.role !== 'change') {
    const gap = tokens.slice(before.to, figure.from);
    const isNear = gap.length > 0 && gap.length <= 5 && gap.every(({ key }) => words().joint.has(key));
    const last = gap.at(-1);
    const isSaid =
      gap.length <= farthest &&
      last !== undefined &&
      words().share.has(last.key) &&
      !gap.some(
        ({ text, joined }, i) => words().ends.has(text) && gap[i + 1]?.joined !== true && (joined || text === ';'),
      );
    if (isNear || isSaid) return before.role === 'whole' ? at - 2 : at - 1;
  }
  const behind = figures[at + 1];
  const opens = tokens[figure.to]?.text === '(' && behind?.from === figure.to + 1;
  return opens && behind.role === 'part' ? at + 1 : null;
}

// What rose or fell: the figure before, in the same sentence.
function changedFigure(tokens: readonly Token[], figures: readonly SeenFigure[], at: number): number | null {
  const figure = figures[at];
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const one = figures[i];
    if (one === undefined || figure === undefined || startOfSentence(tokens, figure.from) > one.from) return null;
    if (one.role === 'value' || one.role === 'whole') return i;
  }
  return null;
}
