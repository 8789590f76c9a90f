import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
let tests: readonly (readonly [path: string, text: string])[] | null = null;

function allTests(): readonly (readonly [path: string, text: string])[] {
  return readdirSync(packages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      ['src', 'test'].flatMap((folder) => {
        const under = `${name}/${folder}`;
        return readdirSync(packages + name).includes(folder)
          ? readdirSync(packages + under, { recursive: true, encoding: 'utf8' }).map(
              (file) => `${under}/${file.replaceAll('\\', '/')}`,
            )
          : [];
      }),
    )
    .filter((path) => path.endsWith('.test.ts'))
    .sort()
    .map((path) => [path, readFileSync(packages + path, 'utf8')] as const);
}

/**
 * Finds a test that expects a code.
 *
 * @param code - the code
 * @returns its path below `packages/`, or `null` where no test names the code
 */
export function testOf(code: string): string | null {
  tests ??= allTests();
  const named = new RegExp(`['\`\\[]${code}['\`\\]]`, 'u');
  return tests.find(([, text]) => named.test(text))?.[0] ?? null;
}
