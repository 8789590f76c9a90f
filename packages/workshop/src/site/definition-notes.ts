import { citation, nameOfMeasure, type AnyRule, type Entity, type FieldInfo, type MergeOperator } from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import * as indicators from '@qcdc/indicators';
import * as rules from '@qcdc/validators';
import { ruleSection } from '../findings-page.ts';
import { indicatorSection } from '../indicator-catalogue-page.ts';
import { sourceOf, termsOfFields } from '../terms-in-source.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const overTime: Readonly<Record<MergeOperator, string>> = {
  sum: 'added · cộng',
  last: 'the last one · lấy cuối kỳ',
  first: 'the first one · lấy đầu kỳ',
  minimum: 'the least · nhỏ nhất',
  maximum: 'the greatest · lớn nhất',
  count: 'how many · đếm',
  distinct: 'how many different ones · đếm khác nhau',
  mean: 'the mean · bình quân',
  none: 'never added · không cộng',
};

function measuredIn({ measuredIn: unit, kind }: FieldInfo): string {
  if (unit === undefined) return kind;
  const { vi, en } = nameOfMeasure(unit);
  return vi === en ? en : `${en} · ${vi}`;
}

/** Since when a form asks for it, and what it was called before. */
function edition({ askedFrom, askedUntil, formerLabels = [] }: FieldInfo): string {
  const days = askedFrom === undefined && askedUntil === undefined ? null : `${askedFrom ?? ''} … ${askedUntil ?? ''}`;
  return [
    ...(days === null ? [] : [days]),
    ...formerLabels.map(({ label, until }) => `until ${until}: ${label.vi}`),
  ].join('; ');
}

/** Choices, parts of a percentage, or what a code is a code of. */
function holds({ choices, ratioOf, refersTo, description }: FieldInfo): string {
  return [
    ...(description === undefined ? [] : [`${description.vi} · ${description.en}`]),
    ...(ratioOf === undefined ? [] : [`${ratioOf.numerator} ÷ ${ratioOf.denominator}`]),
    ...(refersTo === undefined ? [] : [`code of: ${refersTo}`]),
    ...(choices === undefined
      ? []
      : [
          Object.entries(choices)
            .map(([id, { vi }]) => `\`${id}\` ${vi}`)
            .join(', '),
        ]),
  ].join('; ');
}

/** The fields of an area as a table: label, term, unit of measure, what they rest on, since when they are asked. */
export function fieldsTable(entity: Entity): string {
  const terms = new Map(
    termsOfFields(sourceOf(`core/src/entities/${entity.id}.ts`)).map(({ name, term }) => [name, term]),
  );
  const heads = ['Field', 'Label', 'Term', 'Measured in', 'Over time', 'Basis', 'Edition', 'Holds'];
  const rows = Object.entries(entity.fields).map(([name, { info }]) => [
    `\`${name}\``,
    `${info.label.vi} · ${info.label.en}`,
    terms.get(name) ?? '',
    measuredIn(info),
    info.kind === 'figure' ? overTime[info.overTime ?? 'sum'] : '',
    (info.basis ?? []).map((basis) => citation(basis, 'vi')).join('; '),
    edition(info),
    holds(info),
  ]);
  // A column that no field has anything to say in is left out; the line below says what that means.
  const told = heads.map((_head, i) => rows.some((cells) => cells[i] !== ''));
  const line = (cells: readonly string[]): string => row(...cells.filter((_cell, i) => told[i]));
  return [
    `**${entity.label.vi} · ${entity.label.en}** — \`${entity.id}\`, ${entity.form === 'period' ? 'one record for each unit and period · mỗi đơn vị, mỗi kỳ một bản ghi' : 'one record for each event · mỗi sự kiện một bản ghi'}.`,
    `Basis · Căn cứ: ${entity.basis.map((basis) => citation(basis, 'vi')).join('; ')}.`,
    [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'),
    'A field that names no basis rests on that of its area; one that names no edition is asked in every edition. · Trường không ghi căn cứ thì theo căn cứ của lĩnh vực; không ghi phiên bản thì có trong mọi phiên bản.',
  ].join('\n\n');
}

const isEntity = (value: unknown): value is Entity => entities.allEntities.some((entity) => entity === value);
const isIndicator = (value: unknown): value is indicators.Indicator =>
  indicators.allIndicators.some((indicator) => indicator === value);
const isRule = (value: unknown): value is AnyRule => rules.strict.some((rule) => rule === value);

/** Without headings of their own: the page has them. */
const withoutHeading = (text: string): string => text.replace(/^#+ .*$/mu, '').trim();

function noteOf(value: unknown): string | null {
  if (isEntity(value)) return fieldsTable(value);
  if (isRule(value)) return withoutHeading(ruleSection(value));
  if (isIndicator(value)) return withoutHeading(indicatorSection(value));
  return null;
}

/**
 * What the pages of areas, rules and indicators say beside their doc comments, from the definitions themselves: fields; law by date
 * and worked examples; formulas in words.
 *
 * @returns Markdown by door and name, such as `@qcdc/core/entities mediation`
 */
export function definitionNotes(): ReadonlyMap<string, string> {
  const doors = { '@qcdc/core/entities': entities, '@qcdc/validators': rules, '@qcdc/indicators': indicators };
  const notes = new Map<string, string>();
  for (const [door, names] of Object.entries(doors))
    for (const [name, value] of Object.entries(names) as [string, unknown][]) {
      const note = noteOf(value);
      if (note !== null) notes.set(`${door} ${name}`, note);
    }
  return notes;
}
