import { fold } from '@qcdc/core';
import { foldedPattern } from '../words/folded-pattern.ts';
import { once } from '../words/once.ts';

/** What stands in a column of a table, as far as its head says. */
export type ColumnKind = 'number' | 'label' | 'unit' | 'now' | 'earlier' | 'change' | 'share' | 'plan';

// What a head says beside it decides first: "So với cùng kỳ" is a change, and no figure of the other period.
const patterns = /* @__PURE__ */ once((): readonly (readonly [ColumnKind, RegExp])[] =>
  (
    [
      ['number', '^(?:stt|tt|số tt|số thứ tự|no\\.?)$'],
      ['unit', '^(?:đơn vị tính|đvt|đv tính|đơn vị đo)(?![^ .,:)(])'],
      ['change', '(?<![^ (])(?:so sánh|so với|tăng|giảm|chênh lệch|tăng, giảm|biến động)(?![^ .,:;)(+/-])'],
      ['plan', '(?<![^ (])(?:kế hoạch|chỉ tiêu giao|mục tiêu|phấn đấu|dự toán|được giao)(?![^ .,:;)(])'],
      ['share', '^(?:tỷ lệ|tỉ lệ|%|đạt %|tỷ trọng)'],
      [
        'earlier',
        '(?<![^ (])(?:cùng kì|kì trước|năm trước|năm ngoái|quý trước|tháng trước|kì so sánh|trước đó)(?![^ .,:;)(])',
      ],
    ] as const
  ).map(([kind, source]) => [kind, foldedPattern(source)]),
);
const lastYear = /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/;

/**
 * Tells what stands in the columns of a table, by the words of their heads.
 *
 * @param heads - the words of each head, from left to right
 * @returns what stands in each; the first column of words names the rows
 */
export function columnKinds(heads: readonly string[]): readonly ColumnKind[] {
  const folded = heads.map((head) => fold(head.replace(/\s+/g, ' ').trim()));
  const said = folded.map((head) => patterns().find(([, pattern]) => found(pattern, head))?.[0] ?? null);
  const label = said.indexOf(null);
  // "Năm 2025 | Năm 2026": the last year is the one reported on.
  const years = folded.map((head, i) => (said[i] === null && i !== label ? Number(lastYear.exec(head)?.[0] ?? 0) : 0));
  const now = Math.max(...years);
  return said.map((kind, i) => {
    const year = years[i] ?? 0;
    return kind ?? (i === label ? 'label' : year > 0 && year < now ? 'earlier' : 'now');
  });
}

function found(pattern: RegExp, head: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(head);
}
