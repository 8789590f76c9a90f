import { normaliseText, type Text } from '@qcdc/core';
import { divideFractions, fraction, fractionOf, Dec, hundred, type Fraction } from '@qcdc/core/exact';
import type { TermUnit } from '@qcdc/core/law';
import { readWords, type Word } from './read-words.ts';
import type { RuleText, TextComparison, TextOperator, TextPart } from './rule-text.ts';
import { textError } from './text-error.ts';

/**
 * Reads the text of a rule: `received + carriedOver = settled + pending`, `settled / received >= 50%`,
 * `sentOn <= date + 5 days`, `if form = "ballot" then ballots <= households`. Words of both languages are read: `nếu … thì …`,
 * `và`, `ngày làm việc`.
 *
 * @param text - the text
 * @param path - where it stands, for the error
 * @returns what it says, without regard to which fields there are
 * @throws `DefinitionError` `rules/unreadable`, `rules/syntax`, `rules/too-long`
 */
export function parseRuleText(text: string, path = ''): RuleText {
  if (text.length > 1000) throw textError('too-long', tooLong, text.slice(0, 60), 0, path);
  const written = normaliseText(text);
  return new Reading(written, readWords(written, path), path).rule();
}

class Reading {
  private next = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly path: string,
  ) {}

  rule(): RuleText {
    const when: TextComparison[] = [];
    if (this.takes('key', 'if')) {
      do when.push(this.comparison());
      while (this.takes('key', 'and'));
      if (!this.takes('key', 'then')) this.refuse(expected('then', 'thì'));
    }
    const asks = this.comparison();
    const more = this.peek();
    if (more?.kind === 'operator' || more?.text === 'and') this.refuse(oneEach);
    if (more !== undefined) this.refuse(expected('the end', 'hết câu'));
    return { when, asks };
  }

  private comparison(): TextComparison {
    const left = this.sum();
    const word = this.peek();
    if (word?.kind !== 'operator') this.refuse(expected('=, <, ≤, >, ≥ or ≠', '=, <, ≤, >, ≥ hoặc ≠'));
    this.next++;
    return { operator: (word as Word).text as TextOperator, left, right: this.sum(), at: (word as Word).at };
  }

  private sum(): TextPart {
    let left = this.takes('sign', '-') ? this.negated() : this.product();
    for (;;) {
      const word = this.peek();
      if (word?.kind !== 'sign' || (word.text !== '+' && word.text !== '-')) return left;
      this.next++;
      left = { kind: 'joined', sign: word.text, left, right: this.product(), at: word.at };
    }
  }

  private negated(): TextPart {
    const at = this.words[this.next - 1]?.at ?? 0;
    const none: TextPart = { kind: 'number', value: fraction(0n), percent: false, at };
    return { kind: 'joined', sign: '-', left: none, right: this.product(), at };
  }

  private product(): TextPart {
    let left = this.one();
    for (;;) {
      const word = this.peek();
      const times = word?.kind === 'sign' && (word.text === '*' || word.text === '/');
      if (!times && !(word?.kind === 'key' && word.text === 'of')) return left;
      this.next++;
      left = { kind: 'joined', sign: word.text === '/' ? '/' : '*', left, right: this.one(), at: word.at };
    }
  }

  private one(): TextPart {
    const word = this.peek();
    if (word === undefined) this.refuse(expected('a field or a number', 'một trường hoặc một số'));
    const { kind, text, at } = word;
    this.next++;
    if (kind === 'number') return this.number(fractionOf(new Dec(text)), at);
    if (kind === 'name' || kind === 'quoted') return { kind: 'name', name: text, quoted: kind === 'quoted', at };
    if (kind === 'sign' && text === '(') {
      if (++this.depth > 20) this.refuse(tooDeep);
      const inside = this.sum();
      if (!this.takes('sign', ')')) this.refuse(expected(')', ')'));
      this.depth--;
      return inside;
    }
    this.next--;
    return this.refuse(expected('a field or a number', 'một trường hoặc một số'));
  }

  private number(value: Fraction, at: number): TextPart {
    if (this.takes('sign', '%')) return { kind: 'number', value: divideFractions(value, hundred), percent: true, at };
    const word = this.peek();
    if (word?.kind !== 'unit') return { kind: 'number', value, percent: false, at };
    if (value.d !== 1n || value.n > 500n) this.refuse(wholeSpan);
    this.next++;
    return { kind: 'span', span: { n: Number(value.n), unit: word.text as TermUnit }, at };
  }

  private peek(): Word | undefined {
    return this.words[this.next];
  }

  private takes(kind: Word['kind'], text: string): boolean {
    const word = this.peek();
    const taken = word?.kind === kind && word.text === text;
    if (taken) this.next++;
    return taken;
  }

  private refuse(text: Text): never {
    throw textError('syntax', text, this.text, this.peek()?.at ?? this.text.length, this.path);
  }
}

const expected = (en: string, vi: string): Text => ({ vi: `ở đây cần ${vi}`, en: `expected ${en} here` });
const oneEach: Text = {
  vi: 'mỗi quy tắc chỉ so sánh một lần; ghi phần còn lại thành quy tắc khác',
  en: 'one rule compares once; write the rest as a rule of its own',
};
const wholeSpan: Text = {
  vi: 'khoảng thời gian là số nguyên từ 0 đến 500',
  en: 'a span of time is a whole number from 0 to 500',
};
const tooDeep: Text = { vi: 'quá nhiều dấu ngoặc lồng nhau', en: 'too many brackets inside one another' };
const tooLong: Text = { vi: 'quy tắc dài quá 1000 ký tự', en: 'the rule is longer than 1000 characters' };
