// What somebody writes who has installed the packages and never saw this repository.

const tells = {
  terminal: (text: string) => `console.log(${text});`,
  page: (text: string) => `document.querySelector('#result').textContent = ${text};`,
} as const;

/** A page that shows what a module tells. */
export function pageOf(module: string): string {
  return `<!doctype html><html lang="vi"><title>Thử</title><pre id="result"></pre><script type="module" src="${module}"></script>`;
}

/**
 * The ten lines of a newcomer, in either module system. They tell the total, the findings and whether there is a page as JSON, in the
 * terminal or on a page.
 */
export function firstResult(module: 'esm' | 'cjs', tell: keyof typeof tells = 'terminal'): string {
  const from = (names: string, door: string): string =>
    module === 'esm' ? `import { ${names} } from '${door}';` : `const { ${names} } = require('${door}');`;
  return `${from('html', '@qcdc/adapter-html')}
${from('mediation', '@qcdc/core/entities')}
${from('defineUnits, parseRecords, rollUp, tally, validate', '@qcdc/core/flow')}
${from('recommended', '@qcdc/validators')}

const units = defineUnits([{ code: 'T', kind: 'province' }, ...['A', 'B'].map((code) => ({ code, kind: 'commune', parent: 'T' }))]);
const sent = [{ unit: 'A', period: '2026', received: '1.949 vụ', settled: 'hơn 1.900' }, { unit: 'B', period: '2026', received: 8, settled: 9 }];
const checked = validate(parseRecords(sent, mediation, { units, locale: 'vi' }), recommended);
const totals = rollUp(tally(checked, Object.values(mediation.measures)));
const total = totals.value.find({ measure: 'mediation.received', unit: 'T', period: '2026' });
const page = html.render({ title: { vi: 'Thử', en: 'A try' }, blocks: [] });
${tells[tell]('JSON.stringify({ total: String(total?.value), of: total?.coverage.reported, findings: totals.findings.map(({ code }) => code), page: page.length > 500 })')}
`;
}

/** The same in TypeScript, with the types it was promised; compiled only. */
export const typedFirstResult = `import { mediation, type MediationResults } from '@qcdc/core/entities';
import { defineUnits, parseRecords, rollUp, tally, type FigureTable } from '@qcdc/core/flow';
import type { Finding, Outcome } from '@qcdc/core';

const units = defineUnits([{ code: 'A', kind: 'commune' }]);
const read = parseRecords([{ unit: 'A', period: '2026', received: 4 }], mediation, { units });
const first: MediationResults | undefined = read.value.get(mediation)[0]?.data;
const totals: Outcome<FigureTable> = rollUp(tally(read, [mediation.measures.received]));
export const said: readonly Finding[] = totals.findings;
// @ts-expect-error a quantity is no number: it may be missing
export const wrong: number = first?.received;
`;

/** What a project does in its first year: reports of 2026 are read and what came of them is kept. */
export const firstYear = `import { writeFileSync } from 'node:fs';
import { xlsx } from '@qcdc/adapter-xlsx';
import { disclosurePosting, mediation } from '@qcdc/core/entities';
import { defineUnits, parse, rollUp, tally } from '@qcdc/core/flow';
import { tableToJson } from '@qcdc/core/stored';

const units = defineUnits([{ code: 'T', kind: 'province' }, { code: 'A', kind: 'commune', parent: 'T' }]);
const records = {
  mediation: [{ unit: 'A', period: '2026', received: 40, settled: 31, pending: 9 }],
  'disclosure-posting': [{ unit: 'A', date: '2026-07-06', item: '1', form: 'posting', until: '2026-08-10', interruptedDays: 0 }],
};
const book = await xlsx.writeRecords(records, [mediation, disclosurePosting]);
const read = parse(await xlsx.read(book, { source: 'report-2026.xlsx' }), [mediation, disclosurePosting], { units });
const totals = rollUp(tally(read, Object.values(mediation.measures)));
writeFileSync('report-2026.xlsx', book);
writeFileSync('totals-2026.json', JSON.stringify(tableToJson(totals.value)));
console.log(JSON.stringify(read.findings.map(({ code }) => code)));
`;

/** What it does when it is run again with whatever is installed: what was kept must still say the same. */
export const yearsLater = `import { readFileSync } from 'node:fs';
import { xlsx } from '@qcdc/adapter-xlsx';
import { citation } from '@qcdc/core';
import { disclosurePosting, mediation } from '@qcdc/core/entities';
import { defineUnits, parse, parseRecords, rollUp, tally, validate } from '@qcdc/core/flow';
import { dueDate } from '@qcdc/core/law';
import { coreVersion, tableFromJson } from '@qcdc/core/stored';
import { communePostingDuration } from '@qcdc/validators';

const units = defineUnits([{ code: 'T', kind: 'province' }, { code: 'A', kind: 'commune', parent: 'T' }]);
const areas = [mediation, disclosurePosting];
const text = ({ value, bound, coverage }) => \`\${String(value)} \${bound} \${coverage.reported}/\${coverage.expected}\`;
const read = parse(await xlsx.read(readFileSync('report-2026.xlsx'), { source: 'report-2026.xlsx' }), areas, { units });
const checked = validate(read, [communePostingDuration]);
const kept = tableFromJson(JSON.parse(readFileSync('totals-2026.json', 'utf8')));
const asked = Object.values(mediation.measures);
const again = rollUp(tally(read, asked)).value;
const same = [...kept.value].map((figure) => [text(figure), text(again.find(figure))]);
const posted = (date, until) => ({ unit: 'A', date, until, item: '1', form: 'posting', interruptedDays: 0 });
const later = validate(parseRecords([posted('2027-06-28', '2027-08-02'), posted('2027-07-05', '2027-08-09')], disclosurePosting, { units }), [communePostingDuration]);
console.log(JSON.stringify({
  version: coreVersion.version,
  old: [...checked.findings, ...kept.findings].map(({ code }) => code),
  changed: same.filter(([before, now]) => before !== now),
  figures: same.length,
  measures: asked.map(({ id }) => id),
  due: ['2027-06-30', '2027-07-01'].map((day) => dueDate('L-13.2a', day)?.latest),
  judged: later.findings.map(({ where, basis }) => [where.period, ...basis.map((one) => citation(one, 'vi'))]),
}));
`;
