// Who may import whom. The order of the flow is the order of the packages; adapters sit at the two ends.
const layer = (name, may) => ({
  name: `${name.replace(/[^a-z]/g, '')}-may-import-${may.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...may].join('|')})/` },
});
const oneDoor = (module, door) => ({
  name: `${module}-through-one-door`,
  severity: 'error',
  from: { path: '^packages/(?!workshop)[^/]+/src/', pathNot: `^packages/${door}/` },
  to: { path: `node_modules/${module}/` },
});
// The wings of core's house of figures, from the ground up: each may know those before it; the last four stand side by side.
const figures = 'packages/core/src/figure';
const wings = ['noun', 'sum', 'columns', 'table', 'roll-up', 'over-time', 'exchange', 'tally'];
const besideOneAnother = wings.indexOf('roll-up');
const wing = (name, floor) => {
  const above = wings.filter((other, i) => other !== name && i > Math.min(floor, besideOneAnother - 1));
  return {
    name: `figure-${name}-knows-no-wing-above-it`,
    severity: 'error',
    from: { path: `^${figures}/${name}/`, pathNot: '[.]test[.]ts$' },
    to: { path: `^${figures}/(${above.join('|')})/` },
  };
};
// core's front doors: the machine, the entities, the catalogue of law, what is stored.
const doors = 'packages/[^/]+/src/index[.]ts$|packages/core/src/(flow|entities|law|stored)/index[.]ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    layer('core', []),
    layer('validators', ['core']),
    layer('indicators', ['core']),
    layer('emulation', ['core', 'indicators']),
    layer('adapter-[a-z]+', ['core']),
    layer('testkit', ['core']),
    {
      name: 'front-door-only',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: `^(packages/$1/|${doors})` },
    },
    {
      name: 'no-io-in-the-house',
      severity: 'error',
      from: { path: '^packages/(core|validators|indicators|emulation|adapter-[a-z]+)/src/' },
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
        'The front door of core must stay small: the machine never imports the entities or the catalogue of law; of law it knows types, to hand a catalogue and a calendar on.',
      severity: 'error',
      from: { path: '^packages/core/src/(?!entities/|law/)', pathNot: '[.]test(-d)?[.]ts$' },
      to: { path: '^packages/core/src/(entities|law)/', dependencyTypesNot: ['type-only'] },
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
