/** A made-up report with a wrong percentage and a thousandfold slip, to try the screen. */
export const sampleReport = `BÁO CÁO
Kết quả thực hiện quy chế dân chủ ở cơ sở năm 2024 của xã Mẫu Một (dữ liệu mẫu)

1. Cải cách hành chính
Bộ phận một cửa tiếp nhận 7.609 hồ sơ, đã giải quyết 7.445.000 hồ sơ, đạt 97,8%.
2. Trong cơ quan, đơn vị
Có 86/87 đơn vị tổ chức hội nghị cán bộ, công chức, viên chức, đạt 95,4%, tăng 4 đơn vị so với cùng kỳ năm trước.
3. Hòa giải ở cơ sở
Các tổ hòa giải tiếp nhận 348 vụ, hòa giải thành 317 vụ (hơn 91%).
`;
