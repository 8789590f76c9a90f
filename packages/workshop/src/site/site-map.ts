/** Languages the pages are written in. */
export type SiteLanguage = 'en' | 'vi';

/** Pages of one kind, in both languages. */
export interface SiteSection {
  /** Name of its page in addresses. */
  readonly id: string;
  /** What it is called. */
  readonly title: Readonly<Record<SiteLanguage, string>>;
  /** What it is for, in one sentence. */
  readonly about: Readonly<Record<SiteLanguage, string>>;
  /** Pages below `docs/` (English) and `docs/vi/` (Vietnamese), in the order to read them. */
  readonly pages: readonly string[];
}

/** Pages that exist in both languages, by what somebody comes for. */
export const siteSections: readonly SiteSection[] = [
  {
    id: 'first-steps',
    title: { en: 'First steps', vi: 'Bước đầu' },
    about: {
      en: 'From an empty folder to a result, then with what you have.',
      vi: 'Từ một thư mục trống đến kết quả đầu tiên, rồi đến dữ liệu của chính mình.',
    },
    pages: [
      'guides/from-npm-to-a-first-result.md',
      'guides/ten-tasks.md',
      'recipes/read-a-foreign-workbook.md',
      'recipes/hand-out-a-form.md',
      'guides/your-database.md',
      'recipes/read-csv.md',
      'recipes/read-a-report-text.md',
      'recipes/collect-reports.md',
      'recipes/follow-up.md',
      'recipes/use-the-command-line.md',
      'recipes/use-the-national-list.md',
      'recipes/overlook-results.md',
      'recipes/write-an-official-report.md',
      'recipes/make-a-form.md',
      'guides/your-words.md',
      'guides/your-user-interface.md',
      'recipes/build-your-own-ui.md',
      'recipes/exchange-with-other-systems.md',
      'recipes/leave-memory.md',
    ],
  },
  {
    id: 'officials',
    title: { en: 'For officials', vi: 'Dành cho cán bộ' },
    about: {
      en: 'How to read what is said of a report, and where each number comes from.',
      vi: 'Đọc kết quả thế nào, và từng con số từ đâu mà có.',
    },
    pages: [
      'guides/how-to-read-a-finding.md',
      'guides/how-a-percentage-is-judged.md',
      'guides/how-an-emulation-score-comes-about.md',
      'recipes/appraise-a-unit.md',
      'law-by-article.md',
      'what-we-read.md',
      'law-tests.md',
    ],
  },
  {
    id: 'statisticians',
    title: { en: 'For statisticians', vi: 'Dành cho người làm thống kê' },
    about: {
      en: 'What is exact, what is a bound, what a total covers, and how to trace it.',
      vi: 'Số nào chính xác, số nào là cận, tổng số bao quát những ai, lần ngược thế nào.',
    },
    pages: [
      'guides/exact-bounded-covered.md',
      'concepts/figure.md',
      'concepts/beside-other-systems.md',
      'text-quality.md',
    ],
  },
  {
    id: 'concepts',
    title: { en: 'Concepts', vi: 'Khái niệm' },
    about: { en: 'The ideas everything rests on.', vi: 'Những ý tưởng mà mọi thứ dựa vào.' },
    pages: [
      'concepts/outcome.md',
      'concepts/dated-law.md',
      'concepts/editions.md',
      'concepts/counting-days.md',
      'concepts/layouts.md',
      'concepts/stored-and-reproducible.md',
      'concepts/support-and-releases.md',
      'dependencies.md',
      'concepts/doors.md',
      'tests-notice.md',
    ],
  },
  {
    id: 'why',
    title: { en: 'Why it is so', vi: 'Vì sao như vậy' },
    about: {
      en: 'Decisions that may surprise, and their reasons.',
      vi: 'Những lựa chọn có thể gây ngạc nhiên, và lý do.',
    },
    pages: [
      'why/missing-is-not-zero.md',
      'why/ratios-are-never-averaged.md',
      'why/a-unit-is-not-its-code.md',
      'why/explanations-are-recomputed.md',
    ],
  },
  {
    id: 'extend',
    title: { en: 'Make it your own', vi: 'Bổ sung cái của mình' },
    about: {
      en: 'Each is "copy this file": measures, areas, rules, law, indicators, sheets, readers, writers.',
      vi: 'Mỗi việc là "chép tệp này": chỉ tiêu, lĩnh vực, quy tắc, quy định, chỉ số, bảng điểm, bộ đọc, bộ ghi.',
    },
    pages: [
      'recipes/new-version-of-a-law.md',
      'recipes/add-a-rubric.md',
      'recipes/add-an-indicator.md',
      'recipes/add-a-rule.md',
      'recipes/rules-as-text.md',
      'recipes/add-a-measure.md',
      'recipes/add-an-area.md',
      'recipes/add-a-reader.md',
      'recipes/add-a-writer.md',
      'definition-errors.md',
    ],
  },
];

/** Pages that speak both languages on one page; most are written from the sources. */
export const bilingualPages: readonly string[] = [
  'nouns.md',
  'glossary.md',
  'findings.md',
  'reading-findings.md',
  'indicators.md',
  'rubrics.md',
  'emulation-features.md',
  'law-coverage.md',
  'words.md',
];
