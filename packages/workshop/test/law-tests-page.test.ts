import { allEntities } from '@qcdc/core/entities';
import { judge } from '@qcdc/core/flow';
import { lawCatalogue } from '@qcdc/core/law';
import { exampleOf, strict } from '@qcdc/validators';
import { describe, expect, it } from 'vitest';
import { casesOfLaw } from '../src/cases-of-law.ts';
import { caseName } from '../src/case-names.ts';
import { lawCases } from '../src/law-cases.ts';
import { lawTestsPage } from '../src/law-tests-page.ts';

describe('cases of law, written by hand', () => {
  it.each(lawCases)('$provision · $name.en: $says', ({ rule: id, given, says, provision }) => {
    const rule = strict.find((one) => one.id === id)!;
    const entity = allEntities.find((one) => one.id === rule.entities[0])!;
    expect(rule.provisions).toContain(provision);
    for (const field of Object.keys(given)) expect(['date', ...Object.keys(entity.fields)]).toContain(field);
    expect(judge(rule, exampleOf(entity, given as never)).verdict).toBe(says);
  });
});

describe('the page "how the law is tested"', () => {
  it('has a case on both sides and a blank for every confirmed provision with a number that a rule takes', () => {
    const judged = new Set(strict.flatMap(({ provisions = [] }) => provisions));
    const sets = lawCatalogue.provisions.flatMap(({ scope = [] }) =>
      scope.flatMap(({ boundBy, freedBy }) => [boundBy, freedBy]),
    );
    for (const provision of lawCatalogue.provisions) {
      const { duty, id, basis, value } = provision;
      const numberless = value.is === 'flag' || value.is === 'list';
      // Numbers that only set the scope of another provision are tested with it.
      if (!judged.has(duty) || !basis.confirmed || numberless || sets.some((ref) => ref?.split('#')[0] === duty))
        continue;
      const verdicts = casesOfLaw(provision, 'en').map(({ says }) => says);
      if (verdicts.length === 0) continue;
      expect(verdicts, id).toEqual(expect.arrayContaining(['held', 'failed']));
    }
  });
  it('is written in both languages', () => {
    const [en, vi] = [lawTestsPage('en'), lawTestsPage('vi')];
    expect(en.match(/^## /gm)?.length).toBe(vi.match(/^## /gm)?.length);
    expect(vi).toContain('chưa kết luận');
  });
  it('calls every case by a name in Vietnamese, too', () => {
    const names = lawCatalogue.provisions.flatMap((provision) => casesOfLaw(provision, 'vi').map(({ name }) => name));
    const unwritten = new Set(names.filter((name) => /^[\w ,.:#]*$/.test(name)));
    expect([...unwritten], 'write them in src/case-names.ts').toEqual([]);
    expect(caseName('nobody knows this case', 'vi', (field) => field)).toBeNull();
  });
});
