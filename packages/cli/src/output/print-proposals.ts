import { counted, printPeriod, printQuantity, type Entity } from '@qcdc/core';
import type { ProposedFigure, TextReading } from '@qcdc/adapter-text';
import type { ReadText } from '../input/texts.ts';
import type { Session } from '../session.ts';
import { printable } from './printable.ts';

/** What is printed of proposals. */
export interface ProposalOptions {
  /** How many figures of a text at most; all for 0. */
  readonly most: number;
}

/**
 * Prints what somebody may enter of report texts: figures with the field they are likeliest of, shortcomings and tasks.
 *
 * @param texts - texts that were read
 * @param entities - the areas asked for
 * @param options - how many
 * @param session - language, colours
 */
export function printProposals(
  texts: readonly ReadText[],
  entities: readonly Entity[],
  { most }: ProposalOptions,
  session: Session,
): void {
  const { io, say, pens, language } = session;
  const line = (text: string): void => {
    io.stdout.write(`${text}\n`);
  };
  for (const { source, reading } of texts) {
    const { unit, period } = reading;
    const head = [source, unit?.words, period === null ? undefined : printPeriod(period.period, language)];
    line(
      pens.strong(
        head
          .filter((part) => part !== undefined)
          .map(printable)
          .join(' · '),
      ),
    );
    const { figures } = reading;
    const shown = most === 0 ? figures : figures.slice(0, most);
    for (const figure of shown)
      line(`  ${pens.faint(`:${figure.span.line}`)}  ${figureWords(figure, entities, session)}`);
    if (shown.length < figures.length) line(pens.faint(`  … +${figures.length - shown.length}`));
    line(`  ${say(countWords(reading))}`);
  }
}

function figureWords(figure: ProposedFigure, entities: readonly Entity[], { say, language, pens }: Session): string {
  const { words, quantity, measuredIn, measures } = figure;
  const read = quantity === null ? '?' : printQuantity(quantity, measuredIn ?? '', language).trim();
  const [first] = measures;
  const entity = entities.find(({ id }) => id === first?.area);
  const field = first === undefined ? undefined : entity?.fields[first.field]?.info.label;
  const name =
    first === undefined || entity === undefined || field === undefined
      ? pens.warning(say({ vi: 'chưa rõ chỉ tiêu', en: 'no field is likely' }))
      : `${say(entity.label)}: ${say(field)} ${pens.faint(`(${first.area}.${first.field}, ${Math.round(first.score * 100)}%)`)}`;
  return `“${printable(words)}” = ${printable(read)} → ${name}`;
}

function countWords({ figures, items }: TextReading) {
  return {
    vi: `${figures.length} số liệu đề xuất, ${items.length} hạn chế, nhiệm vụ, kiến nghị; chưa nhập số liệu nào.`,
    en: `${counted(figures.length, 'figure')} proposed, ${counted(items.length, 'shortcoming or task', 'shortcomings and tasks')}; nothing was entered.`,
  };
}
