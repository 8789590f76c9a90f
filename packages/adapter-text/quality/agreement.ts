// How far the two annotations of the quality set agree: npx tsx packages/adapter-text/quality/agreement.ts
import {
  faultsOf,
  readSecond,
  readSentences,
  type AnnotatedFigure,
  type AnnotatedSentence,
  type JudgedFigure,
} from './quality-set.ts';

interface Pair {
  readonly sentence: AnnotatedSentence;
  readonly first: AnnotatedFigure;
  readonly second: JudgedFigure;
}

const overlap = (a: JudgedFigure, b: JudgedFigure): boolean => a.span[0] < b.span[1] && b.span[0] < a.span[1];
const said = (sentence: AnnotatedSentence, figure: JudgedFigure): string => sentence.text.slice(...figure.span);
const share = (part: number, whole: number): string => `${part}/${whole} (${((part / whole) * 100).toFixed(2)}%)`;

const sentences = [...readSentences('tuning'), ...readSentences('kept-apart')];
const second = new Map(readSecond().map(({ id, figures }) => [id, figures]));

const faults = sentences.flatMap(faultsOf);
for (const { id } of sentences) if (!second.has(id)) faults.push(`${id}: not annotated a second time`);
if (new Set(sentences.map(({ id }) => id)).size !== sentences.length) faults.push('one id given twice');
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;

const pairs: Pair[] = [];
const alone: string[] = [];
let ofFirst = 0;
let ofSecond = 0;
for (const sentence of sentences) {
  const theirs = second.get(sentence.id) ?? [];
  ofFirst += sentence.figures.length;
  ofSecond += theirs.length;
  for (const first of sentence.figures) {
    const match = theirs.find((figure) => overlap(first, figure));
    if (match === undefined) alone.push(`${sentence.id}: only the first sees "${said(sentence, first)}"`);
    else pairs.push({ sentence, first, second: match });
  }
  for (const figure of theirs)
    if (!sentence.figures.some((first) => overlap(first, figure)))
      alone.push(`${sentence.id}: only the second sees "${said(sentence, figure)}"`);
}

const judged: readonly (readonly [name: string, of: (figure: JudgedFigure) => string])[] = [
  ['spans', ({ span }) => span.join('-')],
  ['values', ({ value, high }) => (high === undefined ? value : `${value}..${high}`)],
  ['bounds', ({ bound }) => bound],
  ['areas', ({ area }) => area ?? 'none'],
  ['measures', ({ measure }) => measure ?? 'none'],
];

console.log(`${sentences.length} sentences; figures: first ${ofFirst}, second ${ofSecond}, both ${pairs.length}`);
console.log(`figures agree: ${share(pairs.length, pairs.length + alone.length)} of those that either sees`);
for (const line of alone) console.log(`  ${line}`);
for (const [name, of] of judged) {
  const apart = pairs.filter((pair) => of(pair.first) !== of(pair.second));
  console.log(`${name} agree: ${share(pairs.length - apart.length, pairs.length)}`);
  for (const pair of apart)
    console.log(`  ${pair.sentence.id} "${said(pair.sentence, pair.first)}": ${of(pair.first)} / ${of(pair.second)}`);
}

// How often two would agree on the measure who guess by how frequent each one is.
const measuresOf = (of: (pair: Pair) => JudgedFigure): Map<string, number> => {
  const times = new Map<string, number>();
  for (const pair of pairs) {
    const name = of(pair).measure ?? 'none';
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
};
const firstTimes = measuresOf((pair) => pair.first);
const secondTimes = measuresOf((pair) => pair.second);
const byChance =
  [...firstTimes].reduce((sum, [name, times]) => sum + times * (secondTimes.get(name) ?? 0), 0) / pairs.length ** 2;
const agreed = pairs.filter((pair) => pair.first.measure === pair.second.measure).length / pairs.length;
console.log(`kappa of measures: ${((agreed - byChance) / (1 - byChance)).toFixed(3)}`);
