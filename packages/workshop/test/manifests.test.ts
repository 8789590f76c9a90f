import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { published, root } from './packages.ts';

const oldest = '>=20.19';
const licence = readFileSync(`${root}LICENSE`, 'utf8');

it('publishes what the table of the README tells, and nothing else', () => {
  const table = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/^\| \[`@qcdc\/([a-z-]+)`\]/gmu)].map(
    (m) => m[1],
  );
  expect(
    published.map(({ folder }) => folder),
    'a new package gets its row in the table "Packages" of README.md',
  ).toEqual([...table].sort());
});

it('releases a package when it changes, not with its neighbours: new law data touches core alone', () => {
  const config = JSON.parse(readFileSync(`${root}.changeset/config.json`, 'utf8')) as Readonly<Record<string, unknown>>;
  expect([config['fixed'] ?? [], config['linked'] ?? []]).toEqual([[], []]);
});

describe.each(published)('$folder', ({ folder, path, manifest }) => {
  it('is named after its folder, and says in a line what it is for', () => {
    expect(manifest.name).toBe(`@qcdc/${folder}`);
    expect(manifest.description?.length).toBeGreaterThan(20);
    expect(manifest.keywords).toContain('grassroots-democracy');
  });

  it('has its API report and the files of a package', () => {
    const missing = ['LICENSE', 'README.md', 'tsconfig.json', 'tsup.config.ts', 'src/index.ts']
      .map((file) => `packages/${folder}/${file}`)
      .concat(`api/${folder}.md`)
      .filter((file) => !existsSync(root + file));
    expect(
      missing,
      'copy the files from packages/adapter-html; api/ is written by `pnpm run build` and `pnpm run api:update`',
    ).toEqual([]);
  });

  it('is MIT, with the text of the licence in the package', () => {
    expect(manifest.license).toBe('MIT');
    expect(readFileSync(`${path}/LICENSE`, 'utf8')).toBe(licence);
  });

  it('runs on the oldest Node we test, without side effects of importing it', () => {
    expect(manifest.engines).toEqual({ node: oldest });
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.type).toBe('module');
  });

  it('ships what was built, and nothing twice', () => {
    const extra = folder === 'emulation' ? ['schema'] : [];
    expect(manifest.files).toEqual(['dist', ...extra]);
  });

  it('gives every door in both module systems, each with types of its own', () => {
    const doors = Object.entries(manifest.publishConfig?.exports ?? {}).filter(([door]) => door !== './package.json');
    expect(doors.length).toBeGreaterThan(0);
    for (const [, door] of doors) {
      expect(door).toEqual({
        import: {
          types: expect.stringMatching(/^\.\/dist\/esm\/.*\.d\.ts$/u) as string,
          node: expect.stringMatching(/^\.\/dist\/node\/.*\.js$/u) as string,
          default: expect.stringMatching(/^\.\/dist\/esm\/.*\.js$/u) as string,
        },
        require: {
          types: expect.stringMatching(/^\.\/dist\/cjs\/.*\.d\.ts$/u) as string,
          default: expect.stringMatching(/^\.\/dist\/cjs\/.*\.js$/u) as string,
        },
      });
    }
    expect(manifest.publishConfig?.exports).toHaveProperty('./package.json');
  });

  it('opens the same doors inside the house as outside, there from the sources', () => {
    const inside = manifest.exports ?? {};
    const outside = manifest.publishConfig?.exports ?? {};
    expect(Object.keys(inside)).toEqual(Object.keys(outside));
    for (const [name, door] of Object.entries(inside)) {
      if (typeof door !== 'object' || door === null) continue;
      const { '@qcdc/source': source, ...rest } = door as Record<string, unknown>;
      expect(existsSync(`${path}/${String(source)}`)).toBe(true);
      expect(rest).toEqual(outside[name]);
    }
    expect(JSON.stringify(outside)).not.toContain('@qcdc/source');
  });

  it('is published openly; provenance is asked for where it can be given, which no package can know of itself', () => {
    expect(manifest.publishConfig).toMatchObject({ access: 'public' });
    expect(manifest.publishConfig).not.toHaveProperty('provenance');
  });

  it('pins what it brings and leaves to the caller what the caller hands in', () => {
    for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
      expect(`${name} ${range}`).toMatch(name.startsWith('@qcdc/') ? / workspace:\^$/u : / \d+\.\d+\.\d+$/u);
    expect(manifest.dependencies ?? {}).not.toHaveProperty('zod');
  });

  // A manager that gives a package only what it asks for itself finds no zod for core otherwise.
  it('hands on what its own dependencies leave to the caller, in the range they ask for', () => {
    const ours = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@qcdc/'));
    const left = published
      .filter((one) => ours.includes(one.manifest.name))
      .map((one) => one.manifest.peerDependencies);
    expect(manifest.peerDependencies ?? {}).toMatchObject(Object.assign({}, ...left) as object);
  });

  it('promises no major version of anything that nobody has tried', () => {
    for (const range of Object.values(manifest.peerDependencies ?? {}))
      expect(range).toMatch(/^(?:workspace:\^|\^\d+\.\d+\.\d+(?: \|\| \^\d+\.\d+\.\d+)*)$/u);
  });

  it('is found by words of its own beside those of the house', () => {
    const others = published.filter((one) => one.folder !== folder).map((one) => one.manifest.keywords ?? []);
    const own = (manifest.keywords ?? []).filter((word) => others.some((words) => !words.includes(word)));
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(new Set(manifest.keywords).size).toBe(manifest.keywords?.length);
  });

  it('has a page that says what it is', () => {
    const readme = readFileSync(`${path}/README.md`, 'utf8');
    expect(readme.startsWith(`# @qcdc/${folder}`)).toBe(true);
    expect(
      readme.length,
      'README.md says what it is for, how it is installed, what it does, with an example',
    ).toBeGreaterThan(500);
  });

  it('says on its page what to install: itself, what it leaves to the caller, and what its first example imports', () => {
    const readme = readFileSync(`${path}/README.md`, 'utf8');
    const [, line = ''] = /npm install ([^`\n]+)/u.exec(readme) ?? [];
    const [, example = ''] = /```ts\n([^]*?)```/u.exec(readme) ?? [];
    const imported = [...example.matchAll(/ from '(?!node:)(@[^/']+\/[^/']+|[^@.:/'][^:/']*)/gu)].map(
      ([, name = '']) => name,
    );
    const optional = Object.keys(manifest.peerDependenciesMeta ?? {});
    // Installed as a command, npm brings what is left to the caller.
    const left = line.startsWith('-g ') ? [] : Object.keys(manifest.peerDependencies ?? {});
    const needed = [manifest.name, ...left.filter((name) => !optional.includes(name)), ...imported];
    expect(line.split(' ')).toEqual(expect.arrayContaining([...new Set(needed)]));
  });
});
