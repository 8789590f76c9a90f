import type { Finding, Text, Where } from '@qcdc/core';
import type { FactDeclaration, FactKind } from '../rubric/fact-declaration.ts';
import type { Fact } from './fact.ts';

const kindOf: Readonly<Record<Fact['kind'], FactKind | null>> = {
  flag: 'flag',
  number: 'number',
  choice: 'choice',
  day: 'day',
  points: 'points',
  event: 'events',
  ballots: 'ballots',
  mark: 'marks',
  record: 'records',
  evidence: 'evidence',
  none: null,
};

function levelsOf(fact: Fact): readonly string[] {
  if (fact.kind === 'choice') return [fact.value];
  if (fact.kind === 'event') return [fact.level];
  return fact.kind === 'ballots' ? Object.keys(fact.votes) : [];
}

function countsAreWhole(fact: Fact): boolean {
  if (fact.kind !== 'ballots') return true;
  return [...Object.values(fact.votes), fact.invalid ?? 0].every((n) => Number.isSafeInteger(n) && n >= 0);
}

/** Facts that can be used, and what is wrong with the others. */
export interface CheckedFacts {
  /** Facts that fit the rubric, by unit and id. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, readonly Fact[]>>;
  /** What is wrong with the rest. */
  readonly findings: readonly Finding[];
}

/**
 * Checks facts against what the rubric declares. A fact that does not fit is set aside with a finding, never used.
 *
 * @param facts - facts as given
 * @param declared - what the rubric declares
 * @returns the usable facts, and findings
 */
export function checkFacts(facts: readonly Fact[], declared: ReadonlyMap<string, FactDeclaration>): CheckedFacts {
  const byUnit = new Map<string, Map<string, Fact[]>>();
  const findings: Finding[] = [];
  const refuse = (fact: Fact, code: string, message: Text, expected: string, actual: string): void => {
    const where: Where = {
      ...fact.where,
      unit: fact.unit,
      field: fact.fact,
      ...(fact.period === undefined ? {} : { period: fact.period }),
    };
    findings.push({
      code: `emulation/${code}`,
      severity: 'error',
      state: 'failed',
      message,
      where,
      expected,
      actual,
      basis: [],
    });
  };
  for (const fact of facts) {
    const declaration = declared.get(fact.fact);
    if (declaration === undefined) {
      refuse(
        fact,
        'undeclared-fact',
        {
          vi: `Bảng chấm điểm không dùng thông tin "${fact.fact}".`,
          en: `The rubric does not ask for "${fact.fact}".`,
        },
        [...declared.keys()].join(', '),
        fact.fact,
      );
      continue;
    }
    const kind = kindOf[fact.kind];
    if (kind !== null && kind !== declaration.kind) {
      refuse(
        fact,
        'wrong-fact-kind',
        {
          vi: `Thông tin "${declaration.label.vi}" không đúng loại.`,
          en: `"${declaration.label.en}" is stated in the wrong form.`,
        },
        declaration.kind,
        fact.kind,
      );
      continue;
    }
    const strange = levelsOf(fact).find((level) => !(declaration.levels ?? []).some((l) => l.id === level));
    if (strange !== undefined) {
      refuse(
        fact,
        'unknown-level',
        { vi: `Mức "${strange}" không có trong bảng chấm điểm.`, en: `"${strange}" is not a level of the rubric.` },
        (declaration.levels ?? []).map((l) => l.id).join(', '),
        strange,
      );
      continue;
    }
    if (!countsAreWhole(fact)) {
      refuse(
        fact,
        'not-a-count',
        { vi: 'Số phiếu phải là số nguyên không âm.', en: 'Ballots are counted in whole numbers, never below zero.' },
        '≥ 0',
        fact.kind === 'ballots' ? JSON.stringify(fact.votes) : '',
      );
      continue;
    }
    if (declaration.importedFrom !== undefined && fact.from === undefined) {
      refuse(
        fact,
        'source-authority-missing',
        {
          vi: `Kết quả "${declaration.label.vi}" phải ghi rõ cơ quan công nhận.`,
          en: `"${declaration.label.en}" must name the authority that established it.`,
        },
        declaration.importedFrom.en,
        '',
      );
      continue;
    }
    let unit = byUnit.get(fact.unit);
    if (unit === undefined) byUnit.set(fact.unit, (unit = new Map<string, Fact[]>()));
    const list = unit.get(fact.fact);
    if (list === undefined) unit.set(fact.fact, [fact]);
    else list.push(fact);
  }
  return { facts: byUnit, findings };
}
