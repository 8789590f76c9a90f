// Word at the far end of the flow: report documents that an office can send.
export { docx, type DocxOptions } from './docx.ts';

// For the manifest of a run
export { adapterDocxVersion } from './version.ts';
