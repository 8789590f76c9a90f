// Days of events as offices write them, and what each is read as. The page "What we read" is written from this list.

/** Ways to write one kind of days. */
export interface DaysRead {
  /** Kind, in both languages. */
  readonly of: { readonly vi: string; readonly en: string };
  /** As written · the day that counts, with what is told, or the code it is refused with. */
  readonly rows: readonly (readonly [text: string | number, read: string])[];
}

export const daysRead: readonly DaysRead[] = [
  {
    of: { vi: 'Một ngày', en: 'One day' },
    rows: [
      ['15/6/2024', '2024-06-15'],
      ['15.6.2024', '2024-06-15'],
      ['15-06-24', '2024-06-15'],
      ['2024-06-15', '2024-06-15'],
      ['ngày 15 tháng 6 năm 2024', '2024-06-15'],
      ['Thứ Bảy, 15/6/2024', '2024-06-15'],
      ['8h30 ngày 15/6/2024', '2024-06-15'],
      ['31/6/2024', 'parse/not-a-day'],
      ['6/18/2024', 'parse/not-a-day'],
      ['tháng 6/2024', 'parse/not-a-day'],
      [45_458, 'parse/day-as-number'],
      ['45458', 'parse/day-as-number'],
      [2024, 'parse/not-a-day'],
    ],
  },
  {
    of: { vi: 'Nhiều ngày', en: 'Several days' },
    rows: [
      ['15–16/6/2024', '2024-06-15 · parse/several-days'],
      ['15/6-16/6/2024', '2024-06-15 · parse/several-days'],
      ['từ ngày 15 đến ngày 17/6/2024', '2024-06-15 · parse/several-days'],
      ['15 và 16 tháng 6 năm 2024', '2024-06-15 · parse/several-days'],
      ['02 ngày 15, 16/6/2024', '2024-06-15 · parse/several-days'],
      ['15, 17, 20/6/2024', '2024-06-15 · parse/several-days'],
      ['15/06/2024 - 16/06/2024', '2024-06-15 · parse/several-days'],
      ['30/6 - 02/7/2024', '2024-06-30 · parse/days-across-months'],
      ['29/12 đến 02/01/2025', '2024-12-29 · parse/days-across-months'],
      ['16–15/6/2024', 'parse/not-a-day'],
      ['15–16/6', 'parse/not-a-day'],
      ['từ 15/12/2023 đến 14/6/2024', 'parse/not-a-day'],
    ],
  },
];
