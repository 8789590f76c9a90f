import { practice, type LegalBasis } from '../basis/legal-basis.ts';

/** Where a value of a style was read. */
export type StyleSource = 'decree30' | 'guide05' | 'usual';

/**
 * The rules of form the styles rest on. The original of the Party's guide of 2026 was not at hand: its values were read in two
 * digests that agree, so they are not confirmed. What no rule lays down is marked as usual.
 */
export const styleSources: Readonly<Record<StyleSource, LegalBasis>> = {
  decree30: {
    kind: 'law',
    number: '30/2020/NĐ-CP',
    title: {
      vi: 'Nghị định về công tác văn thư, Phụ lục I',
      en: 'Decree on the handling of documents, Annex I',
    },
    confirmed: true,
  },
  guide05: {
    kind: 'party',
    number: '05-HD/VPTW',
    title: {
      vi: 'Hướng dẫn thể thức văn bản của Đảng (27/5/2026)',
      en: 'Guide on the form of documents of the Party (27 May 2026)',
    },
    confirmed: false,
  },
  usual: /* @__PURE__ */ practice({ vi: 'Cách trình bày thường gặp', en: 'What is usually seen' }),
};
