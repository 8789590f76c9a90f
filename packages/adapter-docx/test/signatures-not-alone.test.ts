import type { ReportBlock } from '@qcdc/core';
import { official } from '@qcdc/core/official';
import { expect, it } from 'vitest';
import { docx } from '../src/index.ts';
import { partOf } from './read-word.ts';

const both = (vi: string) => ({ vi, en: vi });

// The paragraphs that stay with what follows them, by their words.
async function keptWithNext(blocks: readonly ReportBlock[]): Promise<readonly string[]> {
  const signed = official(
    { title: both('Kết quả năm 2026'), blocks },
    { style: 'party', issuer: 'Đảng ủy xã Mẫu', signature: { office: 'Bí thư', name: 'Nguyễn Văn Mẫu' } },
  );
  const xml = partOf(await docx.render(signed), 'word/document.xml');
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => paragraph);
  return paragraphs
    .filter((paragraph) => /<w:keepNext ?\/>/u.test(paragraph))
    .map((paragraph) => paragraph.replace(/<[^>]+>/gu, ''))
    .filter((words) => /^(?:Đoạn|[a-z]\))/u.test(words));
}

const paragraph = (vi: string) => ({ kind: 'paragraph' as const, text: both(vi) });

it('the last paragraph stays with the signatures, so that no page bears them alone', async () => {
  expect(await keptWithNext([paragraph('Đoạn một'), paragraph('Đoạn hai'), paragraph('Đoạn ba')])).toEqual([
    'Đoạn ba.',
  ]);
});

it('and so does the last point, and the last line of a paragraph of several', async () => {
  expect(await keptWithNext([{ kind: 'points', points: ['một', 'hai'].map(both) }])).toEqual(['b) hai.']);
  expect(await keptWithNext([paragraph('Đoạn một\nĐoạn hai')])).toEqual(['Đoạn hai.']);
});
