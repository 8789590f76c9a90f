import { counted } from '@qcdc/core';
import type { ReportText, ReportTexts } from '../input/report-texts.ts';
import type { Session } from '../session.ts';
import type { PrintOptions } from './print-findings.ts';
import { printable } from './printable.ts';

/**
 * Prints the figures that are proposed of reports in words, each with the field it is likeliest of. Nothing is entered by it.
 *
 * @param read - the reports
 * @param options - how many at most
 * @param session - language, colours
 */
export function printProposals(
  { texts, entities }: ReportTexts,
  { most }: Pick<PrintOptions, 'most'>,
  session: Session,
): void {
  const { io, say, pens } = session;
  const line = (text: string): void => {
    io.stdout.write(`${text}\n`);
  };
  const nameOf = (area: string, field: string): string => {
    const entity = entities.find(({ id }) => id === area);
    return entity === undefined ? area : `${say(entity.label)}: ${say(entity.fields[field]?.info.label ?? field)}`;
  };
  for (const { source, reading } of texts) {
    const results = resultsOf({ source, reading });
    line(
      pens.good(
        say({
          vi: `${printable(source)}: đề xuất ${results.length} số liệu; chưa số nào được nhập`,
          en: `${printable(source)}: ${counted(results.length, 'figure')} proposed; none is entered`,
        }),
      ),
    );
    const shown = most === 0 ? results : results.slice(0, most);
    for (const { words, span, measures } of shown) {
      const [first] = measures;
      const field =
        first === undefined
          ? say({ vi: 'chưa rõ chỉ tiêu', en: 'measure not known' })
          : `${nameOf(first.area, first.field)} (${Math.round(first.score * 100)}%)`;
      line(`    ${printable(words)} → ${printable(field)}  ${pens.faint(`:${span.line}`)}`);
    }
    if (shown.length < results.length)
      line(
        pens.faint(
          say({
            vi: `… và ${results.length - shown.length} số nữa`,
            en: `… and ${results.length - shown.length} more`,
          }),
        ),
      );
  }
}

/**
 * Returns the figures of a text that are results of its period.
 *
 * @param text - the text
 * @returns the figures without changes, shares and those of other periods; what is said twice, once
 */
export function resultsOf({ reading }: ReportText): ReportText['reading']['figures'] {
  const seen = new Set<string>();
  return reading.figures.filter(({ role, quantity, measures: [first] }) => {
    if (role !== 'value' && role !== 'part' && role !== 'whole') return false;
    if (first === undefined || quantity === null) return true;
    const { bound, value, upper } = quantity;
    const said = [first.area, first.field, bound, value?.toFixed(), upper?.toFixed()].join(' ');
    // Said again in a table or beside a share: once is enough.
    return !seen.has(said) && seen.add(said).has(said);
  });
}
