import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the sources of a folder, or the file itself; tests are none.
 *
 * @param root - the repository
 * @param place - a folder or a file below it
 */
export function sourcesOf(root: string, place: string): readonly string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(root, place), { withFileTypes: true }).flatMap((entry) => {
    const path = `${place}/${entry.name}`;
    if (entry.isDirectory()) return sourcesOf(root, path);
    return /\.ts$/.test(entry.name) && !/\.test(-d)?\.ts$/.test(entry.name) ? [path] : [];
  });
}
