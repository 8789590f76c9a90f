import { describe, expect, test } from 'vitest';
import { areaAndUnitDoors } from './definition-doors/areas-and-units.ts';
import { lawDoors } from './definition-doors/law.ts';
import { problemsOf } from './definition-doors/problems-of.ts';
import { ruleAndRubricDoors } from './definition-doors/rules-and-rubrics.ts';

// Every door where somebody defines something, each with three faults at once: all are told, in both languages.

const doors = [...areaAndUnitDoors, ...lawDoors, ...ruleAndRubricDoors];

const marks = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
// Words no Vietnamese sentence has; names of fields and values, which are code, have none of them around.
const english = /(?:^|\s)(?:the|is|are|not|of|write|with|must|a|an|there|one|two|and|or)(?=\s|$|[;,.])/i;

describe.each(doors)('%s', (_, define, told) => {
  const problems = problemsOf(define);

  test('tells all faults at once, each with code and path', () => {
    const found = problems.map(({ code, path }) => [code, path]);
    for (const one of told) expect(found).toContainEqual(one);
    expect(problems.length).toBeGreaterThanOrEqual(told.length);
  });
  test('in both languages', () => {
    for (const { text: said, code } of problems) {
      expect(said.en.trim(), code).not.toBe('');
      expect(said.vi.normalize('NFC'), code).toMatch(marks);
      expect(said.vi, code).not.toMatch(english);
      expect(said.vi).not.toBe(said.en);
    }
  });
});
