import { text } from '@qcdc/adapter-text';
import { readSentences } from '../../adapter-text/quality/quality-set.ts';
import { compare, qualityOf, type Share } from '../../adapter-text/quality/quality.ts';
import { check, time, type Bench } from './harness.ts';

const percent = ({ right, all }: Share): number => (100 * right) / all;

// Reports hold some ten thousand characters; a year of a province is a book.
const copies = 40;

const quality: Bench = {
  name: 'text',
  run: async (report) => {
    const halves = { 'text.': 'kept-apart', 'text.tuning.': 'tuning', 'text.third.': 'kept-apart-2' } as const;
    for (const [name, half] of Object.entries(halves)) {
      const { precision, recall, bounds, measureFirst, measureFirst3 } = qualityOf(await compare(readSentences(half)));
      report(`${name}precision`, percent(precision), '%');
      report(`${name}recall`, percent(recall), '%');
      report(`${name}bound`, percent(bounds), '%');
      report(`${name}measure.first`, percent(measureFirst), '%');
      report(`${name}measure.first3`, percent(measureFirst3), '%');
    }
    const words = readSentences('tuning').map(({ text: sentence }) => sentence);
    const book = Array.from({ length: copies }, () => words.join('\n\n')).join('\n\n');
    const once = (await text.read(words.join('\n\n'), { source: 'x' })).value.figures.length;
    const all = (await text.read(book, { source: 'x' })).value.figures.length;
    check(all === once * copies, 'a text read forty times over has forty times its figures');
    const ms = await time(() => text.read(book, { source: 'x' }), { runs: 3 });
    report('text.read', book.length / ms, 'characters/ms');
  },
};

/** How well and how fast report texts are read. */
export const benches: readonly Bench[] = [quality];
