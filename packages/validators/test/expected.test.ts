import { citation } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { strict } from '../src/index.ts';
import { unitsByHand } from './files/breaches-by-hand.ts';
import { expectedByCases } from './files/expected-by-cases.ts';
import { expectedByDays } from './files/expected-by-days.ts';
import { expectedByLimits } from './files/expected-by-limits.ts';

const kinds = {
  ...unitsByHand,
  H: 'district',
  K: 'community',
  B: 'politicalBody',
  Y: 'assemblyBody',
  Q: 'armedForces',
};
const units = defineUnits([
  ...Object.entries(kinds).map(([code, kind]) => ({ code, kind, name: `Đơn vị ${code} (giả định)` })),
  { code: 'P', kind: 'commune', name: 'Xã mới (giả định)', from: '2025-07-01' },
] as never);

describe.each(Object.entries({ ...expectedByDays, ...expectedByCases, ...expectedByLimits }))('%s', (_, cases) => {
  it.each(cases.map(([area, unit, says, ...rules], i) => ({ area, unit, says, rules, i })))(
    '$i $area of $unit',
    ({ area, unit, says, rules }) => {
      const entity = allEntities.find(({ id }) => id === area)!;
      const parsed = parseRecords(
        [says].flat().map((one) => ({ unit, ...one })),
        entity,
        { units },
      );
      expect(parsed.findings).toEqual([]);
      for (const [name, state, article] of rules) {
        const id = `${area}/${name}`;
        const one = strict.filter((rule) => rule.id === id);
        expect(one, id).toHaveLength(1);
        const said = validate(parsed, one).findings.find(({ code }) => code === id);
        expect([id, said?.state ?? 'clear']).toEqual([id, state]);
        if (state === 'failed') expect(said?.basis.map((basis) => citation(basis, 'vi')).join('; ')).toContain(article);
      }
    },
  );
});
