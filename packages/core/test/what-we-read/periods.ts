// Periods as offices and others write them, and what each is read as. The page "What we read" is written from this list.

/** Ways to write one kind of period. */
export interface PeriodsRead {
  /** Kind, in both languages. */
  readonly of: { readonly vi: string; readonly en: string };
  /** As written · as read, or the code it is refused with. */
  readonly rows: readonly (readonly [text: string, read: string])[];
}

export const periodsRead: readonly PeriodsRead[] = [
  {
    of: { vi: 'Tháng', en: 'Months' },
    rows: [
      ['tháng 6/2024', '2024-M06'],
      ['T6/2024', '2024-M06'],
      ['T.06/2024', '2024-M06'],
      ['th. 6 năm 2024', '2024-M06'],
      ['tháng 5, năm 2024', '2024-M05'],
      ['Tháng Giêng năm 2024', '2024-M01'],
      ['tháng mười hai/2024', '2024-M12'],
      ['thang 3 nam 2024', '2024-M03'],
      ['06/2024', '2024-M06'],
      ['Jun-24', '2024-M06'],
      ['Sept 2024', '2024-M09'],
      ['tháng 1, 2, 3/2024', '2024-Q1'],
      ['tháng 1 và tháng 2 năm 2024', '2024-01-01..2024-02-29'],
      ['T7+T8+T9/2024', '2024-Q3'],
      ['từ tháng 1 đến tháng 6 năm 2021', '2021-H1'],
      ['January to June 2024', '2024-H1'],
      ['6/24', 'period/not-a-period'],
      ['tháng 1, 3/2024', 'period/not-a-period'],
    ],
  },
  {
    of: { vi: 'Quý', en: 'Quarters' },
    rows: [
      ['quý III/2021', '2021-Q3'],
      ['Q.I/2024', '2024-Q1'],
      ['Q I 2024', '2024-Q1'],
      ['Q3/24', '2024-Q3'],
      ['Quí 01/2024', '2024-Q1'],
      ['quý thứ nhất năm 2024', '2024-Q1'],
      ['quý cuối năm 2024', '2024-Q4'],
      ['quy 3 nam 2024', '2024-Q3'],
      ['quý I + quý II năm 2024', '2024-H1'],
      ['Quý I, II, III năm 2024', '2024-9M'],
      ['quý IV/2023 đến quý I/2024', '2023-10-01..2024-03-31'],
      ['first quarter of 2024', '2024-Q1'],
      ['2024.Q1', '2024-Q1'],
      ['quý I+III/2024', 'period/not-a-period'],
    ],
  },
  {
    of: { vi: 'Nửa năm, chín tháng, nhiều tháng', en: 'Half-years, nine months, several months' },
    rows: [
      ['6 tháng đầu năm 2024', '2024-H1'],
      ['06 tháng cuối năm 2024', '2024-H2'],
      ['6T đầu năm 2024', '2024-H1'],
      ['6 thang dau nam 2024', '2024-H1'],
      ['nửa cuối năm 2024', '2024-H2'],
      ['H1 2024', '2024-H1'],
      ['H2/24', '2024-H2'],
      ['1H2024', '2024-H1'],
      ['first half 2024', '2024-H1'],
      ['9T/2024', '2024-9M'],
      ['nine months 2024', '2024-9M'],
      ['11 tháng năm 2024', '2024-01-01..2024-11-30'],
      ['mười tháng đầu năm 2024', '2024-01-01..2024-10-31'],
      ['6T/2024', 'period/ambiguous'],
      ['3 tháng 2024', 'period/ambiguous'],
      ['6 months 2024', 'period/ambiguous'],
    ],
  },
  {
    of: { vi: 'Năm, giai đoạn, nhiệm kỳ, năm học', en: 'Years, spans of years, terms, school years' },
    rows: [
      ['cả năm 2024', '2024'],
      ['nam 2024', '2024'],
      ['12T/2024', '2024'],
      ['giai doan 2022-2025', '2022..2025'],
      ['năm 2022 và 2023', '2022..2023'],
      ['năm học 2023/2024', 'SY2023-2024'],
      ['NH2023-2024', 'SY2023-2024'],
      ['nhiệm kỳ 2021–2026', 'TERM2021-2026'],
      ['NK 2021-2026', 'TERM2021-2026'],
      ['2022, 2024', 'period/not-a-period'],
      ['năm học 2023-2025', 'period/not-a-period'],
    ],
  },
  {
    of: { vi: 'Tuần', en: 'Weeks' },
    rows: [
      ['tuần 15/2024', '2024-W15'],
      ['tuần thứ 15 năm 2024', '2024-W15'],
      ['W15 2024', '2024-W15'],
      ['week 15, 2024', '2024-W15'],
      ['tuần 60/2024', 'period/not-a-period'],
    ],
  },
  {
    of: { vi: 'Từ ngày đến ngày, lũy kế', en: 'From day to day, since new year' },
    rows: [
      ['từ ngày 15/12/2023 đến ngày 14/6/2024', '2023-12-15..2024-06-14'],
      ['(Từ 15/12 đến 14/6/2024)', '2023-12-15..2024-06-14'],
      ['từ ngày 01/01 đến ngày 30/6/2024', '2024-H1'],
      ['01/01-30/6/2024', '2024-H1'],
      ['từ ngày 1 tháng 1 đến ngày 30 tháng 6 năm 2024', '2024-H1'],
      ['từ đầu năm đến hết quý III/2024', '2024-9M'],
      ['lũy kế đến ngày 30/9/2024', '2024-9M'],
      ['luy ke 9 thang nam 2024', '2024-9M'],
      ['từ đầu năm đến nay', 'period/no-report-day'],
      ['đến 30/9/2024', 'period/not-a-period'],
    ],
  },
  {
    of: { vi: 'Mã kỳ của hệ thống khác (DHIS2, SDMX, ISO 8601)', en: 'Ids of others (DHIS2, SDMX, ISO 8601)' },
    rows: [
      ['2004S1', '2004-H1'],
      ['200401', '2004-M01'],
      ['2004W15', '2004-W15'],
      ['2004AprilS2', '2004-10-01..2005-03-31'],
      ['2004Oct', '2004-10-01..2005-09-30'],
      ['2004-A1', '2004'],
      ['2004-S2', '2004-H2'],
      ['2004-T2', '2004-05-01..2004-08-31'],
      ['2004-M01', '2004-M01'],
      ['2024-01-01/P6M', '2024-H1'],
      ['2024-01-01/2024-06-30', '2024-H1'],
      ['2004NovS1', 'period/not-a-period'],
    ],
  },
];
