import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { steeringCommittees } from './practice/steering-committees.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'inspections',
    form: 'period',
    label: { vi: 'Kiểm tra việc thực hiện quy chế dân chủ ở cơ sở', en: 'Inspections of implementation' },
    sheetName: { vi: 'Kiểm tra việc thực hiện QCDC', en: 'Inspections of implementation' },
    step: 'inspect',
    basis: [
      practice(
        {
          vi: 'Ban Chỉ đạo kiểm tra việc thực hiện quy chế dân chủ ở cơ sở',
          en: 'The Steering Committee inspects implementation at the grassroots',
        },
        steeringCommittees,
      ),
    ],
    fields: {
      /** Inspection teams. @term số đoàn kiểm tra @unit team */
      teams: figureField({ label: { vi: 'Đoàn kiểm tra', en: 'Inspection teams' }, measuredIn: 'team' }),
      /** Units that a team visited; a unit visited twice counts once. @term số đơn vị được kiểm tra @unit unit */
      unitsInspected: figureField({
        label: { vi: 'Đơn vị được kiểm tra', en: 'Units inspected' },
        measuredIn: 'unit',
        description: {
          vi: 'Đơn vị có đoàn đến kiểm tra; đơn vị được kiểm tra hai lần chỉ tính một',
          en: 'Units that a team visited; a unit visited twice counts once',
        },
      }),
      /** Self-inspections. @term số cuộc tự kiểm tra @unit session */
      selfInspections: figureField({
        label: { vi: 'Cuộc tự kiểm tra', en: 'Self-inspections' },
        measuredIn: 'session',
      }),
      /** Units that inspected themselves. @term số đơn vị tự kiểm tra @unit unit */
      unitsSelfInspecting: figureField({
        label: { vi: 'Đơn vị tự kiểm tra', en: 'Units that inspected themselves' },
        measuredIn: 'unit',
      }),
      /** Shortcomings found. @term số thiếu sót, hạn chế phát hiện @unit shortcoming */
      shortcomingsFound: figureField({
        label: { vi: 'Thiếu sót phát hiện', en: 'Shortcomings found' },
        measuredIn: 'shortcoming',
      }),
      /** Recommendations made. @term số kiến nghị sau kiểm tra @unit recommendation */
      recommendations: figureField({
        label: { vi: 'Kiến nghị sau kiểm tra', en: 'Recommendations made' },
        measuredIn: 'recommendation',
      }),
      /** Recommendations carried out. @term số kiến nghị đã thực hiện @unit recommendation */
      recommendationsCarriedOut: figureField({
        label: { vi: 'Kiến nghị đã thực hiện', en: 'Recommendations carried out' },
        measuredIn: 'recommendation',
      }),
      /** Units the plan of the year names; a stock, told anew every period. @term số đơn vị phải kiểm tra theo kế hoạch @unit unit */
      unitsPlanned: figureField({
        label: { vi: 'Đơn vị theo kế hoạch kiểm tra', en: 'Units planned' },
        measuredIn: 'unit',
        overTime: 'last',
        askedFrom: '2027-01-01',
        description: { vi: 'Số đơn vị có trong kế hoạch kiểm tra của năm', en: 'Units the plan of the year names' },
      }),
      /** Units of the plan inspected in the year so far. @term số đơn vị trong kế hoạch đã được kiểm tra @unit unit */
      plannedUnitsInspected: figureField({
        label: { vi: 'Đơn vị trong kế hoạch đã kiểm tra', en: 'Planned units inspected' },
        measuredIn: 'unit',
        overTime: 'last',
        askedFrom: '2027-01-01',
        description: {
          vi: 'Đơn vị trong kế hoạch đã được kiểm tra, tính từ đầu năm đến cuối kỳ',
          en: 'Units of the plan inspected in the year so far',
        },
      }),
    },
    relations: {
      within: [
        { part: 'plannedUnitsInspected', whole: 'unitsPlanned' },
        { part: 'recommendationsCarriedOut', whole: 'recommendations' },
      ],
    },
  }))();

/** The fields of {@link inspections}. */
export interface InspectionsFields extends FieldsOf<typeof area> {}

/**
 * Inspection teams of the Steering Committee and what they found.
 * @term kiểm tra, giám sát việc thực hiện QCDC
 */
export interface Inspections extends RecordOf<typeof area> {}

/** Inspection teams of the Steering Committee and what they found. @term kiểm tra, giám sát việc thực hiện QCDC */
export const inspections: Entity<'inspections', 'period', InspectionsFields, Inspections> = area;
