/**
 * Writes the name a program gives a column as words: "so_vu_tiep_nhan", "SO_VU_TIEP_NHAN".
 *
 * @param header - header as printed
 * @returns the words; a header with blanks or letters that have marks as it is
 */
export const withoutUnderscores = (header: string): string =>
  /^[a-z\d]+(?:_+[a-z\d]+)+$/i.test(header) ? header.replace(/_+/g, ' ') : header;
