import type { IsoDate } from '@qcdc/core';
import { instrument, lawCatalogue, versionOn, type LawCatalogue } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { extended } from './invented-law.ts';

describe('what details a law that ends', () => {
  it('may have ended with it, unless the law that follows keeps it', () => {
    const next = (detailsStay?: boolean) =>
      extended({
        endings: [{ instrument: 'law2022', endedBy: 'first', ...(detailsStay === undefined ? {} : { detailsStay }) }],
      });
    const state = (catalogue: LawCatalogue, day: IsoDate) => versionOn('D59-3.3', day, { catalogue }).state;
    expect([state(next(), '2055-06-30'), state(next(), '2055-07-01')]).toEqual(['inForce', 'undecided']);
    expect(instrument('decree59of2023', next())).toMatchObject({ surelyTo: '2055-06-30', ending: 'basisGone' });
    expect(state(next(true), '2055-07-01')).toBe('inForce');
    // What it details for nobody keeps its days: the decree on workplaces rests on the Labour Code.
    expect(versionOn('D145-39.5', '2055-07-01', { catalogue: next() }).state).toBe('inForce');
    const both = extended({
      endings: [
        { instrument: 'law2022', endedBy: 'first' },
        { instrument: 'decree59of2023', endedBy: 'second' },
      ],
    });
    expect([state(both, '2055-07-01'), instrument('decree59of2023', both).ending]).toEqual(['inForce', 'express']);
  });
  it('a Labour Code that ends leaves its own decree in doubt, and no decree of before it', () => {
    const catalogue = extended({ endings: [{ instrument: 'labourCode2019', endedBy: 'first' }] });
    expect(versionOn('D145-39.5', '2055-07-01', { catalogue }).state).toBe('undecided');
    expect(versionOn('D145-39.5', '2055-06-30', { catalogue }).state).toBe('inForce');
    expect(versionOn('D59-3.3', '2055-07-01', { catalogue }).state).toBe('inForce');
    expect(instrument('decree149of2018', catalogue)).toEqual(instrument('decree149of2018', lawCatalogue));
  });
});
