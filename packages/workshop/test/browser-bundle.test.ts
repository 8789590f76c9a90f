import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import * as html from '@qcdc/adapter-html';
import * as core from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as law from '@qcdc/core/law';
import * as emulation from '@qcdc/emulation';
import * as indicators from '@qcdc/indicators';
import * as rules from '@qcdc/validators';
import { describe, expect, it } from 'vitest';
import { bundleForBrowser } from '../src/bundle-for-browser.ts';
import { mainPath } from '../src/main-path.ts';

const patience = { timeout: 120_000 };
const entry = fileURLToPath(new URL('../src/browser-entry.ts', import.meta.url));

describe('the inner packages in a browser', () => {
  it('need no module of Node, and give the answer Node gives where there is nothing of Node', patience, async () => {
    const { code, leftOut } = await bundleForBrowser(entry);
    expect(leftOut).toEqual([]);
    // The chart library is loaded when a chart is drawn, not before.
    expect(code).not.toContain('zrender');
    // A bare context has the language and nothing else: no process, no Buffer, no require.
    const bare = vm.createContext({});
    vm.runInContext(`"use strict";{${code}\n}`, bare);
    const answer = JSON.parse(vm.runInContext('JSON.stringify(qcdcAnswer)', bare) as string) as unknown;
    expect(answer).toEqual(mainPath({ core, flow, entities, law, rules, indicators, emulation, html }));
  });

  it('nor does the adapter of CSV', patience, async () => {
    const { leftOut } = await bundleForBrowser(
      fileURLToPath(new URL('../src/csv-in-browser-entry.ts', import.meta.url)),
    );
    expect(leftOut).toEqual([]);
  });

  it('nor does the Excel adapter', patience, async () => {
    const { leftOut } = await bundleForBrowser(
      fileURLToPath(new URL('../src/excel-in-browser-entry.ts', import.meta.url)),
    );
    expect(leftOut).toEqual([]);
  });

  it('one indicator brings no other along', patience, async () => {
    const { code } = await bundleForBrowser(fileURLToPath(new URL('../src/one-indicator-entry.ts', import.meta.url)));
    const shipped = indicators.allIndicators.map((i) => i.id).filter((id) => code.includes(`"${id}"`));
    expect(shipped).toEqual([indicators.mediationSettledShare.id]);
  });

  it('would be found out if they did need one', patience, async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qcdc-bundle-')));
    const planted = join(folder, 'planted.ts');
    writeFileSync(
      planted,
      `import { readFileSync } from 'node:fs';\nObject.assign(globalThis, { read: readFileSync });\n`,
    );
    const { leftOut } = await bundleForBrowser(planted);
    rmSync(folder, { recursive: true, force: true });
    expect(leftOut).not.toEqual([]);
  });
});
