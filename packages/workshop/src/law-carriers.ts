/**
 * Why a provision with a number, an order or a list has no rule of its own. Whoever adds a provision to the catalogue
 * writes a rule, or a reason here: the test of the coverage page knows no third way.
 */
export const reasonsWithoutRule: Readonly<Record<string, string>> = {
  'PL34-15b': 'not confirmed in a text, and what the committee did within the time could not be read: data only',
  'NQ09-term': 'not confirmed in a text; a term in half-years is data only',
  'PL34-11.2b': 'the other side of Article 12: what falls short is no decision; judged there',
  'L-33.3': 'its three reports are judged one by one: L-33.3a, L-33.3b, L-33.3c',
  'D61-16.1': 'yearly figures without a day; those of the province are judged by D61-16.3',
  'L-13.4': 'which item went through the head is told by `coverageOf` over the records of disclosure',
  'L-39.2': 'plans of work are no record of the library; the rhythm is data',
  'L-40.2e': 'estimates of cost are no record of the library; the rhythm is data',
  'L-68.1': 'who put a matter to the conference of an enterprise is not asked by any form; the share is data',
  'D59-3.5a': 'votes on secretary and voting mode are not recorded one by one; the share is data',
  'D59-18.3': 'due when asked for or ad hoc; nothing can be late',
  'L-12.2':
    'no rules of the Government for these areas were found, and no register tells which communes lie there: all are judged by Article 12(3)',
  'L-91.1': 'the record says what another law lays down: `sectorDeadlineOn`, `sectorPostingDays`, `sectorDays`',
  'D61-15.4': '18 November or any other day agreed: no day is wrong',
  'D61-24.2': 'over with the year 2023, and no form told which conventions did not conform',
  'BL63-64.2': 'the parties choose their topics; one topic at least is always there',
  'D145-37.3c': 'due only when asked for',
  'L-83.2b': 'no period set; a duty of a ministry, which does not report here',
  'L-83.3b': 'no period set; a duty of a ministry, which does not report here',
  'L-85.3': 'due only when asked for',
  'L-86.2d': 'due when a matter exceeds its power; no time set',
};
