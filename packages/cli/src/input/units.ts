import { extname } from 'node:path';
import { DefinitionError, type Finding, type LineageEdge } from '@qcdc/core';
import { defineUnits, type UnitInput, type UnitRegistry } from '@qcdc/core/flow';
import { unitsFromList } from '@qcdc/core/unit-lists';
import type { Session } from '../session.ts';
import { readStoredText } from './json-text.ts';
import { readTables } from './kinds-of-file.ts';
import { readBytes } from './read-bytes.ts';

/** The register of units, and what was found in its file. */
export interface UnitsRead {
  /** The register; `undefined` where no file was named. */
  readonly units?: UnitRegistry;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the register of units from a workbook, a CSV, or JSON as `defineUnits` takes it.
 *
 * @param file - name of the file; no register where left out
 * @param session - the world
 * @returns the register
 * @throws `DefinitionError` with all that is wrong with the units; `FileTrouble`
 */
export async function unitsIn(file: string | undefined, session: Session): Promise<UnitsRead> {
  if (file === undefined) return { findings: [] };
  const { io, progress } = session;
  const onProgress = progress.begin({ vi: `Đọc danh mục đơn vị ${file}`, en: `Reading the units of ${file}` });
  const bytes = await readBytes(io, file);
  if (extname(file).toLowerCase() === '.json') {
    const json = readStoredText(bytes, file);
    if (Array.isArray(json)) return { units: defineUnits(json as readonly UnitInput[]), findings: [] };
    const { units, lineage } = (json ?? {}) as { units?: readonly UnitInput[]; lineage?: readonly LineageEdge[] };
    if (!Array.isArray(units)) throw noUnits(file);
    return { units: defineUnits(units, lineage), findings: [] };
  }
  const signal = io.signal === undefined ? {} : { signal: io.signal };
  const { value, findings } = unitsFromList(await readTables(bytes, { source: file, onProgress, ...signal }));
  if (value.length === 0) throw noUnits(file, findings[0]);
  return { units: defineUnits(value), findings };
}

function noUnits(file: string, found?: Finding): DefinitionError {
  return new DefinitionError(
    'cli/no-units',
    {
      vi: `${file}: ${found?.message.vi ?? 'không có danh mục đơn vị; cần danh sách [{ code, name, kind, parent }]'}`,
      en: `${file}: ${found?.message.en ?? 'there are no units in it; give a list [{ code, name, kind, parent }]'}`,
    },
    '--units',
  );
}
