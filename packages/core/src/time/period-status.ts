import type { FigureStatus } from '../quantity/figure-status.ts';
import { statusWords } from '../quantity/quantity-words.ts';
import { bareWords } from '../words/fold.ts';

/** A period and how final its figures are. */
export interface PeriodWithStatus {
  /** The words of the period, without marks. */
  readonly rest: string;
  /** How final its figures are. */
  readonly status: FigureStatus;
}

const known = /* @__PURE__ */ new Map(
  /* @__PURE__ */ statusWords.flatMap(([status, vi, en]) =>
    `${vi}|${en}`.split('|').map((word): [string, FigureStatus] => [bareWords(word), status]),
  ),
);
const mostWords = 4;

/**
 * Takes the words that say how final figures are from those of their period: "năm 2024 (ước)", "ước năm 2024".
 *
 * @param bare - words of the period, in lower case and without marks
 * @returns the period and the status; `null` where none is said
 */
export function withoutStatus(bare: string): PeriodWithStatus | null {
  const [, before = '', inside = ''] = /^(.*\S) ?\(([^()]*)\)$/.exec(bare) ?? [];
  const told = known.get(inside.trim());
  if (told !== undefined) return { rest: before, status: told };
  const words = bare.split(' ');
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1) {
    const first = known.get(words.slice(0, count).join(' ').replace(/[:,]$/, ''));
    if (first !== undefined) return { rest: words.slice(count).join(' '), status: first };
    const last = known.get(words.slice(-count).join(' '));
    if (last !== undefined)
      return {
        rest: words
          .slice(0, -count)
          .join(' ')
          .replace(/[,;-]$/, ''),
        status: last,
      };
  }
  return null;
}
