import {
  asksFor,
  choiceOn,
  editionText,
  headerLabels,
  isoDate,
  labelOn,
  nameOfMeasure,
  newestEdition,
  type Dataset,
  type Entity,
  type FieldInfo,
  type IsoDate,
  type Language,
  type Place,
  type Quantity,
} from '@qcdc/core';
import { aDataset, anEntity, checkCall } from '@qcdc/core/checks';
import { byteOrderMark, csvLine, writeStyle, type CsvWriteOptions } from './csv-lines.ts';
import { neutralText } from './neutral.ts';
import { quantityText } from './quantity-text.ts';

/** How to write records. */
export interface CsvRecordsOptions extends CsvWriteOptions {
  /** Edition of the form: the last day any of the records is about, when left out. */
  readonly edition?: IsoDate;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * Writes the records of one area in the columns of the library's own form: who, when, and the fields that are asked on the day
 * of the form or hold something. Reading and parsing the file gives the same records.
 *
 * @param dataset - the records
 * @param entity - the area to write
 * @param options - marks, delimiter, edition
 * @returns the text of the file
 * @throws `DefinitionError` `time/not-a-day` for an edition that is no day, `call/bad-argument`
 */
export function writeRecords(dataset: Dataset, entity: Entity, options: CsvRecordsOptions = {}): string {
  checkCall('writeRecords', { dataset: [dataset, aDataset], entity: [entity, anEntity] });
  const style = writeStyle(options);
  const { locale } = style;
  const records = dataset.get(entity.id);
  const day = options.edition === undefined ? lastDay(records.map(({ place }) => place)) : isoDate(options.edition);
  const shown = day ?? newestEdition([entity]);
  const fields = Object.entries(entity.fields).filter(
    ([name]) => asksFor(entity, name, shown) || records.some(({ data }) => isStated((data as Data)[name])),
  );
  const when = entity.form === 'period' ? 'period' : 'date';
  const edition = shown === null ? '' : ` – ${editionText({ day: shown, version: newestEdition([entity]) })}`;
  const lines = [
    [`${entity.label.vi} – ${entity.label.en}`],
    [`Dấu thập phân (decimal mark): ${locale === 'vi' ? ',' : '.'}`],
    [`Mã biểu (form): ${entity.id}${edition}`],
    [headerLabels.unit.vi, headerLabels[when].vi, ...fields.map(([, { info }]) => headerOf(info, shown))],
    ['unit', when, ...fields.map(([name]) => name)],
    ...records.map(({ data, place }) => [
      neutralText(place.reportingUnit?.code ?? place.unit),
      place.period?.id ?? place.day,
      ...fields.map(([name, { info }]) => valueText((data as Data)[name], info, shown, locale)),
    ]),
  ];
  return (style.mark ? byteOrderMark : '') + lines.map((line) => csvLine(line, style)).join('');
}

function lastDay(places: readonly Place[]): IsoDate | null {
  return places.reduce<IsoDate | null>((last, { day }) => (last === null || day > last ? day : last), null);
}

function headerOf(info: FieldInfo, day: IsoDate | null): string {
  const label = labelOn(info, day).vi;
  return info.measuredIn === undefined ? label : `${label} (${nameOfMeasure(info.measuredIn).vi})`;
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'state' in value && 'bound' in value;
}

function isStated(value: unknown): boolean {
  return value !== null && value !== undefined && !(isQuantity(value) && value.state === 'missing');
}

function valueText(value: unknown, info: FieldInfo, day: IsoDate | null, locale: Language): string {
  const words = (choice: string): string => {
    const known = Object.entries(info.choices ?? {}).find(([id]) => id === choice)?.[1];
    return known === undefined ? choice : choiceOn(known, day).vi;
  };
  if (value === null || value === undefined) return '';
  if (isQuantity(value)) return quantityText(value, info.measuredIn ?? '', locale);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return neutralText(value.map((one) => words(String(one))).join('; '));
  return neutralText(words(typeof value === 'string' ? value : JSON.stringify(value)));
}
