import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

interface Assertion {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
}

const folder = fileURLToPath(new URL('fixtures', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

/** Runs the suites of the fixtures in a process of their own, because most of them are meant to fail. */
function failures(): ReadonlyMap<string, readonly string[]> {
  const { stdout } = spawnSync(process.execPath, [vitest, 'run', '--root', folder, '--reporter', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    testResults: readonly { assertionResults: readonly Assertion[] }[];
  };
  const found = new Map<string, string[]>();
  for (const { ancestorTitles, title, status } of testResults.flatMap((file) => file.assertionResults)) {
    const writer = /"(.+)"/u.exec(ancestorTitles.join(' '))?.[1] ?? '';
    found.set(writer, [...(found.get(writer) ?? []), ...(status === 'failed' ? [title] : [])]);
  }
  return found;
}

describe('the suite for writers', () => {
  let found: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    found = failures();
  }, 120_000);

  it('lets a writer pass that says everything', () => {
    expect(found.get('honest')).toEqual([]);
  });

  it.each([
    ['forgets-findings', 'says all of a findings block in vi'],
    ['only-vietnamese', 'says all of a paragraph block in en'],
    ['strips-tags', 'shows hostile text as the plain text it is'],
    ['knows-no-đ', 'says all of a points block in vi'],
    ['zero-for-missing', 'never shows an absent figure as zero'],
    ['cuts-long-tables', 'keeps the first and the last row of a huge table'],
    ['changes-its-mind', 'gives the same result for the same document'],
    ['touches-the-document', 'says all of a table block in vi'],
  ])('catches the writer that %s', (writer, broken) => {
    expect(found.get(writer)).toContain(broken);
  });
});
