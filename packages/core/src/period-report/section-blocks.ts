import type { FigureTable } from '../figure/noun/figure-table.ts';
import type { BaseUnitGroup } from '../figure/roll-up/base-unit-groups.ts';
import type { OpenItem } from '../follow-up/open-item.ts';
import { openItemsBlock } from '../follow-up/open-items-block.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { Printed, Text } from '../outcome/text.ts';
import type { ReportBlock } from '../report/report-doc.ts';
import type { Period } from '../time/period.ts';
import { areaSentence } from './area-sentence.ts';
import { narrativeBlocks, type NarrativeLine } from './narratives.ts';
import type { DatedSentence, OutlineSection } from './outline.ts';
import type { SaidFigures } from './said-figures.ts';

/** What the sections of one report share. */
export interface SectionContext {
  /** What the sentences are made from. */
  readonly said: SaidFigures;
  /** Figures of each kind of base unit apart. */
  readonly groups: ReadonlyMap<BaseUnitGroup, Outcome<FigureTable>> | undefined;
  /** What the office says in its own words. */
  readonly narratives: readonly NarrativeLine[];
  /** What is still open in the unit; `null` where nobody said. */
  readonly openItems: readonly OpenItem[] | null;
  /**
   * How a unit is called.
   * @param unit - its id
   * @returns its name
   */
  readonly unitName: (unit: string) => Printed;
  /** The period. */
  readonly period: Period;
  /** Fills in the names of unit and period. */
  readonly fill: (text: Text) => Text;
}

/**
 * Makes the blocks of a section and of those inside. A section that has nothing to say is left out, with its heading.
 *
 * @param section - the section
 * @param context - what the sections share
 * @param level - level of its heading
 * @returns its blocks
 */
export function sectionBlocks(
  section: OutlineSection,
  context: SectionContext,
  level: 2 | 3 = 2,
): readonly ReportBlock[] {
  const said = saidIn(section, context);
  const sentences = (section.areas ?? []).flatMap((area): readonly ReportBlock[] => {
    const text = areaSentence(area, said);
    return text === null ? [] : [{ kind: 'paragraph', text }];
  });
  const own = section.narrative === undefined ? [] : narrativeBlocks(context.narratives, section.narrative);
  const open =
    section.openItems === true && context.openItems !== null
      ? [openItemsBlock(context.openItems, { unitName: context.unitName })]
      : [];
  const inside = (section.sections ?? []).flatMap((one) => sectionBlocks(one, context, 3));
  if (sentences.length + own.length + open.length + inside.length === 0) return [];
  const under = (section.under ?? [])
    .filter((sentence) => holdsIn(sentence, context.period))
    .map(({ words }) => ({ kind: 'paragraph', text: context.fill(words) }) as const);
  return [
    { kind: 'heading', level, text: context.fill(section.title) },
    // Of a section without figures and words of its own nobody asks under which law.
    ...under,
    ...sentences,
    ...own,
    ...open,
    ...inside,
  ];
}

function saidIn({ group }: OutlineSection, { said, groups }: SectionContext): SaidFigures {
  const apart = group === undefined ? undefined : groups?.get(group);
  return apart === undefined ? said : { ...said, figures: apart.value };
}

// A period in which the law changed stands under both.
function holdsIn({ from, to }: DatedSentence, period: Period): boolean {
  return (from === undefined || from <= period.to) && (to === undefined || to >= period.from);
}
