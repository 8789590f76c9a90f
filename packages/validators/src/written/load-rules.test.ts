import { always, practice, type DefinitionError, type RawTable } from '@qcdc/core';
import { communityVote, mediation } from '@qcdc/core/entities';
import { judge } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../define/example.ts';
import { strict } from '../presets.ts';
import { loadRules } from './load-rules.ts';
import type { RuleData } from './rule-data.ts';
import { rulesFromJson, rulesToJson } from './rules-json.ts';
import { rulesFromTable } from './rules-from-table.ts';

const entities = [mediation, communityVote];
const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
const half: RuleData = {
  id: 'sample/half',
  area: 'mediation',
  versions: [{ from: always, basis, asks: 'settled / received >= 50%' }],
};

function problemsOf(run: () => unknown): readonly (readonly [string, string])[] {
  try {
    run();
  } catch (error) {
    return (error as DefinitionError).problems.map(({ code, path }) => [code, path]);
  }
  return [];
}

function table(headers: readonly string[], ...rows: readonly (readonly (string | null)[])[]): RawTable {
  const at = (row: number, column: number) => ({ sheet: 'Quy tắc', cell: `${String.fromCharCode(65 + column)}${row}` });
  return {
    name: 'Quy tắc',
    columns: headers.map((header, i) => ({ key: String(i), header, at: at(1, i) })),
    rows: rows.map((cells, r) => ({
      at: at(r + 2, 0),
      cells: new Map(cells.map((value, i) => [String(i), { value, at: at(r + 2, i) }])),
    })),
  };
}

describe('rules as data', () => {
  it('everything that is wrong with a list is told at once, with its place', () => {
    const wrong = [
      { ...half, area: 'mediations' },
      half,
      half,
      { ...half, id: 'Sample', versions: [{ from: '2024-01-01', basis, asks: 'setled > 1' }] },
    ];
    expect(problemsOf(() => loadRules(wrong, entities))).toEqual([
      ['rules/unknown-area', '[0].area'],
      ['rules/same-id', '[1].id'],
      ['rules/same-id', '[2].id'],
      ['rules/unknown-field', '[3].versions[0].asks'],
    ]);
    expect(problemsOf(() => loadRules([{ ...half, id: 'Sample' }], entities))).toEqual([['rule/bad-id', '[0].id']]);
  });

  it('an id of the house is taken, of every rule', () => {
    const ids = strict.map(({ id }) => id);
    const wrong = problemsOf(() =>
      loadRules(
        ids.map((id) => ({ ...half, id })),
        entities,
      ),
    );
    expect(wrong.filter(([code]) => code !== 'rule/bad-id')).toEqual(
      ids.map((_id, i) => ['rules/same-id', `[${i}].id`]),
    );
  });

  it.each([
    [{}, ['rules/bad-shape']],
    [[{ ...half, weight: 'error' }], ['rules/unknown-key']],
    [[{ ...half, severity: 'grave' }], ['rules/bad-shape']],
    [[{ ...half, versions: [] }], ['rules/bad-shape']],
    [[{ ...half, versions: [{ from: '2024-02-30', basis, asks: 'received > 1' }] }], ['rules/bad-shape']],
  ])('%j is refused', (data, codes) => {
    expect(problemsOf(() => loadRules(data, entities)).map(([code]) => code)).toEqual(codes);
  });

  it('comes back from JSON as it went, and a wrong file is a finding', () => {
    const { value, findings } = rulesFromJson(JSON.stringify(rulesToJson([half])), entities);
    expect(findings).toEqual([]);
    expect(value?.[0]?.id).toBe('sample/half');
    const wrong = rulesFromJson(rulesToJson([{ ...half, area: 'x' }]), entities, { source: 'rules.json' });
    expect(wrong.value).toBeNull();
    expect(wrong.findings).toMatchObject([{ code: 'rules/unknown-area', where: { source: 'rules.json' } }]);
  });
});

describe('rules from a table of a workbook', () => {
  it('one row a rule, a second row with its id a later version', () => {
    const [rule, ...others] = rulesFromTable(
      table(
        ['Mã', 'Lĩnh vực', 'Quy tắc', 'Từ ngày', 'Đến ngày', 'Mức độ'],
        ['sample/target', 'mediation', 'settled / received >= 80%', '2024-01-01', '2024-12-31', 'error'],
        [null, null, null, null, null, null],
        ['sample/target', 'mediation', 'settled / received >= 85%', '2025-01-01', null, null],
      ),
      entities,
    );
    expect(others).toEqual([]);
    const judged = (period: string) =>
      judge(rule as never, exampleOf(mediation, { period, received: 100, settled: 80 })).verdict;
    expect([judged('2023'), judged('2024'), judged('2025')]).toEqual(['notConcerned', 'held', 'failed']);
    expect(rule?.severity).toBe('error');
  });

  it('two columns for one thing are refused: neither is left out in silence', () => {
    const twice = table(
      ['id', 'area', 'asks', 'from', 'Từ ngày'],
      ['sample/a', 'mediation', 'settled > 1', '2024-01-01', '2025-01-01'],
    );
    expect(problemsOf(() => rulesFromTable(twice, entities))).toEqual([['rules/column-twice', 'Quy tắc!E1']]);
  });

  it('what is wrong is told with its cell', () => {
    const wrong = table(
      ['id', 'area', 'asks', 'note', 'severity'],
      ['sample/a', 'mediation', 'setled > 1', null, null],
      ['', 'mediation', 'received > 1', null, null],
      ['', 'mediation', 'groups > 1', null, null],
      ['sample/a', 'community-vote', 'settled > 1', null, 'error'],
    );
    expect(problemsOf(() => rulesFromTable(wrong, entities))).toEqual([
      ['rules/unknown-column', 'Quy tắc!D1'],
      ['rules/version-differs', 'Quy tắc!A5'],
      ['rules/version-differs', 'Quy tắc!A5'],
      ['rules/unknown-field', 'Quy tắc!A2.versions[0].asks'],
      ['rule/bad-id', 'Quy tắc!A3.id'],
      ['rule/bad-id', 'Quy tắc!A4.id'],
    ]);
  });
});
