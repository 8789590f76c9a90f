import { lawCatalogue, type Provision } from '@qcdc/core/law';
import type { Language, Text } from '@qcdc/core';
import { strict } from '@qcdc/validators';
import { casesOfLaw, citedOnPage, givenIn } from './cases-of-law.ts';
import { lawCases } from './law-cases.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const verdicts: Readonly<Record<string, Text>> = {
  held: { vi: 'đúng', en: 'held' },
  failed: { vi: 'không đúng', en: 'failed' },
  undecided: { vi: 'chưa kết luận', en: 'undecided' },
  notConcerned: { vi: 'không thuộc trường hợp', en: 'not concerned' },
};

const words = {
  title: { vi: '# Quy định được kiểm thử thế nào', en: '# How the law is tested' },
  intro: {
    vi: 'Trang sinh tự động từ danh mục pháp luật và các ví dụ của quy tắc; không sửa tay. Mỗi dòng là một ca kiểm thử chạy mỗi lần kiểm tra: hai phía của mỗi ngưỡng, để trống, ngày đầu, ngày cuối, ngày trước và ngày sau của mỗi phiên bản, từng trường hợp loại trừ.',
    en: 'Generated from the catalogue of law and the examples of the rules; do not edit. Every line is a case that runs with every check: both sides of each threshold, blanks, the first and the last day of each version and the days around them, each exception.',
  },
  hand: { vi: '## Ca viết tay của người làm luật', en: '## Cases written by hand' },
  handIntro: {
    vi: 'Bảng này nằm trong `packages/workshop/src/law-cases.ts`; thêm dòng để thêm ca kiểm thử.',
    en: 'This table is `packages/workshop/src/law-cases.ts`; a further line is a further test.',
  },
  head: { vi: ['Ca', 'Số liệu', 'Kết luận'], en: ['Case', 'Given', 'Verdict'] },
} as const;

function givenOf(id: string, given: unknown, language: Language): string {
  const rule = strict.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule "${id}"`);
  return `${rule.title[language]} — ${givenIn(rule, given, language)}`;
}

/**
 * Writes the page that shows the cases by which every provision is tested.
 *
 * @param language - language of the page
 * @returns the page in Markdown
 */
export function lawTestsPage(language: Language): string {
  const head = words.head[language];
  const table = (rows: readonly string[]) => [row(...head), `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
  const said = (verdict: string) => verdicts[verdict]?.[language] ?? verdict;
  const section = (provision: Provision): readonly string[] => {
    const cases = casesOfLaw(provision, language);
    if (cases.length === 0 || !provision.basis.confirmed) return [];
    const rows = cases.map(({ rule, name, given, says }) => row(`${rule.title[language]}: ${name}`, given, said(says)));
    return [
      // Other pages lead here, and a heading in code has no anchor.
      `## ${provision.id}`,
      '',
      `${citedOnPage(provision, language)} · ${provision.subject[language]}`,
      '',
      [...new Set(cases.map(({ rule }) => `\`${rule.id}\``))].join(', '),
      '',
      table(rows),
      '',
    ];
  };
  return [
    words.title[language],
    '',
    words.intro[language],
    '',
    words.hand[language],
    '',
    words.handIntro[language],
    '',
    table(
      lawCases.map(({ provision, rule, name, given, says }) =>
        row(`\`${provision}\` · ${name[language]}`, givenOf(rule, given, language), said(says)),
      ),
    ),
    '',
    ...lawCatalogue.provisions.flatMap(section),
  ]
    .join('\n')
    .trimEnd();
}
