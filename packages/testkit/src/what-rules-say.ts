import { citation, type AnyRule, type CheckContext, type Printed } from '@qcdc/core';
import { decidingDay, judge, type Judgement } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';

/**
 * Writes down what rules say of their examples: of each that is broken or cannot be told the field, what was expected, what
 * was there, and the law that is cited. Kept as a file beside the tests, it shows every change of what people will read.
 *
 * @param rules - rules, such as a preset
 * @param context - the catalogue of law and the calendar to judge them by
 * @returns lines in Vietnamese, grouped by rule and by citation; what two examples of a rule say alike stands once
 * @example
 * ```ts
 * // In a test, beside the file that was kept: `expect(whatRulesSay(recommended)).toMatchFileSnapshot('golden/what-rules-say.txt')`
 * whatRulesSay(recommended).includes('community-vote/meeting-notice'); // => true
 * ```
 */
export function whatRulesSay(rules: readonly AnyRule[], context: CheckContext = {}): string {
  const lines = [...new Set(rules)].flatMap((rule) => {
    const said = new Map<string, Map<string, string>>();
    for (const { name, input, unit, on } of examplesOfRule(rule, context.catalogue)) {
      const judgement = judge(rule, input, decidingDay(rule, input), {
        ...context,
        ...(on === undefined ? {} : { on }),
        unit: unit ?? null,
      });
      const words = wordsOf(judgement);
      if (words === null) continue;
      const cited = citationOf(judgement);
      const others = said.get(cited) ?? new Map<string, string>();
      said.set(cited, others);
      if (!others.has(words)) others.set(words, name);
    }
    const groups = [...said].flatMap(([cited, all]) => [
      `  ${cited}`,
      ...[...all].map(([words, name]) => `    ${words} (${name})`),
    ]);
    return groups.length === 0 ? [] : [rule.id, ...groups];
  });
  return `${lines.join('\n')}\n`;
}

// Field, expected, actual; of a provision nobody has confirmed what it would say, beside what comes of it.
function wordsOf({ verdict, detail }: Judgement): string | null {
  if (detail === null || detail.state === 'held' || detail.state === 'notConcerned') return null;
  const state = verdict === detail.state ? detail.state : `${detail.state}, ${verdict}`;
  if (detail.state === 'undecided') {
    const { fields, messageId, why, ifItBinds } = detail;
    const words = [messageId, ifItBinds === true ? 'if it binds' : undefined, fields.join(', '), printed(why)];
    return `${state}: ${words.filter(Boolean).join('; ')}`;
  }
  const { messageId, severity, field, expected, actual } = detail;
  const sides = expected === undefined ? printed(actual) : `${printed(expected)} | ${printed(actual)}`;
  return `${state}: ${[messageId, severity, field, sides].filter(Boolean).join('; ')}`;
}

function citationOf({ version, by }: Judgement): string {
  const versions = by ?? (version === null ? [] : [version]);
  return versions.map(({ basis }) => citation(basis, 'vi')).join('; ');
}

function printed(value: Printed | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : value.vi;
}
