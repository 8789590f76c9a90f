import type { Token } from '../page/token.ts';
import { breakdownWords } from '../words/breakdown-words.ts';
import { countingWords } from '../words/counting-words.ts';
import { keysOf } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import type { SeenFigure } from './seen-figure.ts';

const words = /* @__PURE__ */ once(() => ({
  number: keysOf('số')[0],
  // Between the numbers of a list whose unit of measure stands once, at its end
  joints: new Set([',', ';', '/', ...keysOf('và')]),
  ends: new Set(['.', ';', '!', '?']),
}));
const farthest = 20;
const farthestTotal = 60;
const mostParts = 12;

/**
 * Gives figures without words of their own the unit of measure that stands elsewhere: "Số cuộc giám sát là 64", "49/52, 112/118
 * đơn vị", "100% xã (33/33)".
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @returns the figures; what is counted nowhere keeps none
 */
export function withUnits(tokens: readonly Token[], figures: readonly SeenFigure[]): readonly SeenFigure[] {
  const all = [...figures];
  for (let i = all.length - 1; i >= 0; i -= 1) {
    const figure = all[i];
    if (figure === undefined || figure.units.length > 0) continue;
    const units =
      ofList(tokens, figure, all[i + 1]) ??
      ofPercentage(tokens, figure, all[i - 1]) ??
      inFront(tokens, figure) ??
      ofTotal(tokens, figures, i);
    if (units !== null) all[i] = { ...figure, units };
  }
  // Both numbers of "33/33" are measured in the same.
  return all.map((figure, i) => {
    const other = figure.role === 'part' ? all[i + 1] : figure.role === 'whole' ? all[i - 1] : undefined;
    return other !== undefined && figure.units.length === 0 ? { ...figure, units: other.units } : figure;
  });
}

function ofList(tokens: readonly Token[], { to }: SeenFigure, next: SeenFigure | undefined): readonly string[] | null {
  if (next === undefined || next.units[0] === 'percent' || next.units.length === 0) return null;
  const gap = tokens.slice(to, next.from);
  return gap.length > 0 && gap.every(({ key }) => words().joints.has(key)) ? next.units : null;
}

// "15 văn bản, cụ thể: Đảng ủy 3, Ủy ban nhân dân 8": parts count what their total counts, and say it once.
function ofTotal(tokens: readonly Token[], figures: readonly SeenFigure[], at: number): readonly string[] | null {
  const figure = figures[at];
  for (let i = at - 1; i >= Math.max(0, at - mostParts); i -= 1) {
    const total = figures[i];
    if (figure === undefined || total === undefined || figure.from - total.to > farthestTotal) return null;
    if (total.units.length === 0) continue;
    if (total.units[0] === 'percent' || total.role !== 'value') return null;
    const gap = tokens.slice(total.to, figure.from);
    const isEnded = gap.some(({ text, joined }, k) => text === '.' && !(joined && gap[k + 1]?.joined === true));
    // "quá hạn: 0 hồ sơ; đình công: 0": behind a semicolon a colon opens what is another thing.
    const semicolon = gap.findIndex(({ text }) => text === ';');
    const opens = (text: string, k: number): boolean =>
      (text === ':' || text === '(') && (semicolon < 0 || k < semicolon);
    return !isEnded && gap.some(({ text }, k) => opens(text, k) || breakdownWords().at(gap, k) !== null)
      ? total.units
      : null;
  }
  return null;
}

function ofPercentage(
  tokens: readonly Token[],
  { from, role }: SeenFigure,
  before: SeenFigure | undefined,
): readonly string[] | null {
  if (role !== 'part' && role !== 'whole') return null;
  const percentage = role === 'part' ? before : null;
  if (percentage?.units[0] !== 'percent' || tokens[from - 1]?.text !== '(') return null;
  return countingWords().at(tokens, percentage.to)?.means ?? null;
}

function inFront(tokens: readonly Token[], { from }: SeenFigure): readonly string[] | null {
  for (let i = from - 1; i >= Math.max(0, from - farthest); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'number' || words().ends.has(token.text)) return null;
    if (token.key === words().number) return countingWords().at(tokens, i + 1)?.means ?? null;
  }
  return null;
}
