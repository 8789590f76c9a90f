import {
  asksFor,
  choiceOn,
  citation,
  headerLabels,
  isAsked,
  labelOn,
  nameOfMeasure,
  type Entity,
  type FieldInfo,
  type IsoDate,
  type Text,
} from '@qcdc/core';

/** One column of a form. */
export interface FormColumn {
  /** Name of the field of the entity, or `unit`, `period`, `date`; empty for the name of the unit, which is no field. */
  readonly field: string;
  /** What stands in the header. */
  readonly header: string;
  /** What opens beside the header. */
  readonly note: string;
  /** What the field is; `null` for the columns that say who and when. */
  readonly info: FieldInfo | null;
  /** Width in characters. */
  readonly width: number;
}

/** One area of a form, with the columns it has on the day of the form. */
export interface AreaForm {
  /** The area. */
  readonly entity: Entity;
  /** Its columns. */
  readonly columns: readonly FormColumn[];
}

const widths: Readonly<Record<FieldInfo['kind'], number>> = {
  figure: 11,
  count: 11,
  statedRatio: 10,
  day: 12,
  text: 36,
  choice: 22,
  choices: 28,
  flag: 9,
  reference: 14,
};
// Wide enough for 999.999.999.999 đồng.
const ofMoney = 17;

/** The column with the name of the unit beside its code. */
export const nameColumn: FormColumn = {
  field: '',
  header: 'Tên đơn vị',
  note: 'Name of the unit\nTự hiện theo mã khi đơn vị có trong danh mục của biểu; mã vẫn là căn cứ / found by the code, which is what counts',
  info: null,
  width: 26,
};

/**
 * Returns the columns of the form of an entity: who, when, then the fields asked on the day of the form, in the entity's
 * order and by the labels they bear on that day.
 *
 * @param entity - the area
 * @param day - day of the form; `null` where nothing in the form ever changed
 * @param also - names of fields that get a column though they are not asked, because something stands in them
 * @returns its columns
 */
export function formColumns(
  entity: Entity,
  day: IsoDate | null,
  also: ReadonlySet<string> = new Set(),
): readonly FormColumn[] {
  const when: FormColumn =
    entity.form === 'period'
      ? {
          field: 'period',
          header: headerLabels.period.vi,
          note: `${headerLabels.period.en}\nVí dụ / for example: 2024; 2024-H1 (6 tháng đầu năm 2024); 2024-Q3 (quý III/2024)`,
          info: null,
          width: 13,
        }
      : {
          field: 'date',
          header: headerLabels.date.vi,
          note: `${headerLabels.date.en}\nNgày/tháng/năm diễn ra sự việc / day of the event`,
          info: null,
          width: 12,
        };
  const unit: FormColumn = {
    field: 'unit',
    header: headerLabels.unit.vi,
    note: `${headerLabels.unit.en}\nMã đơn vị báo cáo, giữ nguyên số 0 ở đầu / code of the reporting unit, leading zeros kept`,
    info: null,
    width: 12,
  };
  const fields = Object.entries(entity.fields).filter(([code]) => asksFor(entity, code, day) || also.has(code));
  return [unit, when, ...fields.map(([field, { info }]) => fieldColumn(field, info, day))];
}

/**
 * Returns the choices a form offers.
 *
 * @param info - the field
 * @param day - day of the form
 * @returns labels of the choices
 */
export function choicesOffered(info: FieldInfo, day: IsoDate | null): readonly Text[] {
  const all = Object.values(info.choices ?? {});
  return all.filter((choice) => isAsked(choice, day)).map((choice) => choiceOn(choice, day));
}

function fieldColumn(field: string, info: FieldInfo, day: IsoDate | null): FormColumn {
  const label = labelOn(info, day);
  const measure = info.measuredIn === undefined ? null : nameOfMeasure(info.measuredIn);
  const lines = [
    label.en,
    ...(info.description === undefined ? [] : [info.description.vi, info.description.en]),
    ...(measure === null ? [] : [`Đơn vị tính / measured in: ${measure.vi} / ${measure.en}`]),
    ...(info.kind === 'choices' ? ['Ghi nhiều lựa chọn, cách nhau bằng dấu ; / several choices, parted by ;'] : []),
    ...choicesOffered(info, day).map((choice) => `• ${choice.vi} (${choice.en})`),
    ...(info.basis ?? []).map((basis) => `Căn cứ / basis: ${citation(basis, 'vi')}`),
  ];
  return {
    field,
    header: measure === null ? label.vi : `${label.vi}\n(${measure.vi})`,
    note: lines.join('\n'),
    info,
    width: ['VND', 'USD'].includes(info.measuredIn ?? '') ? ofMoney : widths[info.kind],
  };
}
