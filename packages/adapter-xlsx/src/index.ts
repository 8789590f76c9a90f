// Excel at both ends of the flow: workbooks in, forms and reports out.
export { xlsx, type XlsxAdapter } from './xlsx.ts';
export type { XlsxAnnotateOptions } from './annotate/annotate.ts';
export type { XlsxReadOptions } from './read/read.ts';
export type { XlsxLimits } from './limits.ts';
export type { TemplateOptions } from './form/template.ts';
export type { XlsxRenderOptions } from './report/render.ts';
export type { OfferedUnits } from './form/offered-units.ts';
export type { FormLetterhead, FormSignature, OfficialForm } from './form/official-form.ts';
export type { RecordsToWrite } from './form/records-in-form.ts';
export type { WriteRecordsOptions } from './form/write-records.ts';

// For the manifest of a run
export { adapterXlsxVersion } from './version.ts';
