import { always, citation, inForce, type AnyRule, type Text, type Version } from '@qcdc/core';
import { lawOfRule } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { strict } from '@qcdc/validators';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const both = ({ vi, en }: Text): string => `${vi} · *${en}*`;

const printedValue = (value: unknown): string =>
  value === null
    ? '—'
    : JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)).replaceAll(
        '"',
        '',
      );

function versionRow({ from, to, mayHaveChangedFrom, basis, value }: Version<unknown>): string {
  const days = from === always ? 'always' : `${from} … ${to ?? ''}`;
  const doubt = basis.confirmed ? '' : ' — fails nobody';
  const change = mayHaveChangedFrom === undefined ? '' : ` — may have changed from ${mayHaveChangedFrom}`;
  return row(
    days,
    `${citation(basis, 'vi')} · *${citation(basis, 'en')}*${doubt}${change}`,
    `\`${printedValue(value)}\``,
  );
}

/**
 * Writes what a rule says, by which law, and its worked examples.
 *
 * @param rule - the rule
 */
export function ruleSection(rule: AnyRule): string {
  const { id, title, severity, scope = 'record', entities, messages, hint, bindsOnly, provisions } = rule;
  const facts = [
    `weight \`${severity}\``,
    `looks at ${scope === 'record' ? 'one record of' : `\`${scope}\` of`} ${entities.length > 6 ? `${entities.length} areas` : entities.map((e) => (e === '*' ? 'every area' : `\`${e}\``)).join(', ')}`,
    ...(bindsOnly === undefined ? [] : [`binds ${bindsOnly.map((kind) => `\`${kind}\``).join(', ')}`]),
    ...(provisions === undefined ? [] : [`provisions ${provisions.join(', ')}`]),
  ];
  return [
    `### ${id}`,
    '',
    both(title),
    '',
    `${facts.join('; ')}.`,
    '',
    ...Object.values(messages).map((message) => `- ${both(message)}`),
    ...(hint === undefined ? [] : [`- → ${both(hint)}`]),
    '',
    row('In force', 'Basis', 'Threshold'),
    '| --- | --- | --- |',
    ...lawOfRule(rule).map(versionRow),
    '',
    `Examples: ${examplesOfRule(rule)
      .map((e) => `${e.name} → **${e.verdict}**`)
      .join('; ')}.`,
    '',
  ].join('\n');
}

const engine = [
  [
    'law/changes-inside-period',
    'info',
    'The law changes inside a period; its figures are judged by the law of its last day.',
  ],
  ['validate/plug-in-threw', 'warning', 'A plug-in rule broke while it ran; all other rules were still judged.'],
  [
    'validate/more-findings',
    'warning',
    'The list stops at `maxFindings`; it says how many are left out and how many of them withheld a record.',
  ],
  [
    'validate/no-register',
    'info',
    'Rules for some kinds of unit, or on a parent and its children, were not asked: no register was handed to `parse`.',
  ],
  [
    'validate/needs-all-records',
    'info',
    'Rules that compare several records were not asked, because the records came in batches.',
  ],
  [
    'validate/undecided',
    'info',
    'Several rules cannot be decided about one record for one cause; `unfolded` holds what each of them says.',
  ],
  [
    'validate/unconfirmed-law',
    'info',
    'A rule was not asked, because nobody has confirmed its provision in the text; it says how many cases would not be in order.',
  ],
] as const;

/**
 * Writes the page that lists every finding a rule can make: what it says, by which law, since when, with its examples.
 *
 * @returns the page in Markdown
 */
export function findingsPage(): string {
  const areas = new Map<string, AnyRule[]>();
  for (const rule of strict) {
    const area = rule.id.split('/')[0] ?? '';
    areas.set(area, [...(areas.get(area) ?? []), rule]);
  }
  const today = strict.filter((rule) => inForce(lawOfRule(rule), '2025-07-01') !== null).length;
  return [
    '# Findings',
    '',
    'Generated from the rules of `@qcdc/validators`; do not edit. The code of a finding is the id of its rule. A failed',
    '`error` withholds the record; warnings and infos do not. What cannot be decided is an `info` and never fails anybody.',
    '',
    `${strict.length} rules, ${today} of them in force on 2025-07-01.`,
    '',
    '## Of the engine itself',
    '',
    row('Code', 'Weight', 'Meaning'),
    '| --- | --- | --- |',
    ...engine.map(([code, weight, meaning]) => row(`\`${code}\``, weight, meaning)),
    '',
    ...[...areas]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([area, rules]) => [`## ${area}`, '', ...rules.map(ruleSection)]),
  ].join('\n');
}
