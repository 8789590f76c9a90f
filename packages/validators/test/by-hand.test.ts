import { citation } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { provision } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { itemsPassedOn } from '../src/disclosure/in-a-form-asked-for.ts';
import { strict } from '../src/index.ts';
import { breachesByHand, unitsByHand } from './files/breaches-by-hand.ts';
import { lawfulCases } from './files/lawful-cases.ts';

const units = defineUnits([
  ...Object.entries(unitsByHand).map(([code, kind]) => ({
    code,
    kind: kind,
    name: `Đơn vị ${code} (giả định)`,
  })),
  { code: 'P', kind: 'commune', name: 'Xã mới (giả định)', from: '2025-07-01' },
]);
const judged = (area: string, unit: string, says: object) => {
  const entity = allEntities.find(({ id }) => id === area)!;
  const parsed = parseRecords([{ unit, ...says }], entity, { units });
  expect(parsed.findings).toEqual([]);
  return validate(parsed, strict).findings;
};

describe('one breach a record, written from the law without a look at the rules', () => {
  it.each(breachesByHand.map(([area, unit, says, rule, article], i) => ({ area, unit, says, rule, article, i })))(
    '$i $rule breaks $article',
    ({ area, unit, says, rule, article }) => {
      const failed = judged(area, unit, says).filter(
        ({ state, basis }) => state === 'failed' && basis[0]?.kind === 'law',
      );
      expect(failed.map(({ code }) => code)).toEqual([expect.stringContaining(rule)]);
      expect(failed[0]!.basis.map((basis) => citation(basis, 'vi')).join('; ')).toContain(article);
    },
  );
});

describe('who broke no law is not accused', () => {
  it('items that are passed on are those the law names', () => {
    const items = provision('L-13.3').scope?.find(({ of }) => of === 'item')?.only;
    expect(itemsPassedOn).toEqual(items);
  });
  it.each(lawfulCases)('%s', (_why, area, unit, says) => {
    expect(judged(area, unit, says).filter(({ state }) => state === 'failed')).toEqual([]);
  });
});
