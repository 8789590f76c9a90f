// Who may import whom; the same in words: CONTRIBUTING.md, "Who may import whom". The order of the flow is the order of the
// packages; adapters sit at the two ends. A package that does not exist yet has its rule here before its first file.
const layer = (name, folder, may) => ({
  name: `${name}-may-import-${may.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${folder}/src/` },
  to: { path: '^packages/', pathNot: `^packages/(${[folder, ...may].join('|')})/` },
});
const oneDoor = (module, door) => ({
  name: `${module}-through-one-door`,
  severity: 'error',
  from: { path: '^packages/(?!workshop)[^/]+/src/', pathNot: `^packages/${door}/` },
  to: { path: `node_modules/${module}/` },
});
// The wings of core's house of figures, from the ground up: each may know those before it; the last five stand side by side.
const figures = 'packages/core/src/figure';
const wings = ['noun', 'sum', 'columns', 'table', 'roll-up', 'over-time', 'map', 'exchange', 'tally', 'stated'];
const besideOneAnother = wings.indexOf('over-time');
const wing = (name, floor) => {
  const above = wings.filter((other, i) => other !== name && i > Math.min(floor, besideOneAnother - 1));
  return {
    name: `figure-${name}-knows-no-wing-above-it`,
    severity: 'error',
    from: { path: `^${figures}/${name}/`, pathNot: '[.]test[.]ts$' },
    to: { path: `^${figures}/(${above.join('|')})/` },
  };
};
// The doors: the index of each package; in core also checks of what is handed in, exact numbers, the steps, the entities, what is followed up, the catalogue of law, layouts, official documents, overviews of results, what a rule needs and what is stored; in
// emulation also what a scoring sheet consists of; in adapter-json each format that others read.
const doors =
  'packages/[^/]+/src/index[.]ts$|packages/core/src/(checks|exact|flow|entities|follow-up|law|layout|official|report|rules|stored|unit-lists)/index[.]ts$|packages/emulation/src/rubric/index[.]ts$|packages/adapter-json/src/(schema|dhis2|sdmx|json-stat|exchange|scores)/index[.]ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    layer('core', 'core', []),
    layer('validators', 'validators', ['core']),
    layer('indicators', 'indicators', ['core']),
    // Readers of scoring sheets live in emulation, over the raw tables of core: no adapter is known there.
    layer('emulation', 'emulation', ['core', 'indicators']),
    // A formula is data: the adapter that has a database compute it reads indicators, too.
    layer('adapter-sql', 'adapter-sql', ['core', 'indicators']),
    // Scores are exchanged like figures: the adapter that writes them knows their types.
    layer('adapter-json', 'adapter-json', ['core', 'emulation']),
    layer('adapters', 'adapter-(?!(?:sql|json)/)[a-z]+', ['core']),
    layer('testkit', 'testkit', ['core']),
    {
      name: 'nobody-imports-the-command-line',
      comment: 'The command line may know every package that is published, so none of them may know it.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/(cli|workshop)/' },
      to: { path: '^packages/cli/' },
    },
    {
      name: 'nobody-imports-the-workshop',
      comment: 'The workshop has the tools of the house; it may know every package, and is never published.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/workshop/' },
      to: { path: '^packages/workshop/' },
    },
    {
      name: 'testkit-only-in-tests',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/(testkit|workshop)/|[.]test(-d)?[.]ts$' },
      to: { path: '^packages/testkit/' },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: `^(packages/$1/|${doors})` },
    },
    {
      name: 'no-io-in-the-house',
      severity: 'error',
      from: {
        path: '^packages/(core|validators|indicators|emulation|adapter-[a-z]+)/src/',
        pathNot: '[.]test(-d)?[.]ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-never-imports-tests',
      severity: 'error',
      from: { path: '^packages/(?!testkit|workshop)[^/]+/src/', pathNot: '[.]test(-d)?[.]ts$' },
      to: { path: '/test/|[.]test(-d)?[.]ts$|node_modules/(vitest|fast-check)/' },
    },
    {
      name: 'machine-knows-no-catalogue',
      comment:
        'The front door of core must stay small: the machine never imports the entities or the catalogue of law; of law it knows types, to hand a catalogue and a calendar on. What is followed up has terms of law: the part that knows them stands behind a door of its own.',
      severity: 'error',
      from: {
        path: '^packages/core/src/(?!entities/|law/|follow-up/(?:known/|index[.]ts$))',
        pathNot: '[.]test(-d)?[.]ts$',
      },
      to: { path: '^packages/core/src/(entities|law|follow-up/known)/', dependencyTypesNot: ['type-only'] },
    },
    ...wings.map(wing),
    {
      name: 'fast-sums-behind-one-door',
      comment: 'How sums are made fast is known to roll-up/fast alone; the rest of the roll-up hands it rows.',
      severity: 'error',
      from: { path: '^packages/', pathNot: `^${figures}/roll-up/fast/` },
      to: { path: `^${figures}/roll-up/fast/`, pathNot: `^${figures}/roll-up/fast/accumulate[.]ts$` },
    },
    oneDoor('decimal[.]js', 'core/src/number'),
    oneDoor('date-fns', 'core/src/time'),
    oneDoor('hucre', 'adapter-xlsx/src'),
    oneDoor('docx', 'adapter-docx/src'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/bench/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@qcdc/source', 'import', 'types', 'default'],
    },
  },
};
