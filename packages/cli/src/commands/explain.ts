import { always, citation, DefinitionError, printDay, printExplanation, type Explanation } from '@qcdc/core';
import { unknownName } from '@qcdc/core/checks';
import { allMeasures } from '@qcdc/core/entities';
import { explainFigure, lawOfRule, rollUp, tally } from '@qcdc/core/flow';
import { allIndicators, computeIndicators, explainIndicator } from '@qcdc/indicators';
import { recommended } from '@qcdc/validators';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { periodTyped } from '../input/periods.ts';
import type { ReadingOptions } from '../input/reading-options.ts';
import { checkedReports } from '../input/reports.ts';
import { printable } from '../output/printable.ts';
import type { Session } from '../session.ts';

/** Options of `explain`. */
export interface ExplainCommand extends ReadingOptions {
  /** Unit whose number it is. */
  readonly of?: string;
  /** Levels below the number. */
  readonly depth?: number;
}

/**
 * Explains a figure or an indicator down to the cells it was made of, or a rule with the law it rests on.
 *
 * @param what - id of a measure, an indicator or a rule
 * @param files - names of the reports; none for a rule
 * @param options - what to read with, whose number and of when
 * @param session - the world
 * @returns how it ends
 */
export async function explain(
  what: string,
  files: readonly string[],
  options: ExplainCommand,
  session: Session,
): Promise<ExitCode> {
  const rule = recommended.find(({ id }) => id === what);
  if (rule !== undefined) return explainRule(rule, session);
  const measure = allMeasures.find(({ id }) => id === what);
  const indicator = allIndicators.find(({ id }) => id === what);
  if (measure === undefined && indicator === undefined)
    throw unknownName(
      'cli/unknown-name',
      { vi: 'một chỉ tiêu, chỉ số hoặc quy tắc', en: 'a measure, an indicator or a rule' },
      what,
      [...allMeasures, ...allIndicators, ...recommended].map(({ id }) => id),
    );
  const { of, period } = options;
  if (files.length === 0 || of === undefined || period === undefined)
    throw new DefinitionError('cli/what-to-explain', {
      vi: 'ghi tệp báo cáo, đơn vị (--of) và kỳ (--period) của số liệu cần giải thích',
      en: 'name the reports, the unit (--of) and the period (--period) of the number',
    });
  const { checked, units } = await checkedReports(files, options, session);
  const when = periodTyped(period);
  const key = { unit: units?.resolve(of, when.to)?.id ?? of, period: when.id };
  const counts = tally(checked, allMeasures);
  const totals = units === undefined ? counts : rollUp(counts);
  const depth = options.depth === undefined ? {} : { depth: options.depth };
  const explanation =
    measure === undefined
      ? explainIndicator(computeIndicators(totals, allIndicators).value, { indicator: what, ...key })
      : explainFigure(totals.value, { measure: what, ...key }, depth);
  session.progress.end();
  return printed(explanation, `${what} · ${of} · ${when.id}`, session);
}

function printed(explanation: Explanation | null, what: string, { io, say, language, pens }: Session): ExitCode {
  if (explanation === null) {
    io.stdout.write(`${pens.warning(say({ vi: `Chưa có số liệu: ${what}`, en: `Nothing was reported: ${what}` }))}\n`);
    return exitCodes.errorsFound;
  }
  for (const line of printExplanation(explanation, language).split('\n')) {
    const [, blanks = '', words = ''] = /^( *)(.*)$/u.exec(line) ?? [];
    io.stdout.write(`${blanks}${printable(words)}\n`);
  }
  return exitCodes.done;
}

type RuleToExplain = (typeof recommended)[number];

function explainRule(rule: RuleToExplain, { io, say, language, pens }: Session): ExitCode {
  const line = (text: string): void => {
    io.stdout.write(`${text}\n`);
  };
  line(`${pens.strong(rule.id)}  ${say(rule.title)}`);
  for (const { from, to, basis } of lawOfRule(rule)) {
    const days = `${from === always ? '…' : printDay(from, language)} – ${to === undefined ? '…' : printDay(to, language)}`;
    line(`  ${pens.faint(days)}  ${citation(basis, language)}`);
  }
  for (const message of Object.values(rule.messages)) line(`  · ${say(message)}`);
  return exitCodes.done;
}
