import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTables } from '@qcdc/core/flow';
import { xlsx } from '../src/index.ts';
import { bookParts, grid, words } from './book-file.ts';
import { zipFile } from './zip-file.ts';

const parts = bookParts([
  {
    name: 'A',
    rows: `${grid([['Đơn vị', 'Kỳ', 'Số vụ']])}<row r="2" hidden="1">${words('A2', '01')}<c r="B2" s="1"><v>45351</v></c><c r="C2" t="e"><v>#REF!</v></c></row><row r="3"><c r="A3"><f>1+2</f></c><c r="B3" t="s"><v>7</v></c><c r="C3" s="2"><v>0.5</v></c></row>`,
    after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  },
]);

const pieces = [
  '',
  '<',
  '>',
  '"',
  '</c>',
  '<c r="ZZZ99999999">',
  '<row r="-1">',
  's="999"',
  't="s"',
  '\0',
  '&#xFFFF;',
  '1E+400',
  'ref="A1:XFD1048576"',
  '<![CDATA[',
  'r="A0"',
  'r=""',
];
const edit = fc.record({
  part: fc.nat({ max: parts.length - 1 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  put: fc.constantFrom(...pieces),
});

it('whatever stands inside a sound archive, reading answers and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const texts = parts.map(({ data }) => data);
      for (const { part, at, cut, put } of edits) {
        const text = texts[part] ?? '';
        const place = Math.floor(at * text.length);
        texts[part] = text.slice(0, place) + put + text.slice(place + cut);
      }
      const file = zipFile(parts.map(({ name }, i) => ({ name, data: texts[i] ?? '' })));
      const { value, findings } = await xlsx.read(file, { source: 'a.xlsx' });
      expect(value.length > 0 || findings.length > 0).toBe(true);
      for (const table of findTables({ value, findings }).value)
        for (const row of table.rows)
          for (const cell of row.cells.values()) expect(cell.at.cell).toMatch(/^[A-Z]+\d+$/);
    }),
    { numRuns: 150 },
  );
}, 60_000);
