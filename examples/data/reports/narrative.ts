import { narrativeItem } from '@qcdc/core/entities';
import { sheet, type Written, type WrittenSheet } from '../written.ts';

type Item = Written<typeof narrativeItem>;

/** An item of the text: its number in our list, its text in our own words and, where the report says so, who is responsible. */
export type Told = readonly [number: string, text: string, responsible?: string];

/** The narrative part of a report; a section that the report does not have is left out. */
export function narrative(
  who: { readonly unit: string; readonly period: string },
  sections: Readonly<Partial<Record<'result' | 'shortcoming' | 'task', readonly Told[]>>>,
): WrittenSheet {
  return sheet(
    narrativeItem,
    Object.entries(sections).flatMap(([section, items]) =>
      items.map(
        ([number, text, responsible]): Item => ({
          ...who,
          section,
          number,
          text,
          ...(responsible === undefined ? {} : { responsible }),
        }),
      ),
    ),
  );
}
