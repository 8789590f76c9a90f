import { inForce, unitKinds, type UnitKind } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { decidingDay, defineUnits, lawOfRule, parseRecords, validate } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { provision } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { strict } from '../src/index.ts';
import type { ProvisionVersion } from '../src/define/law-from.ts';

// A record somebody else sends may be about a body that a provision binds: nobody is failed by it. Communes speak for their
// communities, and their committees are agencies themselves.

const speaksFor = (kind: UnitKind): readonly UnitKind[] =>
  kind === 'commune' ? ['commune', 'community', 'agency', 'publicUnit'] : kind === 'community' ? ['community', 'commune'] : [kind]; // prettier-ignore

const rules = strict.filter(
  ({ provisions, entities, scope }) => provisions !== undefined && entities.length === 1 && scope === undefined,
);

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const entity = allEntities.find(({ id }) => id === rule.entities[0])!;
  const [broken] = examplesOfRule(rule).filter(({ verdict }) => verdict === 'failed');
  it('fails no unit of a kind that its provisions do not bind', () => {
    expect(broken).toBeDefined();
    const version = inForce(lawOfRule(rule), decidingDay(rule, broken!.input)!) as ProvisionVersion<unknown>;
    const all = [version, ...(version.andAlso ?? []), ...(version.orElse ?? [])];
    const bound = all.flatMap((one) => provision(one.provision).kinds);
    const outside = (Object.keys(unitKinds) as UnitKind[]).filter((kind) => !speaksFor(kind).some((one) => bound.includes(one))); // prettier-ignore
    const units = defineUnits(outside.map((kind) => ({ code: kind, kind, name: `Đơn vị ${kind} (giả định)` })));
    const records = outside.map((unit) => ({ ...(broken!.input as object), unit }));
    const { findings } = validate(parseRecords(records, entity, { units }), [rule]);
    expect(findings.filter(({ state }) => state === 'failed').map(({ where }) => where.unit)).toEqual([]);
  });
});
