// Opens the library's workbooks and Word files in LibreOffice, saves them there, and reads them again: nothing may be lost. Then the other
// way round: real .xls, .ods, PDF and CSV files under the name .xlsx must get their own answer. Not part of npm test,
// because not every machine has LibreOffice; without it this says so and ends well.
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { docx } from '@qcdc/adapter-docx';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { RawTable } from '@qcdc/core';
import { defineUnits, findTables, parse } from '@qcdc/core/flow';
import { period } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { fillIn } from '../../adapter-xlsx/test/fill-in.ts';
import { official } from '@qcdc/core/official';
import { textOf } from '../../adapter-docx/test/read-word.ts';
import { partyOptions, sampleReport as officeReport, stateOptions } from '../../adapter-docx/test/sample-official.ts';
import { sampleReport } from '../../adapter-html/test/sample-report.ts';

const run = promisify(execFile);
const names = ['soffice', 'libreoffice', 'soffice.exe'];
const data = new URL('../../../examples/data/', import.meta.url);
const reports = ['r1-duc-pho-2021', 'r2-hung-yen-2021-h1', 'r5-an-minh-2023-2024', 'sample-communes-2024'];
/** Kinds of file to rename to .xlsx, and the answer they get. */
const disguises = {
  xls: 'xlsx/old-excel',
  ods: 'xlsx/open-document',
  pdf: 'xlsx/pdf',
  csv: 'xlsx/plain-text',
} as const;

function findOffice(): string | null {
  const given = process.env['SOFFICE'];
  const places = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  for (const place of given === undefined ? places : [given, ...places]) {
    try {
      accessSync(place, constants.X_OK);
      return place;
    } catch {
      // not there; look on
    }
  }
  return null;
}

/** What a table says, without the formats, which every program writes its own way. */
function words(tables: readonly RawTable[]): unknown {
  return tables.map(({ name, columns, rows }) => ({
    name,
    headers: columns.map(({ header }) => header),
    rows: rows.map(({ cells }) => [...cells.values()].map(({ value, error }) => error ?? value)),
  }));
}

async function check(office: string, folder: string): Promise<number> {
  let faults = 0;
  const say = (what: string, fault: string | null): void => {
    faults += fault === null ? 0 : 1;
    console.log(`${fault === null ? 'ok  ' : 'FAIL'} ${what}${fault === null ? '' : `: ${fault}`}`);
  };
  const out = join(folder, 'out');
  await mkdir(out);
  const convert = async (name: string, to: string, from = 'xlsx'): Promise<Uint8Array> => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const source = join(folder, `${name}.${from}`);
    await run(office, [profile, '--headless', '--convert-to', to, '--outdir', out, source], { timeout: 180_000 });
    return new Uint8Array(await readFile(join(out, `${name}.${to}`)));
  };
  const books = new Map<string, Uint8Array>([
    ['form', await xlsx.template(allEntities)],
    ['report', await xlsx.render(sampleReport)],
  ]);
  for (const name of reports) books.set(name, new Uint8Array(await readFile(new URL(`${name}.xlsx`, data))));
  for (const name of reports) {
    const bytes = books.get(name) ?? new Uint8Array();
    const { findings } = parse(await xlsx.read(bytes, { source: name }), allEntities, { locale: 'vi' });
    const copy = await xlsx.annotate(bytes, findings);
    if (copy.value !== null) books.set(`${name}-with-findings`, copy.value);
  }
  for (const [name, bytes] of books) {
    await writeFile(join(folder, `${name}.xlsx`), bytes);
    const before = await xlsx.read(bytes, { source: name });
    const after = await xlsx.read(await convert(name, 'xlsx'), { source: name });
    const same = JSON.stringify(words(findTables(before).value)) === JSON.stringify(words(findTables(after).value));
    say(`${name}: opened and saved in LibreOffice, nothing lost`, same ? null : 'the values differ');
  }
  // Typed into by hand, computed by LibreOffice: shares, sums and names of units.
  const units = defineUnits([
    { code: '00001', kind: 'commune', name: 'Xã Một (giả định)' },
    { code: '00002', kind: 'commune', name: 'Xã Hai (giả định)' },
  ]);
  const form = await xlsx.template([mediation], { units, period: period('2024') });
  const typed = { G8: 8, H8: 6, G9: 12, H9: 9, J8: 1, J9: 'hơn 2' };
  await writeFile(join(folder, 'filled-in.xlsx'), fillIn(form, typed));
  const filled = await xlsx.read(await convert('filled-in', 'xlsx'), { source: 'filled-in' });
  const at = (row: number, column: number): unknown => filled.value[0]?.cell(row, column)?.value ?? null;
  const computed = JSON.stringify([at(7, 10), at(8, 10), at(9, 6), at(9, 7), at(9, 9), at(9, 10)]);
  say(
    'filled-in: shares and totals are worked out, none where a figure is stated in words',
    computed === '[0.75,0.75,20,15,"",0.75]' || computed === '[0.75,0.75,20,15,null,0.75]' ? null : computed,
  );
  const read = parse(filled, [mediation], { units, locale: 'vi' });
  const wrong = read.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  say('filled-in: read without error or warning', wrong.length === 0 ? null : wrong.join(', '));
  for (const [kind, code] of Object.entries(disguises)) {
    const { findings } = await xlsx.read(await convert('r1-duc-pho-2021', kind), { source: `renamed.${kind}` });
    const got = findings[0]?.code ?? 'no finding';
    say(`a real .${kind} under the name .xlsx gets ${code}`, got === code ? null : `got ${got}`);
  }
  for (const [name, options] of Object.entries({ state: stateOptions, party: partyOptions })) {
    const file = await docx.render(official(officeReport, options));
    await writeFile(join(folder, `${name}.docx`), file);
    const saved = await convert(name, 'docx', 'docx');
    const [before, after] = [file, saved].map((one) => textOf(one).replace(/\s+/gu, ' ').trim());
    say(
      `a document of the ${name}: opened and saved in LibreOffice, no word lost`,
      before === after ? null : 'the words differ',
    );
  }
  return faults;
}

const office = findOffice();
if (office === null) {
  console.log('NOT CHECKED: no LibreOffice on the path. Install it, or name soffice in the variable SOFFICE.');
} else {
  const folder = await mkdtemp(join(tmpdir(), 'qcdc-office-'));
  try {
    if ((await check(office, folder)) > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
