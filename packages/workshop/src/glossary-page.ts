import { citation, nameOfMeasure, sixSteps, type Entity, type FieldInfo } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { sourceOf, sourcesUnder, termsOfExports, termsOfFields } from './terms-in-source.ts';

const homes = ['core', 'validators', 'indicators', 'emulation'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (header: readonly string[], rows: readonly string[]): string =>
  [row(...header), `|${' --- |'.repeat(header.length)}`, ...rows].join('\n');

const kinds: Readonly<Record<FieldInfo['kind'], string>> = {
  figure: 'figure · số liệu',
  statedRatio: 'stated % · tỷ lệ nêu trong báo cáo',
  count: 'count · số đếm',
  day: 'day · ngày',
  text: 'text · văn bản',
  choice: 'choice · lựa chọn',
  choices: 'choices · nhiều lựa chọn',
  flag: 'yes or no · có, không',
  reference: 'code · mã',
};

function nouns(): string {
  const found = homes.flatMap((home) =>
    sourcesUnder(`${home}/src`)
      .filter((path) => !path.startsWith('core/src/entities/'))
      // Rules and indicators have pages of their own; the glossary is about nouns.
      .flatMap((path) => termsOfExports(sourceOf(path)).filter(({ keyword }) => /interface|type/.test(keyword)))
      .map((noun) => ({ ...noun, home })),
  );
  const rows = found
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, term, sentence, home }) => row(`\`${name}\``, term, sentence, `@qcdc/${home}`));
  return table(['Name', 'Vietnamese', 'What it is', 'Package'], rows);
}

function section(entity: Entity): string {
  const { id, form, label, step, basis, fields } = entity;
  const source = sourceOf(`core/src/entities/${id}.ts`);
  const terms = new Map(termsOfFields(source).map(({ name, term }) => [name, term]));
  const [own] = termsOfExports(source);
  const rows = Object.entries(fields).map(([name, { info }]) => {
    const measure = info.measuredIn === undefined ? kinds[info.kind] : measuredIn(info.measuredIn);
    return row(`\`${name}\``, terms.get(name) ?? '', info.label.vi, info.label.en, measure);
  });
  const facts = [
    form === 'period' ? 'one record for each unit and period' : 'one record for each event',
    ...(step === null ? [] : [`step: ${sixSteps[step].vi} (${sixSteps[step].en})`]),
  ];
  return [
    `### ${label.vi} · ${label.en}`,
    `\`${id}\` · ${own?.term ?? ''}`,
    `${own?.sentence ?? ''} (${facts.join('; ')})`,
    `Basis: ${basis.map((one) => citation(one, 'en')).join('; ')}.`,
    table(['Field', 'Vietnamese term', 'Label (vi)', 'Label (en)', 'Measured in'], rows),
  ].join('\n\n');
}

function measuredIn(unit: string): string {
  const { vi, en } = nameOfMeasure(unit);
  return vi === en ? en : `${en} · ${vi}`;
}

/**
 * Writes the glossary: the nouns of the library, the six steps, and every entity with its fields, in both languages. The
 * Vietnamese terms are those of the doc comments, so that code and glossary cannot drift apart.
 *
 * @returns the page in Markdown
 */
export function glossaryPage(): string {
  const steps = Object.entries(sixSteps).map(([id, { vi, en }]) => row(`\`${id}\``, vi, en));
  return [
    '# Glossary · Bảng thuật ngữ',
    'Generated from the sources; do not edit by hand. `unit` always means the reporting unit (đơn vị báo cáo); the unit of measure (đơn vị tính) is `measuredIn`.',
    '## The six steps · Sáu bước',
    table(['Id', 'Vietnamese', 'English'], steps),
    '## Nouns · Khái niệm',
    nouns(),
    '## Areas and fields · Lĩnh vực và trường số liệu',
    ...allEntities.map(section),
  ].join('\n\n');
}
