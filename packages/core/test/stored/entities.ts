import {
  choiceField,
  countField,
  dayField,
  defineEntity,
  figureField,
  flagField,
  statedRatioField,
  textField,
} from '../../src/index.ts';

// Areas of the stored records that are kept here. They belong to the files and never change with the catalogue.
const label = (vi: string, en: string) => ({ vi, en });

/** An invented period area. */
export const libraries = defineEntity({
  id: 'sample-libraries',
  form: 'period',
  label: label('Tủ sách (ví dụ)', 'Libraries (invented)'),
  fields: {
    opened: figureField({ label: label('Đã mở', 'Opened'), measuredIn: 'item' }),
    money: figureField({ label: label('Kinh phí', 'Money'), measuredIn: 'VND' }),
    share: statedRatioField({ label: label('Tỷ lệ', 'Share'), ratioOf: { numerator: 'opened', denominator: 'money' } }),
    note: textField({ label: label('Ghi chú', 'Note') }),
  },
});

/** An invented event area. */
export const openings = defineEntity({
  id: 'sample-openings',
  form: 'event',
  label: label('Khai trương (ví dụ)', 'Openings (invented)'),
  fields: {
    present: countField({ label: label('Có mặt', 'Present'), measuredIn: 'person' }),
    posted: dayField({ label: label('Ngày niêm yết', 'Posted') }),
    open: flagField({ label: label('Công khai', 'Open') }),
    place: choiceField({
      label: label('Nơi', 'Place'),
      choices: { school: label('Trường', 'School'), house: label('Nhà văn hóa', 'House of culture') },
    }),
  },
});
