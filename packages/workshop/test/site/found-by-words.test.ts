import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsPage } from '../../src/findings-page.ts';
import { glossaryPage } from '../../src/glossary-page.ts';
import { indicatorCataloguePage } from '../../src/indicator-catalogue-page.ts';
import { readingFindingsPage } from '../../src/reading-findings-page.ts';
import { searched } from '../../src/site/search-words.ts';
import { root } from '../packages.ts';
import { searchedPages } from './searched-pages.ts';

const index = searchedPages({
  'glossary.html': glossaryPage(),
  'indicators.html': indicatorCataloguePage(),
  'findings.html': findingsPage(),
  'reading-findings.html': readingFindingsPage(),
  'vi/definition-errors.html': readFileSync(`${root}docs/vi/definition-errors.md`, 'utf8'),
});
const firstFive = (typed: string): readonly string[] =>
  searched(index, typed, true)
    .slice(0, 5)
    .map(({ title, url }) => `${url.split('#', 1)[0] ?? ''} ${title}`);

describe('what people look for is among the first five', () => {
  it.each([
    ['hoa giai', /glossary.* Hòa giải ở cơ sở/u],
    ['hòa giải', /indicators.* Hòa giải ở cơ sở/u],
    ['xếp hạng', /xếp loại/u],
    ['công khai', /glossary.* Công khai/u],
    ['mức độ hài lòng', /Khảo sát sự hài lòng/u],
    ['đối thoại', /Đối thoại với Nhân dân/u],
    ['tiếp công dân', /Buổi tiếp công dân/u],
    ['hương ước', /Hương ước, quy ước/u],
    ['một cửa', /Một cửa, một cửa liên thông/u],
    ['qui chế dân chủ', /Quy chế dân chủ/u],
    ['Households present', /ommunity/u],
    ['hygiene/composed-characters', /findings.* hygiene\/composed-characters/u],
    ['community-vote/meeting-notice', /findings.* community-vote\/meeting-notice/u],
    ['xlsx/unreadable', /reading-findings/u],
    ['unit/two-parents', /definition-errors.* unit:/u],
    ['emulation/no-limit', /definition-errors.* emulation:/u],
    ['call/bad-option', /definition-errors.* call:/u],
    ['adapter/sql-busy', /definition-errors.* adapter:/u],
  ])('%s', (typed, expected) => {
    expect(firstFive(typed).join('\n')).toMatch(expected);
  });
});
