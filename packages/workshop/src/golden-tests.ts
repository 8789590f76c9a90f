import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const keeps = 'toMatchFileSnapshot(';

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', 'out'].includes(entry.name) ? [] : below(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/**
 * Finds the tests that keep golden files, themselves or through a helper beside them.
 *
 * @param root - root of the repository, with a slash at its end
 * @returns their paths from the root
 */
export function goldenTests(root: string): readonly string[] {
  const sources = ['packages', 'examples'].flatMap((folder) => below(join(root, folder)));
  const textOf = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));
  const helpers = new Set(
    sources.filter(
      (path) => !path.endsWith('.test.ts') && !path.includes('/src/') && textOf.get(path)?.includes(keeps),
    ),
  );
  const imports = (path: string): readonly string[] =>
    [...(textOf.get(path) ?? '').matchAll(/ from '(\.[^']+)'/gu)].map(([, to = '']) => join(dirname(path), to));
  return sources
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => textOf.get(path)?.includes(keeps) === true || imports(path).some((to) => helpers.has(to)))
    .map((path) => path.slice(root.length))
    .sort();
}
