import { describe, expect, it } from 'vitest';

// Written out, because a name computed at run time would not be followed by the type checker or by knip.
const doors: Readonly<Record<string, () => Promise<object>>> = {
  core: () => import('@qcdc/core'),
  'core-flow': () => import('@qcdc/core/flow'),
  'core-entities': () => import('@qcdc/core/entities'),
  'core-law': () => import('@qcdc/core/law'),
  'core-stored': () => import('@qcdc/core/stored'),
  validators: () => import('@qcdc/validators'),
  indicators: () => import('@qcdc/indicators'),
  emulation: () => import('@qcdc/emulation'),
  'adapter-html': () => import('@qcdc/adapter-html'),
  'adapter-xlsx': () => import('@qcdc/adapter-xlsx'),
  testkit: () => import('@qcdc/testkit'),
};

describe('what a package offers', () => {
  it.each(Object.keys(doors))('%s: a name that comes or goes is a decision, not an accident', async (door) => {
    const names = Object.keys((await doors[door]?.()) ?? {}).sort();
    expect(names).not.toContain('default');
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`./golden/exports/${door}.txt`);
  });
});
