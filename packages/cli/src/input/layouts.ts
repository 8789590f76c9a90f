import { DefinitionError } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { layoutFromJson, type Layout } from '@qcdc/core/layout';
import type { Session } from '../session.ts';
import { readStoredText } from './json-text.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads the layouts of workbooks that are not of our making.
 *
 * @param files - JSON files, each with one layout
 * @param session - the world
 * @returns the layouts
 * @throws `DefinitionError` `cli/no-layout` with what is wrong; `FileTrouble`
 */
export async function layoutsIn(files: readonly string[], { io }: Session): Promise<readonly Layout[]> {
  const layouts: Layout[] = [];
  for (const file of files) {
    const json = readStoredText(await readBytes(io, file), file);
    const { value, findings } = layoutFromJson(json, allEntities, { source: file });
    if (value === null)
      throw new DefinitionError(
        'cli/no-layout',
        {
          vi: `${file}: ${findings[0]?.message.vi ?? ''}`,
          en: `${file}: ${findings[0]?.message.en ?? ''}`,
        },
        '--layout',
      );
    layouts.push(value);
  }
  return layouts;
}
