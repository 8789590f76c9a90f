import type { AnyRule, CheckContext, LinkedComparison } from '@qcdc/core';
import { isPlain } from '@qcdc/core/checks';
import { decidingDay, judge } from '@qcdc/core/flow';
import { askedBy } from '../linear/asked.ts';
import { askedOfRecord, type AskedOfRecord } from './asked-of-records.ts';
import { cellName } from './cells.ts';
import { isBrokenBy, isBrokenWith, recordsLookedAt, type JudgedBetween, type LinkedRecord } from './judged-between.ts';

/** Something that is broken: a rule, and the records it is about. */
export interface BrokenRule {
  /** Id of the rule. */
  readonly rule: string;
  /** The records a change of which may mend it. */
  readonly records: readonly LinkedRecord[];
}

/** All rules of a dataset, asked of its records alone and of several together. */
export class LinkedRules {
  private readonly records: ReadonlyMap<unknown, LinkedRecord>;
  private readonly asking = new Map<LinkedRecord, JudgedBetween[]>();
  private readonly looking = new Map<LinkedRecord, JudgedBetween[]>();
  private readonly own: ReadonlyMap<string, readonly AnyRule[]>;

  /**
   * @param all - the records
   * @param rules - the rules
   * @param between - what the rules that look at several records were asked
   * @param context - the law and the calendar
   */
  constructor(
    readonly all: readonly LinkedRecord[],
    rules: readonly AnyRule[],
    private readonly between: readonly JudgedBetween[],
    private readonly context: CheckContext,
  ) {
    this.records = new Map(all.map((one) => [one.record.data, one]));
    const own = new Map<string, AnyRule[]>();
    for (const { entity } of all)
      if (!own.has(entity.id))
        own.set(
          entity.id,
          rules.filter(({ scope = 'record', entities }) => scope === 'record' && entities.includes(entity.id)),
        );
    this.own = own;
    for (const judged of between) {
      for (const record of this.in(judged.asks)) push(this.asking, record, judged);
      for (const data of recordsLookedAt(judged)) {
        const record = this.records.get(data);
        if (record !== undefined) push(this.looking, record, judged);
      }
    }
  }

  /**
   * Lists what is broken and can be solved.
   * @returns each rule with its records
   */
  broken(): readonly BrokenRule[] {
    const alone = this.all.flatMap((one) => {
      const broken = this.rulesOf(one).filter((rule) => this.isBroken(rule, one.record.data as object));
      if (broken.length === 0) return [];
      const asked = new Set(this.askedAlone(one, 0).map(({ rule }) => rule));
      return broken.flatMap(({ id }) => (asked.has(id) ? [{ rule: id, records: [one] }] : []));
    });
    const together = this.between
      .filter(({ broken, asks }) => broken && asks.length > 0)
      .map(({ rule, asks }) => ({ rule: rule.id, records: this.in(asks) }));
    return [...alone, ...together];
  }

  /**
   * Lists the ids of broken rules about some records that are more than comparisons of sums.
   * @param records - the records
   * @returns the ids, each once
   */
  notSolved(records: readonly LinkedRecord[]): readonly string[] {
    const ids = records.flatMap((one) => {
      const asked = new Set(this.askedAlone(one, 0).map(({ rule }) => rule));
      const alone = this.rulesOf(one).filter(
        (rule) => !asked.has(rule.id) && this.isBroken(rule, one.record.data as object),
      );
      const together = (this.looking.get(one) ?? []).filter(({ broken, asks }) => broken && asks.length === 0);
      return [...alone.map(({ id }) => id), ...together.map(({ rule }) => rule.id)];
    });
    return [...new Set(ids)];
  }

  /**
   * Lists records with those that a rule links to them.
   * @param records - the records
   * @returns them and the others, in the order of the dataset
   */
  withLinked(records: ReadonlySet<LinkedRecord>): readonly LinkedRecord[] {
    const linked = new Set(records);
    for (const one of records)
      for (const { asks } of this.asking.get(one) ?? []) for (const other of this.in(asks)) linked.add(other);
    return this.all.filter((one) => linked.has(one));
  }

  /**
   * Returns everything that is asked of some records, alone and together with others.
   * @param of - the records
   * @param numbered - the records and all they are linked with; their places are the numbers of the records
   * @returns what is asked
   */
  asked(of: ReadonlySet<LinkedRecord>, numbered: readonly LinkedRecord[]): readonly AskedOfRecord[] {
    const places = new Map(numbered.map((one, i) => [one.record.data, i]));
    const alone = numbered.flatMap((one, i) => (of.has(one) ? this.askedAlone(one, i) : []));
    const judged = new Set([...of].flatMap((one) => this.asking.get(one) ?? []));
    const together = [...judged].flatMap(({ rule: { id }, asks }) =>
      asks.map((comparison) => askedBetween(id, comparison, (data) => places.get(data) ?? -1)),
    );
    return [...alone, ...together];
  }

  /**
   * Tells whether some changes break nothing that holds, and mend what can be solved.
   * @param changed - new records by those they stand for
   * @param broken - the rules that are to hold then
   * @returns `true` when they do
   */
  holdWith(changed: ReadonlyMap<LinkedRecord, object>, broken: readonly BrokenRule[]): boolean {
    const instead = new Map([...changed].map(([{ record }, data]) => [record.data, data]));
    const mend = new Set(broken.flatMap(({ records }) => records));
    for (const one of mend) {
      const data = instead.get(one.record.data) ?? (one.record.data as object);
      const asked = new Set(this.askedAlone(one, 0).map(({ rule }) => rule));
      const wrong = this.rulesOf(one).filter((rule) => this.isBroken(rule, data));
      if (wrong.some((rule) => asked.has(rule.id) || !this.isBroken(rule, one.record.data as object))) return false;
    }
    for (const [one, data] of changed)
      if (!mend.has(one) && this.rulesOf(one).some((rule) => this.isBroken(rule, data))) return false;
    const looked = new Set([...mend, ...changed.keys()].flatMap((one) => this.looking.get(one) ?? []));
    for (const judged of looked) {
      const lasting = judged.broken && judged.asks.length === 0;
      if (judged.verdict !== 'notAsked' && !lasting && isBrokenWith(judged, instead)) return false;
    }
    return true;
  }

  private rulesOf({ entity }: LinkedRecord): readonly AnyRule[] {
    return this.own.get(entity.id) ?? [];
  }

  private askedAlone(one: LinkedRecord, at: number): readonly AskedOfRecord[] {
    return askedOfRecord(this.rulesOf(one), one.record.data as object, at, this.context);
  }

  private isBroken(rule: AnyRule, data: object): boolean {
    const { verdict, detail } = judge(rule, data, decidingDay(rule, data), this.context);
    return isBrokenBy(verdict, detail);
  }

  private in(asks: readonly LinkedComparison[]): readonly LinkedRecord[] {
    const records = asks.flatMap(({ terms }) => terms.flatMap(({ of }) => this.records.get(of) ?? []));
    return [...new Set(records)];
  }
}

function push<K>(map: Map<K, JudgedBetween[]>, key: K, judged: JudgedBetween): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [judged]);
  else list.push(judged);
}

function askedBetween(
  rule: string,
  { terms, operator, to, meantEqual }: LinkedComparison,
  placeOf: (data: unknown) => number,
): AskedOfRecord {
  const named = Object.fromEntries(
    terms.filter(({ of }) => isPlain(of)).map(({ of, field, by }) => [cellName(placeOf(of), field), by]),
  );
  return { ...askedBy({ terms: named, operator, to }, rule), rule, ...(meantEqual === true ? { meantEqual } : {}) };
}
