import type { TroubleWords } from './trouble-words.ts';

/** What is said of units, periods, days and records that stand there twice. `{a}` and `{b}` are filled in. */
export const placeWords = {
  'unit-by-name': [
    'info',
    {
      vi: 'Ghi tên "{a}" thay cho mã; được hiểu là đơn vị có mã {b}',
      en: 'The name "{a}" stands for a code; it was read as {b}',
    },
    { vi: 'Ghi mã đơn vị để khỏi nhầm lẫn.', en: 'Write the code, so that nobody can take one unit for another.' },
  ],
  'unit-two-ways': [
    'error',
    {
      vi: '"{a}" vừa là mã của đơn vị này vừa là id của đơn vị khác ({b}); không được tính',
      en: '"{a}" is the code of one unit and the id of another ({b}); it is not counted',
    },
    { vi: 'Ghi id của đơn vị được nói đến.', en: 'Give the id of the unit that is meant.' },
  ],
  'unit-too-long': [
    'error',
    {
      vi: 'Mã đơn vị quá dài ({a} ký tự); không được tính',
      en: 'The unit is written in too many characters ({a}); it is not counted',
    },
    { vi: 'Ghi mã đơn vị, nhiều nhất 64 ký tự.', en: 'Write the code of the unit, at most 64 characters.' },
  ],
} as const satisfies Readonly<Record<string, TroubleWords>>;
