// What people read of scores, classes, quotas and ranks, and of calls that cannot be followed: kept word by word.
import { practice, type DefinitionError, type Finding, type Outcome } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { expect, it } from 'vitest';
import {
  allowance,
  defineRubric,
  finalClasses,
  nextClass,
  proposeAwards,
  rank,
  score,
  type AwardPick,
  type ClassQuota,
  type FinalClassesOptions,
  type Scoreboard,
} from '../src/index.ts';
import { basis, boardOf, flag, rubric, type Points } from './final-classes-sample.ts';
import { clusterLike, source, text } from './sample.ts';

const lines: string[] = [];
const printed = (value: Finding['expected']) =>
  value === undefined ? '' : typeof value === 'string' ? value : value.vi;
const say = (what: string, findings: readonly Finding[]): void => {
  lines.push(what);
  for (const { code, severity, state, where, message, expected, actual, hint, basis: on } of findings) {
    const sides = expected === undefined && actual === undefined ? '' : ` [${printed(expected)} | ${printed(actual)}]`;
    lines.push(`  ${code} ${severity} ${state} ${JSON.stringify(where)}${sides} (${on.length})`);
    lines.push(`    ${message.vi}${hint === undefined ? '' : ` → ${hint.vi}`}`, `    ${message.en}`);
  }
};
const classes = (what: string, { value }: Outcome<Scoreboard>): void => {
  lines.push(what);
  for (const { unit, state, class: c } of value.rows())
    lines.push(
      `  ${unit} ${state}: ${c?.state ?? '-'} ${c?.class ?? '-'} [${c?.possible.join(', ') ?? ''}] ${c?.because ?? '-'} ${c?.by ?? '-'}`,
      ...(c?.reasons ?? []).map((reason) => `    ${reason.code}: ${reason.message.vi}`),
    );
};
const refused = (what: string, call: () => unknown): void => {
  try {
    call();
    lines.push(`${what}: taken`);
  } catch (thrown) {
    for (const { code, path, text: words } of (thrown as DefinitionError).problems)
      lines.push(`${what}: ${code} ${path}`, `  ${words.vi}`, `  ${words.en}`);
  }
};

const quota: ClassQuota = { class: 'top', quota: { percent: 20, base: ['good'], rounding: 'down', basis } };
const goods = (n: number): Points => Object.fromEntries(Array.from({ length: n }, (_, i) => [`g${i}`, 75]));
const loose = (value: unknown) => value as never;
const related = (unit: string, relation: string, id: string | null) => ({ unit, relation, object: 'x', class: id });

function ofClasses(): void {
  const settle = (points: Points, options: FinalClassesOptions, what: string, ...facts: Parameters<typeof flag>[]) => {
    const settled = finalClasses(
      boardOf(
        points,
        facts.map((one) => flag(...one)),
      ),
      options,
    );
    classes(what, settled);
    say('  says', settled.findings);
  };
  settle({ a: 95, b: 40 }, {}, 'related objects are not stated');
  settle({ a: 95 }, { related: [related('a', 'boss', 'good'), related('z', 'unit', 'good')] }, 'stated in vain');
  settle({ a: 95 }, { related: [related('a', 'unit', 'top'), related('a', 'unit', 'good')] }, 'stated twice');
  settle({ a: 95 }, { related: [related('a', 'unit', null)] }, 'of an unknown class');
  settle({ a: 95, b: 60 }, { related: [related('a', 'unit', 'fair'), related('b', 'unit', 'good')] }, 'lowered');
  settle({ a: 95 }, { related: [related('a', 'parts', 'broken')] }, 'lowered by a part');
  settle({ late: null }, { related: [related('late', 'unit', 'fair')] }, 'without figures, below another');
  const few = { related: [], quotas: [quota] };
  settle({ a: 97, b: 95, ...goods(5) }, few, 'over the quota');
  settle({ a: 97, b: 95, ...goods(5) }, { ...few, quotas: [{ ...quota, over: 'nextBelow' }] }, 'over the quota, to the next class'); // prettier-ignore
  settle({ a: 95, b: 95, ...goods(5) }, few, 'a tie at the quota');
  settle({ a: 95, b: 95, ...goods(5) }, { ...few, quotas: [{ ...quota, groupOf: () => 'staff' }] }, 'a tie in a group');
  settle({ a: 97, b: 95, ...goods(9), late: null }, few, 'open places');
  settle({ a: 97, late: null, ...goods(10) }, few, 'places enough');
  settle({ a: 97, b: 95, ...goods(5) }, { ...few, quotas: [{ ...quota, raised: () => null, quota: { ...quota.quota, raisedPercent: 40 } }] }, 'perhaps more places'); // prettier-ignore
  settle({ a: 97, b: 95, ...goods(5) }, { ...few, quotas: [{ ...quota, raised: () => true, quota: { ...quota.quota, raisedPercent: 40 } }] }, 'more places'); // prettier-ignore
  settle({ a: 97, b: 95, ...goods(5) }, { ...few, quotas: [{ ...quota, quota: { ...quota.quota, raisedPercent: 40 } }] }, 'no reason for more places'); // prettier-ignore
  settle({ a: 95, b: 95, ...goods(5) }, { ...few, ties: [{ order: ['a', 'b'], by: text('chair'), reason: ' ' }] }, 'no reason'); // prettier-ignore
  settle({ a: 95, b: 95, ...goods(5) }, { ...few, ties: [{ order: ['b', 'a'], by: text('chair'), reason: 'r' }] }, 'a tie that is shared'); // prettier-ignore
  settle({ a: 95, b: 95, ...goods(5) }, { ...few, decisions: [{ unit: 'a', class: 'top', by: text('council'), reason: 'r' }] }, 'one of two places decided'); // prettier-ignore
  settle({ a: 95, b: 80 }, few, 'a veto', ['a', 'violation']);
  settle({ a: 95, b: 80 }, few, 'an open veto', ['a', 'violation', '?']);
  settle({ a: 95, b: 80 }, few, 'exempt', ['a', 'new']);
}

const tied = defineRubric({ ...rubric, id: 'd', classCaps: [], ranking: { by: 'points', remainingTies: 'decided' } });
const plain = defineRubric({ ...rubric, id: 'plain', classCaps: [] });

function ofRanks(): void {
  const ranked = (what: string, board: Outcome<Scoreboard>, options: Parameters<typeof rank>[1] = {}) => {
    const { value, findings } = rank(board, options);
    lines.push(what);
    for (const { cluster, rows, notRanked } of [...value.clusters, ...(value.overall === null ? [] : [value.overall])])
      lines.push(
        `  ${cluster.id}: ${rows.map((row) => `${row.rank} ${row.unit} ${row.tie} ${row.tiedWith.join('+')} ${row.class ?? '-'}`).join('; ')}`,
        ...notRanked.map(
          ({ unit, reasons }) => `    not ranked: ${unit} ${reasons.map((one) => one.message.vi).join(' ')}`,
        ),
      );
    say('  says', findings);
  };
  const by = { by: text('the chair'), reason: 'r' };
  ranked('caps are not settled', boardOf({ a: 95 }));
  ranked('a tie that is shared', boardOf({ a: 80, b: 80, c: 60, late: null }, [], plain));
  ranked('a tie', boardOf({ a: 80, b: 80, c: 60 }, [], tied));
  ranked('a tie of three', boardOf({ a: 80, b: 80, c: 80, d: 10 }, [], tied));
  ranked('a tie that was decided', boardOf({ a: 80, b: 80, c: 60 }, [], tied), {
    decisions: [{ ...by, order: ['b', 'a'] }],
  });
  ranked('a decision on others', boardOf({ a: 80, b: 80, c: 60 }, [], tied), { decisions: [{ ...by, order: ['a', 'c'] }, { ...by, order: [] }, { ...by, order: ['b', 'a'], reason: ' ' }] }); // prettier-ignore
  ranked('a decision where ties are shared', boardOf({ a: 80, b: 80 }, [], plain), { decisions: [{ ...by, order: ['a', 'b'] }] }); // prettier-ignore
  for (const n of [1, 5, 6]) {
    const units = Object.fromEntries(Array.from({ length: n }, (_, i) => [`u${i}`, { p: 50 + i }]));
    ranked(`${n} in no cluster`, score(source({ ...units, a: { p: 9 } }), plain, { period: '2024', clusters: [clusterLike(['a'])] })); // prettier-ignore
  }
  const award = (value: object): Parameters<typeof proposeAwards>[1][number] => ({ id: 'w', label: text('award'), pick: [{ from: '2000-01-01', basis: practice(text('rule')), value: value as AwardPick }] }); // prettier-ignore
  const proposed = (what: string, points: Points, value: object, ...facts: Parameters<typeof flag>[]) => {
    const { value: found, findings } = proposeAwards(rank(boardOf(points, facts.map((one) => flag(...one)), plain)), [award(value)]); // prettier-ignore
    lines.push(`${what}: ${JSON.stringify(found.map(({ proposed: p, open, reserves, barred }) => ({ p, open, reserves, barred })))}`); // prettier-ignore
    say('  says', findings);
  };
  const share = (base: unknown) => ({ within: 'cluster', quota: { percent: 50, base, rounding: 'down', basis } });
  proposed('half of all', { a: 95, b: 80, c: 75, d: 40 }, share('all'));
  proposed('half of the good', { a: 95, b: 80, c: 75, d: 40 }, share(['good']));
  proposed('half of the good, one of them late', { a: 95, b: 80, c: 75, late: null }, share(['good']));
  proposed('to whoever a veto struck', { a: 99, b: 80 }, { within: 'cluster', take: 1 }, ['a', 'violation']);
  proposed('to one of two alike', { a: 80, b: 80 }, { within: 'cluster', take: 1 });
  refused('an award within nothing', () => proposeAwards(rank(boardOf({ a: 1 }, [], plain)), [award({ within: 'x', take: 1 })])); // prettier-ignore
}

function ofCalls(): void {
  const board = boardOf({ a: 95 });
  for (const [name, wrong] of Object.entries({
    related: [{ unit: 'a' }],
    quotas: [{ class: 'top' }],
    ties: [{ order: 'a' }],
    decisions: [{ unit: 'a' }],
  }))
    // prettier-ignore
    refused(name, () => finalClasses(board, { [name]: wrong }));
  for (const wrong of [{ percent: 101 }, { raisedPercent: 10 }, { base: [] }, { rounding: 'off' }, { few: { below: 2, most: 2 } }, { basis: null }]) // prettier-ignore
    refused(JSON.stringify(wrong), () => finalClasses(board, { quotas: [{ ...quota, quota: loose({ ...quota.quota, ...wrong }) }] })); // prettier-ignore
  refused('a number of units', () => allowance(quota.quota, { base: 3, all: 2 }));
  refused('a decision of rank', () => rank(board, { decisions: loose([{ order: 'a' }]) }));
  refused('a ranking rule', () => rank(board, { overall: loose({ by: 'luck' }) }));
  const clustered = (...members: readonly unknown[]) => () => score(source({ a: { p: 1 } }), plain, { period: '2024', clusters: [{ ...clusterLike([]), members: loose(members) }] }); // prettier-ignore
  refused('a member from after to', clustered({ from: '2024-02-01', to: '2024-01-01', value: 'a' }));
  refused('a member to before 2020', clustered({ from: null, to: '2019-12-31', value: 'a' }));
  refused('a member of no days', clustered({ from: 'x', to: null, value: 'a' }));
}

function ofNext(): void {
  for (const [unit, points] of Object.entries({ top: 95, good: 85, fair: 60, late: null })) {
    const next = nextClass(boardOf({ [unit]: points }, [], plain).value, unit);
    lines.push(next === null ? `${unit}: none` : `${unit}: ${next.class} ${String(next.margin.n)}/${String(next.margin.d)} ${next.changes.map((one) => `${one.criterion} ${one.text.vi}`).join('; ')}`); // prettier-ignore
  }
  const range = { p: { low: { at: fraction(60n), closed: true }, high: { at: fraction(95n), closed: true } } };
  classes('between 60 and 95', score(source({ a: range }), plain, { period: '2024', clusters: [clusterLike(['a', 'a'])] })); // prettier-ignore
  const board = score(source({ a: { p: 60 } }), plain, { period: '2024', clusters: [clusterLike(['a', 'a', 'b']), { ...clusterLike(['a']), id: 'c2', name: text('cluster 2') }] }); // prettier-ignore
  say('named twice, and in two clusters', board.findings);
}

it('the words stand as they were judged', async () => {
  for (const part of [ofClasses, ofRanks, ofCalls, ofNext]) part();
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/what-is-said.txt');
});
