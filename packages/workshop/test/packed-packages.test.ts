import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModuleKind, ModuleResolutionKind } from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as core from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as law from '@qcdc/core/law';
import * as emulation from '@qcdc/emulation';
import * as html from '@qcdc/adapter-html';
import * as indicators from '@qcdc/indicators';
import * as rules from '@qcdc/validators';
import { mainPath, type PathAnswer } from '../src/main-path.ts';
import { cjsConsumer, esmConsumer, mainPathAs, typedConsumer } from './consumer-code.ts';
import { hoversIn, shownInIt, somebodysFile } from './hover.ts';
import { packedHouse, type PackedHouse } from './packed-house.ts';
import { published, root, type Manifest } from './packages.ts';

/** What a consumer says besides the answer of the main path. */
interface Others {
  readonly readers: unknown;
  readonly others: unknown;
}

describe('the packed packages, installed in somebody else’s folder', () => {
  let house: PackedHouse;
  const own = mainPath({ core, flow, entities, law, rules, indicators, emulation, html });

  beforeAll(async () => {
    house = await packedHouse();
  }, 180_000);

  afterAll(() => {
    house.remove();
  }, 60_000);

  // Other processes are started here, each of which loads the packages anew.
  const patience = { timeout: 120_000 };

  it('give a plain ESM consumer the answer the sources give', patience, () => {
    house.run('main-path.mjs', mainPathAs('esm'));
    const { readers, others, ...answer } = JSON.parse(house.run('esm.mjs', esmConsumer)) as PathAnswer & Others;
    expect(answer).toEqual(own);
    expect(readers).toEqual(['csv', 'docx', 'text', 'xlsx', '@qcdc/adapter-sql']);
    expect(others).toEqual(Array(7).fill('function'));
  });

  it('give a plain CJS consumer the answer the sources give', patience, () => {
    house.run('main-path.cjs', mainPathAs('cjs'));
    const { readers, others, ...answer } = JSON.parse(house.run('cjs.cjs', cjsConsumer)) as PathAnswer & Others;
    expect(answer).toEqual(own);
    expect(readers).toEqual(['csv', 'docx', 'text', 'xlsx', '@qcdc/adapter-sql']);
    expect(others).toEqual(Array(7).fill('function'));
  });

  it('serve both module systems in one process, where each loads a build of its own', patience, () => {
    const code = `import { createRequire } from 'node:module';
import { DefinitionError, isoDate } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
const require = createRequire(import.meta.url);
const [cjs, exact] = [require('@qcdc/core'), require('@qcdc/core/exact')];
let code = '';
try { cjs.isoDate('tomorrow'); } catch (error) { code = error.code; }
console.log(JSON.stringify([code, isoDate('2024-01-01') === cjs.isoDate('2024-01-01'), Dec.isDecimal(new exact.Dec('0.1'))]));
`;
    expect(JSON.parse(house.run('mixed.mjs', code))).toEqual(['time/not-a-day', true, true]);
  });

  it('type-check a consumer in either module system (nodenext, libraries checked too)', patience, () => {
    expect(house.typeCheck({ 'typed.mts': typedConsumer, 'typed.cts': typedConsumer })).toBe('');
  });

  it('show names in an editor, not what is behind them', patience, () => {
    const { NodeNext } = ModuleKind;
    const options = { module: NodeNext, moduleResolution: ModuleResolutionKind.NodeNext, strict: true, types: [] };
    const hovers = hoversIn(`${house.folder}/somebody.mts`, somebodysFile, options);
    expect(hovers.errors).toEqual([]);
    for (const [mark, shown] of shownInIt) {
      expect(hovers.over(mark)).toContain(shown);
      expect(hovers.over(mark).length).toBeLessThanOrEqual(200);
    }
  });

  it('let a third party run the conformance suites on a writer of its own', patience, () => {
    const code = `import { testWriter } from '@qcdc/testkit';
import { html } from '@qcdc/adapter-html';
const strip = (page) => page.replace(/<style>[^]*?<.style>/u, '').replace(/<[^>]+>/gu, ' ')
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
testWriter(html, { textOf: strip, manyRows: 100 });
`;
    writeFileSync(`${house.folder}/writer.test.mjs`, code);
    const vitest = `${root}node_modules/vitest/vitest.mjs`;
    const printed = execFileSync(process.execPath, [vitest, 'run', '--root', house.folder, '--reporter', 'json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { success, numPassedTests } = JSON.parse(printed) as { success: boolean; numPassedTests: number };
    expect(success).toBe(true);
    expect(numPassedTests).toBeGreaterThan(20);
  });

  it('run as a command in an empty folder: a form out, a report checked, nothing half written', patience, () => {
    const folder = mkdtempSync(join(tmpdir(), 'qcdc-empty-'));
    const bin = `${house.folder}/node_modules/@qcdc/cli/dist/node/bin/qcdc.js`;
    const qcdc = (...args: readonly string[]) =>
      spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
    try {
      expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
      const form = qcdc('template', 'mediation', '--period', '2024', '--quiet');
      expect([form.status, form.stderr]).toEqual([0, '']);
      writeFileSync(
        join(folder, 'bao-cao.csv'),
        'Mã đơn vị;Kỳ báo cáo;Số vụ kỳ trước chuyển sang;Số vụ tiếp nhận;Số vụ hòa giải thành\n1;2024;0;8;9\n',
      );
      expect(qcdc('check', 'bao-cao.csv', '--lang', 'en').status).toBe(1);
      for (const name of ['ket-qua.html', 'ket-qua.xlsx', 'ket-qua.json'])
        expect(qcdc('report', 'bao-cao.csv', '-o', name).status).toBe(1);
      expect(qcdc('check', 'khong-co.csv').status).toBe(3);
      expect(qcdc('chek').status).toBe(2);
      const all = ['bao-cao.csv', 'bieu-mau.xlsx', 'ket-qua.html', 'ket-qua.json', 'ket-qua.xlsx'];
      expect(readdirSync(folder).sort()).toEqual(all);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('carry no source condition and no link into this workspace', () => {
    for (const { folder } of published) {
      const manifest = readFileSync(`${house.folder}/node_modules/@qcdc/${folder}/package.json`, 'utf8');
      expect(manifest).not.toContain('@qcdc/source');
      expect(manifest).not.toContain('workspace:');
    }
  });

  it('hold the build, the sources, the page and the licence, and no test', () => {
    for (const { folder, manifest } of published) {
      const home = `${house.folder}/node_modules/@qcdc/${folder}`;
      const named = (manifest.files ?? []).filter((file) => !file.startsWith('!'));
      expect(readdirSync(home).sort()).toEqual(['LICENSE', 'README.md', 'package.json', ...named].sort());
      const files = readdirSync(home, { recursive: true }) as string[];
      expect(files.filter((file) => /\.test(?:-d)?\.ts$/u.test(file))).toEqual([]);
    }
  });

  it('name every door their package.json promises', () => {
    for (const { folder } of published) {
      const home = `${house.folder}/node_modules/@qcdc/${folder}`;
      const manifest = JSON.parse(readFileSync(`${home}/package.json`, 'utf8')) as Manifest;
      const files = new Set(
        (readdirSync(home, { recursive: true }) as string[]).map((file) => `./${file.replaceAll('\\', '/')}`),
      );
      const promised = JSON.stringify(manifest.exports).match(/\.\/[^"]+\.(?:json|c?js|d\.c?ts)(?=")/gu) ?? [];
      for (const file of promised) expect(files).toContain(file);
    }
  });
});
