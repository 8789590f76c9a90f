import type { AnyRule, Entity, Finding, Printed, UnitKind } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { lawCatalogue, provision } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { strict } from '../src/index.ts';

// Every text of every rule, and every finding its examples make, as an official reads it.

const printed = (text: Printed | undefined): string =>
  text === undefined ? '' : typeof text === 'string' ? text : text.vi;
const entityOf = ({ entities: [area] }: AnyRule): Entity | undefined => allEntities.find(({ id }) => id === area);

// Ids of choices and names of fields: none of them is a Vietnamese word.
function codesOf(entity: Entity | undefined): readonly string[] {
  if (entity === undefined) return [];
  return Object.entries(entity.fields).flatMap(([name, { info }]) =>
    [name, ...Object.keys(info.choices ?? {})].filter((code) => code.length > 4),
  );
}

function textsOf({ message, expected, actual, hint, unfolded = [] }: Finding): readonly string[] {
  return [message.vi, printed(expected), printed(actual), hint?.vi ?? '', ...unfolded.flatMap(textsOf)];
}

// A unit that the rule's provisions bind.
function kindFor({ bindsOnly, provisions: [duty] = [] }: AnyRule): UnitKind {
  return bindsOnly?.[0] ?? (duty === undefined ? 'commune' : (provision(duty).kinds[0] ?? 'commune'));
}

function findingsOf(rule: AnyRule): readonly Finding[] {
  const entity = entityOf(rule);
  if (entity === undefined || rule.scope !== undefined || rule.entities.length > 1) return [];
  const units = defineUnits([{ code: '00001', kind: kindFor(rule), name: 'Đơn vị (giả định)' }]);
  return examplesOfRule(rule)
    .filter(({ verdict }) => verdict === 'failed' || verdict === 'undecided')
    .flatMap(({ input }) => validate(parseRecords([input as object], entity, { units }), [rule]).findings)
    .filter(({ code }) => code === rule.id);
}

describe('the words of findings', () => {
  it.each(strict.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
    const codes = codesOf(entityOf(rule));
    const own = [rule.title.vi, rule.hint?.vi ?? '', ...Object.values(rule.messages).map(({ vi }) => vi)];
    for (const text of [...own, ...findingsOf(rule).flatMap(textsOf)]) {
      expect(text, 'no camel case').not.toMatch(/\b[a-z]+[A-Z][a-z]/);
      expect(text, 'no empty list').not.toMatch(/:\s*($|[.;])/);
      expect(text, '10% is closed up').not.toMatch(/\d %/);
      expect(text, 'days as officials write them').not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/);
      const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
      expect(
        codes.filter((code) => words.has(code)),
        `no codes in "${text}"`,
      ).toEqual([]);
    }
  });
});

it('conventions are both kinds wherever rules and the law speak of them', () => {
  const rules = strict.flatMap(({ title, hint, messages }) => [
    title,
    ...Object.values(messages),
    ...(hint ? [hint] : []),
  ]);
  const law = lawCatalogue.provisions.map(({ subject }) => subject);
  const changes = lawCatalogue.successions.map(({ change }) => change);
  for (const { vi } of [...rules, ...law, ...changes]) expect(vi).not.toMatch(/hương ước(?!, quy ước)/i);
});
