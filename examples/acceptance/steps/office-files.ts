import { clerkWorkbook } from '../office/clerk-workbook.ts';
import { formWorkbooks } from '../office/form-workbooks.ts';
import { defineStep } from '../step.ts';

/** The workbooks, as bytes: three on the form, one made by a clerk. */
export const officeFiles = defineStep({
  name: 'office-files',
  work: async () => [...(await formWorkbooks()), clerkWorkbook],
  tell: (files) => files.map(({ name, made }) => `${name} (${made})`),
});
