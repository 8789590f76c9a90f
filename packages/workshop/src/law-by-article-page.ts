import { citation, type Language, type LegalBasis, type Text } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { lawOfRule } from '@qcdc/core/flow';
import { lawCatalogue } from '@qcdc/core/law';
import { allRubrics } from '@qcdc/emulation';
import { allIndicators, restsOn } from '@qcdc/indicators';
import { strict } from '@qcdc/validators';
import { casesOfLaw } from './cases-of-law.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** What rests on a place of law: one line of the page. */
interface Resting {
  readonly basis: LegalBasis;
  readonly what: Readonly<Record<Language, string>>;
}

const words = {
  title: { vi: 'Điều nào, áp dụng vào đâu', en: 'What rests on which article' },
  intro: {
    vi: 'Trang sinh tự động từ danh mục pháp luật, quy tắc, chỉ số, lĩnh vực và bảng chấm điểm; không sửa tay. Mỗi văn bản một mục, mỗi điều một mục nhỏ: điều đó nói gì, quy tắc nào xét theo, chỉ số, lĩnh vực, bảng chấm điểm nào lấy làm căn cứ. Ghi "chưa kiểm chứng" là chưa ai đối chiếu với văn bản; nội dung đó không làm ai bị trả lại báo cáo.',
    en: 'Generated from the catalogue of law, the rules, indicators, areas and sheets; do not edit. A section for each instrument, a part for each article: what it says, which rules judge by it, which indicators, areas and sheets rest on it. "Not confirmed": nobody has compared it with the text; it fails nobody.',
  },
  head: { vi: ['Căn cứ', 'Nội dung hoặc nơi áp dụng'], en: ['Place', 'What it says, or what rests on it'] },
  rule: { vi: 'quy tắc', en: 'rule' },
  area: { vi: 'lĩnh vực', en: 'area' },
  indicator: { vi: 'chỉ số', en: 'indicator' },
  sheet: { vi: 'bảng chấm điểm', en: 'sheet' },
  list: { vi: 'danh mục nội dung', en: 'checklist' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string | readonly string[]>>>>;

const isBasis = (value: object): value is LegalBasis => 'number' in value && 'confirmed' in value && 'title' in value;

/** Every basis a definition names, wherever in it, and what amended it. */
function basesIn(value: unknown): readonly LegalBasis[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isBasis(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(basesIn)];
}

const both = (make: (language: Language) => string): Readonly<Record<Language, string>> => ({
  vi: make('vi'),
  en: make('en'),
});
const named = (kind: keyof typeof words, id: string, label: Text): Resting['what'] =>
  both((language) => `${String(words[kind][language])} \`${id}\`: ${label[language]}`);

const anchor = (id: string): string => id.toLowerCase().replace(/[^a-z0-9-]/g, '');

function everything(): readonly Resting[] {
  const { provisions, checklists } = lawCatalogue;
  const rests = (bases: readonly LegalBasis[], what: Resting['what']): readonly Resting[] =>
    bases.map((basis) => ({ basis, what }));
  return [
    ...provisions.map((provision) => ({
      basis: provision.basis,
      what: both((language) => {
        const tested = provision.basis.confirmed && casesOfLaw(provision, language).length > 0;
        const id = tested ? `[${provision.id}](law-tests.md#${anchor(provision.id)})` : provision.id;
        return `${id} · ${provision.subject[language]}`;
      }),
    })),
    ...strict.flatMap((rule) =>
      rests(
        lawOfRule(rule).flatMap(basesIn),
        both((language) => {
          const page = `${language === 'vi' ? '../' : ''}findings.md#${rule.id.replace('/', '')}`;
          return `${words.rule[language]} [\`${rule.id}\`](${page}): ${rule.title[language]}`;
        }),
      ),
    ),
    ...checklists.flatMap(({ id, items }) =>
      items.flatMap(({ basis, number, label }) => rests([basis], named('list', `${id} ${number}`, label))),
    ),
    ...allEntities.flatMap((area) => rests(basesIn(area), named('area', area.id, area.label))),
    ...allIndicators.flatMap((one) => rests([...basesIn(restsOn(one))], named('indicator', one.id, one.label))),
    ...allRubrics.flatMap((sheet) => rests(basesIn(sheet), named('sheet', sheet.id, sheet.label))),
  ].filter(({ basis }) => basis.number !== null);
}

/** The instrument of a basis, or its article. */
const upTo = (basis: LegalBasis, article: boolean): LegalBasis => {
  const { kind, number, title, article: of } = basis;
  return { kind, number, title, confirmed: true, ...(article && of !== undefined ? { article: of } : {}) };
};

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const numeric = new Intl.Collator('vi', { numeric: true });

/** Clause and point, without the instrument, which stands in the heading. */
function placeOf({ kind, article, clause, point, confirmed, amendedBy }: LegalBasis, language: Language): string {
  const place = { kind, number: null, title: { vi: '', en: '' }, confirmed, amendedBy, article, clause, point };
  const given = Object.fromEntries(Object.entries(place).filter(([, part]) => part !== undefined)) as unknown;
  const said = citation(given as LegalBasis, language).replace(/[ ,]+(?= |,|$)/gu, '');
  return said.trim() === '' ? '—' : said.trim();
}

function linesOf(resting: readonly Resting[], language: Language): readonly string[] {
  const sorted = [...resting].sort((a, b) =>
    numeric.compare(
      `${a.basis.clause ?? '0'} ${a.basis.point ?? ''}`,
      `${b.basis.clause ?? '0'} ${b.basis.point ?? ''}`,
    ),
  );
  const lines = sorted.map(({ basis, what }) => row(placeOf(basis, language), what[language]));
  return [row(...words.head[language]), '| --- | --- |', ...new Set(lines)];
}

/**
 * Writes the page on which every article leads to what rests on it.
 *
 * @param language - language of the page
 * @returns the page in Markdown
 */
export function lawByArticlePage(language: Language): string {
  const instruments = grouped(everything(), ({ basis }) => basis.number ?? '');
  const bySize = [...instruments].sort((a, b) => b.length - a.length);
  const sections = bySize.flatMap((instrument) => {
    const [first] = instrument;
    if (first === undefined) return [];
    const articles = grouped(instrument, ({ basis }) => basis.article ?? '');
    const inOrder = [...articles].sort((a, b) => numeric.compare(a[0]?.basis.article ?? '', b[0]?.basis.article ?? ''));
    return [
      `## ${citation(upTo(first.basis, false), language)}`,
      ...inOrder.flatMap((article) => {
        const [one] = article;
        const table = linesOf(article, language).join('\n');
        return one?.basis.article === undefined ? [table] : [`### ${citation(upTo(one.basis, true), language)}`, table];
      }),
    ];
  });
  return [`# ${words.title[language]}`, words.intro[language], ...sections].join('\n\n');
}
