import { practice } from '@qcdc/core';
import { noSuchName, type Problems } from '@qcdc/core/checks';
import { absoluteFraction, negateFraction } from '@qcdc/core/exact';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { AppraisalRule } from '../rubric/appraisal-rule.ts';
import type { ClassTable, RubricClass, Veto } from '../rubric/class-table.ts';
import type { Adjustment, Criterion } from '../rubric/criterion.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { PointScale } from '../rubric/point-scale.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { expandScale } from './expand-scale.ts';
import { WrittenAt } from './paths.ts';
import type { ShortCriterion, ShortExtra } from './short-criterion.ts';
import type { ShortRubric } from './short-rubric.ts';
import { inBoth, slug } from './short-words.ts';

/** A whole rubric made of a short one. */
export interface Expanded {
  /** The whole rubric, not checked. */
  readonly rubric: Rubric;
  /** Where its parts were written. */
  readonly written: WrittenAt;
}

const minus = (amount: Amount): Amount => negateFraction(absoluteFraction(amountOf(amount))).toString();
const plus = (amount: Amount): Amount => absoluteFraction(amountOf(amount)).toString();

class Expansion {
  readonly written = new WrittenAt();
  readonly problems: Problems;
  readonly #facts = new Map<string, FactDeclaration>();
  readonly #order: FactDeclaration[] = [];

  constructor(problems: Problems) {
    this.problems = problems;
  }

  get facts(): readonly FactDeclaration[] {
    return this.#order;
  }

  readonly declare = (fact: FactDeclaration, path: string): void => {
    const known = this.#facts.get(fact.id);
    // Named twice in the same meaning it is one fact; whoever needs other words declares it.
    if (known?.kind === fact.kind) return;
    this.written.note(`facts[${this.#order.length}]`, path);
    this.#facts.set(fact.id, known ?? fact);
    this.#order.push(fact);
  };

  criterion(c: ShortCriterion, number: string, whole: string, short: string): Criterion {
    this.written.note(whole, short);
    const { id = number, label, max, min, guidance, criteria, evidence, bonuses, penalties } = c;
    const { coefficient, weight, whenMissing, zeroWhen, round, notSelfScored, basis } = c;
    const parts = { coefficient, weight, whenMissing, zeroWhen, round, notSelfScored, basis };
    const extras = this.extras({ bonuses, penalties }, id, whole, short);
    const expanded = criteria === undefined ? expandScale(c, id, short, this.declare, this.problems) : null;
    // What is wrong with the way of scoring is told; the rest is checked as if somebody gave the points.
    const scale = criteria === undefined ? (expanded?.scale ?? this.byHand(c, id, short)) : null;
    if (criteria !== undefined) this.refuseScaleOfGroup(c, short);
    if (expanded !== null && expanded.key !== null)
      this.written.note(`${whole}.scale`, `${short}.${expanded.key}`, expanded.key !== 'scale');
    this.written.note(`${whole}.maximum`, `${short}.max`);
    this.written.note(`${whole}.minimum`, `${short}.min`);
    const document = `evidence-${slug(id)}`;
    if (evidence !== undefined)
      this.declare({ id: document, kind: 'evidence', label: inBoth(label) }, `${short}.evidence`);
    return {
      id,
      label: inBoth(label),
      ...(max === undefined ? {} : { maximum: max }),
      ...(min === undefined ? {} : { minimum: min }),
      ...(guidance === undefined ? {} : { guidance: inBoth(guidance) }),
      ...(criteria === undefined
        ? {}
        : {
            children: criteria.map((child, i) =>
              this.criterion(child, `${number}.${i + 1}`, `${whole}.children[${i}]`, `${short}.criteria[${i}]`),
            ),
          }),
      ...(scale === null ? {} : { scale }),
      ...(evidence === undefined ? {} : { evidence: { fact: document, whenMissing: evidence } }),
      ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
      ...(extras.length === 0 ? {} : { adjustments: extras }),
    };
  }

  private byHand({ label }: ShortCriterion, id: string, path: string): PointScale {
    const fact = `points-${slug(id)}`;
    this.declare({ id: fact, kind: 'number', label: inBoth(label) }, path);
    return { give: 'points', of: { read: 'fact', fact } };
  }

  extras(
    {
      bonuses = [],
      penalties = [],
    }: { readonly bonuses?: readonly ShortExtra[] | undefined; readonly penalties?: readonly ShortExtra[] | undefined },
    of: string,
    whole: string,
    short: string,
  ): readonly Adjustment[] {
    const at = (key: string, i: number): string => `${short}${short === '' ? '' : '.'}${key}[${i}]`;
    const rows = [
      ...bonuses.map((row, i) => ({ row, sign: 1, path: at('bonuses', i), id: `${of}.T${i + 1}` })),
      ...penalties.map((row, i) => ({ row, sign: -1, path: at('penalties', i), id: `${of}.P${i + 1}` })),
    ];
    return rows.map(({ row, sign, path, id }, i) => {
      this.written.note(`${whole}.adjustments[${i}]`, path);
      return this.extra({ id, ...row }, sign, path);
    });
  }

  private extra(
    { id, label, each, most }: ShortExtra & { readonly id: string },
    sign: number,
    path: string,
  ): Adjustment {
    for (const [key, amount] of Object.entries({ each, most }))
      if (amount !== undefined && amountOf(amount).n <= 0n)
        this.problems.add(
          'emulation/short-extra',
          {
            vi: 'ghi số dương; điểm trừ cũng ghi không có dấu trừ',
            en: 'write a number above 0; a penalty too has no sign',
          },
          `${path}.${key}`,
        );
    const words = inBoth(label);
    const fact = `${each === undefined ? 'points' : 'events'}-${slug(id)}`;
    this.declare(
      each === undefined
        ? { id: fact, kind: 'number', label: words, whenAbsent: 'none' }
        : { id: fact, kind: 'events', label: words, levels: [{ id: 'counted', label: words }], whenAbsent: 'none' },
      path,
    );
    const signed = (amount: Amount): Amount => (sign < 0 ? minus(amount) : plus(amount));
    const counted = { read: 'events', fact } as const;
    return {
      id,
      label: words,
      scale: {
        give: 'points',
        of:
          each === undefined
            ? { read: 'fact', fact }
            : { read: 'product', of: [counted, { read: 'number', value: signed(each) }] },
      },
      ...(sign > 0
        ? { from: 0, ...(most === undefined ? {} : { to: plus(most) }), upTo: 'unlimited' as const }
        : { ...(most === undefined ? {} : { from: minus(most) }), to: 0 }),
    };
  }

  private refuseScaleOfGroup(c: ShortCriterion, path: string): void {
    const said = (['indicator', 'figure', 'number', 'events', 'day', 'flag', 'levels', 'scale'] as const).filter(
      (key) => c[key] !== undefined,
    );
    if (said.length > 0)
      this.problems.add(
        'emulation/short-scale',
        {
          vi: `nhóm có "criteria" thì không ghi cách chấm (${said.join(', ')})`,
          en: `a group with "criteria" is not scored itself (${said.join(', ')})`,
        },
        `${path}.${said[0] ?? ''}`,
      );
  }

  veto(
    { label, then, flag, when }: NonNullable<ShortRubric['vetoes']>[number],
    i: number,
    classes: ClassTable,
  ): readonly Veto[] {
    const path = `vetoes[${i}]`;
    const fact = flag ?? `veto-${slug(label)}`;
    if (flag !== undefined && when !== undefined)
      this.problems.add(
        'emulation/short-veto',
        { vi: 'chỉ ghi "flag" hoặc "when"', en: 'say "flag" or "when", not both' },
        path,
      );
    if (when === undefined) this.declare({ id: fact, kind: 'flag', label: inBoth(label), whenAbsent: 'none' }, path);
    const named = classes.classes.find((c) => c.id === then || c.label.vi === then || c.label.en === then);
    if (named === undefined && then !== 'notAssessed') {
      this.problems.add(
        'emulation/unknown-class',
        noSuchName({ vi: 'mức xếp loại của bảng chấm điểm', en: 'a class of the rubric' }, then, [
          ...classes.classes.map((c) => c.label.vi),
          'notAssessed',
        ]),
        `${path}.then`,
      );
      return [];
    }
    return [
      {
        id: slug(label).replace(/^[^a-z0-9]+/u, '') || `veto-${i + 1}`,
        label: inBoth(label),
        when: when ?? { if: 'flag', fact },
        then: named?.id ?? then,
      },
    ];
  }
}

type ShortClasses = NonNullable<ShortRubric['classes']>;

const isWhole = (given: ShortClasses): given is ClassTable => 'classes' in given && Array.isArray(given.classes);

function classesOf(given: ShortRubric['classes']): ClassTable | null {
  if (given === undefined) return null;
  if (isWhole(given)) return given;
  const limits = Object.entries(given);
  return {
    of: 'points',
    closed: 'lower',
    classes: limits.map(([name, from], i): RubricClass => {
      const above = limits[i - 1]?.[1] ?? null;
      return {
        id: slug(name),
        label: inBoth(name),
        ...(from === null ? {} : { from }),
        ...(above === null ? {} : { to: above }),
      };
    }),
  };
}

function appraisalOf(given: ShortRubric['columns']): AppraisalRule | null {
  if (given === undefined) return null;
  if ('columns' in given) return given;
  const columns = given.map((words) => ({
    id: slug(words).replaceAll('.', '-').slice(0, 60),
    label: inBoth(words),
    by: inBoth(words),
  }));
  return { columns, final: columns.at(-1)?.id ?? '' };
}

/**
 * Makes a whole rubric of a short one. What is wrong with the short form itself is noted; what is wrong with the rubric is told by
 * `defineRubric`, whose paths `written` brings back to the short form.
 *
 * @param short - the short rubric, of the right shape
 * @param problems - takes what is wrong with the short form
 */
export function expandRubric(short: ShortRubric, problems: Problems): Expanded {
  const expansion = new Expansion(problems);
  const { written } = expansion;
  const { id, kind = id, label, years, basis, period, facts = [], criteria, notes, ranking } = short;
  for (const [i, fact] of facts.entries()) expansion.declare(fact, `facts[${i}]`);
  written.note('root', '');
  const children = criteria.map((c, i) =>
    expansion.criterion(c, String(i + 1), `root.children[${i}]`, `criteria[${i}]`),
  );
  written.note('root.children', 'criteria');
  const extras = expansion.extras(short, 'total', 'root', '');
  const classes = classesOf(short.classes);
  const vetoes = (short.vetoes ?? []).flatMap((veto, i) =>
    expansion.veto(veto, i, classes ?? { of: 'points', closed: 'lower', classes: [] }),
  );
  const appraisal = appraisalOf(short.columns);
  written.note('classes', 'classes', short.classes !== undefined && !isWhole(short.classes));
  written.note('appraisal', 'columns');
  const rubric: Rubric = {
    id,
    kind,
    label: inBoth(label),
    years: typeof years === 'number' ? { from: years, to: years } : years,
    basis: typeof basis === 'string' || 'vi' in basis ? [practice(inBoth(basis))] : basis,
    period: period ?? { kind: 'year' },
    ...(expansion.facts.length === 0 ? {} : { facts: expansion.facts }),
    root: {
      id: 'total',
      label: { vi: 'Tổng điểm', en: 'Total' },
      children,
      ...(extras.length === 0 ? {} : { adjustments: extras }),
    },
    ...(vetoes.length === 0 ? {} : { vetoes }),
    ...(classes === null ? {} : { classes }),
    ...(appraisal === null ? {} : { appraisal }),
    ...(ranking === undefined ? {} : { ranking }),
    ...(notes === undefined ? {} : { notes: notes.map(inBoth) }),
  };
  return { rubric, written };
}
