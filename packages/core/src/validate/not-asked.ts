import type { LegalBasis } from '../basis/legal-basis.ts';
import { counted, groupedCount } from '../outcome/counted.ts';
import type { Finding } from '../outcome/finding.ts';
import type { NotAskedBecause } from './on-judgement.ts';
import type { AnyRule } from './rule.ts';

/** A rule that was not asked. */
export interface NotAskedRule {
  /** The rule. */
  readonly rule: AnyRule;
  /** Why. */
  readonly because: NotAskedBecause;
  /** Of how many inputs. */
  count: number;
  /** How many of them would be broken, were the provision confirmed. */
  broken: number;
  /** The provisions nobody has confirmed. */
  readonly basis: LegalBasis[];
}

/**
 * Tells which rules were not asked, each once: one finding for all rules that need the units, one for each rule that rests
 * on a provision nobody has confirmed.
 *
 * @param rules - the rules
 * @returns findings that weigh `info`
 */
export function notAskedFindings(rules: readonly NotAskedRule[]): readonly Finding[] {
  const blind = rules.filter(({ because }) => because === 'noRegister');
  return [
    ...(blind.length === 0 ? [] : [noRegister(blind)]),
    ...rules.filter(({ because }) => because === 'unconfirmed').map(unconfirmed),
  ];
}

function noRegister(rules: readonly NotAskedRule[]): Finding {
  const count = rules.reduce((sum, rule) => sum + rule.count, 0);
  return {
    code: 'validate/no-register',
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `Chưa xét ${groupedCount(rules.length, 'vi')} quy tắc (${groupedCount(count, 'vi')} lượt bản ghi), vì không có danh mục đơn vị`,
      en: `Not asked: ${counted(rules.length, 'rule')} (${counted(count, 'time')} a record), for want of a register`,
    },
    where: {},
    actual: rules.map(({ rule }) => rule.id).join(', '),
    hint: { vi: 'Đưa danh mục này vào bước parse', en: 'Hand it to parse' },
    basis: [],
  };
}

function unconfirmed({ rule, count, broken, basis }: NotAskedRule): Finding {
  const [area, ...others] = rule.entities;
  return {
    code: 'validate/unconfirmed-law',
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `Chưa xét “${rule.title.vi}” (${groupedCount(count, 'vi')} trường hợp), vì căn cứ này chưa được đối chiếu với văn bản; nếu đúng như ghi chép thì có ${groupedCount(broken, 'vi')} trường hợp không đúng`,
      en: `Not asked: "${rule.title.en}" (${counted(count, 'case')}), because nobody has confirmed this provision in its text; as it stands on record, ${counted(broken, 'case')} would not be in order`,
    },
    where: area === undefined || area === '*' || others.length > 0 ? {} : { area },
    actual: rule.id,
    hint: { vi: 'Đối chiếu quy định với văn bản gốc', en: 'Compare the provision with its text' },
    basis,
  };
}
