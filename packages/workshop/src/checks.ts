/** One check, as somebody would run it by hand in the root of the repository. */
export interface Check {
  /** What it is called. */
  readonly name: string;
  /** The command. */
  readonly command: string;
  /** What to do when it fails. */
  readonly ifItFails: string;
  /** Name of the check that must be green before. */
  readonly after?: string;
}

const lintFails = 'correct what eslint names; the rules and their reasons stand in eslint.config.js.';

// The longest first, so that the two cores end together.
const tests: readonly Check[] = [
  {
    name: 'build',
    command: 'pnpm run build',
    ifItFails: 'a source does not compile; correct what is named. Wrong types are named by `pnpm run typecheck`.',
  },
  {
    name: 'tests',
    command: 'pnpm run test:sources',
    ifItFails:
      'look at the first test that failed. A page or list that is out of date is written again by `pnpm run docs:generate`, golden files by `pnpm run golden:update`, which says which came out otherwise; a changed golden file is a change of meaning.',
  },
  {
    // Those of the tests are looked at by .ci/run: both together take longer than all tests.
    name: 'lint of sources',
    command: 'pnpm run lint:sources',
    ifItFails: lintFails,
  },
  {
    name: 'types',
    command: 'pnpm run typecheck',
    ifItFails: 'correct what the compiler names; the expectations in *.test-d.ts are types, too.',
  },
  {
    name: 'api',
    command: 'pnpm run api:check',
    after: 'build',
    ifItFails:
      'a door offers other names or types than its report says. If that is meant, run `pnpm run api:update` and commit api/.',
  },
  {
    name: 'examples',
    command: 'pnpm run examples',
    after: 'build',
    ifItFails:
      'an example ended with an error or printed nothing; examples use the built packages (`pnpm run build` first). A golden file of the acceptance run is written again by `pnpm run golden:update`.',
  },
  {
    name: 'generated pages',
    command: 'pnpm run docs:check',
    ifItFails:
      'run `pnpm run docs:generate` and commit docs/; a link, a picture or a word of a page that is named has to be corrected by hand.',
  },
];

const packages: readonly Check[] = [
  {
    name: 'dashboard',
    command: 'pnpm run web:check',
    ifItFails:
      'the application of examples/web-dashboard does not build, or a step of its journey fails in Chromium or Firefox; `pnpm run web:check` says which. What has no browser says that it was left out.',
  },
  {
    name: 'lint',
    command: 'pnpm run lint:code',
    ifItFails: lintFails,
  },
  {
    name: 'release, rehearsed',
    command: 'pnpm run release:rehearse',
    ifItFails:
      'what was published to a registry on this machine does not install or run as promised, or a second release changes what it must not; the step that failed stands last. Nothing was published anywhere else.',
  },
  {
    name: 'sizes of what comes in',
    command: 'pnpm run test:sizes',
    ifItFails:
      'something made to be large or slow takes too long, is kept, or is refused though it is honest; `pnpm exec vitest run --project sizes <file>` shows which.',
  },
  {
    name: 'hostile input',
    command: 'pnpm run fuzz',
    ifItFails:
      'something from outside made a step throw, wait or keep silent. The seed is printed: `tsx --conditions=@qcdc/source src/fuzz.ts 1 <seed>` in packages/workshop runs that case alone. Correct the kind, and give it a test of its own.',
  },
  {
    name: 'all zones',
    command: 'pnpm run test:zones',
    ifItFails:
      'a day was read in local time. Days are YYYY-MM-DD texts; only packages/core/src/time makes a Date, in UTC.',
  },
  {
    name: 'databases',
    command: 'pnpm run test:databases',
    ifItFails:
      'a server gives other answers than memory, or a fault is not told; `pnpm exec vitest run --project databases` shows which. Servers are started on free ports of the loopback and stopped again.',
  },
  {
    name: 'ClickHouse',
    command: 'pnpm run test:clickhouse',
    ifItFails:
      'ClickHouse gives other answers than memory, or the log lets something half stored be seen; `pnpm exec vitest run --project clickhouse` shows which, once it is installed.',
  },
  {
    name: 'packed packages',
    command: 'pnpm run test:packed',
    ifItFails:
      'the packages are not built (`pnpm run build` first), or what is packed differs from what package.json promises (`files`, `exports`, `publishConfig.exports`).',
  },
  {
    name: 'manifests',
    command: 'pnpm run lint:pkg',
    ifItFails: 'correct package.json as publint or attw says; it needs a build (`pnpm run build` first).',
  },
  {
    name: 'site',
    command: 'pnpm run docs:site',
    ifItFails:
      'a doc comment names something that is not exported or does not exist, a function has no example, or a page leads nowhere; correct the comment or the link, or export the type.',
  },
  {
    name: 'sizes',
    command: 'pnpm run lint:size',
    ifItFails:
      'something came along that was not imported; see which with `pnpm run lint:size "<words of the budget>"`.',
  },
  {
    // A test of `npm test` asks the same of the house; this one draws the way of what is wrong.
    name: 'directions',
    command: 'pnpm run lint:deps',
    ifItFails:
      'an import goes against the table in CONTRIBUTING.md ("Who may import whom"); move the code to where it is allowed, or go through the door of the other package.',
  },
  {
    name: 'format',
    command: 'pnpm run lint:format',
    ifItFails: 'run `pnpm run format`.',
  },
  {
    name: 'unused',
    command: 'pnpm run lint:unused',
    ifItFails: 'delete the file, export or dependency that knip names, or use it; entries stand in knip.json.',
  },
];

const sets: Readonly<Record<string, readonly Check[]>> = { tests, packages };

/**
 * Returns the checks of a set.
 *
 * @param set - `tests` or `packages`
 * @throws Error for any other word
 */
export function checksOf(set: string): readonly Check[] {
  const checks = sets[set];
  if (checks === undefined) throw new Error(`no checks are called "${set}"; there are ${Object.keys(sets).join(', ')}`);
  return checks;
}
