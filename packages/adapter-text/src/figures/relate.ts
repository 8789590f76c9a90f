import { blockText } from '../page/block-text.ts';
import type { Token } from '../page/token.ts';
import { foldedPattern } from '../words/folded-pattern.ts';
import { keysOf } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import type { SeenFigure } from '../numbers/seen-figure.ts';
import type { SetAsideKind } from '../numbers/set-aside-patterns.ts';

const words = /* @__PURE__ */ once(() => ({
  and: keysOf('và')[0],
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
const against = /* @__PURE__ */ once(() => foldedPattern('so với(?: con số| mức)?$'));
const risen = /* @__PURE__ */ once(() =>
  foldedPattern('(?<![^ ])(?:tăng|giảm|nâng|rút ngắn|hạ)(?: [^ ,;]+){0,3} \\(?từ$'),
);
const toNow = /* @__PURE__ */ once(() =>
  foldedPattern(
    '^ ?(?:(?:năm|quý|tháng|kì)(?: [^ ,;]+){1,3} )?(?:lên|xuống|còn|đến|tới|thành)(?: (?:còn|mức|tới|đến))?$',
  ),
);
const target = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?<![^ (“"])(?:phấn đấu|mục tiêu|dự kiến(?: [^ ,;:]+){0,5} (?:tổ chức|mở|thực hiện|triển khai|ban hành|kiểm tra|giám sát|thành lập)|đặt (?:ra )?(?:chỉ tiêu|mục tiêu)|sẽ|giao (?:cho )?(?:ủy ban|ubnd|các|phòng|sở|mỗi|từng)|sang năm|đặt mục tiêu|đề ra|kế hoạch giao|kế hoạch(?: năm)? \\d{4} (?:là|tổ chức|mở)|chỉ tiêu (?:là|đạt|giao|đề ra|được|năm|:)|kế hoạch (?:năm|đề ra|là)|theo kế hoạch là|cần đạt|năm tới|thời gian tới|tiếp tục duy trì|sẽ (?:tổ chức|có|đạt|mở|hoàn thành))(?!.*(?<![^ ])(?:đã|đạt được|thực hiện được|kết quả|đến nay|hiện có|hiện nay)(?![^ ]))',
  ),
);
// "kế hoạch là 12 cuộc"; but "theo kế hoạch 11/11 đơn vị" was done.
const planned = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?<![^ (“"])(?:chỉ tiêu|mục tiêu|kế hoạch)(?: là| giao| đề ra| năm)? ?$(?!.*(?<![^ ])(?:đã|đạt được|thực hiện được|kết quả|đến nay|hiện có|hiện nay)(?![^ ]))',
  ),
);
// "Phấn đấu năm 2027: trên 95% …; 100% …": what opens the sentence aims at all its parts, till it says what was done.
const aimed = /* @__PURE__ */ once(() =>
  foldedPattern(
    '^ ?(?:(?:[-+*•]|\\d{1,2}[.)]|một là|hai là|ba là|bốn là|năm là),? )?(?:phấn đấu|quyết tâm|(?:đặt )?mục tiêu(?: [^ :;]+){0,6} ?:|(?:phương hướng|nhiệm vụ)(?: [^ :;]+){0,6} ?:|chỉ tiêu phấn đấu)(?!.*(?<![^ ])(?:đã|đạt được|thực hiện được|kết quả|đến nay|hiện có|hiện nay|hoàn thành được|trong kì|ghi nhận)(?![^ ]))',
  ),
);
// "ít nhất 20 mô hình mỗi năm" is what one has to reach.
const each = /* @__PURE__ */ once(() =>
  foldedPattern('^[^.;,:]{0,40}(?:mỗi|hằng|hàng) (?:năm|quý|tháng|nhiệm kì)(?![^ .,;])'),
);
const targetBehind = /* @__PURE__ */ once(() =>
  foldedPattern('^[^.;,]{0,60}(?:năm|kì|thời gian|quý|giai đoạn|nhiệm kì) tới(?![^ .,;])'),
);
const demand = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?<![^ (“"])(?:phải (?:có|đạt|được|đủ|bảo đảm|từ|tổ chức|công khai|niêm yết|gửi)|(?:chỉ|mới) (?:được|có)|khi (?:có|được|đạt|có đủ|ít nhất)|nếu (?:có|được|dưới|trên|không|đủ|chưa)|không đủ|chưa đủ|cần (?:quá|trên|ít nhất|đủ)|mức (?:xử )?phạt|phạt tiền|theo (?:quy định|luật|nghị định|thông tư|điều|khoản|pháp lệnh)|luật quy định|(?:có )?quy định (?:rõ|phải|tại|của|về|là|khi|mức|cuộc|tỷ lệ)|luật (?:yêu cầu|cho phép)|yêu cầu|điều kiện|bắt buộc|có giá trị|hợp lệ|trường hợp có|cần có|cần được|không thấp hơn mức|ngưỡng|thời hạn)(?!.*(?<![^ ])(?:đã|kết quả|thực tế|toàn [^ ]+ có|ghi nhận|tổ chức được)(?![^ ]))',
  ),
);
const demandBehind = /* @__PURE__ */ once(() =>
  foldedPattern(
    '^(?: ?[^ .;,]+){0,6}? ?(?:mà luật|theo luật định|luật định|theo (?:quy định|luật|nghị định|thông tư|điều|khoản|điểm|pháp lệnh)|(?:không )?phải (?:tổ chức|có|thực hiện|được|ban hành|gửi)|thì (?:tổ chức|phải|họp)|do luật|mà pháp luật|theo yêu cầu của luật|để được (?:thông qua|công nhận))|^ ?tổng số (?:hộ|cử tri|đại diện|đại biểu|người|thành viên|phiếu)[^.;,]{0,60}(?:tán thành|tham dự|dự họp|đồng ý|có mặt|triệu tập)',
  ),
);

/** Figures of a block as they belong together. */
export interface Related {
  /** The figures with their roles. */
  readonly figures: readonly SeenFigure[];
  /** Numbers of the figures that are no results: what law demands, what somebody aims at, and what a table says beside them. */
  readonly aside: ReadonlyMap<number, NoResult>;
}

/** Why a figure is no result. */
export type NoResult = Extract<SetAsideKind, 'threshold' | 'target' | 'name' | 'coverage' | 'document'>;

/**
 * Finds how the figures of a block belong together: which percentage is the share of which part, which figure is of another period
 * and which is no result.
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @param none - what all its figures are where it holds no result: among the tasks, among those who get the report
 * @returns the figures with their roles, and the numbers of those that are no results
 */
export function relate(tokens: readonly Token[], figures: readonly SeenFigure[], none: NoResult | null): Related {
  const text = (from: number, to: number): string => blockText(tokens.slice(Math.max(0, from), to)).line;
  const aside = new Map<number, NoResult>();
  const related: SeenFigure[] = [];
  for (const [i, figure] of figures.entries()) related.push(roleOf(figure, i));
  return { figures: related, aside };

  function roleOf(figure: SeenFigure, i: number): SeenFigure {
    const sentence = startOfSentence(tokens, figure.from);
    const before = text(Math.max(sentence, figure.from - 40), figure.from);
    const whole = text(Math.max(startOfSentence(tokens, figure.from, stops), figure.from - 60), figure.from);
    if (isDemanded(figure, whole, text(figure.to, figure.to + 16))) {
      aside.set(i, 'threshold');
      return figure;
    }
    if (none !== null) {
      aside.set(i, none);
      return figure;
    }
    if (
      (isOpen(figure) && found(each(), text(figure.to, figure.to + 10))) ||
      found(target(), before) ||
      (figure.role !== 'part' && found(planned(), before)) ||
      found(aimed(), whole) ||
      found(targetBehind(), text(figure.to, figure.to + 16))
    ) {
      aside.set(i, 'target');
      return figure;
    }
    if (figure.role === 'value' || figure.role === 'part') {
      const clause = text(Math.max(sentence, figure.from - 10), figure.from);
      if (isOfOtherPeriod(clause, text(figure.to, figure.to + 5)))
        return { ...figure, role: 'comparison', of: risenTo(i, clause) ?? comparedFigure(figures, i) };
    }
    if (figure.role === 'value' && figure.units[0] === 'percent') {
      const of = sharedFigure(tokens, figures, i);
      if (of !== null) return { ...figure, role: 'share', of };
    }
    // "giảm 12,5% (160 đơn)": the same change again.
    const former = figures[i - 1];
    if (former?.role === 'change' && figure.from === former.to + 1 && tokens[former.to]?.text === '(')
      return { ...figure, role: 'change', direction: former.direction, of: changedFigure(tokens, figures, i) };
    if (figure.role === 'change') return { ...figure, of: changedFigure(tokens, figures, i) };
    // "giảm 146 lượt và 127 người so với cùng kỳ (1.012 lượt/1.091 người)": the second of two is what the first is.
    const first = related[i - 1];
    const joint = first === undefined ? [] : tokens.slice(first.to, figure.from);
    if (first === undefined || figure.role !== 'value' || joint.length !== 1 || figure.units.length === 0)
      return figure;
    const isBeside = joint[0]?.text === '/' || joint[0]?.key === words().and;
    if (isBeside && first.role === 'change')
      return { ...figure, role: 'change', direction: first.direction, of: changedFigure(tokens, figures, i) };
    return isBeside && first.role === 'comparison'
      ? { ...figure, role: 'comparison', of: comparedFigure(figures, i) }
      : figure;
  }

  // "giảm từ 31 xuống 12 hồ sơ": what it is compared with comes behind it.
  function risenTo(i: number, clause: string): number | null {
    const [figure, next] = [figures[i], figures[i + 1]];
    if (figure === undefined || next === undefined || !found(risen(), clause)) return null;
    return found(toNow(), text(figure.to, next.from)) ? i + 1 : null;
  }
}

function found(pattern: RegExp, line: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(line);
}

// What has no upper end, or none below.
const isOpen = ({ quantity, role }: SeenFigure): boolean =>
  role !== 'change' && (quantity?.bound === 'atLeast' || quantity?.bound === 'atMost');

// The second number of "2/3" says nothing by itself; a bare count is no threshold.
function isDemanded({ quantity, role, units }: SeenFigure, before: string, behind: string): boolean {
  if (quantity === null || role === 'change') return false;
  const isPair = role === 'part' || role === 'whole';
  const leavesOpen = quantity.bound !== 'exact' || (isPair && quantity.value?.lessThan(10) === true);
  if (!leavesOpen && units[0] !== 'percent') return false;
  return found(demand(), before)
    ? leavesOpen || !/(?<![^ ])(?:theo|đúng)(?![^ ])/.test(before.slice(-30))
    : leavesOpen && found(demandBehind(), behind);
}

function isOfOtherPeriod(before: string, behind: string): boolean {
  return (
    found(other(), before) ||
    found(against(), before) ||
    found(risen(), before) ||
    (found(otherBehind(), behind) && !/,$/.test(before))
  );
}

const stops = new Set(['.', '!', '?']);

function startOfSentence(tokens: readonly Token[], before: number, ends = words().ends): number {
  for (let i = before - 1; i >= Math.max(0, before - 60); i -= 1) {
    const token = tokens[i];
    if (token !== undefined && ends.has(token.text) && tokens[i + 1]?.joined !== true) return i + 1;
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
      (words().share.has(last.key) || last.text === '(') &&
      !gap.some(
        ({ text, joined }, i) => words().ends.has(text) && gap[i + 1]?.joined !== true && (joined || text === ';'),
      );
    if (isNear || isSaid) return before.role === 'whole' ? at - 2 : at - 1;
  }
  const behind = figures[at + 1];
  const opens = tokens[figure.to]?.text === '(' && behind?.from === figure.to + 1;
  return opens && behind.role === 'part' ? at + 1 : null;
}

// What a figure of another period is compared with: the nearest one before it that is measured alike; of a pair, its part.
function comparedFigure(figures: readonly SeenFigure[], at: number): number | null {
  const figure = figures[at];
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const one = figures[i];
    if (
      (one?.role === 'value' || one?.role === 'part') &&
      figure?.units.some((unit) => one.units.includes(unit)) === true
    )
      return i;
  }
  return at > 0 ? at - 1 : null;
}

// What rose or fell: the figure before it in the same sentence that is measured alike; of a percentage the one its clause begins with.
function changedFigure(tokens: readonly Token[], figures: readonly SeenFigure[], at: number): number | null {
  const figure = figures[at];
  if (figure === undefined) return null;
  const start = startOfSentence(tokens, figure.from);
  let nearest: number | null = null;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const one = figures[i];
    if (one === undefined || one.from < start) break;
    if (one.role === 'change' || one.role === 'comparison' || one.role === 'whole' || one.units[0] === 'percent')
      continue;
    if (figure.units.some((unit) => one.units.includes(unit))) return i;
    const next = nearest === null ? undefined : figures[nearest];
    if (next === undefined) nearest = i;
    else if (!tokens.slice(one.to, next.from).some(({ text }) => text === ',')) nearest = i;
  }
  return nearest;
}
