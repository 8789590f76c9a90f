import { describe, expect, it } from 'vitest';
import { lawByArticlePage } from '../../src/law-by-article-page.ts';
import { findingsPage } from '../../src/findings-page.ts';
import { lawTestsPage } from '../../src/law-tests-page.ts';
import { citationsIn, citationTyped, placeFrom, printed } from '../../src/site/citations.ts';
import { searched } from '../../src/site/search-words.ts';
import { searchedPages } from './searched-pages.ts';

const index = searchedPages({
  'vi/law-by-article.html': lawByArticlePage('vi'),
  'law-by-article.html': lawByArticlePage('en'),
  'vi/law-tests.html': lawTestsPage('vi'),
  'law-tests.html': lawTestsPage('en'),
  'findings.html': findingsPage(),
});
const firstFive = (typed: string, vietnamese: boolean): readonly string[] =>
  searched(index, typed, vietnamese)
    .slice(0, 5)
    .map(({ title }) => title);

describe('who types a citation finds what rests on it', () => {
  const law = 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15';
  it.each([
    ['Điều 15', `Điều 15 ${law}`],
    ['điều 15 luật 10/2022', `Điều 15 ${law}`],
    ['ĐIỀU 15 LUẬT SỐ 10/2022/QH15', `Điều 15 ${law}`],
    ['Luật 10/2022/QH15', law],
    ['10/2022/QH15', law],
    ['luật năm 2022 điều 15', `Điều 15 ${law}`],
    ['khoản 2 Điều 11', `Điều 11 ${law}`],
    ['k2 đ11', `Điều 11 ${law}`],
    ['Điều 11 khoản 2 luật thdccs', `Điều 11 ${law}`],
    ['điểm b khoản 2 Điều 83', `Điều 83 ${law}`],
    ['Điều 21.1', `Điều 21 ${law}`],
    ['NĐ 145/2020', 'Nghị định số 145/2020/NĐ-CP'],
    ['nd145/2020', 'Nghị định số 145/2020/NĐ-CP'],
    ['khoản 1 điều 40 nghị định 145', 'Điều 40 Nghị định số 145/2020/NĐ-CP'],
    ['Nghị định 04', 'Nghị định số 04/2015/NĐ-CP'],
    ['Nghị định số 59/2023/NĐ-CP', 'Nghị định số 59/2023/NĐ-CP'],
    ['Pháp lệnh 34', 'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn số 34/2007/PL-UBTVQH11'],
    ['Đ5 PL 34/2007', 'Điều 5 Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn số 34/2007/PL-UBTVQH11'],
    ['dieu 15 luat hoa giai', 'Điều 15 Luật Hòa giải ở cơ sở số 35/2013/QH13'],
    ['Luật Tiếp công dân điều 12', 'Điều 12 Luật Tiếp công dân số 42/2013/QH13'],
    ['Bộ luật Lao động 2019 điều 63', 'Điều 63 Bộ luật Lao động số 45/2019/QH14'],
    ['điều 63 BLLĐ', 'Điều 63 Bộ luật Lao động số 45/2019/QH14'],
    ['120-KL/TW', 'Kết luận số 120-KL/TW'],
    ['chỉ thị 30', 'Chỉ thị số 30-CT/TW'],
    ['TT 01/2016', 'Thông tư số 01/2016/TT-BNV'],
    // Nothing rests on it; its law is the nearest there is.
    ['Điều 99 Luật 10/2022', law],
    ['khoản 9 Điều 12 Luật 10/2022', `Điều 12 ${law}`],
  ])('%s', (typed, title) => {
    expect(firstFive(typed, true)[0]).toBe(title);
    expect(firstFive(typed.normalize('NFD'), true)[0]).toBe(title);
  });

  it.each([
    ['Art. 60', 'Art. 60, Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15'],
    ['article 21 clause 1', 'Art. 21, Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15'],
    ['Art. 40(2)(e)', 'Art. 40, Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15'],
    ['Decree 145/2020', 'Decree No. 145/2020/NĐ-CP'],
    ['Ordinance No. 34', 'Ordinance on Exercise of Democracy in Communes, Wards and Townships No. 34/2007/PL-UBTVQH11'],
  ])('%s, in English', (typed, title) => {
    expect(firstFive(typed, false)[0]).toBe(title);
  });

  it('shows the rules that judge by a clause among the first', () => {
    expect(
      searched(index, 'khoản 3 Điều 13 luật 10/2022', true)
        .slice(0, 5)
        .map(({ url }) => url),
    ).toEqual(
      expect.arrayContaining([expect.stringMatching(/^vi\/law-by-article/u), expect.stringMatching(/^findings/u)]),
    );
    expect(firstFive('khoản 1 Điều 60', true)).toContain('L-60.1a');
  });

  it('leaves what cites nothing to the words', () => {
    for (const typed of ['hòa giải', 'D59-3.3', 'xlsx/no-15', 'quy định', 'điểm thi đua'])
      expect(citationTyped(typed).place, typed).toBeNull();
    expect(firstFive('D59-3.3', true)[0]).toBe('D59-3.3');
  });
});

describe('a text on a page', () => {
  const read = (text: string): readonly string[] => citationsIn(text).map(printed);

  it('cites each place with the instrument behind it, in both languages', () => {
    expect(
      read('khoản 1 Điều 21 Luật X số 10/2022/QH15, sửa bởi Điều 4 Luật Y số 97/2025/QH15; Nghị định số 04/2015/NĐ-CP'),
    ).toEqual(['law 10 2022 21 1 -', 'law 97 2025 4 - -', 'decree 4 2015 - - -']);
    expect(read('Art. 40(2)(e), Law on X No. 10/2022/QH15')).toEqual(['law 10 2022 40 2 e']);
    expect(read('điểm đ khoản 1 Điều 5')).toEqual(['- - - 5 1 đ']);
  });

  it('cites nothing by months, shares and codes', () => {
    expect(read('tháng 6/2024, 2/3 số hộ, 50/100, xem L-13.2, quý 1/2023, ngày 05/06/2024')).toEqual([]);
  });

  it('is kept and read back as it was', () => {
    const [place] = citationsIn('điểm b khoản 2 Điều 83 Luật X số 10/2022/QH15');
    expect(place && placeFrom(printed(place))).toEqual(place);
  });
});
