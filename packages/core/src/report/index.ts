// Results one can overlook: counts before lists, charts as data, findings in words of one's own. What they are written with are
// the adapters.

// Results at a glance
export { overviewReport, type OverviewReportOptions } from './overview-report.ts';
export { coverageRows, type CoverageRow, type CoverageRowsOptions, type NamedUnit } from './coverage-rows.ts';
export { chartTable } from './chart-table.ts';
export { deliveryChart, type DeliveryChartOptions } from './delivery-chart.ts';

// Findings counted before they are listed
export { findingsOverview, type FindingsOverviewOptions } from './findings-overview.ts';
export {
  findingCounts,
  findingWeight,
  findingWeights,
  type FindingCount,
  type FindingCountOptions,
  type FindingCounts,
  type FindingWeight,
} from './finding-counts.ts';

// A province drawn in tiles
export { provinceLayout, provinceTiles, type ProvinceTilesOptions, type ProvinceValue } from './province-tiles.ts';

// Findings as an office wants to tell them
export { adaptFindings, type AdaptedFindings, type AdaptFindingsOptions, type OwnWords } from './adapt-findings.ts';
export { findingParameters } from './finding-parameters.ts';
export { translateFindings, type FurtherLanguage, type TranslatedFinding } from './translate-findings.ts';

// Units by name
export { unitList, type ListedUnit, type UnitListOptions } from './unit-list.ts';
export { unitNames, type UnitNames } from './unit-names.ts';

// What a report has to be
export { aReportDoc } from './a-report-doc.ts';
