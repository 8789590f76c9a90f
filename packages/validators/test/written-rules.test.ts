import { always, practice, type Entity } from '@qcdc/core';
import { communityVote, mediation } from '@qcdc/core/entities';
import { testRules } from '@qcdc/testkit';
import { describe } from 'vitest';
import { textRule } from '../src/index.ts';

const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
const rule = (entity: Entity, asks: string, id: string) =>
  textRule(entity, { id, area: entity.id, versions: [{ from: always, basis, asks }] });

describe('rules written as text, with examples made by solving them', () => {
  testRules([
    rule(mediation, 'received + carriedOver = settled + unsettled + pending', 'sample/balance'),
    rule(mediation, 'settled / received >= 50%', 'sample/half'),
    rule(mediation, 'settled / (received + carriedOver) > 1/3', 'sample/third'),
    rule(mediation, '3 * mediators >= groups + 10% of received', 'sample/enough'),
    rule(mediation, 'received != 13', 'sample/differs'),
    rule(mediation, 'statedSettledShare >= 80%', 'sample/stated'),
    rule(mediation, 'if received > 100 then mediators >= 5', 'sample/many'),
    rule(communityVote, 'sentUpOn <= date + 5 days', 'sample/sent'),
    rule(communityVote, 'sentUpOn - date <= 5 working days', 'sample/sent-worked'),
    rule(communityVote, 'noticeOn <= date - 1 month', 'sample/notice'),
    rule(communityVote, 'if form = "meeting" and passed = yes then approving / totalHouseholds > 50%', 'sample/passed'),
    rule(communityVote, 'nếu form ≠ "ballots" thì recognisedOn ≥ sentUpOn', 'sample/after'),
    textRule(mediation, {
      id: 'sample/target-raised',
      area: 'mediation',
      bindsOnly: ['commune'],
      versions: [
        { from: '2024-01-01', to: '2024-12-31', basis, asks: 'settled / received >= 80%' },
        { from: '2025-01-01', basis, asks: 'settled / received >= 85%' },
      ],
    }),
  ]);
});
