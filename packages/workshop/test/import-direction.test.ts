import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published, root } from './packages.ts';

/** A file that breaks a rule, and the rule it breaks. */
interface Planted {
  readonly what: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string;
}

const planted: readonly Planted[] = [
  {
    what: 'core imports the rules',
    file: 'packages/core/src/outcome/planted-validators.ts',
    code: `export { recommended } from '../../../validators/src/index.ts';`,
    rule: 'core-may-import-nothing',
  },
  {
    what: 'the rules import the indicators',
    file: 'packages/validators/src/planted-indicators.ts',
    code: `export { defineIndicator } from '../../indicators/src/index.ts';`,
    rule: 'validators-may-import-core',
  },
  {
    what: 'the indicators import emulation, which lies later in the flow',
    file: 'packages/indicators/src/planted-emulation.ts',
    code: `export { rank } from '../../emulation/src/index.ts';`,
    rule: 'indicators-may-import-core',
  },
  {
    what: 'an adapter imports more than core',
    file: 'packages/adapter-html/src/planted-emulation.ts',
    code: `export { rank } from '../../emulation/src/index.ts';`,
    rule: 'adapters-may-import-core',
  },
  {
    what: 'the SQL adapter imports emulation',
    file: 'packages/adapter-sql/src/planted-emulation.ts',
    code: `export { rank } from '../../emulation/src/index.ts';`,
    rule: 'adapter-sql-may-import-core-indicators',
  },
  {
    what: 'another adapter imports the indicators, as only the SQL adapter may',
    file: 'packages/adapter-xlsx/src/planted-indicators.ts',
    code: `export { defineIndicator } from '../../indicators/src/index.ts';`,
    rule: 'adapters-may-import-core',
  },
  {
    what: 'emulation reads a sheet through an adapter instead of a raw table',
    file: 'packages/emulation/src/planted-adapter.ts',
    code: `export { xlsx } from '../../adapter-xlsx/src/index.ts';`,
    rule: 'emulation-may-import-core-indicators',
  },
  {
    what: 'a test imports the command line',
    file: 'packages/indicators/test/planted-command-line.ts',
    code: `export { run } from '../../cli/src/index.ts';`,
    rule: 'nobody-imports-the-command-line',
  },
  {
    what: 'a package imports the workshop',
    file: 'packages/validators/test/planted-workshop.ts',
    code: `export { run } from '../../workshop/src/index.ts';`,
    rule: 'nobody-imports-the-workshop',
  },
  {
    what: 'a source, not a test, imports the conformance suites',
    file: 'packages/adapter-html/src/planted-testkit.ts',
    code: `export { testWriter } from '../../testkit/src/index.ts';`,
    rule: 'testkit-only-in-tests',
  },
  {
    what: 'a package is entered by a back door',
    file: 'packages/emulation/src/planted-back-door.ts',
    code: `export { ok } from '../../core/src/outcome/outcome.ts';`,
    rule: 'front-door-only',
  },
  {
    what: 'core uses a module of Node',
    file: 'packages/core/src/raw/planted-node.ts',
    code: `export { readFileSync } from 'node:fs';`,
    rule: 'no-io-in-the-house',
  },
  {
    what: 'two files import each other',
    file: 'packages/core/src/outcome/planted-cycle.ts',
    code: `import { b } from './planted-cycle-b.ts';\nexport const a = (): unknown => b;`,
    rule: 'no-cycles',
  },
  {
    what: 'a source imports a test',
    file: 'packages/core/src/outcome/planted-test.ts',
    code: `export * from './outcome.test.ts';`,
    rule: 'src-never-imports-tests',
  },
  {
    what: 'the machine of core imports the catalogue of law',
    file: 'packages/core/src/figure/planted-law.ts',
    code: `export * from '../law/index.ts';`,
    rule: 'machine-knows-no-catalogue',
  },
  {
    what: 'a wing of the figures knows one above it',
    file: 'packages/core/src/figure/columns/planted-wing.ts',
    code: `export { stored } from '../table/stored-table.ts';`,
    rule: 'figure-columns-knows-no-wing-above-it',
  },
  {
    what: 'a wing of the figures knows one beside it',
    file: 'packages/core/src/figure/tally/planted-wing.ts',
    code: `export { restate } from '../map/restate.ts';`,
    rule: 'figure-tally-knows-no-wing-above-it',
  },
  {
    what: 'somebody looks behind the door of the fast sums',
    file: 'packages/core/src/figure/roll-up/planted-fast.ts',
    code: `export { FormSums } from './fast/form-sums.ts';`,
    rule: 'fast-sums-behind-one-door',
  },
  {
    what: 'decimal.js comes in beside its one door',
    file: 'packages/core/src/figure/planted-decimal.ts',
    code: `export { Decimal } from 'decimal.js';`,
    rule: 'decimal[.]js-through-one-door',
  },
  {
    what: 'date-fns comes in beside its one door',
    file: 'packages/core/src/figure/planted-date.ts',
    code: `export { addDays } from 'date-fns';`,
    rule: 'date-fns-through-one-door',
  },
  {
    what: 'core imports the rules by their name, without declaring them',
    file: 'packages/core/src/outcome/planted-undeclared.ts',
    code: `export { recommended } from '@qcdc/validators';`,
    rule: 'resolvable',
  },
  {
    what: 'a package is imported that nobody declared',
    file: 'packages/indicators/src/planted-unknown.ts',
    code: `export { thing } from 'a-package-nobody-declared';`,
    rule: 'resolvable',
  },
];

/** Files that break nothing by themselves: the other half of the cycle, and packages of later with what they may import. */
const allowed: Readonly<Record<string, string>> = {
  'packages/core/src/outcome/planted-cycle-b.ts': `import { a } from './planted-cycle.ts';\nexport const b = (): unknown => a;`,
  'packages/adapter-sql/src/formulas.ts': `export { defineIndicator } from '../../indicators/src/index.ts';`,
  'packages/cli/src/index.ts': `export { rank } from '../../emulation/src/index.ts';\nexport { xlsx as run } from '../../adapter-xlsx/src/index.ts';`,
  'packages/workshop/src/index.ts': `export { rank as run } from '../../emulation/src/index.ts';`,
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string; readonly severity: string };
}

/** Copies the sources, with links between the packages that stay inside the copy. */
function copyOfTheHouse(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'qcdc-direction-')));
  for (const name of [
    'tsconfig.json',
    'tsconfig.base.json',
    'tsup.package.ts',
    '.dependency-cruiser.cjs',
    'package.json',
  ])
    cpSync(`${root}${name}`, `${copy}/${name}`);
  linkModules(`${root}node_modules`, `${copy}/node_modules`, copy);
  for (const { folder, path } of published) {
    cpSync(path, `${copy}/packages/${folder}`, {
      recursive: true,
      filter: (from) => !/node_modules|dist$/u.test(from),
    });
    linkModules(`${path}/node_modules`, `${copy}/packages/${folder}/node_modules`, copy);
  }
  return copy;
}

function linkModules(from: string, to: string, copy: string): void {
  for (const entry of readdirSync(from).filter((name) => !name.startsWith('.'))) {
    const names = entry.startsWith('@') ? readdirSync(`${from}/${entry}`).map((name) => `${entry}/${name}`) : [entry];
    for (const name of names) {
      mkdirSync(dirname(`${to}/${name}`), { recursive: true });
      const own = name.startsWith('@qcdc/') && name !== '@qcdc/examples';
      const target = own ? `${copy}/packages/${name.slice('@qcdc/'.length)}` : realpathSync(`${from}/${name}`);
      symlinkSync(target, `${to}/${name}`);
    }
  }
}

function violationsIn(folder: string): readonly Violation[] {
  const cruiser = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const args = [cruiser, 'packages', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  let json: string;
  try {
    json = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  } catch (error) {
    // The cruiser ends non-zero when it finds violations; its answer is on standard output all the same.
    json = (error as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(json) as { summary: { violations: readonly Violation[] } };
  return summary.violations.filter(({ rule }) => rule.severity === 'error');
}

describe('who may import whom', () => {
  let copy = '';
  let clean: readonly Violation[] = [];
  let dirty: readonly Violation[] = [];

  beforeAll(() => {
    copy = copyOfTheHouse();
    clean = violationsIn(copy);
    for (const [file, code] of [...planted.map((one) => [one.file, one.code] as const), ...Object.entries(allowed)]) {
      mkdirSync(dirname(`${copy}/${file}`), { recursive: true });
      writeFileSync(`${copy}/${file}`, `${code}\n`);
    }
    dirty = violationsIn(copy);
  }, 120_000);

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('holds in the house as it stands', () => {
    expect(
      clean.map(({ from, rule }) => `${rule.name}: ${from}`),
      'the table in CONTRIBUTING.md says who may import whom; `npx pnpm@12.21.0 run lint:deps` draws the way of each',
    ).toEqual([]);
  });

  it('leaves alone what later packages may do', () => {
    const files = Object.keys(allowed).filter((file) => !file.includes('cycle'));
    expect(dirty.filter(({ from }) => files.includes(from)).map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual(
      [],
    );
  });

  it.each(planted)('is broken when $what ($rule)', ({ file, rule }) => {
    // A cycle is reported at any of its files.
    const here = dirty.filter(({ from }) => from.startsWith(file.replace('.ts', '')));
    expect(here.map((violation) => violation.rule.name)).toContain(rule);
  });
});
