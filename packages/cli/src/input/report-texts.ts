import { extname } from 'node:path';
import { fold, type Entity, type Finding } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import type { TextReading } from '@qcdc/adapter-text';
import type { UnitRegistry } from '@qcdc/core/flow';
import type { Session } from '../session.ts';
import { areasCalled } from './areas.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadingOptions } from './reading-options.ts';
import { unitsIn } from './units.ts';

/** A report in words, read: figures as proposals. */
export interface ReportText {
  /** Name of the file. */
  readonly source: string;
  /** What was proposed. */
  readonly reading: TextReading;
}

/** Reports in words, with what was found in them. */
export interface ReportTexts {
  /** The texts. */
  readonly texts: readonly ReportText[];
  /** What does not agree in them. */
  readonly findings: readonly Finding[];
  /** The areas asked for. */
  readonly entities: readonly Entity[];
  /** The register, where there is one. */
  readonly units?: UnitRegistry;
}

/** Endings of files that hold words; the reader of texts names what it cannot read of them. */
const endings: readonly string[] = ['.docx', '.doc', '.md', '.pdf', '.rtf'];
const keyColumn = /* @__PURE__ */ fold('Mã đơn vị');

/**
 * Tells which files are reports in words. A file of plain text is one unless its first lines are rows of a table.
 *
 * @param files - names of the files
 * @param session - the world
 * @returns the names of those that are, and of all others
 */
export async function reportTextsAmong(
  files: readonly string[],
  { io }: Session,
): Promise<{ readonly words: readonly string[]; readonly tables: readonly string[] }> {
  const [words, tables]: [string[], string[]] = [[], []];
  for (const file of files) {
    const ending = extname(file).toLowerCase();
    const isText = endings.includes(ending) || (ending === '.txt' && !isTable(await readBytes(io, file)));
    (isText ? words : tables).push(file);
  }
  return { words, tables };
}

function isTable(bytes: Uint8Array): boolean {
  const lines = new TextDecoder()
    .decode(bytes.subarray(0, 4000))
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const [first = '', second = ''] = lines;
  if (first.split(/[\t;,|]/).some((cell) => fold(cell.replace(/"/g, '').trim()) === keyColumn)) return true;
  return ['\t', ';', '|'].some((mark) => [first, second].every((line) => line.split(mark).length > 2));
}

/**
 * Reads reports in words.
 *
 * @param files - their names
 * @param options - areas, units, whose months periods mean
 * @param session - the world
 * @returns the proposals, and what does not agree
 */
export async function readReportTexts(
  files: readonly string[],
  options: ReadingOptions,
  session: Session,
): Promise<ReportTexts> {
  const { io, progress } = session;
  const entities = areasCalled(options.areas ?? []) ?? allEntities;
  const { units, findings: ofUnits } = await unitsIn(options.units, session);
  const { text } = await import('@qcdc/adapter-text');
  const texts: ReportText[] = [];
  const findings: Finding[] = [...ofUnits];
  for (const source of new Set(files)) {
    const onProgress = progress.begin({ vi: `Đọc ${source}`, en: `Reading ${source}` });
    const { value, findings: found } = await text.read(await readBytes(io, source), {
      source,
      areas: entities,
      regime: options.regime,
      onProgress,
      ...(units === undefined ? {} : { units }),
      ...(io.signal === undefined ? {} : { signal: io.signal }),
    });
    texts.push({ source, reading: value });
    findings.push(...found);
  }
  return { texts, findings, entities, ...(units === undefined ? {} : { units }) };
}
