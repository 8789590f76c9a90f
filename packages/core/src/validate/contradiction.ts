import type { Version } from '../basis/version.ts';
import type { Text } from '../outcome/text.ts';
import type { CheckContext } from './check-context.ts';
import type { AnyCheck, Judgement } from './judge.ts';
import type { AnyRule, Verdict } from './rule.ts';

/** A rule that may tell contradictions within a record, with what it takes to ask it. */
export interface AskedForContradictions {
  /** The rule. */
  readonly rule: AnyRule;
  /** Its check, for any input. */
  readonly check: AnyCheck;
  /** Versions of its threshold; arithmetic has one. */
  readonly law: readonly Version<unknown>[];
}

const why: Text = {
  vi: 'Số liệu mâu thuẫn với số liệu khác của bản ghi',
  en: 'It contradicts another figure of the record',
};

/**
 * Takes back the failure of a provision that rests on figures which contradict others of the record: who reports forty-five
 * present of thirty staff has broken no quorum for certain. Days in the wrong order are left to the provisions that order them.
 *
 * @param judgement - that a provision of law is broken
 * @param rule - the rule
 * @param input - the record
 * @param others - the rules the record was asked, whatever they are
 * @param context - what they are asked with
 * @returns the judgement; undecided where the figures contradict others
 */
export function unlessContradicted(
  judgement: Judgement,
  rule: AnyRule,
  input: unknown,
  others: readonly AskedForContradictions[],
  context: CheckContext,
): Judgement {
  const { version, detail } = judgement;
  if (version?.basis.kind !== 'law' || detail === null) return judgement;
  const used = fieldsOf(rule, version, detail);
  const fields = others.flatMap(({ rule: other, check, law: [only] }) => {
    if (other.severity !== 'error' || only?.basis.kind !== 'arithmetic') return [];
    const said = check(input, only.value, context);
    if (said.state !== 'failed' || said.severity !== undefined) return [];
    const values = input as Readonly<Record<string, unknown>>;
    return fieldsOf(other, only, said).filter((name) => used.includes(name) && typeof values[name] !== 'string');
  });
  if (fields.length === 0) return judgement;
  return { ...judgement, verdict: 'undecided', detail: { state: 'undecided', fields, why } };
}

// The field it names, and those it compares.
function fieldsOf(rule: AnyRule, { value }: Version<unknown>, detail: Verdict): readonly string[] {
  const compared = (rule.comparisons as ((threshold: unknown) => readonly object[]) | undefined)?.(value) ?? [];
  const named = detail.state === 'failed' && detail.field !== undefined ? [detail.field] : [];
  return [...named, ...compared.flatMap((one) => ('terms' in one ? Object.keys(one.terms as object) : []))];
}
