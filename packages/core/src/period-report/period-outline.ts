import { practice } from '../basis/legal-basis.ts';
import {
  acrossUnits,
  inCommunes,
  inOffices,
  inWorkplaces,
  leadership,
  peoplesBodies,
  situation,
} from './outline-areas.ts';
import type { DatedSentence, ReportOutline } from './outline.ts';

const lastDayOfOldLaw = '2023-06-30';
const firstDayOfNewLaw = '2023-07-01';

// Each kind of unit has a chapter of its own, so that no two sections begin with the same words.
const law2022 = (chapter: string): DatedSentence => ({
  from: firstDayOfNewLaw,
  words: {
    vi: `Thực hiện theo Chương ${chapter} Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 và Nghị định số 59/2023/NĐ-CP.`,
    en: `Under Chapter ${chapter} of the Law on the exercise of grassroots democracy No. 10/2022/QH15 and Decree No. 59/2023/NĐ-CP.`,
  },
});

const before = (vi: string, en: string): DatedSentence => ({
  to: lastDayOfOldLaw,
  words: { vi: `Thực hiện theo ${vi}.`, en: `Under ${en}.` },
});

/**
 * An outline of a periodic report as offices usually write it: situation, leadership, the three kinds of unit under the law of their
 * own, work that concerns all, bodies of the people, assessment, shortcomings, tasks, and an annex of all figures. No law
 * lays it down.
 *
 * @term đề cương báo cáo kết quả thực hiện dân chủ ở cơ sở
 */
export const periodOutline: ReportOutline = {
  id: 'period-report',
  label: { vi: 'Báo cáo định kỳ thực hiện dân chủ ở cơ sở', en: 'Periodic report on grassroots democracy' },
  basis: [
    practice(
      { vi: 'Bố cục báo cáo thường gặp', en: 'The order reports usually follow' },
      {
        vi: 'báo cáo đã công bố của một số địa phương các năm 2014–2024',
        en: 'published reports of places, 2014–2024',
      },
    ),
  ],
  title: { vi: 'Kết quả thực hiện dân chủ ở cơ sở {period}', en: 'Grassroots democracy, {period}' },
  opening: {
    vi: '{unit} báo cáo kết quả thực hiện dân chủ ở cơ sở {period} như sau:',
    en: '{unit} reports on grassroots democracy, {period}:',
  },
  sections: [
    { title: { vi: 'Đặc điểm tình hình', en: 'Situation' }, areas: situation },
    { title: { vi: 'Công tác lãnh đạo, chỉ đạo', en: 'Leadership' }, areas: leadership },
    {
      title: { vi: 'Kết quả thực hiện', en: 'Results' },
      narrative: 'result',
      sections: [
        {
          title: { vi: 'Ở xã, phường, đặc khu', en: 'In communes' },
          group: 'commune',
          under: [
            before(
              'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn số 34/2007/PL-UBTVQH11',
              'the Ordinance on democracy in communes No. 34/2007/PL-UBTVQH11',
            ),
            law2022('II'),
          ],
          areas: inCommunes,
        },
        {
          title: { vi: 'Ở cơ quan, đơn vị', en: 'In agencies and public units' },
          group: 'office',
          under: [before('Nghị định số 04/2015/NĐ-CP', 'Decree No. 04/2015/NĐ-CP'), law2022('III')],
          areas: inOffices,
        },
        {
          title: { vi: 'Ở doanh nghiệp, nơi làm việc', en: 'In workplaces' },
          group: 'workplace',
          under: [
            {
              from: '2021-02-01',
              words: {
                vi: 'Thực hiện theo Bộ luật Lao động số 45/2019/QH14 và Nghị định số 145/2020/NĐ-CP; ở doanh nghiệp nhà nước còn theo quy định về thực hiện dân chủ.',
                en: 'Under the Labour Code No. 45/2019/QH14 and Decree No. 145/2020/NĐ-CP; in State enterprises also under the rules on democracy.',
              },
            },
          ],
          areas: inWorkplaces,
        },
      ],
    },
    { title: { vi: 'Công tác chung', en: 'Work that concerns all' }, areas: acrossUnits },
    {
      title: { vi: 'Mặt trận Tổ quốc, các tổ chức và Ban của Nhân dân', en: 'The Front and the bodies of the people' },
      areas: peoplesBodies,
    },
    {
      title: { vi: 'Đánh giá chung', en: 'Assessment' },
      sections: [
        { title: { vi: 'Ưu điểm', en: 'Strengths' }, narrative: 'strength' },
        { title: { vi: 'Hạn chế', en: 'Shortcomings' }, narrative: 'shortcoming' },
        { title: { vi: 'Nguyên nhân', en: 'Causes' }, narrative: 'cause' },
      ],
    },
    { title: { vi: 'Việc phải tiếp tục theo dõi', en: 'To be followed up' }, openItems: true },
    { title: { vi: 'Nhiệm vụ thời gian tới', en: 'Tasks' }, narrative: 'task' },
    { title: { vi: 'Kiến nghị, đề xuất', en: 'Proposals' }, narrative: 'proposal' },
  ],
  closing: {
    vi: 'Trên đây là báo cáo kết quả thực hiện dân chủ ở cơ sở {period} của {unit}.',
    en: 'This is the report of {unit} on grassroots democracy, {period}.',
  },
  annex: { vi: 'Số liệu thực hiện dân chủ ở cơ sở {period}', en: 'Figures of grassroots democracy, {period}' },
};
