import { parsePeriod, type PeriodOptions } from '@qcdc/core';
import { blockText } from '../page/block-text.ts';
import type { Block } from '../page/block.ts';
import type { Places } from '../page/places.ts';
import type { ProposedPeriod } from '../proposal.ts';
import { foldedPattern } from '../words/folded-pattern.ts';
import { once } from '../words/once.ts';

const year = '(?:,? ?(?:của )?năm ?| ?/ ?|-)(?:19|20)\\d\\d';
const month = '(?:tháng )?\\d{1,2}';
const day = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}';

// Whole days first: they say more than the words for a period.
const patterns = /* @__PURE__ */ once(() =>
  [
    `từ (?:ngày )?${day} (?:đến|tới) (?:hết )?(?:ngày )?${day}`,
    `(?:[69]|sáu|chín|0[69]) tháng(?: đầu| cuối)?${year}`,
    `6 tháng (?:đầu|cuối) năm (?:19|20)\\d\\d`,
    `quý (?:[ivx]+|\\d)${year}`,
    `từ ${month} (?:đến|tới) (?:hết )?${month}${year}`,
    `tháng \\d{1,2}${year}`,
    `năm học (?:19|20)\\d\\d ?[-–/] ?(?:19|20)\\d\\d`,
    `(?:giai đoạn|nhiệm kì) (?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d`,
    `năm (?:19|20)\\d\\d(?! ?[-–/] ?\\d)`,
  ].map(foldedPattern),
);
const title = /* @__PURE__ */ once(() =>
  foldedPattern('(?<![^ ])(?:báo cáo|kết quả|sơ kết|tổng kết|tình hình|công tác|thực hiện)(?![^ ,.:;])'),
);
const opening = 30;
const firstLines = 12;

/**
 * Finds of when a report is: in its title first, then in what follows.
 *
 * @param blocks - blocks of the text
 * @param places - places of the text
 * @param options - whose months the words mean
 * @returns the period with its words; `null` where none is named
 */
export function reportPeriod(blocks: readonly Block[], places: Places, options: PeriodOptions): ProposedPeriod | null {
  const first = blocks.slice(0, opening);
  const titles = first
    .slice(0, firstLines)
    .filter(({ tokens }) => title().test(reset(blockText(tokens.slice(0, 60)).line)));
  return inBlocks(titles, places, options) ?? inBlocks(first, places, options);
}

// A pattern that is searched globally remembers where it stood.
function reset(line: string): string {
  title().lastIndex = 0;
  return line;
}

function inBlocks(blocks: readonly Block[], places: Places, options: PeriodOptions): ProposedPeriod | null {
  for (const { tokens } of blocks) {
    const head = tokens.slice(0, 120);
    const { line, pieces } = blockText(head);
    for (const pattern of patterns())
      for (const { 0: found, index } of line.matchAll(pattern)) {
        if (isOfSomethingElse(line.slice(Math.max(0, index - 30), index))) continue;
        const said = places.said(head, ...pieces(index, index + found.length));
        const period = parsePeriod(said.words, options).value;
        if (period !== null) return { ...said, period };
      }
  }
  return null;
}

const elsewhere = /* @__PURE__ */ once(() =>
  foldedPattern(
    '(?:cùng kì|so với|ngày \\d{1,2}|ngày \\d{1,2} tháng \\d{1,2},?|luật|nghị định|kết luận|chỉ thị|kế hoạch|đến|phương hướng|nhiệm vụ|tháng \\d{1,2}) ?$',
  ),
);

function isOfSomethingElse(before: string): boolean {
  elsewhere().lastIndex = 0;
  return elsewhere().test(before);
}
