import type { Text } from '../outcome/text.ts';
import type { Judgement } from './judge.ts';
import type { AnyRule } from './rule.ts';

const why: Text = {
  vi: 'Mâu thuẫn với số liệu khác của bản ghi',
  en: 'It contradicts another figure',
};

/**
 * Takes back the failure of a provision that rests on figures which contradict others of the record: who reports forty-five
 * present of thirty staff has broken no quorum for certain.
 *
 * @param judgement - what a rule says
 * @param rule - the rule
 * @param contradicted - fields of the record that contradict others
 * @returns the judgement; undecided where it rests on one of them
 */
export function unlessContradicted(judgement: Judgement, rule: AnyRule, contradicted: ReadonlySet<string>): Judgement {
  if (contradicted.size === 0 || judgement.verdict !== 'failed' || judgement.version?.basis.kind !== 'law')
    return judgement;
  const fields = fieldsOf(rule, judgement).filter((name) => contradicted.has(name));
  if (fields.length === 0) return judgement;
  return { ...judgement, verdict: 'undecided', detail: { state: 'undecided', fields, why } };
}

/**
 * Names the figures a failed rule rests on: the field it names, and those it compares.
 *
 * @param rule - the rule
 * @param judgement - that it is broken
 * @returns the fields
 */
export function fieldsOf(rule: AnyRule, { version, detail }: Judgement): readonly string[] {
  const compared =
    (rule.comparisons as ((threshold: unknown) => readonly object[]) | undefined)?.(version?.value) ?? [];
  const terms = compared.flatMap((one) => ('terms' in one ? Object.keys(one.terms as object) : []));
  return detail?.state === 'failed' && detail.field !== undefined ? [detail.field, ...terms] : terms;
}
