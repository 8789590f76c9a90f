import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree154of2026, law136of2025, law42of2013 } from '../law/instruments/services.ts';
import { byRegularity } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'citizen-reception',
    form: 'period',
    label: { vi: 'Tiếp công dân (tổng hợp)', en: 'Citizen reception (counts)' },
    step: 'supervise',
    basis: [cite(law42of2013, 15), cite(law42of2013, 18), cite(law136of2025), cite(decree154of2026)],
    fields: {
      /** Reception sessions. @term số cuộc tiếp công dân @unit session */
      sessions: figureField({
        label: { vi: 'Cuộc tiếp công dân', en: 'Reception sessions' },
        alsoCalled: ['Số cuộc tiếp công dân'],
        measuredIn: 'session',
        splitBy: [{ by: byRegularity, members: { periodic: 'periodicSessions', unscheduled: 'unscheduledSessions' } }],
      }),
      /** Periodic sessions. @term tiếp công dân định kỳ @unit session */
      periodicSessions: figureField({
        label: { vi: 'Tiếp định kỳ', en: 'Periodic sessions' },
        alsoCalled: ['Tiếp công dân định kỳ'],
        measuredIn: 'session',
      }),
      /** Unscheduled sessions. @term tiếp công dân đột xuất @unit session */
      unscheduledSessions: figureField({
        label: { vi: 'Tiếp đột xuất', en: 'Unscheduled sessions' },
        alsoCalled: ['Tiếp công dân đột xuất'],
        measuredIn: 'session',
      }),
      /** Each time somebody is received; who comes twice counts twice. @term số lượt tiếp @unit turn */
      turns: figureField({
        label: { vi: 'Lượt tiếp', en: 'Reception turns' },
        alsoCalled: ['Số lượt tiếp'],
        measuredIn: 'turn',
        description: {
          vi: 'Mỗi lần đến được tiếp là một lượt',
          en: 'Each time somebody is received; who comes twice counts twice',
        },
      }),
      /** People received; who comes twice counts once. @term số người được tiếp @unit person */
      persons: figureField({
        label: { vi: 'Số người được tiếp', en: 'Persons received' },
        measuredIn: 'person',
        description: {
          vi: 'Một người đến hai lần chỉ tính một người',
          en: 'People received; who comes twice counts once',
        },
      }),
      /** Matters people came with; several people may bring one matter. @term số vụ việc @unit case */
      matters: figureField({
        label: { vi: 'Số vụ việc', en: 'Matters brought' },
        measuredIn: 'case',
        description: {
          vi: 'Nhiều người có thể cùng một vụ việc',
          en: 'Matters people came with; several people may bring one matter',
        },
      }),
      /** Large groups. @term số đoàn đông người @unit group */
      largeGroups: figureField({
        label: { vi: 'Đoàn đông người', en: 'Large groups' },
        alsoCalled: ['Số đoàn đông người'],
        measuredIn: 'delegation',
      }),
      /** Sessions held by the head. @term số cuộc người đứng đầu tiếp @unit session */
      headSessions: figureField({
        label: { vi: 'Cuộc do người đứng đầu tiếp', en: 'Sessions held by the head' },
        alsoCalled: ['Số cuộc người đứng đầu tiếp'],
        measuredIn: 'session',
      }),
      /** Turns attended by inspection boards. @term số lượt Ban Thanh tra nhân dân tham gia tiếp công dân @unit turn */
      attendedByBoards: figureField({
        label: { vi: 'Lượt Ban Thanh tra nhân dân tham gia tiếp', en: 'Turns attended by inspection boards' },
        alsoCalled: ['Lượt Ban TTND tham gia tiếp', 'Số lượt Ban Thanh tra nhân dân tham gia tiếp công dân'],
        measuredIn: 'turn',
      }),
    },
    relations: {
      partsOf: [{ total: 'sessions', parts: ['periodicSessions', 'unscheduledSessions'] }],
      within: [{ part: 'headSessions', whole: 'sessions' }],
    },
  }))();

/** The fields of {@link citizenReception}. */
export interface CitizenReceptionFields extends FieldsOf<typeof area> {}

/**
 * Reception of citizens in one period. Sessions, turns, persons and matters are different units and never add up.
 * @term công tác tiếp công dân
 */
export interface CitizenReception extends RecordOf<typeof area> {}

/** Reception of citizens in one period. Sessions, turns, persons and matters are different units and never add up. @term công tác tiếp công dân */
export const citizenReception: Entity<'citizen-reception', 'period', CitizenReceptionFields, CitizenReception> = area;
