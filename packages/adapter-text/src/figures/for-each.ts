import type { Suggestion } from '../measures/suggest.ts';
import type { SeenFigure } from '../numbers/seen-figure.ts';
import type { Token } from '../page/token.ts';
import { countingWords } from '../words/counting-words.ts';

const sums: readonly string[] = ['VND', 'USD', 'person', 'turn', 'household'];
const ofSum = 0.4;

/**
 * Weighs down what a figure for each one may be of: "2,5 triệu đồng/hộ" is no sum of support, "50 người/buổi" no total of people.
 *
 * @param tokens - pieces of the block
 * @param figure - the figure
 * @param suggested - what it may be, as if it were a sum
 * @returns what it may be
 */
export function forEach(
  tokens: readonly Token[],
  { to, role, units }: SeenFigure,
  suggested: readonly Suggestion[],
): readonly Suggestion[] {
  const isForEach =
    role === 'value' &&
    sums.includes(units[0] ?? '') &&
    tokens[to]?.text === '/' &&
    tokens[to + 1]?.kind === 'word' &&
    // "lượt/người" may name one thing by two units.
    !(units[0] === 'turn' && countingWords().at(tokens, to + 1)?.means[0] === 'person');
  return isForEach ? suggested.map((one) => ({ ...one, weight: one.weight * ofSum })) : suggested;
}
