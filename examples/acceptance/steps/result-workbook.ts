import { xlsx } from '@qcdc/adapter-xlsx';
import { findTables } from '@qcdc/core/flow';
import { defineStep } from '../step.ts';
import { findingLines } from '../tell/finding-lines.ts';
import { document } from './page.ts';

/** The document as an Excel workbook, told as it reads when it is opened again: numbers are numbers. */
export const resultWorkbook = defineStep({
  name: 'result-workbook',
  work: async (from) => xlsx.render(await from(document), { language: 'vi' }),
  tell: async (bytes) => {
    const { value: tables, findings } = findTables(await xlsx.read(bytes, { source: 'ket-qua.xlsx' }));
    return [
      ...tables.flatMap(({ name, columns, rows }) => [
        `[${name}]`,
        columns.map(({ header }) => header).join(' | '),
        ...rows.map(({ cells }) => columns.map(({ key }) => JSON.stringify(cells.get(key)?.value ?? null)).join(' | ')),
        '',
      ]),
      ...findingLines(findings),
    ];
  },
});
