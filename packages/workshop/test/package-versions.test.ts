import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { published } from './packages.ts';

const sourceOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/)index\.ts$/u.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');

describe('the version a package tells a manifest', () => {
  // testkit makes no figure.
  const working = published.filter(({ folder }) => folder !== 'testkit');

  it.each(working)(
    '$folder: is that of its package.json; `pnpm run release:version` writes it into src/version.ts',
    async ({ folder, path, manifest }) => {
      const file = `${path}/src/version.ts`;
      expect(existsSync(file), `packages/${folder}/src/version.ts is missing; copy that of a neighbour`).toBe(true);
      const told = Object.values((await import(file)) as Record<string, unknown>);
      expect(told).toEqual([{ name: manifest.name, version: manifest.version }]);
      const source = sourceOf(`${path}/src`);
      expect(source, `export the version from a door of packages/${folder}`).toMatch(/from '\.{1,2}\/version\.ts'/);
    },
  );
});
