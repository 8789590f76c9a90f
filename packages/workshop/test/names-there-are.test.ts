import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { areaAndUnitDoors } from './definition-doors/areas-and-units.ts';
import { lawDoors } from './definition-doors/law.ts';
import { ruleAndRubricDoors } from './definition-doors/rules-and-rubrics.ts';
import { problemsOf } from './definition-doors/problems-of.ts';

// Whoever writes a name that is not there is told which was meant, or which there are: in every package, for every code.

// The functions whose words hold the names there are; `wrong` and `unknown` are what a demand and a layout say
// through them. Some list the names in words of their own.
const naming =
  /\b(?:noSuchName|unknownName|namesThereAre|nearestName|noneOf|notAKey|notAField|notADuty|notAProvision|notAnInstrument|notAnAspect|notALevel|unknownField|unknown|checkKeys)\(|\bwrong\b|\.join\(', '\)|\$\{all\}/u;

/** Codes of names that are not there, where no list of names would help, and why. */
const withoutNames: Readonly<Record<string, string>> = {
  'cli/unknown-ending': 'a file may be called anything: the words say how it ends',
  'unit/unknown-lineage-unit': 'a register has thousands of units',
  'unit/unknown-member': 'a register has thousands of units',
  'report/unknown-unit': 'a register has thousands of units',
  'figure/unknown-period': 'periods are written, not chosen: the words show how',
};

interface Place {
  readonly code: string;
  readonly file: string;
  readonly around: string;
}

const packages = fileURLToPath(new URL('../..', import.meta.url));

/** Every place of the sources where such a code stands in code, not in a comment, with the lines that follow. */
function placesOf(): readonly Place[] {
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^[\w-]+\/src\/.*\.ts$/u.test(file) && !/\.test\.ts$|^workshop\/|^testkit\//u.test(file),
  );
  return files.flatMap((file) => {
    const lines = readFileSync(`${packages}/${file}`, 'utf8').split('\n');
    return lines.flatMap((line, i) => {
      const code = /'([a-z0-9-]+\/unknown-[a-z-]+)'/u.exec(line)?.[1];
      // A key nobody knows has the words of `checkKeys` and `shapeProblems`, which are tried below.
      if (code === undefined || code.endsWith('/unknown-key') || /[!=]==/u.test(line) || /^\s*(?:\*|\/\/)/u.test(line))
        return [];
      return [{ code, file, around: lines.slice(Math.max(0, i - 4), i + 9).join('\n') }];
    });
  });
}

const places = placesOf();

test('there are places to look at, in every package where something is defined', () => {
  expect(places.length).toBeGreaterThan(40);
  for (const one of ['core', 'emulation', 'indicators', 'validators', 'adapter-sql', 'adapter-text', 'cli'])
    expect(places.some(({ file }) => file.startsWith(`${one}/`))).toBe(true);
});

test.each(places)('$code in $file names what there is', ({ code, around }) => {
  if (Object.hasOwn(withoutNames, code)) return;
  expect(naming.test(around)).toBe(true);
});

test.each([...areaAndUnitDoors, ...lawDoors, ...ruleAndRubricDoors])(
  '%s: the words say it in both languages',
  (_, define) => {
    for (const { code, text } of problemsOf(define).filter((one) => /\/unknown-/u.test(one.code))) {
      if (Object.hasOwn(withoutNames, code)) continue;
      expect(text.en, code).toMatch(/did you mean "|there are |there is |write one of |they have |are /u);
      expect(text.vi, code).toMatch(/có phải là "|ở đây |ghi một trong|có: |các /u);
    }
  },
);
