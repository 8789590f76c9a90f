import type { DocumentPart, DocumentStyleId } from '../report/report-doc.ts';
import type { Allowed, DocumentStyle, PartLook } from './document-style.ts';
import type { StyleSource } from './style-sources.ts';

type Trait = 'bold' | 'italic' | 'underlined' | 'capitals' | 'full' | 'short';
type Row = readonly [sizes: Allowed, size: number, align: PartLook['align'], ...traits: readonly Trait[]];

const has = (traits: readonly Trait[], trait: Trait): boolean => traits.includes(trait);

function look([sizes, size, align, ...traits]: Row, source: StyleSource): PartLook {
  const rule = has(traits, 'full') ? 'full' : has(traits, 'short') ? 'short' : null;
  return {
    size,
    sizes,
    align,
    ...(has(traits, 'bold') ? { bold: true } : {}),
    ...(has(traits, 'italic') ? { italic: true } : {}),
    ...(has(traits, 'underlined') ? { underlined: true } : {}),
    ...(has(traits, 'capitals') ? { capitals: true } : {}),
    ...(rule === null ? {} : { rule }),
    source,
  };
}

// The names of the parts are those of the table that is handed in.
const looks = (
  source: StyleSource,
  rows: Readonly<Record<DocumentPart, Row>>,
  usual: readonly DocumentPart[],
): DocumentStyle['parts'] =>
  Object.fromEntries(
    Object.entries(rows).map(([part, row]) => [
      part,
      look(row, usual.includes(part as DocumentPart) ? 'usual' : source),
    ]),
  ) as Record<DocumentPart, PartLook>;

const state: DocumentStyle = {
  id: 'state',
  name: { vi: 'Văn bản hành chính', en: 'Document of the State' },
  typeface: 'Times New Roman',
  page: {
    width: 210,
    height: 297,
    top: 20,
    bottom: 20,
    left: 30,
    right: 15,
    header: 10,
    margins: { topAndBottom: [20, 25], left: [30, 35], right: [15, 20] },
    source: 'decree30',
  },
  text: { firstLine: 12.7, above: 6, lines: { times: 1.15 }, source: 'decree30' },
  // A table reads best as a table.
  // prettier-ignore
  parts: looks('decree30', {
    nation:         [[12, 13], 12, 'centre', 'bold', 'capitals'],
    motto:          [[13, 14], 13, 'centre', 'bold', 'full'],
    superior:       [[12, 13], 12, 'centre', 'capitals'],
    issuer:         [[12, 13], 12, 'centre', 'bold', 'capitals', 'short'],
    issuerMark:     [[12, 13], 12, 'centre'],
    number:         [[13, 13], 13, 'centre'],
    letterSubject:  [[12, 13], 12, 'centre'],
    placeAndDay:    [[13, 14], 13, 'centre', 'italic'],
    type:           [[13, 14], 14, 'centre', 'bold', 'capitals'],
    subject:        [[13, 14], 14, 'centre', 'bold', 'short'],
    subjectMark:    [[13, 14], 14, 'centre'],
    addressee:      [[13, 14], 14, 'centre'],
    basis:          [[13, 14], 14, 'justified', 'italic'],
    body:           [[13, 14], 14, 'justified'],
    section:        [[13, 14], 14, 'left', 'bold', 'capitals'],
    clause:         [[13, 14], 14, 'left', 'bold'],
    authority:      [[13, 14], 14, 'centre', 'bold', 'capitals'],
    office:         [[13, 14], 14, 'centre', 'bold', 'capitals'],
    signer:         [[13, 14], 14, 'centre', 'bold'],
    recipientsHead: [[12, 12], 12, 'left', 'bold', 'italic'],
    recipient:      [[11, 11], 11, 'left'],
    annexLabel:     [[14, 14], 14, 'centre', 'bold'],
    annexTitle:     [[13, 14], 14, 'centre', 'bold', 'capitals'],
    annexReference: [[13, 14], 14, 'centre', 'italic', 'short'],
    pageNumber:     [[13, 14], 14, 'centre'],
  }, ['issuerMark', 'subjectMark']),
  nation: [
    {
      part: 'nation',
      text: { vi: 'Cộng hòa xã hội chủ nghĩa Việt Nam', en: 'Socialist Republic of Viet Nam' },
    },
    { part: 'motto', text: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' } },
  ],
  issuerMark: null,
  subjectMark: null,
  numberWord: { vi: 'Số: ', en: 'No.: ' },
  numberJoint: '/',
  letterSubjectWord: { vi: 'V/v ', en: 'Re: ' },
  addresseeWord: { vi: 'Kính gửi:', en: 'To:' },
  basisMark: '',
  signingAs: { onBehalf: 'TM.', deputy: 'KT.', byOrder: 'TL.', byMandate: 'TUQ.', acting: 'Q.' },
  recipientsWord: { vi: 'Nơi nhận:', en: 'Recipients:' },
  filedWord: { vi: 'Lưu: ', en: 'Filed: ' },
  filedAt: { vi: 'VT', en: 'VT' },
  citedDay: { joint: ' ', written: 'words' },
  end: './.',
  sectionJoint: '.',
  source: 'decree30',
};

const party: DocumentStyle = {
  id: 'party',
  name: { vi: 'Văn bản của Đảng', en: 'Document of the Party' },
  typeface: 'Times New Roman',
  page: {
    width: 210,
    height: 297,
    top: 20,
    bottom: 20,
    left: 30,
    right: 15,
    header: 10,
    margins: { topAndBottom: [20, 20], left: [30, 30], right: [15, 15] },
    source: 'guide05',
  },
  text: { firstLine: 10, above: 6, lines: { points: 19 }, source: 'guide05' },
  // prettier-ignore
  parts: looks('guide05', {
    nation:         [[15, 15], 15, 'centre', 'bold', 'capitals', 'full'],
    motto:          [[14, 14], 14, 'centre', 'bold'],
    superior:       [[14, 14], 14, 'centre', 'capitals'],
    issuer:         [[14, 14], 14, 'centre', 'bold', 'capitals'],
    issuerMark:     [[14, 14], 14, 'centre'],
    number:         [[14, 14], 14, 'centre'],
    letterSubject:  [[12, 12], 12, 'centre', 'italic'],
    placeAndDay:    [[14, 14], 14, 'centre', 'italic'],
    type:           [[15, 16], 16, 'centre', 'bold', 'capitals'],
    subject:        [[14, 15], 14, 'centre', 'bold'],
    subjectMark:    [[14, 15], 14, 'centre'],
    addressee:      [[14, 14], 14, 'centre', 'italic'],
    basis:          [[14, 15], 14, 'justified'],
    body:           [[14, 15], 14, 'justified'],
    section:        [[14, 15], 14, 'left', 'bold', 'capitals'],
    clause:         [[14, 15], 14, 'left', 'bold'],
    authority:      [[14, 14], 14, 'centre', 'bold', 'capitals'],
    office:         [[14, 14], 14, 'centre', 'capitals'],
    signer:         [[14, 14], 14, 'centre', 'bold'],
    recipientsHead: [[14, 14], 14, 'left', 'underlined'],
    recipient:      [[12, 12], 12, 'left'],
    annexLabel:     [[14, 14], 14, 'centre', 'bold'],
    annexTitle:     [[14, 14], 14, 'centre', 'bold', 'capitals'],
    annexReference: [[14, 14], 14, 'centre', 'italic'],
    pageNumber:     [[14, 14], 14, 'centre'],
  }, ['motto', 'section', 'clause', 'annexLabel', 'annexTitle', 'annexReference']),
  nation: [{ part: 'nation', text: { vi: 'Đảng Cộng sản Việt Nam', en: 'Communist Party of Viet Nam' } }],
  issuerMark: '*',
  subjectMark: '-----',
  numberWord: { vi: 'Số ', en: 'No. ' },
  numberJoint: '-',
  letterSubjectWord: { vi: 'về việc ', en: 'on ' },
  addresseeWord: { vi: 'Kính gửi:', en: 'To:' },
  basisMark: '- ',
  signingAs: { onBehalf: 'T/M', deputy: 'K/T', byOrder: 'T/L', byMandate: null, acting: 'Q.' },
  recipientsWord: { vi: 'Nơi nhận:', en: 'Recipients:' },
  filedWord: { vi: 'Lưu ', en: 'Filed: ' },
  filedAt: { vi: 'Văn phòng', en: 'Office' },
  citedDay: { joint: ', ', written: 'digits' },
  end: '.',
  sectionJoint: '-',
  source: 'guide05',
};

/**
 * How official documents look, every value with where it was read ({@link styleSources}). Documents of a steering committee that
 * a Party committee set up follow the Party's rules, those of one that an authority set up the State's; which of the two is
 * said by the office, never worked out from its name.
 *
 * @term thể thức và kỹ thuật trình bày văn bản
 * @example
 * ```ts
 * documentStyles.state.numberWord.vi; // => 'Số: '
 * documentStyles.party.parts.office.bold ?? false; // => false
 * styleSources[documentStyles.party.page.source].confirmed; // => false
 * ```
 */
export const documentStyles: Readonly<Record<DocumentStyleId, DocumentStyle>> = { state, party };
