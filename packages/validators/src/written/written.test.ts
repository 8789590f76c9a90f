import { always, practice, type Entity } from '@qcdc/core';
import { communityVote, mediation, oneStop } from '@qcdc/core/entities';
import { parseRecords, validate } from '@qcdc/core/flow';
import { testRules } from '@qcdc/testkit';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../define/example.ts';
import { judgeRule } from './judge-rule.ts';
import { bindRule } from './bind-rule.ts';
import { loadRules } from './load-rules.ts';
import { ruleInWords } from './rule-words.ts';
import { textRule } from './text-rule.ts';

const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
const rule = (entity: Entity, asks: string, id = 'sample/rule') =>
  textRule(entity, { id, area: entity.id, versions: [{ from: always, basis, asks }] });
const said = (entity: Entity, asks: string, values: object) => judgeRule(bindRule(entity, asks), entity, exampleOf(entity, values as never), {}).state;

console.log(Object.keys(mediation.fields), Object.keys(communityVote.fields), Object.keys(oneStop.fields));
testRules([
  rule(mediation, 'received + carriedOver = settled + pending', 'sample/a'),
]);
