import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import type { UnitKind } from '@qcdc/core';
import { strict } from '@qcdc/validators';
import { agency } from '../../validators/test/files/agency.ts';
import { commune } from '../../validators/test/files/commune.ts';
import { dishonest } from '../../validators/test/files/dishonest.ts';
import { enterprise } from '../../validators/test/files/enterprise.ts';

/** What a file of the tests says when all rules judge it. */
export interface FileJudged {
  /** What the file is. */
  readonly file: string;
  /** Records in it. */
  readonly records: number;
  /** Rules that concerned some record. */
  readonly rules: number;
  /** Findings of something broken. */
  readonly failed: number;
  /** Findings of something nobody can decide, each once per record. */
  readonly undecided: number;
  /** What those would be, told rule by rule. */
  readonly unfolded: number;
}

type Records = Readonly<Record<string, readonly object[]>>;

const sparseVote = {
  unit: '00001',
  date: '2024-03-12',
  matter: 'contribution',
  scope: 'community',
  form: 'meeting',
  totalHouseholds: 210,
  approving: 150,
  passed: true,
};

function judged(file: string, records: Records, kinds: Readonly<Record<string, UnitKind>>): FileJudged {
  const units = defineUnits(
    Object.entries(kinds).map(([code, kind]) => ({ code, kind, name: `Đơn vị ${code} (giả định)` })),
  );
  const areas = allEntities.filter(({ id }) => id in records);
  const { findings, value } = validate(parseRecords(records, areas, { units }), strict);
  const open = findings.filter(({ state }) => state === 'undecided');
  return {
    file,
    records: Object.values(records).flat().length,
    rules: (value.judged ?? []).filter((rule) => rule.held + rule.failed + rule.undecided > 0).length,
    failed: findings.filter(({ state }) => state === 'failed').length,
    undecided: open.length,
    unfolded: open.reduce((sum, { unfolded }) => sum + (unfolded?.length ?? 1), 0),
  };
}

/**
 * Judges the files the tests keep: three honest, complete ones, a vote with its main fields alone, and the dishonest one.
 *
 * @returns what each of them is told
 */
export function filesJudged(): readonly FileJudged[] {
  const breaches = dishonest();
  const broken: Record<string, object[]> = {};
  for (const { area, records } of breaches) (broken[area] ??= []).push(...records);
  const kinds = Object.fromEntries(breaches.map(({ unit, kind }) => [unit, kind]));
  return [
    judged('a year of an honest commune', commune, { '00001': 'commune' }),
    judged('a year of an honest agency', agency, { A1: 'agency' }),
    judged('a year of an honest enterprise', enterprise, { E1: 'nonStateEmployer' }),
    judged('one vote with its eight main fields', { 'community-vote': [sparseVote] }, { '00001': 'commune' }),
    judged(`${breaches.length} units, each with one breach`, broken, kinds),
  ];
}
