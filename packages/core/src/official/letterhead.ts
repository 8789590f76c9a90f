import type { Printed } from '../outcome/text.ts';
import type { LetterheadBlock, OfficialLine, ReportDoc } from '../report/report-doc.ts';
import type { DocumentStyle } from './document-style.ts';
import { documentTypes } from './document-types.ts';
import { dayInWords, numberOf } from './named-document.ts';
import type { OfficialOptions } from './official-options.ts';
import { joined, lineOf, listed } from './text-parts.ts';

/**
 * Makes the head of an official document.
 *
 * @param doc - the document
 * @param options - what its office says
 * @param style - its style
 * @returns the block
 */
export function letterhead(doc: ReportDoc, options: OfficialOptions, style: DocumentStyle): LetterheadBlock {
  const { superior, issuer, number, place, date, type = 'report', bases = [] } = options;
  const subjects = options.subject === undefined ? subjectOf(doc) : [options.subject];
  const isLetter = type === 'letter';
  const bodies: OfficialLine[] = [
    ...(superior === undefined ? [] : [lineOf(style, 'superior', superior)]),
    lineOf(style, 'issuer', issuer),
    ...(style.issuerMark === null ? [] : [lineOf(style, 'issuerMark', style.issuerMark)]),
  ];
  const about = isLetter ? [lineOf(style, 'letterSubject', style.letterSubjectWord, ...between(subjects))] : [];
  const title = isLetter
    ? []
    : [
        lineOf(style, 'type', documentTypes[type]),
        ...subjects.map((one) => lineOf(style, 'subject', one)),
        ...(style.subjectMark === null ? [] : [lineOf(style, 'subjectMark', style.subjectMark)]),
      ];
  return {
    kind: 'letterhead',
    style: style.id,
    rows: [
      { left: bodies, right: style.nation.map(({ part, text }) => lineOf(style, part, text)) },
      {
        left: [lineOf(style, 'number', style.numberWord, numberOf(number, style)), ...about],
        right: [lineOf(style, 'placeAndDay', ...(place === undefined ? [] : [place, ', ']), dayInWords(date))],
      },
    ],
    title,
    opening: [
      ...addressed(options, style),
      ...listed(bases).map((basis) => lineOf(style, 'basis', style.basisMark, basis)),
    ],
  };
}

function subjectOf({ title, subtitle }: ReportDoc): readonly Printed[] {
  return subtitle === undefined ? [title] : [title, subtitle];
}

function between(all: readonly Printed[]): readonly Printed[] {
  return all.flatMap((one, i) => (i === 0 ? [one] : [', ', one]));
}

// One stands behind the words of address, several below them.
function addressed({ addressees = [] }: OfficialOptions, style: DocumentStyle): readonly OfficialLine[] {
  const [only, ...more] = addressees;
  if (only === undefined) return [];
  if (more.length === 0) return [lineOf(style, 'addressee', style.addresseeWord, ' ', joined(only), '.')];
  return [
    lineOf(style, 'addressee', style.addresseeWord),
    ...listed(addressees).map((one) => lineOf(style, 'addressee', '- ', one)),
  ];
}
