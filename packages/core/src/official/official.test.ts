import { describe, expect, it } from 'vitest';
import type { ReportBlock, ReportDoc } from '../report/report-doc.ts';
import { isoDate } from '../time/iso-date.ts';
import { documentStyles } from './document-styles.ts';
import { documentTypes } from './document-types.ts';
import { official } from './official.ts';
import type { OfficialOptions } from './official-options.ts';
import { styleSources } from './style-sources.ts';
import { letterOfPoint } from './vietnamese-letters.ts';

const both = (vi: string) => ({ vi, en: `en ${vi}` });
const paragraph = (vi: string): ReportBlock => ({ kind: 'paragraph', text: both(vi) });
const doc = (...blocks: readonly ReportBlock[]): ReportDoc => ({ title: both('Kết quả năm 2026'), blocks });
const state: OfficialOptions = { style: 'state', issuer: 'Ủy ban nhân dân xã Mẫu', signature: { office: 'Chủ tịch' } };
const party: OfficialOptions = { style: 'party', issuer: 'Đảng ủy xã Mẫu', signature: { office: 'Bí thư' } };

/** The Vietnamese lines of all blocks. */
function linesOf({ blocks }: ReportDoc): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'letterhead')
      return [...block.rows.flatMap(({ left, right }) => [...left, ...right]), ...block.title, ...block.opening].map(
        ({ text }) => text.vi,
      );
    if (block.kind === 'signature') return [...block.recipients, ...block.signature].map(({ text }) => text.vi);
    if (block.kind === 'annex') return [block.label?.vi ?? '', block.title.vi, block.reference?.vi ?? ''];
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text.vi];
    return block.kind === 'points' ? block.points.map(({ vi }) => vi) : [];
  });
}
const said = (blocks: readonly ReportBlock[], options: OfficialOptions): readonly string[] =>
  linesOf(official(doc(...blocks), options));

describe('the number of a document', () => {
  it.each([
    [{ value: 5, symbol: 'BC-UBND' }, 'Số: 05/BC-UBND', 'Số 05-BC-UBND'],
    [{ value: 9, symbol: 'BC/ĐU' }, 'Số: 09/BC/ĐU', 'Số 09-BC/ĐU'],
    [{ value: 10, symbol: 'BC' }, 'Số: 10/BC', 'Số 10-BC'],
    [{ value: 251, symbol: 'BC' }, 'Số: 251/BC', 'Số 251-BC'],
    [{ value: '05a', symbol: 'BC' }, 'Số: 05a/BC', 'Số 05a-BC'],
  ])('%j', (number, inState, inParty) => {
    expect(said([], { ...state, number })).toContain(inState);
    expect(said([], { ...party, number })).toContain(inParty);
  });

  it('is an empty place while there is none', () => {
    expect(said([], { ...state, number: { symbol: 'BC-UBND' } })).toContain(`Số: ${'\u00A0'.repeat(6)}/BC-UBND`);
    expect(said([], state).some((line) => /^Số: \u00A0+$/u.test(line))).toBe(true);
  });
});

describe('the day of a document', () => {
  it.each([
    ['2026-09-05', 'ngày 05 tháng 9 năm 2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
    ['2026-02-09', 'ngày 09 tháng 02 năm 2026'],
    ['2026-03-10', 'ngày 10 tháng 3 năm 2026'],
    ['2026-12-15', 'ngày 15 tháng 12 năm 2026'],
  ])('%s', (day, words) => {
    expect(said([], { ...state, date: isoDate(day) })).toContain(words);
    expect(said([], { ...state, date: isoDate(day), place: 'Xã Mẫu' })).toContain(`Xã Mẫu, ${words}`);
  });
});

describe('headings', () => {
  const heading = (level: 2 | 3, vi: string): ReportBlock => ({ kind: 'heading', level, text: both(vi) });

  it('are counted by Roman and Arabic numbers, clauses anew in each section, sections anew in each annex', () => {
    const blocks = [
      heading(2, 'Kết quả'),
      heading(3, 'Ở xã'),
      heading(3, 'Ở cơ quan'),
      heading(2, 'Nhiệm vụ'),
      heading(3, 'Chung'),
      { kind: 'annex', title: both('Số liệu') } as const,
      heading(2, 'Bảng'),
    ];
    const numbered = official(doc(...blocks), state).blocks.filter(({ kind }) => kind === 'heading');
    expect(linesOf(doc(...numbered))).toEqual([
      'I. KẾT QUẢ',
      '1. Ở xã',
      '2. Ở cơ quan',
      'II. NHIỆM VỤ',
      '1. Chung',
      'I. BẢNG',
    ]);
    expect(said(blocks, party)).toContain('II- NHIỆM VỤ');
    expect(said(blocks, { ...state, numbered: false })).toContain('Kết quả');
  });

  it('keep a number of their own', () => {
    expect(said([heading(2, 'I. Kết quả'), heading(3, 'a) Ở xã')], state)).toEqual(
      expect.arrayContaining(['I. KẾT QUẢ', 'a) Ở xã']),
    );
  });

  it('are numbered where they begin with a word that looks like a number', () => {
    expect(said([heading(2, 'Công khai'), heading(3, 'I-ốt')], state)).toEqual(
      expect.arrayContaining(['I. CÔNG KHAI', '1. I-ốt']),
    );
  });

  it.each([
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
  ])('write %d as %s', (count, sign) => {
    const blocks = Array.from({ length: count }, () => heading(2, 'Mục'));
    expect(said(blocks, state)).toContain(`${sign}. MỤC`);
  });
});

describe('the end of the text', () => {
  it.each([
    [paragraph('Trân trọng báo cáo.'), 'Trân trọng báo cáo./.', 'Trân trọng báo cáo.'],
    [paragraph('Trân trọng báo cáo'), 'Trân trọng báo cáo./.', 'Trân trọng báo cáo.'],
    [paragraph('Trân trọng báo cáo./.'), 'Trân trọng báo cáo./.', 'Trân trọng báo cáo.'],
    [{ kind: 'points', points: [both('một;'), both('hai;')] } as const, 'hai./.', 'hai.'],
  ])('%#', (block, inState, inParty) => {
    expect(said([block], state)).toContain(inState);
    expect(said([block], party)).toContain(inParty);
  });

  it('is that of the text, not of an annex', () => {
    const lines = said([paragraph('Hết.'), { kind: 'annex', title: both('Số liệu') }, paragraph('Ghi chú.')], state);
    expect(lines).toContain('Hết./.');
    expect(lines).toContain('Ghi chú.');
  });
});

describe('annexes', () => {
  const annex: ReportBlock = { kind: 'annex', title: both('Biểu số liệu') };
  const named = { ...state, number: { value: 5, symbol: 'BC-UBND' }, date: isoDate('2026-09-05') };

  it('stand behind the signature, and refer to the document', () => {
    const { blocks } = official(doc(paragraph('Lời.'), annex), named);
    expect(blocks.map(({ kind }) => kind)).toEqual(['letterhead', 'paragraph', 'signature', 'annex']);
    expect(linesOf(doc(...blocks.slice(-1)))).toEqual([
      'Phụ lục',
      'BIỂU SỐ LIỆU',
      '(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 9 năm 2026 của Ủy ban nhân dân xã Mẫu)',
    ]);
  });

  it('bear Roman numbers from two on', () => {
    expect(said([annex, annex], named).filter((line) => line.startsWith('Phụ lục'))).toEqual([
      'Phụ lục I',
      'Phụ lục II',
    ]);
  });

  it('are cited as the Party cites', () => {
    const lines = said([annex], { ...party, number: { value: 5, symbol: 'BC/ĐU' }, date: isoDate('2026-09-05') });
    expect(lines).toContain('(Kèm theo Báo cáo số 05-BC/ĐU, ngày 05/9/2026 của Đảng ủy xã Mẫu)');
  });

  it('keep a label and a reference of their own', () => {
    const own = { ...annex, label: both('Biểu 01'), reference: both('(Mật)') } as ReportBlock;
    expect(said([own], named)).toEqual(expect.arrayContaining(['Biểu 01', '(Mật)']));
  });
});

describe('who signs', () => {
  const all = ['onBehalf', 'deputy', 'byOrder', 'byMandate', 'acting'] as const;
  const signed = (options: OfficialOptions, as: (typeof all)[number]) =>
    said([], { ...options, signature: { authority: [{ as, of: 'Chủ tịch' }], office: 'Phó Chủ tịch' } });

  it('signs by the forms of each style', () => {
    const [behalf, deputy, order, mandate, acting] = ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'];
    all.forEach((as, i) => {
      expect(signed(state, as)).toContain(`${[behalf, deputy, order, mandate, acting][i] ?? ''} CHỦ TỊCH`);
    });
    for (const [as, mark] of [
      ['onBehalf', 'T/M'],
      ['deputy', 'K/T'],
      ['byOrder', 'T/L'],
      ['acting', 'Q.'],
    ] as const)
      expect(signed(party, as)).toContain(`${mark} CHỦ TỊCH`);
  });

  it('is refused a form the style does not know', () => {
    expect(() => signed(party, 'byMandate')).toThrow(expect.objectContaining({ code: 'official/no-such-form' }));
  });

  it('signs with the office alone as head of a steering committee, with the office in the authority above the name', () => {
    const { blocks } = official(doc(), {
      ...party,
      signature: { office: 'Trưởng Ban', stateOffice: 'Phó Bí thư Đảng ủy', name: 'Trần Thị Mẫu' },
    });
    const foot = blocks.at(-1);
    expect(foot?.kind === 'signature' ? foot.signature.map(({ part, text }) => [part, text.vi]) : []).toEqual([
      ['office', 'TRƯỞNG BAN'],
      ['signer', 'PHÓ BÍ THƯ ĐẢNG ỦY'],
      ['signer', 'Trần Thị Mẫu'],
    ]);
  });
});

describe('whom it concerns', () => {
  it('names one who is addressed on the same line, several below', () => {
    expect(said([], { ...state, addressees: ['Sở Nội vụ'] })).toContain('Kính gửi: Sở Nội vụ.');
    expect(said([], { ...state, addressees: ['Sở Nội vụ', 'Tỉnh đoàn'] })).toEqual(
      expect.arrayContaining(['Kính gửi:', '- Sở Nội vụ;', '- Tỉnh đoàn.', '- Như trên;']),
    );
  });

  it('says once that those addressed get it, also where the office says it itself', () => {
    const lines = said([], { ...state, addressees: ['Sở Nội vụ'], recipients: ['Như trên', 'Đảng ủy xã'] });
    expect(lines.filter((line) => line === '- Như trên;')).toHaveLength(1);
    expect(lines).toContain('- Đảng ủy xã;');
  });

  it('says where it is filed last', () => {
    const filed = (options: OfficialOptions) => said([], options).filter((line) => line.startsWith('- Lưu'));
    expect([filed(state), filed({ ...state, filed: 'VT, VP' })]).toEqual([['- Lưu: VT.'], ['- Lưu: VT, VP.']]);
    expect(filed(party)).toEqual(['- Lưu Văn phòng.']);
  });

  it('rests on lines that end as they should, and are marked in documents of the Party', () => {
    const bases = ['Căn cứ Luật', 'Căn cứ Kế hoạch'];
    expect(said([], { ...state, bases })).toEqual(expect.arrayContaining(['Căn cứ Luật;', 'Căn cứ Kế hoạch.']));
    expect(said([], { ...party, bases })).toEqual(expect.arrayContaining(['- Căn cứ Luật;', '- Căn cứ Kế hoạch.']));
  });
});

describe('a letter', () => {
  it('has no title, and its subject below the number', () => {
    const [head] = official(doc(), { ...state, type: 'letter', subject: 'báo cáo quý I' }).blocks;
    const lines = head?.kind === 'letterhead' ? head.rows[1]?.left.map(({ text }) => text.vi) : [];
    expect(lines?.[1]).toBe('V/v báo cáo quý I');
    expect(head?.kind === 'letterhead' ? head.title : null).toEqual([]);
    expect(said([], { ...party, type: 'letter', subject: 'báo cáo quý I' })).toContain('về việc báo cáo quý I');
  });
});

describe('the styles', () => {
  it.each(Object.values(documentStyles))(
    '$id writes every part at a size its rules allow, and says where it was read',
    (style) => {
      for (const [part, { size, sizes, source }] of Object.entries(style.parts)) {
        expect([part, size >= sizes[0] && size <= sizes[1]]).toEqual([part, true]);
        expect(styleSources[source]).toBeDefined();
      }
      const { page } = style;
      const { topAndBottom, left, right } = page.margins;
      for (const [length, [from, to]] of [
        [page.top, topAndBottom],
        [page.bottom, topAndBottom],
        [page.left, left],
        [page.right, right],
      ] as const)
        expect(length >= from && length <= to).toBe(true);
    },
  );

  it('take what nobody has confirmed for unconfirmed', () => {
    expect([styleSources.decree30.confirmed, styleSources.guide05.confirmed]).toEqual([true, false]);
    expect(documentStyles.party.source).toBe('guide05');
  });

  it('know a name for every type of document', () => {
    for (const type of Object.keys(documentTypes) as (keyof typeof documentTypes)[])
      if (type !== 'letter')
        expect(said([], { ...state, type })).toContain(documentTypes[type].vi.toLocaleUpperCase('vi'));
  });
});

describe('the letters of points', () => {
  it('are those of the Vietnamese alphabet without marks on vowels, and go on in pairs', () => {
    const letters = Array.from({ length: 23 }, (_, i) => letterOfPoint(i + 1)).join('');
    expect(letters).toBe('abcdđeghiklmnopqrstuvxy');
    expect([24, 46, 47].map(letterOfPoint)).toEqual(['aa', 'ay', 'ba']);
  });

  it.each([0, -1, 1.5, Number.NaN, '1'])('are not counted by %s', (place) => {
    expect(() => letterOfPoint(place as number)).toThrow(expect.objectContaining({ code: 'call/bad-argument' }));
  });
});

describe('what nobody can use', () => {
  it.each([
    [null, state, 'call/bad-argument'],
    [doc(), undefined, 'call/bad-argument'],
    [doc(), { ...state, style: 'State' }, 'call/bad-option'],
    [doc(), { style: 'state', signature: {} }, 'call/bad-option'],
    [doc(), { ...state, isuer: 'x' }, 'call/unknown-option'],
    [doc(), { ...state, issuer: '' }, 'call/bad-option'],
    [doc(), { ...state, number: 5 }, 'call/bad-option'],
    [doc(), { ...state, number: { value: 0, symbol: 'BC' } }, 'call/bad-option'],
    [doc(), { ...state, number: { value: 5 } }, 'call/bad-option'],
    [doc(), { ...state, number: { value: 5, symbol: undefined } }, 'call/bad-option'],
    [doc(), { ...state, number: { value: 5, symbol: ' ' } }, 'call/bad-option'],
    [doc(), { ...state, number: { value: '', symbol: 'BC' } }, 'call/bad-option'],
    [doc(), { ...state, number: {} }, 'call/bad-option'],
    [doc(), { ...state, date: '5/9/2026' }, 'call/bad-option'],
    [doc(), { ...state, signature: { ofice: 'x' } }, 'call/bad-option'],
    [doc(), { ...state, signature: { authority: [{ as: 'TM.', of: 'x' }] } }, 'call/bad-option'],
    [doc(), { ...state, signature: { authority: [{ as: 'onBehalf' }] } }, 'call/bad-option'],
    [doc(), { ...state, signature: { authority: [{ of: 'x' }] } }, 'call/bad-option'],
    [doc(), { ...state, recipients: 'VT' }, 'call/bad-option'],
    [official(doc(), state), state, 'official/twice'],
  ])('is refused: %#', (report, options, code) => {
    expect(() => official(report as ReportDoc, options as OfficialOptions)).toThrow(expect.objectContaining({ code }));
  });
});
