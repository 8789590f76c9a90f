import { exactQuantity, practice, type FigureStatus } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { figures } from '../../test/figures.ts';
import { received, settled, settledShare } from '../../test/sample-indicators.ts';
import { computeIndex, computeIndicators, defineIndex, indexTable, type Normalisation } from '../index.ts';

const text = { vi: 'Chỉ số', en: 'Index' };
const figure = (value: number, status?: FigureStatus) => ({
  ...exactQuantity(value),
  ...(status === undefined ? {} : { status }),
});
const table = (...settledStatuses: readonly (FigureStatus | undefined)[]) =>
  computeIndicators(
    figures(
      [received, settled],
      settledStatuses.map((status, i) => [
        `0000${i + 1}`,
        '2024',
        { [received.id]: figure(10, 'final'), [settled.id]: figure(9 - i, status) },
      ]),
    ),
    [settledShare],
  ).value;
const units = ['00001', '00002', '00003'];
const result = (normalise: Normalisation, ...statuses: readonly (FigureStatus | undefined)[]) =>
  computeIndex(
    table(...statuses),
    defineIndex({
      id: 'sample',
      label: text,
      basis: practice({ vi: 'Ví dụ', en: 'An example' }),
      scale: 1,
      aggregate: 'arithmetic',
      parts: [{ indicator: settledShare, weight: '1', normalise }],
    }),
    { period: '2024', units },
  );
const statuses = (of: ReturnType<typeof result>) => of.rows.map(({ status }) => status);
const goalposts: Normalisation = { method: 'goalposts', low: '0', high: '100' };

describe('how final an index is', () => {
  it('each score is as final as its weakest value, and the places are as the weakest score', () => {
    const of = result(goalposts, 'final', 'provisional', 'final');
    expect(statuses(of)).toEqual(['final', 'provisional', 'final']);
    expect(of.status).toBe('provisional');
    expect(of.rows[1]?.stage.parts[0]).toMatchObject({ rawStatus: 'provisional', status: 'provisional' });
  });

  it.each<Normalisation>([{ method: 'minMax' }, { method: 'zScore', deviation: 'population' }, { method: 'rank' }])(
    'values that are compared are all as final as the weakest: $method',
    (normalise) => {
      const of = result(normalise, 'final', 'estimated', 'final');
      expect(statuses(of)).toEqual(['estimated', 'estimated', 'estimated']);
      expect(of.rows[0]?.stage.parts[0]).toMatchObject({ rawStatus: 'final', status: 'estimated' });
    },
  );

  it('where somebody said nothing, nothing better than provisional can be said', () => {
    expect(statuses(result(goalposts, 'final', undefined, 'provisional'))).toEqual(['final', undefined, 'provisional']);
    expect(result(goalposts, 'final', undefined, 'final').status).toBeUndefined();
    expect(result(goalposts, undefined, undefined, undefined)).not.toHaveProperty('status');
  });

  it('is printed with the score and the value', () => {
    const { rows } = indexTable(result(goalposts, 'final', 'provisional', 'final'));
    expect(rows[2]?.[4]).toEqual({ vi: 'sơ bộ 80,0', en: 'provisional 80.0' });
    expect(rows[3]?.[3]).toEqual({ vi: 'sơ bộ 80,00', en: 'provisional 80.00' });
  });
});
