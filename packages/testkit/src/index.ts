// Conformance suites: whoever writes a rule, a reader or a writer runs the same tests as this repository.
export { testRules } from './test-rules.ts';
export { whatRulesSay } from './what-rules-say.ts';
export { testReader, type ExpectedTable, type HostileCase, type ReaderCase, type ReaderSuite } from './test-reader.ts';
export { testWriter, type WriterCase, type WriterSuite } from './test-writer.ts';
