import { describe, expect, it } from 'vitest';
import { fieldsOf, figuresOf } from './reading.ts';

describe('a number that counts nothing is no figure', () => {
  it.each([
    ['a day that has a name', 'Dịp Quốc khánh 2/9 và Giải phóng miền Nam 30/4, xã tổ chức lễ.', []],
    ['a rank, and a grade of pay', 'Xã xếp hạng 12 của tỉnh; chuyên viên bậc 3/9, hệ số 4,65.', []],
    ['the scale of a map', 'Bản đồ tỷ lệ 1/2.000 được treo tại trụ sở.', []],
    ['the parties to a rule', 'Quy chế phối hợp giữa 03 bên được ký.', []],
    ['what is enclosed', 'Gửi kèm 01 phụ lục, 02 biểu.', []],
    ['a motto', 'Giữ nguyên tắc 3 công khai, 4 kiểm tra.', []],
    ['every so many years', 'Cứ 05 năm tổng kết 01 lần.', []],
    ['sessions of a committee', 'Hội nghị Trung ương 6, 7 khóa XIII.', []],
    ['a place with a name behind its number', 'Điểm trường số 3 thôn Ví Dụ được sửa.', []],
    ['the second meeting of a named body', 'Hội nghị lần 2 Ban Chỉ đạo đã họp.', []],
    ['ages', 'Người trong độ tuổi 15-60 dự họp.', []],
    ['two short numbers to call', 'Gọi tổng đài 1022 hoặc 115.', []],
  ])('%s', async (_, words, expected) => {
    expect(await figuresOf(words)).toEqual(expected);
  });

  it.each([
    ['but two of nine units are', 'Có 2/9 đơn vị báo cáo.', ['2 unit (part)', '9 unit (whole)']],
    ['but enclosing is not giving', 'Tặng 12 bộ hồ sơ.', ['12 dossier']],
    ['but a total of boards is', 'Tổng số 12 Ban Thanh tra nhân dân.', ['12 board']],
    ['but women among persons are', 'Phụ nữ 12/30 người.', ['12 person (part)', '30 person (whole)']],
  ])('%s', async (_, words, expected) => {
    expect(await figuresOf(words)).toEqual(expected);
  });
});

describe('a sentence that opens with what is aimed at', () => {
  it('aims with all its parts', async () => {
    expect(await figuresOf('Phấn đấu trên 95% hồ sơ đúng hạn; 100% thôn có hương ước; mở 12 lớp.')).toEqual([]);
    expect(await figuresOf('Mục tiêu năm 2027: 12 lớp tập huấn; 40 cuộc đối thoại.')).toEqual([]);
    expect(await figuresOf('Dự kiến năm 2027 mở 12 lớp cho 600 người; năm 2026 đã mở 9 lớp.')).toEqual(['9 class']);
  });

  it('until it says what was done', async () => {
    expect(await figuresOf('Phấn đấu vượt khó, xã đã vận động 45 hộ hiến đất.')).toEqual(['45 household']);
    expect(await figuresOf('Nhiệm vụ năm 2026: đã hoàn thành 18/20 nhiệm vụ.')).toEqual([
      '18 task (part)',
      '20 task (whole)',
    ]);
  });
});

describe('which number belongs to which noun', () => {
  it('parts a total from the names of its parts, which count what it counts', async () => {
    const words = 'Cấp ủy, chính quyền ban hành 20 văn bản, gồm: Đảng ủy 4, Ủy ban nhân dân 9, Ban Chỉ đạo 7.';
    expect(await figuresOf(words)).toEqual(['20 document', '4 document', '9 document', '7 document']);
    expect(await fieldsOf(words)).toEqual([
      'steering-committee.documentsIssued',
      'steering-committee.partyDocuments',
      'steering-committee.authorityDocuments',
      'steering-committee.committeeDocuments',
    ]);
  });

  it('lends no unit of measure over the end of a sentence, nor without a sign of parts', async () => {
    expect(await figuresOf('Ban hành 20 văn bản. Cụ thể: loa phát 7.')).toEqual(['20 document', '7 -']);
    expect(await figuresOf('Ban hành 20 văn bản, loa phát 7.')).toEqual(['20 document', '7 -']);
  });

  it('counts opinions by the papers that carry them, delegations and stoppages in their own units', async () => {
    expect(
      await figuresOf('Mặt trận nhận 57 văn bản trả lời; tiếp 3 đoàn đông người; có 2 cuộc ngừng việc tập thể.'),
    ).toEqual(['57 opinion', '3 delegation', '2 case']);
    expect(await fieldsOf('Mặt trận giám sát: gửi 30 văn bản kiến nghị, 28 văn bản trả lời.')).toEqual([
      'front-supervision.opinionsSent',
      'front-supervision.opinionsAnswered',
    ]);
  });

  it('takes dialogue of an authority with enterprises for no dialogue at a workplace', async () => {
    expect(await fieldsOf('Ủy ban nhân dân xã đối thoại với doanh nghiệp 5 cuộc.')).toEqual([
      'dialogues.withEnterprises',
    ]);
  });

  it('takes supervision together with the other board for no supervision of its own', async () => {
    expect(
      await fieldsOf('Ban Thanh tra nhân dân phối hợp với Ban Giám sát đầu tư của cộng đồng giám sát 9 cuộc.'),
    ).toEqual(['peoples-inspection.jointSupervisions']);
  });

  it('takes who is only in company for nobody who did it', async () => {
    for (const company of ['cùng', 'phối hợp với', 'phối hợp cùng'])
      expect(
        await fieldsOf(`Ban Thanh tra nhân dân: ${company} Ban Giám sát đầu tư của cộng đồng tổ chức 3 cuộc giám sát.`),
      ).toEqual(['peoples-inspection.jointSupervisions']);
  });

  it('knows what offices shorten', async () => {
    expect(await fieldsOf('Có 12 THG với 84 HGV; 24 DN tổ chức ĐTTNLV.')).toEqual([
      'mediation.groups',
      'mediation.mediators',
      'workplace-dialogues.enterprisesHeld',
    ]);
  });
});
