import { describe, expect, it } from 'vitest';
import { arithmetic, citation, practice, type LegalBasis } from './legal-basis.ts';

const law: LegalBasis = {
  kind: 'law',
  number: '10/2022/QH15',
  title: { vi: 'Luật Thực hiện dân chủ ở cơ sở', en: 'Law on Exercise of Democracy at the Grassroots' },
  confirmed: true,
};

describe('a basis is cited the way lawyers of each language do', () => {
  it.each([
    [
      law,
      'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
      'Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15',
    ],
    [
      { ...law, article: '15' },
      'Điều 15 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
      'Art. 15, Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15',
    ],
    [
      { ...law, article: '21', clause: '1' },
      'khoản 1 Điều 21 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
      'Art. 21(1), Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15',
    ],
    [
      { ...law, article: '51', clause: '2', point: 'đ' },
      'điểm đ khoản 2 Điều 51 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
      'Art. 51(2)(đ), Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15',
    ],
  ])('%#', (basis, vi, en) => {
    expect(citation(basis, 'vi')).toBe(vi);
    expect(citation(basis, 'en')).toBe(en);
  });
  it('says of a provision nobody has compared with its text that it is not confirmed', () => {
    const open = { ...law, article: '15', confirmed: false };
    expect(citation(open, 'vi')).toBe('Điều 15 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 (chưa kiểm chứng)');
    expect(citation(open, 'en')).toMatch(/10\/2022\/QH15 \(not confirmed\)$/);
  });
  it('an amended article is cited with the place that amended it, as officials do', () => {
    const by = {
      ...law,
      number: '00/2027/QH16',
      title: { vi: 'Luật giả định', en: 'Invented Law' },
      article: '2',
      clause: '1',
    };
    const amended = { ...law, article: '12', clause: '3', amendedBy: by };
    expect(citation(amended, 'vi')).toBe(
      'khoản 3 Điều 12 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, được sửa đổi, bổ sung bởi khoản 1 Điều 2 Luật giả định số 00/2027/QH16',
    );
    expect(citation({ ...amended, confirmed: false }, 'en')).toBe(
      'Art. 12(3), Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15, as amended by Art. 2(1), Invented Law No. 00/2027/QH16 (not confirmed)',
    );
  });
  it('arithmetic and practice have no number to cite', () => {
    const title = { vi: 'Phần không vượt toàn bộ', en: 'A part never exceeds its whole' };
    expect(citation(arithmetic(title), 'vi')).toBe(title.vi);
    expect(practice(title)).toEqual({ kind: 'practice', number: null, title, confirmed: true });
  });
});
