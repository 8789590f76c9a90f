import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'training',
    form: 'period',
    label: { vi: 'Tuyên truyền, tập huấn', en: 'Communication and training' },
    step: 'know',
    basis: [
      practice(
        {
          vi: 'Tuyên truyền, tập huấn được báo cáo mỗi kỳ',
          en: 'Communication and training are reported every period',
        },
        {
          vi: 'các tỉnh, thị xã, theo báo cáo các năm 2021, 2022',
          en: 'provinces and towns, by reports of 2021 and 2022',
        },
      ),
    ],
    fields: {
      /** Classes. @term số lớp tuyên truyền, tập huấn @unit class */
      classes: figureField({ label: { vi: 'Lớp tuyên truyền, tập huấn', en: 'Classes' }, measuredIn: 'class' }),
      /** Everybody at every class; who attends two classes counts twice. @term lượt người tham dự tập huấn @unit turn */
      participants: figureField({
        label: { vi: 'Lượt người dự tập huấn', en: 'Training attendances' },
        measuredIn: 'turn',
        description: {
          vi: 'Tính theo lượt: một người dự hai lớp là hai lượt',
          en: 'Everybody at every class; who attends two classes counts twice',
        },
      }),
      /** Communication sessions. @term số cuộc tuyên truyền @unit session */
      communicationSessions: figureField({
        label: { vi: 'Cuộc tuyên truyền', en: 'Communication sessions' },
        measuredIn: 'session',
      }),
      /** Communication attendances. @term lượt người nghe tuyên truyền @unit turn */
      communicationAttendances: figureField({
        label: { vi: 'Lượt người nghe tuyên truyền', en: 'Communication attendances' },
        measuredIn: 'turn',
      }),
      /** News items. @term số tin, bài @unit item */
      newsItems: figureField({ label: { vi: 'Tin, bài', en: 'News items' }, measuredIn: 'newsItem' }),
    },
  }))();

/** The fields of {@link training}. */
export interface TrainingFields extends FieldsOf<typeof area> {}

/**
 * Classes and communication sessions of one period.
 * @term tuyên truyền, phổ biến, tập huấn
 */
export interface Training extends RecordOf<typeof area> {}

/** Classes and communication sessions of one period. @term tuyên truyền, phổ biến, tập huấn */
export const training: Entity<'training', 'period', TrainingFields, Training> = area;
