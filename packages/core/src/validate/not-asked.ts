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
  /** `true` while all of them were read, and only nobody knows whether they were in force. */
  onlyItsDays: boolean;
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
    hint: { vi: 'Đưa danh mục đơn vị vào khi đọc số liệu', en: 'Hand in the register when the data are read' },
    basis: [],
  };
}

function unconfirmed({ rule, count, broken, basis, onlyItsDays }: NotAskedRule): Finding {
  const [area, ...others] = rule.entities;
  return {
    code: 'validate/unconfirmed-law',
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `Chưa xét “${rule.title.vi}” (${groupedCount(count, 'vi')} trường hợp), ${onlyItsDays ? 'vì chưa rõ quy định này có hiệu lực vào thời điểm đó hay không; nếu có' : 'vì căn cứ này chưa được đối chiếu với văn bản; nếu đúng như ghi chép'} thì ${broken === 0 ? 'không có trường hợp nào' : `có ${groupedCount(broken, 'vi')} trường hợp`} không đúng`,
      en: `Not asked: "${rule.title.en}" (${counted(count, 'case')}), because ${onlyItsDays ? 'nobody knows whether this provision was in force then; if it was' : 'nobody has confirmed this provision in its text; as it stands on record'}, ${broken === 0 ? 'no case' : counted(broken, 'case')} would not be in order`,
    },
    where: area === undefined || area === '*' || others.length > 0 ? {} : { area },
    actual: rule.id,
    hint: onlyItsDays
      ? {
          vi: 'Kiểm tra ngày có hiệu lực và ngày hết hiệu lực của văn bản',
          en: 'Find out from when to when the instrument was in force',
        }
      : { vi: 'Đối chiếu quy định với văn bản gốc', en: 'Compare the provision with its text' },
    basis,
  };
}
