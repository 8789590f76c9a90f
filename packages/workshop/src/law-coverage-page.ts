import { citation, counted } from '@qcdc/core';
import {
  instruments,
  lawCatalogue,
  officialText,
  type Instrument,
  type Modality,
  type Provision,
} from '@qcdc/core/law';
import { strict } from '@qcdc/validators';
import { casesOfLaw, testedWith } from './cases-of-law.ts';
import { filesJudged } from './files-judged.ts';
import { reasonsWithoutRule } from './law-carriers.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (header: readonly string[], rows: readonly string[]): string =>
  [row(...header), `|${' --- |'.repeat(header.length)}`, ...rows].join('\n');

const nobodyBreaks: Readonly<Partial<Record<Modality, string>>> = {
  may: 'a permission: nobody can break it; data',
  right: 'a right of people: nobody breaks it by not using it; data',
  encouraged: 'encouraged, not demanded; data',
  exempt: 'a relief: rules that would bind leave it out; data',
  definition: 'a definition; data',
};

function rulesOf(provision: Provision): readonly string[] {
  // Rows that only repeat a provision for state enterprises end in "s" and are carried by the rule of the provision.
  const { duty } = provision;
  const same = duty.startsWith('D145-') ? duty.replace(/s$/, '') : duty;
  return strict
    .filter((rule) => rule.provisions?.includes(duty) === true || rule.provisions?.includes(same) === true)
    .map((rule) => `[\`${rule.id}\`](findings.md#${rule.id.replace('/', '')})`);
}

function listsOf({ basis }: Provision): readonly string[] {
  return lawCatalogue.checklists
    .filter(({ basis: b }) => b.number === basis.number && b.article === basis.article)
    .map(({ id }) => `checklist \`${id}\``);
}

/**
 * Says what carries a provision: rules, a checklist, or the reason why neither does.
 *
 * @param provision - a row of the catalogue
 * @returns the carrier in Markdown; `null` for a gap nobody explains
 */
export function carrierOf(provision: Provision): string | null {
  const { duty, value, modality, basis } = provision;
  const rules = rulesOf(provision);
  if (rules.length > 0) return rules.join(', ');
  const reason = reasonsWithoutRule[duty];
  if (reason !== undefined) return reason;
  if (value.is === 'list') {
    const lists = listsOf(provision);
    return lists.length > 0
      ? lists.join(', ')
      : `a list of ${value.items}; its length is data, its items are not told apart in records`;
  }
  if (!basis.confirmed) return 'not confirmed in a text: data only, fails nobody';
  const free = nobodyBreaks[modality];
  if (free !== undefined) return free;
  if (value.is === 'flag') return 'a duty without number, list or order of events; data, listed by `provisionsFor`';
  return null;
}

function provisionRow(provision: Provision): string {
  const { id, basis, subject, from, to, mayHaveChangedFrom } = provision;
  const days = `${from} … ${to ?? ''}${mayHaveChangedFrom === undefined ? '' : ' ⚠'}${basis.confirmed ? '' : ' ?'}`;
  return row(id, citation(basis, 'en'), subject.en, days, carrierOf(provision) ?? '**gap**', howTested(provision));
}

// Links to the page of cases, where it has a section.
/**
 * Says how a provision is tested.
 *
 * @param provision - a row of the catalogue
 * @returns its cases, those of the provision it is judged with, or that it is data
 */
export function howTested(provision: Provision): string {
  const cases = casesOfLaw(provision, 'en').length;
  const other = cases > 0 ? null : testedWith(provision);
  if (other !== null) return `with [${other.id}](law-tests.md#${anchor(other.id)})`;
  if (cases === 0) return 'as data, by the tests of the catalogue';
  const said = counted(cases, 'case');
  return provision.basis.confirmed ? `[${said}](law-tests.md#${anchor(provision.id)})` : said;
}

const anchor = (id: string): string => id.toLowerCase().replace(/[^a-z0-9-]/g, '');

function instrumentRow(instrument: Instrument): string {
  const { id, number, from, to, endedBy, doubt } = instrument;
  const { heldIn, gazette, record, codifiedIn, reference } = officialText(instrument);
  return row(
    number,
    reference.en,
    `${from ?? '?'} … ${to ?? ''}`,
    endedBy ?? '',
    doubt.join(', '),
    [
      `${heldIn?.en ?? 'not established'}${record === undefined ? '' : `, ItemID ${record}`}`,
      ...[codifiedIn, gazette].flatMap((place) => (place === undefined ? [] : [place.en])),
    ].join('; '),
    `\`instruments.${id}\``,
  );
}

/**
 * Writes the page that says of every provision of the catalogue which rule, list or data carries it.
 *
 * @returns the page in Markdown
 */
export function lawCoveragePage(): string {
  const { provisions } = lawCatalogue;
  const ruled = provisions.filter((provision) => rulesOf(provision).length > 0).length;
  return [
    '# What carries which provision',
    '',
    'Generated from the catalogue of law and the rules; do not edit. Every row of the catalogue stands here, with the rules',
    'that judge by it, the checklist that holds it, or the reason why it is data alone. ⚠ a later act may have changed the',
    'wording from 2025-07-01; ? not confirmed in its text: never fails anybody.',
    '',
    `${provisions.length} provisions, ${ruled} of them judged by rules (${strict.filter((r) => r.provisions !== undefined).length} rules of law).`,
    '',
    '## What files say',
    '',
    'The files of the tests, judged by all rules. Doubt is told once per record and cause; the last column is what it would be',
    'told rule by rule. Before that, and before every condition of a provision was data, the one vote alone had 22 findings.',
    '',
    table(
      ['File', 'Records', 'Rules that concern it', 'Failed', 'Undecided', 'Undecided, unfolded'],
      filesJudged().map(({ file, records, rules, failed, undecided, unfolded }) =>
        row(file, ...[records, rules, failed, undecided, unfolded].map(String)),
      ),
    ),
    '',
    'On the workbooks of `npm start` (245 records): before the work on how the law is read (commit `d69222b7`) 143 rules of law gave',
    '9 undecided findings; 155 give 7, and the same 6 failures.',
    '',
    '## Provisions',
    '',
    table(['Id', 'Where', 'What', 'In force', 'Carried by', 'How tested'], provisions.map(provisionRow)),
    '',
    '## Instruments',
    '',
    'Looked up by number and day in the place named last. No address is linked: none was established in a form that is certain,',
    'and no text of an amending act that was not read is taken for read.',
    '',
    table(
      ['Number', 'Reference', 'In force', 'Ended by', 'In doubt', 'Official text, by its number', 'In the registry'],
      Object.values<Instrument>(instruments).map(instrumentRow),
    ),
  ].join('\n');
}
