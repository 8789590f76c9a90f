// SAMPLE DATA, invented: what communes promised, what boards recommended, and what became of it. TM-A1 does all in time. A task
// of TM-A2 is under way after its last day. TM-A3 follows up a number nobody gave. TM-A4 never mentions its shortcoming again.
// TM-B1 left a recommendation without an answer, TM-B2 answered one late.
const half = '6 tháng đầu năm 2024';
const year = 'năm 2024';

const task = { period: half, section: 'task', number: 'NV1', text: 'Rà soát hương ước, quy ước', dueOn: '30/09/2024' };
const shortcoming = {
  period: half,
  section: 'shortcoming',
  number: 'HC1',
  text: 'Công khai ở một số thôn còn hình thức',
};
const outcome = { period: year, section: 'result', number: 'KQ1', followsPeriod: '2024-H1', followsNumber: 'NV1' };

/** Narrative items of two reports. */
export const narrative = [
  { unit: 'TM-A1', ...task, responsible: 'Công chức Tư pháp - Hộ tịch' },
  { unit: 'TM-A1', ...shortcoming },
  { unit: 'TM-A1', ...outcome, period: '9 tháng năm 2024', status: 'done', followUp: 'Đã rà soát 10 hương ước' },
  { unit: 'TM-A1', ...shortcoming, period: year, number: 'HC2', followsPeriod: '2024-H1', followsNumber: 'HC1' },
  { unit: 'TM-A2', ...task },
  { unit: 'TM-A2', ...outcome, status: 'inProgress', followUp: 'Đã rà soát 4/9 hương ước' },
  { unit: 'TM-A3', ...task },
  { unit: 'TM-A3', ...outcome, followsNumber: 'NV9', status: 'done' },
  { unit: 'TM-A4', ...shortcoming },
  { unit: 'TM-A4', period: year, section: 'result', number: 'KQ1', text: 'Các nội dung khác được thực hiện' },
];

/** A conclusion of the province that two communes report. */
export const conclusions = [
  {
    unit: 'TM-A1',
    date: '15/01/2024',
    number: '05-KL/TU',
    kind: 'conclusion',
    dueOn: '30/06/2024',
    completedOn: '20/06/2024',
  },
  {
    unit: 'TM-A2',
    date: '15/01/2024',
    number: '05-KL/TU',
    kind: 'conclusion',
    dueOn: '30/06/2024',
    completedOn: '05/07/2024',
  },
];

const recommendation = { body: 'communeBoard', addressee: 'UBND xã', recommendation: 'Công khai dự toán công trình' };

/** What boards recommended. */
export const recommendations = [
  { unit: 'TM-A1', date: '02/10/2024', ...recommendation, answeredOn: '10/10/2024', accepted: true },
  { unit: 'TM-B1', date: '02/10/2024', ...recommendation },
  { unit: 'TM-B2', date: '02/10/2024', ...recommendation, answeredOn: '08/11/2024', accepted: true },
];
