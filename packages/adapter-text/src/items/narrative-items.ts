import type { Block } from '../page/block.ts';
import type { Places } from '../page/places.ts';
import type { Token } from '../page/token.ts';
import type { ProposedItem, SectionSubject } from '../proposal.ts';
import { foldedPattern } from '../words/folded-pattern.ts';
import { blockText } from '../page/block-text.ts';
import { once } from '../words/once.ts';

const told: readonly (SectionSubject | null)[] = ['shortcoming', 'cause', 'task', 'proposal'];
const ordinal = /* @__PURE__ */ once(() =>
  foldedPattern(
    '^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là ?[,:]? |^thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười) ?[,:] ',
  ),
);
const inside = /* @__PURE__ */ once(() =>
  foldedPattern('(?<=[;.,:] )(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là(?= ?[,:]? [^ ])'),
);
const but = /* @__PURE__ */ once(() =>
  foldedPattern(
    '^(?:tuy nhiên|bên cạnh đó,? vẫn còn|song|mặc dù vậy|bên cạnh những kết quả[^,]{0,60}|bên cạnh kết quả[^,]{0,60})(?![^ ,]).{0,200}?(?:hạn chế|tồn tại|chưa|còn|khó khăn|bất cập)',
  ),
);
const longest = 20_000;

/** Collects the narrative items of a report, block by block. */
export class NarrativeItems {
  /** The items found so far. */
  readonly items: ProposedItem[] = [];
  private readonly counts = new Map<string, number>();

  /**
   * @param places - places of the text
   */
  constructor(private readonly places: Places) {}

  /**
   * Takes a block.
   * @param block - the block
   * @param subject - what its section tells
   */
  take({ tokens, mark }: Block, subject: SectionSubject | null): void {
    const { line, pieces } = blockText(tokens);
    if (told.includes(subject) && subject !== null) {
      const section = subject as ProposedItem['section'];
      const several = [...line.matchAll(inside())].map(({ index }) => pieces(index, index + 1)[0]);
      if (several.length > 0) {
        const starts = first(ordinal(), line) ? [0, ...several] : several;
        for (const [i, from] of starts.entries()) this.add(section, tokens, from, starts[i + 1] ?? tokens.length);
        return;
      }
      if (mark !== '' || first(ordinal(), line) || !endsInColon(tokens)) this.add(section, tokens, 0, tokens.length);
    } else if (first(but(), line)) this.add('shortcoming', tokens, 0, tokens.length);
  }

  private add(section: ProposedItem['section'], tokens: readonly Token[], from: number, to: number): void {
    if (to - from < 3) return;
    const number = (this.counts.get(section) ?? 0) + 1;
    this.counts.set(section, number);
    const said = this.places.said(tokens, from, to);
    this.items.push({ ...said, words: said.words.slice(0, longest), section, number: String(number) });
  }
}

function first(pattern: RegExp, line: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(line);
}

// "Một số hạn chế sau:" introduces items and is none.
function endsInColon(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === ':';
}
