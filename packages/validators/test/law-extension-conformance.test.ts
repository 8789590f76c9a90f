import { defineInstrument, extendCatalogue, lawCatalogue, type Amendment, type ProvisionValue } from '@qcdc/core/law';
import { testRules } from '@qcdc/testkit';
import { consistency, strict } from '../src/index.ts';

// The conformance suite once more, under an invented law that amends every duty a rule takes a number from: examples are made
// for both sides of the day of change.
const invented = defineInstrument({
  id: 'inventedLaw',
  kind: 'law',
  number: '00/2024/QH',
  title: { vi: 'Luật giả định', en: 'Invented Law' },
  subject: { vi: 'giả định', en: 'invented' },
  issued: null,
  from: '2024-12-31',
  doubt: [],
  confirmed: true,
});

const applied = new Set(strict.flatMap(({ provisions = [] }) => provisions));

function more(value: ProvisionValue): ProvisionValue | null {
  if (value.is === 'term' && value.unit !== 'years') return { ...value, n: value.n + 2 };
  if (value.is === 'duration' && value.atLeast !== null && value.unit === 'days')
    return { ...value, atLeast: value.atLeast + 5 };
  if (value.is === 'share' && value.of !== 'communities') return { ...value, n: value.n + 1, d: value.d + 1 };
  if (value.is === 'count' && value.op !== '=') return { ...value, n: value.n + 1 };
  if (value.is === 'frequency' && !value.per.includes('session')) return { ...value, per: ['month'] };
  if (value.is === 'range') return { ...value, to: value.to + 1 };
  if (value.is === 'parts') {
    const parts = Object.entries(value.parts).map(([name, part]) => [name, more(part) ?? part]);
    return { is: 'parts', parts: Object.fromEntries(parts) as typeof value.parts };
  }
  return null;
}

const amendments = lawCatalogue.provisions.flatMap(({ duty, value, from, to }): readonly Amendment[] => {
  const next = more(value);
  // What another version follows already is changed by no earlier law: the last wording of each duty alone.
  if (!applied.has(duty) || next === null || from >= '2024-12-31' || to !== undefined) return [];
  return [{ duty, by: { instrument: 'inventedLaw', article: 1 }, value: next }];
});

testRules(
  strict.filter((rule) => !consistency.includes(rule) && rule.provisions !== undefined && rule.scope === undefined),
  { catalogue: extendCatalogue(lawCatalogue, { instruments: [invented], amendments }) },
);
