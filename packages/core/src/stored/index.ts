// What is stored and read back: figures, records, findings, and the manifest of a run. Everything carries the name and the
// version of its format; rubrics, appraisals and indicators, which other packages store, use the same mechanism.

// Formats
export {
  defineFormat,
  migration,
  stamped,
  type Migration,
  type MigrationResult,
  type Stored,
  type FormatSchema,
  type StoredFormat,
} from '../format/define-format.ts';
export { readStored, type ReadStoredOptions } from '../format/read-stored.ts';
export { jsonTextFault, type JsonTextFault } from '../format/json-text.ts';
export { plainData } from '../format/plain-data.ts';
export { definitionOrFindings } from '../format/definition-finding.ts';
export { storedJsonSchema } from '../format/json-schema.ts';

// Figures, records, findings
export { tableFromJson, tableToJson, type ReadTableOptions } from '../figure/exchange/table-json.ts';
export {
  figuresFormat,
  type FigureColumnsJson,
  type FigureTableJson,
  type SpreadFigureJson,
  type MeasureJson,
  type WideFigureJson,
  type WideMarginJson,
} from '../figure/exchange/table-shape.ts';
export { recordsFormat, recordsFromJson, recordsToJson, type ReadRecordsOptions } from './records-json.ts';
export type { AreaJson, FieldValueJson, RecordJson, RecordsJson, StatedTotalJson } from './records-shape.ts';
export { findingsFormat, findingsFromJson, findingsToJson, type FindingsJson } from './findings-json.ts';
export { quantityFromJson, quantityToJson, type QuantityJson } from '../quantity/quantity-json.ts';

// Made again
export { canonicalJson } from '../format/canonical-json.ts';
export { fingerprintOf, fingerprintOfBytes, type Fingerprint } from '../format/fingerprint.ts';
export { figuresFingerprint } from '../manifest/figures-fingerprint.ts';
export {
  manifestFormat,
  manifestFromJson,
  manifestToJson,
  type Manifest,
  type ManifestInput,
  type PackageVersion,
} from '../manifest/manifest.ts';
export { makeManifest, type Run, type RunData } from '../manifest/make-manifest.ts';
export { checkManifest } from '../manifest/check-manifest.ts';
export { coreVersion } from '../version.ts';
