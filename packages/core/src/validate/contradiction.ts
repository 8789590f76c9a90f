import { inForce, type Version } from '../basis/version.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { CheckContext } from './check-context.ts';
import type { AnyCheck, Judgement } from './judge.ts';
import type { AnyRule, Verdict } from './rule.ts';

/** A rule that tells contradictions within a record, with what it takes to ask it. */
export interface AskedForContradictions {
  /** The rule. */
  readonly rule: AnyRule;
  /** Its check, for any input. */
  readonly check: AnyCheck;
  /** Versions of its threshold. */
  readonly law: readonly Version<unknown>[];
}

const contradicting: Text = {
  vi: 'Số liệu mâu thuẫn với số liệu khác của bản ghi',
  en: 'It contradicts another figure of the record',
};

/**
 * Takes back the failure of a provision that rests on figures which contradict others of the record: who reports forty-five
 * present of thirty staff has broken no quorum for certain. Days in the wrong order are left to the provisions that order them.
 *
 * @param judgement - what a rule of law says
 * @param rule - the rule
 * @param input - the record
 * @param others - the rules the record was asked, whatever they are
 * @param day - the day that decides
 * @param context - what they are asked with
 * @returns the judgement; undecided where the figures contradict others
 */
export function unlessContradicted(
  judgement: Judgement,
  rule: AnyRule,
  input: unknown,
  others: readonly AskedForContradictions[],
  day: IsoDate,
  context: CheckContext,
): Judgement {
  const { version, detail } = judgement;
  if (judgement.verdict !== 'failed' || version === null || version.basis.kind !== 'law' || detail === null)
    return judgement;
  const used = new Set(fieldsOf(rule, version, detail));
  const wrong = others
    .flatMap((other) => contradictedBy(other, input, day, context))
    .filter((field) => used.has(field));
  if (wrong.length === 0) return judgement;
  return { ...judgement, verdict: 'undecided', detail: { state: 'undecided', fields: wrong, why: contradicting } };
}

function contradictedBy(
  { rule, check, law }: AskedForContradictions,
  input: unknown,
  day: IsoDate,
  context: CheckContext,
): readonly string[] {
  const version = rule.severity === 'error' ? inForce(law, day) : null;
  if (version?.basis.kind !== 'arithmetic' || rule.comparisons === undefined) return [];
  const detail = check(input, version.value, context);
  if (detail.state !== 'failed' || (detail.severity ?? 'error') !== 'error') return [];
  const values = input as Readonly<Record<string, unknown>>;
  return fieldsOf(rule, version, detail).filter((field) => typeof values[field] !== 'string');
}

// The field it names, and those it compares.
function fieldsOf(rule: AnyRule, { value }: Version<unknown>, detail: Verdict): readonly string[] {
  const compared = (rule.comparisons as ((threshold: unknown) => readonly object[]) | undefined)?.(value) ?? [];
  const terms = compared.flatMap((one) => ('terms' in one ? Object.keys(one.terms as object) : []));
  return [...(detail.state === 'failed' && detail.field !== undefined ? [detail.field] : []), ...terms];
}
