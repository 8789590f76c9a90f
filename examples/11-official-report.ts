// A published report, as figures, written as a report an office can send: sentences from the figures, all figures in an annex,
// by the rules of form of the State and of the Party. Bodies, numbers and days are invented.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { docx } from '@qcdc/adapter-docx';
import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import { isoDate } from '@qcdc/core';
import { allEntities, allMeasures } from '@qcdc/core/entities';
import { defineUnits, parse, tally } from '@qcdc/core/flow';
import { official, periodOutline, periodReport, type OfficialOptions } from '@qcdc/core/official';
import { reportingUnits } from './data/sample.ts';

const file = (name: string): URL => new URL(name, import.meta.url);
const source = 'r2-hung-yen-2021-h1.xlsx';
const raw = await xlsx.read(await readFile(file(`data/${source}`)), { source });
const parsed = parse(raw, allEntities, { units: defineUnits(reportingUnits), locale: 'vi' });
const figures = tally(parsed, allMeasures).value;
const [unit = ''] = figures.units;
const [period] = figures.periods;
if (period === undefined) throw new Error(`${source} has no period`);
const report = periodReport(figures, {
  outline: periodOutline,
  unit,
  period: period.id,
  records: parsed.value,
});

const authority: OfficialOptions = {
  style: 'state',
  issuer: 'Ủy ban nhân dân tỉnh Mẫu (giả định)',
  number: { value: 5, symbol: 'BC-UBND' },
  place: 'Tỉnh Mẫu',
  date: isoDate('2021-07-05'),
  addressees: ['Bộ Nội vụ'],
  signature: {
    authority: [
      { as: 'onBehalf', of: 'Ủy ban nhân dân' },
      { as: 'deputy', of: 'Chủ tịch' },
    ],
    office: 'Phó Chủ tịch',
  },
  filed: 'VT, NV',
};
const committee: OfficialOptions = {
  style: 'party',
  superior: 'Tỉnh ủy Mẫu (giả định)',
  issuer: 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở',
  number: { symbol: 'BC/BCĐ' },
  place: 'Tỉnh Mẫu',
  signature: { office: 'Trưởng Ban' },
  recipients: ['Ban Dân vận Trung ương'],
  filed: 'Văn phòng Tỉnh ủy',
};

await mkdir(file('out/'), { recursive: true });
for (const [name, office] of Object.entries({ authority, committee })) {
  const document = official(report.value, office);
  await writeFile(file(`out/report-of-${name}.docx`), await docx.render(document));
  await writeFile(file(`out/report-of-${name}.html`), html.render(document, { language: 'vi' }));
}
for (const block of report.value.blocks)
  if (block.kind === 'heading' || block.kind === 'paragraph') console.log(block.text.vi);
for (const { code, message } of report.findings) console.log(`${code}: ${message.vi}`);
