import { xlsx } from '@qcdc/adapter-xlsx';
import type { Outcome, RawTable } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { findTables, parse } from '@qcdc/core/flow';
import { units } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { findingLines } from '../tell/finding-lines.ts';
import { officeFiles } from './office-files.ts';

/** All files as one case file of tables. */
const tables = defineStep({
  name: 'tables',
  work: async (from): Promise<Outcome<readonly RawTable[]>> => {
    const read = [];
    for (const { name, bytes } of await from(officeFiles)) read.push(await xlsx.read(bytes, { source: name }));
    const sheets = { value: read.flatMap(({ value }) => value), findings: read.flatMap(({ findings }) => findings) };
    return findTables(sheets, allEntities);
  },
  tell: ({ value }) => value.map(({ name, rows }) => `${name}: ${rows.length}`),
});

/** Workbooks to records: what was read, and what could not be. */
export const reading = defineStep({
  name: 'reading',
  work: async (from) => parse(await from(tables), allEntities, { units, locale: 'vi' }),
  tell: async ({ value, findings }, from) => [
    'Bảng đọc được, số dòng:',
    ...(await tables.lines(from)).map((line) => `  ${line}`),
    '',
    'Bản ghi theo lĩnh vực:',
    ...[...value].map(([{ id: area }, records]) => `  ${area}: ${records.length}`),
    '',
    'Phát hiện khi đọc:',
    ...findingLines(findings).map((line) => `  ${line}`),
  ],
});
