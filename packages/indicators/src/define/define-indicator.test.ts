import { describe, expect, it } from 'vitest';
import { figures } from '../../test/figures.ts';
import {
  basis,
  defineTried as define,
  households,
  money,
  persons,
  received,
  sampleMeasures,
  settled,
  settledShare,
} from '../../test/sample-indicators.ts';
import { computeIndicators, defineIndicator, over, ratio, sum, times, written } from '../index.ts';

describe('a wrong definition is refused at once, with its path', () => {
  const wrong = (measuredIn: string, value: Parameters<typeof define>[1]) => () => define(measuredIn, value);

  it('persons and cases do not add', () => {
    expect(() =>
      defineIndicator({
        id: 'x.y',
        label: { vi: 'x', en: 'x' },
        measuredIn: 'case',
        scale: 0,
        better: 'neither',
        inputs: { persons, received },
        formula: [{ from: '2014-01-01', basis, value: (i) => sum(i.persons, i.received) }],
      }),
    ).toThrow(expect.objectContaining({ code: 'indicators/units-do-not-add', path: 'x.y.formula[0].value' }));
  });

  it('percent of money over a count is refused, and money for each household is not', () => {
    const perHousehold = (measuredIn: string, factor: number) => () =>
      defineIndicator({
        id: 'funds.x',
        label: { vi: 'x', en: 'x' },
        measuredIn,
        scale: 0,
        better: 'neither',
        inputs: { money, households },
        formula: [{ from: '2014-01-01', basis, value: (i) => ratio(i.money, i.households, factor) }],
      });
    expect(perHousehold('percent', 100)).toThrow(expect.objectContaining({ code: 'indicators/wrong-unit-of-measure' }));
    expect(perHousehold('VND/household', 1)).not.toThrow();
    expect(perHousehold('millionVND/household', '0.000001' as unknown as number)).not.toThrow();
    expect(perHousehold('millionVND/household', 1)).toThrow(
      expect.objectContaining({ code: 'indicators/sizes-do-not-add' }),
    );
  });

  it.each([
    [
      'percent without times 100',
      wrong('percent', (i) => over(i.settled, i.received)),
      'indicators/factor-does-not-fit',
    ],
    [
      'a count that is really a share',
      wrong('case', (i) => over(i.settled, i.received)),
      'indicators/wrong-unit-of-measure',
    ],
    ['an input nobody uses', wrong('case', (i) => i.settled), 'indicators/unused-input'],
    ['division by zero', wrong('case', (i) => over(sum(i.settled, i.received), 0)), 'formula/zero-divisor'],
    ['a number that is not exact', wrong('case', (i) => times(sum(i.settled, i.received), 0.1)), 'formula/bad-number'],
  ])('%s', (_, build, code) => {
    expect(build).toThrow(
      expect.objectContaining({ code, path: expect.stringContaining('mediation.tried') as string }),
    );
  });

  it('a written formula is refused with its place in the text', () => {
    expect(wrong('percent', written('settled / recieved * 100'))).toThrow(
      expect.objectContaining({
        code: 'formula/unknown-name',
        path: 'mediation.tried.formula[0].value@11',
        position: 10,
      }),
    );
    expect(wrong('percent', written('settled / constructor * 100'))).toThrow(
      expect.objectContaining({ code: 'formula/unknown-name' }),
    );
  });

  it('a version that changes nothing', () => {
    const [version] = settledShare.versions;
    expect(() =>
      defineIndicator({
        id: 'mediation.same',
        label: settledShare.label,
        measuredIn: 'percent',
        scale: 2,
        better: 'higher',
        inputs: { settled, received },
        formula: [
          { from: '2014-01-01', to: '2019-12-31', basis, value: (i) => ratio(i.settled, i.received, 100) },
          { from: '2020-01-01', basis: version?.basis ?? basis, value: written('settled / received * 100') },
        ],
      }),
    ).toThrow(expect.objectContaining({ code: 'indicators/unused-version', path: 'mediation.same.formula[1]' }));
  });

  it('two indicators of one id', () => {
    expect(() => computeIndicators(figures(sampleMeasures, []), [settledShare, settledShare])).toThrow(
      expect.objectContaining({ code: 'indicators/same-id' }),
    );
  });
});
