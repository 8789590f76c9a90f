// Forms of figures: 3.7 to 3.10 of the catalogue of fields, and four more that are invented.
import { letterhead, signatures, type OfficeForm } from './office-form.ts';

const inspectionBoards: OfficeForm = {
  id: '07-ban-ttnd-don-vi-ngang',
  sheets: [
    {
      name: 'Ban TTND',
      rows: [
        ...letterhead('UBMTTQ TỈNH THỬ', 'Thử, ngày 08 tháng 7 năm 2024'),
        ['HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN QUÝ II NĂM 2024'],
        ['TT', 'Nội dung', 'Đơn vị tính', 'Xã An Hòa', 'Xã Thủy Lợi', 'Tổng cộng'],
        [1, 'Số cuộc giám sát', 'cuộc', 12, 8, 20],
        [2, 'Số vụ việc phát hiện sai phạm', 'vụ', 2, 0, 2],
        [3, 'Số vụ việc kiến nghị', 'vụ', 2, 1, 3],
        [4, 'Số tiền thu hồi', 'triệu đồng', 35.5, 0, 35.5],
        [5, 'Xử lý khác về tiền', 'triệu đồng', 4, 0, 4],
        [6, 'Diện tích đất thu hồi', 'm2', 120, 0, 120],
        ...signatures,
      ],
    },
  ],
  records: [
    'peoples-inspection X1 2024-Q2 supervisions=12 violations=2 recommended=2 moneyRecovered=35500000 moneyOtherwise=4000000 landRecovered=120',
    'peoples-inspection X2 2024-Q2 supervisions=8 violations=0 recommended=1 moneyRecovered=0 moneyOtherwise=0 landRecovered=0',
  ],
};

const investmentBoards: OfficeForm = {
  id: '08-ban-gsdtcd-bieu-doc',
  sheets: [
    {
      name: 'GSĐTCĐ',
      rows: [
        ...letterhead('UBMTTQ XÃ AN HÒA', 'An Hòa, ngày 20 tháng 12 năm 2024'),
        ['BÁO CÁO HOẠT ĐỘNG CỦA BAN GIÁM SÁT ĐẦU TƯ CỦA CỘNG ĐỒNG'],
        ['Đơn vị báo cáo: Xã An Hòa'],
        ['Kỳ báo cáo: Năm 2024'],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
        [1, 'Số công trình, dự án trên địa bàn', 'công trình', 14],
        [2, 'Số cuộc giám sát', 'cuộc', 22],
        [3, 'Số dự án phát hiện có vi phạm', 'dự án', 3],
        [4, 'Số vụ việc kiến nghị', 'vụ', 4],
        [5, 'Số tiền thu hồi', 'triệu đồng', 12.5],
        [6, 'Số tiền giảm trừ quyết toán', 'triệu đồng', 80],
        [7, 'Xử lý khác về tiền', 'triệu đồng', 0],
        ...signatures,
      ],
    },
  ],
  records: [
    'investment-supervision X1 2024 projects=14 supervisions=22 violating=3 recommended=4 moneyRecovered=12500000 settlementReduced=80000000 moneyOtherwise=0',
  ],
};

const petitions: OfficeForm = {
  id: '09-khieu-nai-to-cao',
  sheets: [
    {
      name: 'KNTC Q3',
      rows: [
        ...letterhead('UBND TỈNH THỬ', 'Thử, ngày 03 tháng 10 năm 2024'),
        ['TÌNH HÌNH GIẢI QUYẾT KHIẾU NẠI, TỐ CÁO QUÝ III/2024'],
        ['TT', 'Tên đơn vị', 'Số vụ việc tiếp nhận', null, 'Số vụ việc đã giải quyết', null, 'Số vụ việc còn tồn'],
        [null, null, 'Trong kỳ', 'Từ đầu năm', 'Trong kỳ', 'Từ đầu năm', null],
        [1, 'Xã An Hòa', 10, 31, 9, 28, 3],
        [2, 'Xã Thủy Lợi', 4, 12, 4, 12, 0],
        [null, 'Cộng', 14, 43, 13, 40, 3],
        ...signatures,
      ],
      merges: ['A5:A6', 'B5:B6', 'C5:D5', 'E5:F5', 'G5:G6'],
    },
  ],
  records: [
    'petitions X1 2024-Q3 received=10 resolved=9 receivedSinceJanuary=31 resolvedSinceJanuary=28 outstanding=3',
    'petitions X2 2024-Q3 received=4 resolved=4 receivedSinceJanuary=12 resolvedSinceJanuary=12 outstanding=0',
  ],
};

const meetings: OfficeForm = {
  id: '10-hop-thon',
  sheets: [
    {
      name: 'Họp thôn 2024',
      rows: [
        ['UBND TỈNH THỬ'],
        ['KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2024'],
        [
          'STT',
          'Xã, phường, thị trấn',
          'Tổng số thôn, bản, TDP',
          'Số thôn, bản, TDP tổ chức họp',
          null,
          null,
          'Ghi chú (nêu rõ hình thức)',
        ],
        [null, null, null, '1 lần trong năm', '2 lần trong năm', 'Hình thức khác', null],
        ['I', 'Khu vực phía Bắc', null, null, null, null, null],
        [1, 'Xã An Hòa', 12, 2, 9, 1, 'họp theo cụm'],
        ['II', 'Khu vực phía Nam', null, null, null, null, null],
        [2, 'Xã Thủy Lợi', 8, 1, 7, 0, null],
        ...signatures,
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4'],
    },
  ],
  records: [
    'community-meetings X1 2024 communities=12 onceAYear=2 twiceAYear=9 otherFrequency=1',
    'community-meetings X2 2024 communities=8 onceAYear=1 twiceAYear=7 otherFrequency=0',
  ],
};

const quarters: OfficeForm = {
  id: '11-hoa-giai-quy-ngang',
  sheets: [
    {
      name: 'HG theo quý',
      rows: [
        ['UBND XÃ AN HÒA'],
        ['THEO DÕI HÒA GIẢI Ở CƠ SỞ'],
        ['Đơn vị báo cáo:', 'Xã An Hòa'],
        ['Chỉ tiêu', 'Quý I/2024', 'Quý II/2024', 'Quý III/2024'],
        ['1. Vụ việc mới tiếp nhận', 10, 12, 9],
        ['2. Vụ việc hòa giải thành', 8, 10, 9],
        ['3. Vụ việc hòa giải không thành', 2, 2, 0],
      ],
    },
  ],
  records: [
    'mediation X1 2024-Q1 received=10 settled=8 unsettled=2',
    'mediation X1 2024-Q2 received=12 settled=10 unsettled=2',
    'mediation X1 2024-Q3 received=9 settled=9 unsettled=0',
  ],
};

const reception: OfficeForm = {
  id: '12-tiep-cong-dan-phieu',
  sheets: [
    {
      name: 'Phiếu',
      rows: [
        ['PHIẾU BÁO CÁO TIẾP CÔNG DÂN'],
        ['Đơn vị báo cáo:', 'Xã Thủy Lợi', null, 'Kỳ báo cáo:', 'Tháng 5/2024'],
        ['Tổng số cuộc tiếp:', 9, null, 'Số lượt tiếp:', 41],
        ['Số người được tiếp:', 38, null, 'Số vụ việc:', 30],
        ['Số đoàn đông người: 1'],
        ['NGƯỜI LẬP PHIẾU'],
      ],
    },
  ],
  records: ['citizen-reception X2 2024-M05 sessions=9 turns=41 persons=38 matters=30 largeGroups=1'],
};

const twoTables: OfficeForm = {
  id: '13-hai-bang-mot-trang',
  sheets: [
    {
      name: 'Phụ lục',
      rows: [
        ['BAN CHỈ ĐẠO THỰC HIỆN QCDC TỈNH THỬ'],
        ['PHỤ LỤC SỐ LIỆU 6 THÁNG CUỐI NĂM 2024'],
        ['Bảng 1. Tuyên truyền, tập huấn'],
        ['TT', 'Địa phương', 'Số lớp tập huấn', 'Lượt người tham dự tập huấn', 'Số cuộc tuyên truyền', 'Số tin, bài'],
        [1, 'Xã An Hòa', 3, 150, 12, 30],
        [2, 'Xã Thủy Lợi', 2, 90, 8, 21],
        [null],
        ['Bảng 2. Đối thoại với Nhân dân'],
        [
          'TT',
          'Địa phương',
          'Số cuộc đối thoại',
          'Đối thoại định kỳ',
          'Đối thoại đột xuất',
          'Số ý kiến, kiến nghị',
          'Ý kiến đã được trả lời',
        ],
        [1, 'Xã An Hòa', 3, 2, 1, 40, 38],
        [2, 'Xã Thủy Lợi', 2, 2, 0, 18, 18],
      ],
    },
  ],
  records: [
    'training X1 2024-H2 classes=3 participants=150 communicationSessions=12 newsItems=30',
    'training X2 2024-H2 classes=2 participants=90 communicationSessions=8 newsItems=21',
    'dialogues X1 2024-H2 dialogues=3 periodicDialogues=2 unscheduledDialogues=1 opinions=40 opinionsAnswered=38',
    'dialogues X2 2024-H2 dialogues=2 periodicDialogues=2 unscheduledDialogues=0 opinions=18 opinionsAnswered=18',
  ],
};

const oneStopSheet = (name: string, unit: string, figures: readonly number[]): OfficeForm['sheets'][number] => ({
  name,
  rows: [
    [`Đơn vị: ${unit}`],
    ['KẾT QUẢ TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ TẠI BỘ PHẬN MỘT CỬA'],
    ['Kỳ', 'Hồ sơ kỳ trước chuyển qua', 'Hồ sơ tiếp nhận', null, 'Hồ sơ đã giải quyết', null, 'Hồ sơ đang giải quyết'],
    [null, null, 'Tổng số', 'Trực tuyến', 'Đúng hạn', 'Quá hạn', null],
    ['Tháng 8/2024', ...figures],
  ],
  merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:G4'],
});

const sheetForEach: OfficeForm = {
  id: '14-moi-xa-mot-trang',
  sheets: [
    oneStopSheet('An Hòa', 'Xã An Hòa', [5, 120, 100, 118, 1, 6]),
    oneStopSheet('Thủy Lợi', 'Xã Thủy Lợi', [2, 80, 75, 80, 0, 2]),
  ],
  records: [
    'one-stop X1 2024-M08 carriedOver=5 received=120 receivedOnline=100 onTime=118 late=1 outstanding=6',
    'one-stop X2 2024-M08 carriedOver=2 received=80 receivedOnline=75 onTime=80 late=0 outstanding=2',
  ],
};

export const formsOfFigures: readonly OfficeForm[] = [
  inspectionBoards,
  investmentBoards,
  petitions,
  meetings,
  quarters,
  reception,
  twoTables,
  sheetForEach,
];
