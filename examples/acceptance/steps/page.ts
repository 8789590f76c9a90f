import { html } from '@qcdc/adapter-html';
import type { ReportDoc } from '@qcdc/core';
import { mediation, oneStop } from '@qcdc/core/entities';
import { explanationBlock, figuresTable, findingsBlock } from '@qcdc/core/flow';
import { explainScore, rankingReport } from '@qcdc/emulation';
import { communes, districts, nameOf, province, year } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { documentLines } from '../tell/document-lines.ts';
import { missingWords } from '../tell/missing-words.ts';
import { figures } from './figures.ts';
import { findingsOfLaw } from './findings-of-law.ts';
import { ranking } from './ranking.ts';
import { scores } from './scores.ts';

/** What is handed out: findings, totals, ranking and why, as one document. */
export const document = defineStep({
  name: 'document',
  work: async (from): Promise<ReportDoc> => {
    const why = explainScore((await from(scores)).value, 'TM-A4');
    return {
      title: { vi: 'Kết quả thực hiện dân chủ ở cơ sở năm 2024', en: 'Grassroots democracy in 2024: results' },
      subtitle: { vi: 'Tỉnh Mẫu (dữ liệu mẫu)', en: 'Tỉnh Mẫu (sample data)' },
      blocks: [
        findingsBlock((await from(findingsOfLaw)).findings, undefined, nameOf),
        figuresTable((await from(figures)).value, {
          caption: { vi: 'Hòa giải và một cửa', en: 'Mediation and the one-stop desk' },
          measures: [
            mediation.measures.received,
            mediation.measures.settled,
            oneStop.measures.resolved,
            oneStop.measures.onTime,
          ],
          units: [province, ...districts, ...communes],
          period: year,
          nameOf,
        }),
        ...rankingReport(await from(ranking)).blocks,
        ...(why === null ? [] : [explanationBlock(why)]),
      ],
    };
  },
  tell: documentLines,
});

/** The document as one page that needs nothing from outside. */
export const page = defineStep({
  name: 'page',
  work: async (from) => html.render(await from(document), { language: 'vi' }),
  tell: async (text, from) => [
    `thứ lấy từ bên ngoài: ${[...text.matchAll(/<(?:script|link|iframe|img)\b|(?:src|href)="https?:/gu)].length}`,
    `dòng không có trên trang: ${missingWords(await from(document), text).join(' / ') || 'không'}`,
    '',
    ...(await document.lines(from)),
  ],
});
