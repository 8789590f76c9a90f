// PostgreSQL as PGlite, which takes seconds to start: once, for all.
import { PGlite } from '@electric-sql/pglite';
import { postgresEngine } from '../src/index.ts';
import { deliveriesSuite } from './suites/deliveries-suite.ts';
import { eventsSuite } from './suites/events-suite.ts';
import { figuresSuite } from './suites/figures-suite.ts';
import { loadsSuite } from './suites/loads-suite.ts';
import { rulesSuite } from './suites/rules-suite.ts';

const engine = postgresEngine(new PGlite());
const inPglite = () => Promise.resolve(engine);

figuresSuite(inPglite, 12);
eventsSuite(inPglite, 5);
loadsSuite(inPglite);
rulesSuite(inPglite, 30);
deliveriesSuite(inPglite, 6);
