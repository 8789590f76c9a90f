import { strFromU8, unzipSync } from 'fflate';
import type { ReportDoc } from '@qcdc/core';
import { official } from '@qcdc/core/official';
import { expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { xlsx } from '../src/index.ts';

const both = (vi: string) => ({ vi, en: vi });
const words =
  'các tổ hòa giải tiếp nhận đủ số vụ việc; công tác công khai được thực hiện đầy đủ theo quy định của Luật.';

async function printed(paragraphs: number) {
  const report: ReportDoc = {
    title: both('Kết quả năm 2026'),
    blocks: Array.from({ length: paragraphs }, (_, i) => ({
      kind: 'paragraph' as const,
      text: both(`Đoạn ${i + 1}: ${words}`),
    })),
  };
  const signed = official(report, {
    style: 'state',
    issuer: 'Ủy ban nhân dân xã Mẫu',
    number: { value: 5, symbol: 'BC-UBND' },
    recipients: ['Thường trực Đảng ủy', 'Thường trực HĐND xã'],
    signature: { authority: [{ as: 'onBehalf', of: 'Ủy ban nhân dân' }], office: 'Chủ tịch', name: 'Nguyễn Văn Mẫu' },
  });
  const file = await xlsx.render(signed, { language: 'vi' });
  const rows = (await readXlsx(file)).sheets[0]?.rows ?? [];
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const breaks = /<rowBreaks.*?<\/rowBreaks>/u.exec(sheet)?.[0] ?? '';
  return {
    breaks: [...breaks.matchAll(/ id="(\d+)"/gu)].map(([, row]) => Number(row)),
    last: rows.findIndex(([first]) => String(first).startsWith(`Đoạn ${paragraphs}:`)),
  };
}

it('the signatures of a short report stand on its page', async () => {
  expect((await printed(6)).breaks).toEqual([]);
});

// From about fourteen paragraphs on they come near the end of a page, in one program or another.
it.each([18, 20, 22, 24, 26, 40])(
  'where a page might tear them they begin one, with the last of %i paragraphs',
  async (n) => {
    const { breaks, last } = await printed(n);
    expect(breaks).toEqual([last]);
  },
);
