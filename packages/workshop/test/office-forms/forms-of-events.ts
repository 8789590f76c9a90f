// Forms in which every row is something that took place on a day: 3.1 to 3.6 of the catalogue of fields.
import { choiceField, countField, defineEntity, textField } from '@qcdc/core';
import { letterhead, signatures, type OfficeForm } from './office-form.ts';

const disclosure: OfficeForm = {
  id: '01-cong-khai',
  sheets: [
    {
      name: 'Biểu 01',
      rows: [
        ...letterhead('UBND TỈNH THỬ', 'Thử, ngày 02 tháng 7 năm 2024'),
        ['KẾT QUẢ THỰC HIỆN CÔNG KHAI 6 THÁNG ĐẦU NĂM 2024'],
        [null],
        [
          'TT',
          'Tên xã, phường',
          'Mã nội dung công khai',
          'Tóm tắt nội dung công khai',
          'Cơ quan thực hiện công khai',
          'Số, ký hiệu văn bản',
          'Hình thức công khai',
          'Thời gian công khai',
          null,
          'Ghi chú',
        ],
        [null, null, null, null, null, null, null, 'Từ ngày', 'Đến ngày', null],
        [
          1,
          'Xã An Hòa',
          '3',
          'Quy hoạch khu dân cư',
          'UBND xã',
          '12/QĐ-UBND',
          'Niêm yết',
          '05/03/2024',
          '10/04/2024',
          null,
        ],
        [
          2,
          'Xã Thủy Lợi',
          '5',
          'Dự toán năm 2024',
          'UBND xã',
          '07/TB-UBND',
          'Hệ thống truyền thanh',
          '11/01/2024',
          '11/02/2024',
          null,
        ],
        ...signatures,
      ],
      merges: ['A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'F6:F7', 'G6:G7', 'H6:I6', 'J6:J7'],
    },
  ],
  records: [
    'disclosure-posting X1 2024-03-05 item=3 summary=Quy hoạch khu dân cư form=posting discloser=UBND xã documentNumber=12/QĐ-UBND until=2024-04-10',
    'disclosure-posting X2 2024-01-11 item=5 summary=Dự toán năm 2024 form=loudspeaker discloser=UBND xã documentNumber=07/TB-UBND until=2024-02-11',
  ],
};

const decided: OfficeForm = {
  id: '02-nhan-dan-ban-quyet-dinh',
  sheets: [
    {
      name: 'Biểu 02 (QĐ trực tiếp)',
      rows: [
        ...letterhead('UBND TỈNH THỬ', 'Thử, ngày 05 tháng 01 năm 2025'),
        ['TỔNG HỢP BIỂU QUYẾT CỦA CỘNG ĐỒNG DÂN CƯ NĂM 2024'],
        [
          'STT',
          'Đơn vị',
          'Ngày họp',
          'Nội dung bàn, quyết định',
          'Tóm tắt nội dung',
          'Số phương án chuẩn bị',
          'Kết quả biểu quyết',
          null,
          'Kinh phí (triệu đồng)',
          null,
          null,
          'Ngày công',
        ],
        [
          null,
          null,
          null,
          null,
          null,
          null,
          'Tổng số hộ',
          'Số phiếu tán thành',
          'Tổng giá trị',
          'Tiền Nhân dân đóng góp',
          'Ngân sách nhà nước',
          null,
        ],
        ['A', 'B', 'C', 'D', 'E', 1, 2, 3, 4, 5, 6, 7],
        [1, 'Xã An Hòa', '12/05/2024', 'Chủ trương, mức đóng góp', 'Đường thôn 1', 2, 210, 180, 350.5, 200.5, 150, 40],
        [2, 'Xã Thủy Lợi', '20/06/2024', 'Hương ước, quy ước', 'Sửa hương ước', 1, 150, 149, null, null, null, null],
        ...signatures,
      ],
      merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:H5', 'I5:K5', 'L5:L6'],
    },
  ],
  records: [
    'community-vote X1 2024-05-12 matter=contribution summary=Đường thôn 1 totalHouseholds=210 approving=180 optionsPrepared=2 totalValue=350500000 peopleMoney=200500000 stateBudget=150000000 labourDays=40',
    'community-vote X2 2024-06-20 matter=convention summary=Sửa hương ước totalHouseholds=150 approving=149 optionsPrepared=1',
  ],
};

/** What is discussed and voted on and decided by the authority: no area of ours has these four fields together. */
const sentUp = /* @__PURE__ */ defineEntity({
  id: 'vote-sent-up',
  form: 'event',
  label: { vi: 'Bàn, biểu quyết để cấp có thẩm quyền quyết định', en: 'Voted on, decided by the authority' },
  fields: {
    matter: textField({ label: { vi: 'Nội dung biểu quyết', en: 'Matter' } }),
    form: textField({ label: { vi: 'Hình thức', en: 'Form' } }),
    options: countField({ label: { vi: 'Số phương án', en: 'Options prepared' }, measuredIn: 'option' }),
    result: textField({ label: { vi: 'Kết quả biểu quyết', en: 'Result of the vote' } }),
  },
});

const sentUpForm: OfficeForm = {
  id: '03-bieu-quyet-de-cap-tren-quyet-dinh',
  own: [sentUp],
  sheets: [
    {
      name: 'Bieu 03',
      rows: [
        ['ĐẢNG ỦY XÃ AN HÒA'],
        ['NHÂN DÂN BÀN, BIỂU QUYẾT ĐỂ CẤP CÓ THẨM QUYỀN QUYẾT ĐỊNH'],
        ['Đơn vị báo cáo: Xã An Hòa'],
        [null],
        [
          'Stt',
          'Ngày tổ chức',
          'Nội dung đưa ra biểu quyết',
          'Hình thức biểu quyết',
          'Số phương án được chuẩn bị',
          'Kết quả',
        ],
        [1, '15/03/2024', 'Hương ước thôn 2', 'Bỏ phiếu kín', 2, '95/100 hộ đồng ý'],
        [2, '16/03/2024', 'Trưởng thôn 3', 'Giơ tay', 1, 'Trúng cử'],
      ],
    },
  ],
  records: [
    'vote-sent-up X1 2024-03-15 matter=Hương ước thôn 2 form=Bỏ phiếu kín options=2 result=95/100 hộ đồng ý',
    'vote-sent-up X1 2024-03-16 matter=Trưởng thôn 3 form=Giơ tay options=1 result=Trúng cử',
  ],
};

const comments: OfficeForm = {
  id: '04-tham-gia-y-kien',
  sheets: [
    {
      name: 'Lấy ý kiến ND',
      rows: [
        ...letterhead('UBND HUYỆN THỬ', 'Thử, ngày 30 tháng 6 năm 2024'),
        ['BIỂU TỔNG HỢP LẤY Ý KIẾN NHÂN DÂN'],
        [
          'TT',
          'Đơn vị cấp xã',
          'Mã nội dung',
          'Tóm tắt nội dung lấy ý kiến',
          'Thời gian',
          null,
          'Số ý kiến',
          null,
          'Có giải trình bằng văn bản',
        ],
        [null, null, null, null, 'Từ ngày', 'Đến ngày', 'Tham gia', 'Được tiếp thu', null],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
        [1, 'Xã An Hòa', 'YK-01', 'Dự thảo quy hoạch', '01/02/2024', '02/03/2024', 120, 45, 'Có'],
        [2, 'Xã Thủy Lợi', 'YK-02', 'Phương án đền bù', '10/02/2024', '12/03/2024', 66, 66, 'Không'],
        ...signatures,
      ],
      merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:F5', 'G5:H5', 'I5:I6'],
    },
  ],
  records: [
    'comment-period X1 2024-02-01 subject=YK-01 summary=Dự thảo quy hoạch closedOn=2024-03-02 opinions=120 opinionsAccepted=45 explainedInWriting=true',
    'comment-period X2 2024-02-10 subject=YK-02 summary=Phương án đền bù closedOn=2024-03-12 opinions=66 opinionsAccepted=66 explainedInWriting=false',
  ],
};

const works: OfficeForm = {
  id: '05-huy-dong-von',
  sheets: [
    {
      name: 'Huy động vốn',
      rows: [
        ['UBND XÃ AN HÒA'],
        ['CÔNG TRÌNH NHÂN DÂN ĐÓNG GÓP XÂY DỰNG NĂM 2024'],
        ['Tên đơn vị: Xã An Hòa', null, null, 'Đơn vị tính: triệu đồng'],
        [
          'TT',
          'Tên công trình, phong trào',
          'Ngày khởi công',
          'Tổng giá trị',
          'Nhân dân đóng góp',
          'Nhà nước hỗ trợ',
          'Ghi chú',
        ],
        [1, 'Đường thôn 1', '02/04/2024', 500, 300, 200, null],
        [2, 'Nhà văn hóa thôn 4', '06/05/2024', 1250.5, 250.5, 1000, 'đang làm'],
        [null, 'Tổng cộng', null, 1750.5, 550.5, 1200, null],
      ],
    },
  ],
  records: [
    'mobilised-work X1 2024-04-02 name=Đường thôn 1 totalValue=500000000 peopleMoney=300000000 stateBudget=200000000',
    'mobilised-work X1 2024-05-06 name=Nhà văn hóa thôn 4 totalValue=1250500000 peopleMoney=250500000 stateBudget=1000000000',
  ],
};

/** Inspections with recommendations by receiver: ours count recommendations of one event in one number. */
const peopleCheck = /* @__PURE__ */ defineEntity({
  id: 'people-check',
  form: 'event',
  label: { vi: 'Nhân dân kiểm tra, giám sát', en: 'Checks by the people' },
  fields: {
    content: textField({ label: { vi: 'Nội dung giám sát', en: 'Content' } }),
    body: choiceField({
      label: { vi: 'Chủ thể giám sát', en: 'Body' },
      choices: {
        inspection: { vi: 'Ban TTND', en: "People's inspection board" },
        investment: { vi: 'Ban GSĐTCĐ', en: 'Investment supervision board' },
        other: { vi: 'Khác', en: 'Other' },
      },
    }),
    toParty: countField({ label: { vi: 'Kiến nghị với cấp ủy', en: 'To the Party' }, measuredIn: 'recommendation' }),
    toAuthority: countField({
      label: { vi: 'Kiến nghị với chính quyền', en: 'To the authority' },
      measuredIn: 'recommendation',
    }),
    toOthers: countField({
      label: { vi: 'Kiến nghị với cơ quan khác', en: 'To others' },
      measuredIn: 'recommendation',
    }),
  },
});

const checks: OfficeForm = {
  id: '06-nhan-dan-kiem-tra-giam-sat',
  own: [peopleCheck],
  sheets: [
    {
      name: 'Biểu 6',
      rows: [
        ...letterhead('UBMTTQ TỈNH THỬ', 'Thử, ngày 10 tháng 12 năm 2024'),
        ['NHÂN DÂN KIỂM TRA, GIÁM SÁT NĂM 2024'],
        [
          'STT',
          'Xã, phường',
          'Ngày giám sát',
          'Nội dung kiểm tra, giám sát',
          'Chủ thể thực hiện',
          'Số kiến nghị sau giám sát',
          null,
          null,
        ],
        [null, null, null, null, null, 'Với cấp ủy', 'Với chính quyền', 'Với cơ quan khác'],
        [1, 'Xã An Hòa', '03/06/2024', 'Quỹ thôn 2', 'Ban TTND', 1, 2, 0],
        [2, 'Xã Thủy Lợi', '08/07/2024', 'Đường liên xã', 'Ban GSĐTCĐ', 0, 3, 1],
        ...signatures,
      ],
      merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:H5'],
    },
  ],
  records: [
    'people-check X1 2024-06-03 content=Quỹ thôn 2 body=inspection toParty=1 toAuthority=2 toOthers=0',
    'people-check X2 2024-07-08 content=Đường liên xã body=investment toParty=0 toAuthority=3 toOthers=1',
  ],
};

export const formsOfEvents: readonly OfficeForm[] = [disclosure, decided, sentUpForm, comments, works, checks];
