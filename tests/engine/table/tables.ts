/**
 * A table as it could stand in an article: rows in lines, cells parted by bars. What it must give: each rule with its
 * number of claims, and each flag as `printed → recomputed`, with the repairs that are offered in brackets.
 */
export type FoundTable = readonly [
  language: 'vi' | 'en' | 'fr' | 'id',
  what: string,
  table: string,
  rules: string,
  flags: readonly string[],
];
export type SilentTable = readonly [language: 'vi' | 'en' | 'fr' | 'id', what: string, table: string];

export const FOUND: readonly FoundTable[] = [
  [
    'en',
    'losses in brackets',
    `Item | 2024 | 2023 | 2022
     Change in value | 4,120 | 1,310 | (9,204)
     Gains realised | 310 | 205 | 118
     Total change | 4,430 | 1,515 | (9,086)`,
    'total 3',
    [],
  ],
  [
    'vi',
    'profit in millions of sales in billions',
    `Tỉnh | Doanh thu (tỷ đồng) | Lợi nhuận (triệu đồng) | Tỷ suất lợi nhuận (%)
     Hà Nam | 42 | 3.360 | 8,0
     Nam Định | 65 | 7.150 | 11,0
     Thái Bình | 38 | 3.610 | 9,5
     Ninh Bình | 51 | 6.375 | 12,5`,
    'ratio 4',
    [],
  ],
  [
    'en',
    'some of a row below it, and no part of the total',
    `Group | 2023 | 2024
     Members | 210 | 230
     Pupils | 64 | 71
     of which girls | 31 | 38
     Total | 274 | 301`,
    'total 2',
    [],
  ],
  [
    'en',
    'rows that are named by a letter',
    `Team | 2023 | 2024 | Difference
     A | 78 | 84 | 6
     B | 65 | 61 | -4
     C | 40 | 52 | 12
     D | 33 | 30 | -2`,
    'change 3',
    [],
  ],
  [
    'en',
    'decimals with commas, which the file itself shows',
    `Ward | 2014 | 2024 | Change (%)
     East | 1.200,5 | 1.320,5 | 10,0
     North | 840,0 | 924,0 | 10,0
     West | 450,2 | 441,2 | -2,0
     Old Town | 2.310,0 | 2.541,0 | 11,0`,
    'change 4',
    ['11,0 → 10 [11,0>10,0]'],
  ],
  [
    'en',
    'a total that is one off, where nothing says that the figures are rounded',
    `Visitors | 2024 | 2023
     Castle | 512 | 460
     Gardens | 204 | 186
     Museum | 251 | 241
     Total | 967 | 888`,
    'total 1',
    [],
  ],
  [
    'en',
    'all others as a part',
    `Reinsurer | Balance
     Harbour Fire | 812
     Hill Re | 640
     Mutual of the Coast | 331
     All others | 217
     Total | 2,000`,
    'total 1',
    [],
  ],
  [
    'en',
    'nothing, as far as it is written',
    `District | Actual (mm) | Normal (mm) | % Dep.
     North | 540.0 | 600.0 | -10%
     South | 450.0 | 600.0 | -25%
     East | 480.5 | 961.0 | -50%
     West | 512.0 | 513.2 | 0%`,
    'change 4',
    [],
  ],
  [
    'en',
    'a head that says how many percent are aimed at',
    `District | Plan | Served, of which 85% at school | Rate (%)
     North | 12,400 | 9,920 | 80.0
     Harbour | 4,800 | 3,120 | 75.0
     Hills | 3,550 | 2,698 | 76.0`,
    'attainment 3',
    ['75.0 → 65 [75.0>65.0]'],
  ],
  [
    'vi',
    'a plan, what was reached, and the percentage without its sign',
    `Đơn vị | Kế hoạch (triệu đồng) | Thực hiện | Tỷ lệ (%)
     Xã An Bình | 1.200 | 1.320 | 110,0
     Xã Hòa Lạc | 950 | 903 | 95,1
     Xã Tân Phú | 2.100 | 2.415 | 115,0
     Xã Long Mỹ | 800 | 720 | 92,0
     Tổng cộng | 5.050 | 5.358 | 106,1`,
    'attainment 5, total 2',
    ['92,0 → 90 [92,0>90,0]'],
  ],
  [
    'vi',
    'units in a column of their own, a target that is better the lower',
    `Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%)
     Thu ngân sách | Tỷ đồng | 1.200 | 1.350 | 112,5
     Giải quyết việc làm | Người | 3.000 | 3.150 | 105,0
     Hộ nghèo | % | 3,0 | 2,5 | 120,0
     Trồng rừng | Ha | 500 | 520 | 104,0
     Sản lượng cá | Tấn | 12.000 | 12.480 | 108,0`,
    'attainment 4',
    ['108,0 → 104 [108,0>104,0]'],
  ],
  [
    'vi',
    'two years and the growth between them',
    `Cây trồng | Năm 2023 | Năm 2024 | Tăng/giảm (%)
     Lúa (tấn) | 12.340 | 12.957 | 5,0
     Ngô (tấn) | 3.210 | 2.889 | -10,0
     Sắn (tấn) | 8.000 | 8.640 | 8,0
     Rau (tấn) | 1.500 | 1.725 | 12,5`,
    'change 4',
    ['12,5 → 15 []'],
  ],
  [
    'vi',
    'a fall that is printed as a rise among signed figures',
    `Mặt hàng | Cùng kỳ năm trước | Năm nay | So với cùng kỳ (%)
     Gạo | 450 | 495 | +10,0
     Cà phê | 800 | 760 | +5,0
     Hồ tiêu | 120 | 126 | +5,0
     Điều | 300 | 270 | -10,0
     Cao su | 200 | 230 | +15,0`,
    'change 5',
    ['5,0 → -5 []'],
  ],
  [
    'vi',
    'amounts and percentages against the same period',
    `Chỉ tiêu | Năm trước | Năm nay | Tăng (+), giảm (-) | Đạt (%)
     Vụ cháy (vụ) | 120 | 132 | +12 | 110,0
     Người chết (người) | 15 | 12 | -3 | 80,0
     Bị thương (người) | 40 | 52 | +14 | 130,0
     Vụ nổ (vụ) | 5 | 3 | -2 | 60,0`,
    'change 4, attainment 4',
    ['14 → 12 [14>12, 52>54]'],
  ],
  [
    'vi',
    'poverty rates and their difference in points',
    `Địa phương | Tỷ lệ hộ nghèo 2023 (%) | Tỷ lệ hộ nghèo 2024 (%) | Tăng, giảm (điểm %)
     Đông Hà | 4,5 | 3,6 | -0,9
     Hải Lăng | 5,2 | 4,1 | -1,1
     Cam Lộ | 3,0 | 3,2 | +0,2
     Gio Linh | 6,4 | 5,0 | -1,9`,
    'points 4',
    ['1,9 → -1.4 [1,9>1,3, 1,9>1,4, 1,9>1,5]'],
  ],
  [
    'vi',
    'shares of the row of totals',
    `Ngành | Giá trị (tỷ đồng) | Cơ cấu (%)
     Nông nghiệp | 1.250 | 25,0
     Công nghiệp | 2.500 | 50,0
     Dịch vụ | 1.250 | 26,0
     Tổng số | 5.000 | 100`,
    'share 3, total 2',
    ['26,0 → 25 [26,0>25,0]', '100 → 101 [100>101, 25,0>24,0, 26,0>25,0]'],
  ],
  [
    'vi',
    'numbered sections, their subtotals and a total that does not count them twice',
    `STT | Nội dung | Dự toán | Thực hiện | TH/DT (%)
     I | Thu nội địa | 5.000 | 5.250 | 105
     1 | Thu doanh nghiệp nhà nước | 2.000 | 2.250 | 112,5
     2 | Thu ngoài quốc doanh | 3.000 | 3.000 | 100
     II | Thu xuất nhập khẩu | 1.000 | 1.100 | 110
     | Tổng cộng | 6.000 | 6.350 | 105,8`,
    'attainment 5, total 4',
    [],
  ],
  [
    'vi',
    'a whole province before its districts',
    `Địa bàn | Số hộ | Số khẩu
     Toàn tỉnh | 1.250 | 4.890
     Huyện A | 400 | 1.560
     Huyện B | 350 | 1.330
     Huyện C | 500 | 2.000`,
    'total 2',
    [],
  ],
  [
    'vi',
    'one cell off in one of several columns',
    `Xã | Số hộ | Số khẩu | Lao động
     Xuân Lộc | 120 | 480 | 260
     Xuân Hòa | 230 | 905 | 540
     Xuân Thủy | 145 | 560 | 310
     Cộng | 495 | 1.945 | 1.100`,
    'total 3',
    ['1.100 → 1110 [1.100>1.110, 260>250, 540>530]'],
  ],
  [
    'vi',
    'a single column under a plain total, one digit off',
    `Thôn | Số hộ
     Thôn Đông | 120
     Thôn Đoài | 230
     Thôn Trung | 145
     Tổng số | 485`,
    'total 1',
    ['485 → 495 [485>495, 120>110, 230>220]'],
  ],
  [
    'vi',
    'the indicators are the rows, the quarters the columns',
    `Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV | Cả năm
     Kế hoạch (tấn) | 1.000 | 1.200 | 1.300 | 1.500 | 5.000
     Thực hiện (tấn) | 1.050 | 1.140 | 1.365 | 1.650 | 5.205
     Tỷ lệ đạt (%) | 105,0 | 95,0 | 105,0 | 120,0 | 104,1`,
    'attainment 5',
    ['120,0 → 110 [120,0>110,0]'],
  ],
  [
    'vi',
    'a series of years, each against the one before',
    `Năm | Sản lượng (tấn) | Tăng trưởng (%)
     2020 | 1.000 | -
     2021 | 1.100 | 10,0
     2022 | 1.210 | 10,0
     2023 | 1.452 | 20,0
     2024 | 1.525 | 8,0`,
    'change 4',
    ['8,0 → 5.027548209366391 [8,0>5,0, 1.452>1.412]'],
  ],
  [
    'vi',
    'pairs in one cell',
    `Chi bộ | Đảng viên dự họp | Tỷ lệ (%)
     Chi bộ 1 | 23/25 | 92
     Chi bộ 2 | 30/30 | 100
     Chi bộ 3 | 18/24 | 75
     Chi bộ 4 | 27/30 | 95`,
    'ratio 4',
    ['95 → 90 [95>90]'],
  ],
  [
    'vi',
    'an amount with its percentage in one cell',
    `Trường | Tổng số học sinh | Đạt | Còn lại
     Lê Lợi | 120 | 108 (90,0%) | 12 (10,0%)
     Trần Phú | 80 | 60 (75,0%) | 20 (25,0%)
     Nguyễn Du | 150 | 120 (82,0%) | 30 (20,0%)
     Quang Trung | 60 | 57 (95,0%) | 3 (5,0%)`,
    'ratio 8, total 4',
    ['82,0 → 80 [82,0>80,0, 120>123]'],
  ],
  [
    'vi',
    'columns numbered under the heads, blank and crossed cells',
    `Nội dung | Dự toán | Quyết toán | So sánh QT/DT (%)
     A | 1 | 2 | 3=2/1
     Chi đầu tư | 3.400 | 3.570 | 105,0
     Chi thường xuyên | 8.200 | 8.036 | 98,0
     Chi trả nợ | - | 120 | x
     Dự phòng | 400 | 440 | 110,0
     Chi khác | 250 | 200 | 85,0`,
    'attainment 4',
    ['85,0 → 80 [85,0>80,0]'],
  ],
  [
    'vi',
    'commas that group and points that are decimal',
    `Dự án | Kế hoạch vốn | Giải ngân | Tỷ lệ
     Đường tỉnh 1 | 12,400 | 9,300 | 75.0%
     Cầu Bến | 8,150 | 8,150 | 100%
     Kè sông | 5,600 | 4,480 | 80.0%
     Trường học | 2,250 | 1,350 | 66.0%`,
    'attainment 4',
    ['66.0 → 60 [66.0>60.0]'],
  ],
  [
    'vi',
    'a column of totals to the right',
    `Lớp | Nam | Nữ | Tổng số
     10 Toán | 18 | 17 | 35
     10 Lý | 22 | 12 | 34
     10 Văn | 6 | 29 | 53
     10 Anh | 9 | 24 | 33`,
    'total 4',
    ['53 → 35 [53>35]'],
  ],
  [
    'en',
    'two years and a signed change',
    `Region | 2023 | 2024 | Change
     North | 1,200 | 1,260 | +5.0%
     South | 900 | 810 | -10.0%
     East | 4,500 | 4,950 | +11.0%
     West | 2,000 | 2,300 | +15.0%
     Total | 8,600 | 9,320 | +8.4%`,
    'change 5, total 2',
    ['11.0 → 10 [11.0>10.0]'],
  ],
  [
    'en',
    'votes and shares',
    `Party | Votes | %
     Reds | 12,400 | 38.8
     Blues | 10,500 | 32.8
     Greens | 6,100 | 19.1
     Others | 3,000 | 9.4
     Total | 32,000 | 100`,
    'share 4, total 2',
    [],
  ],
  [
    'en',
    'a Markdown table',
    `| Dept | Budget ($m) | Spent ($m) | % spent |
     |---|---:|---:|---:|
     | Health | 120.5 | 118.2 | 98.1% |
     | Schools | 240.0 | 236.4 | 98.5% |
     | Roads | 75.0 | 52.5 | 72.0% |
     | Parks | 12.0 | 9.6 | 80.0% |
     | Total | 447.5 | 416.7 | 93.1% |`,
    'attainment 5, total 2',
    ['72.0 → 70 [75.0>73.0, 72.0>70.0]'],
  ],
  [
    'en',
    'a table of medals',
    `Country | Gold | Silver | Bronze | Total
     Norway | 16 | 8 | 13 | 37
     Germany | 12 | 10 | 5 | 27
     Canada | 4 | 8 | 14 | 28
     Sweden | 8 | 5 | 5 | 18`,
    'total 4',
    ['28 → 26 [28>26, 4>6, 14>16]'],
  ],
  [
    'en',
    'before, after, the change and its percentage',
    `Site | Before | After | Change | Change (%)
     Leeds | 1,200 | 1,260 | 60 | 5.0
     York | 900 | 810 | -90 | -10.0
     Hull | 4,500 | 4,950 | 450 | 10.0
     Ripon | 2,000 | 2,300 | 200 | 15.0`,
    'change 8',
    ['200 → 300 [200>300, 2,000>2,100, 2,300>2,200]'],
  ],
  [
    'en',
    'actual against target',
    `Month | Target | Actual | % of target
     January | 400 | 420 | 105%
     February | 400 | 372 | 93%
     March | 500 | 525 | 150%
     April | 500 | 490 | 98%`,
    'attainment 4',
    ['150 → 105 [150>105]'],
  ],
  [
    'en',
    'a total above, a loss among the parts',
    `Segment | 2023 ($m) | 2024 ($m)
     Total | 310 | 355
     Retail | 220 | 240
     Online | 130 | 160
     Ventures | -40 | -45`,
    'total 2',
    [],
  ],
  [
    'en',
    'subtotals and a grand total',
    `Item | Q1 | Q2
     Rent | 40 | 40
     Wages | 110 | 115
     Subtotal | 150 | 155
     Travel | 12 | 20
     Events | 30 | 25
     Subtotal | 42 | 45
     Grand total | 192 | 200`,
    'total 6',
    [],
  ],
  [
    'en',
    'rounded amounts that need not add up to the last digit',
    `Fund | 2023 ($bn) | 2024 ($bn)
     Pensions | 10.3 | 11.2
     Health | 7.4 | 7.7
     Roads | 2.4 | 2.6
     Total | 20.0 | 21.5`,
    'total 2',
    [],
  ],
  [
    'en',
    'members present of all members',
    `Committee | Members | Present | Attendance (%)
     Finance | 24 | 18 | 75
     Planning | 20 | 19 | 95
     Housing | 25 | 22 | 88
     Transport | 16 | 12 | 57`,
    'ratio 4',
    ['57 → 75 [57>75]'],
  ],
  [
    'fr',
    'a budget with blanks that group, and a total',
    `Poste | Budget (k€) | Réalisé (k€) | Taux (%)
     Voirie | 12 400 | 11 160 | 90,0
     Écoles | 8 000 | 7 600 | 95,0
     Sport | 2 500 | 2 000 | 82,0
     Culture | 1 600 | 1 680 | 105,0
     Total | 24 500 | 22 440 | 91,6`,
    'attainment 5, total 2',
    ['82,0 → 80 [82,0>80,0, 2 000>2 050]'],
  ],
  [
    'fr',
    'two years and the growth between them',
    `Région | 2023 | 2024 | Évolution
     Nord | 1 200 | 1 260 | +5,0 %
     Sud | 900 | 810 | −10,0 %
     Est | 4 500 | 4 950 | +12,0 %
     Ouest | 2 000 | 2 300 | +15,0 %`,
    'change 4',
    ['12,0 → 10 [12,0>10,0]'],
  ],
  [
    'id',
    'a target and what was reached of it',
    `Kecamatan | Target (juta rupiah) | Realisasi | Persentase
     Cibinong | 1.200 | 1.320 | 110,0
     Sukaraja | 950 | 903 | 95,1
     Ciawi | 2.100 | 2.415 | 115,0
     Bojong | 800 | 720 | 92,0
     Jumlah | 5.050 | 5.358 | 106,1`,
    'attainment 5, total 2',
    ['92,0 → 90 [92,0>90,0]'],
  ],
  [
    'en',
    'whole shares that rounding leaves at 99',
    `Party | Share (%)
     Reds | 33
     Blues | 33
     Greens | 33
     Total | 100`,
    'total 1',
    [],
  ],
  [
    'en',
    'a blank total, a part that cannot be read, a single part, an average, a percentage of amounts',
    `Ward | Households | Members | Schools | Shops | Average wait | Plots
     North | 120 | 480 | 3 | 7 | 10 | 40
     South | 230 | 905 | 10 12 | - | 22 | 25
     East | 145 | 560 | 5 | - | 31 | 35
     Total | 495 | - | 8 | 7 | 63 | 100%`,
    'total 1',
    [],
  ],
  [
    'en',
    'one sum of four that is off by one, as rounding would leave it',
    `Ward | 2021 | 2022 | 2023 | 2024
     North | 120 | 131 | 142 | 153
     South | 230 | 220 | 210 | 200
     East | 145 | 155 | 165 | 175
     West | 88 | 77 | 66 | 55
     Total | 583 | 583 | 583 | 584`,
    'total 3',
    [],
  ],
  [
    'en',
    'one sum of four that is off by two, beside three that are exact',
    `Ward | 2021 | 2022 | 2023 | 2024
     North | 120 | 131 | 142 | 153
     South | 230 | 220 | 210 | 200
     East | 145 | 155 | 165 | 175
     West | 88 | 77 | 66 | 55
     Total | 583 | 583 | 583 | 585`,
    'total 4',
    ['585 → 583 [585>583, 153>155, 200>202]'],
  ],
  [
    'en',
    'one sum of three that is off by two, as rounding would leave it',
    `Ward | 2021 | 2022 | 2023
     North | 120 | 131 | 142
     South | 230 | 220 | 210
     East | 145 | 155 | 165
     West | 88 | 77 | 66
     Total | 583 | 583 | 585`,
    'total 2',
    [],
  ],
  [
    'en',
    'two sums of five that rounding leaves off by two',
    `Ward | 2020 | 2021 | 2022 | 2023 | 2024
     North | 120 | 131 | 142 | 153 | 164
     South | 230 | 220 | 210 | 200 | 190
     East | 145 | 155 | 165 | 175 | 185
     West | 88 | 77 | 66 | 55 | 44
     Total | 583 | 583 | 583 | 585 | 585`,
    'total 3',
    [],
  ],
  [
    'en',
    'one sum of seven that is off by one, beside six that are exact',
    `Ward | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
     North | 120 | 131 | 142 | 153 | 164 | 175 | 186
     South | 230 | 220 | 210 | 200 | 190 | 180 | 170
     East | 145 | 155 | 165 | 175 | 185 | 195 | 205
     Total | 495 | 506 | 517 | 528 | 539 | 550 | 562`,
    'total 7',
    ['562 → 561 [562>561, 186>187, 170>171]'],
  ],
  [
    'en',
    'a sum that misses by less than a tenth, beside two that come out',
    `Ward | 2022 | 2023 | 2024
     North | 120 | 480 | 260
     South | 230 | 905 | 540
     Total | 350 | 1,385 | 837`,
    'total 3',
    ['837 → 800 []'],
  ],
  [
    'en',
    'a sum that misses by less than a tenth, beside one that comes out',
    `Ward | 2023 | 2024
     North | 480 | 260
     South | 905 | 540
     Total | 1,385 | 837`,
    'total 1',
    [],
  ],
  [
    'en',
    'a sum that misses by an eighth, beside two that come out',
    `Ward | 2022 | 2023 | 2024
     North | 120 | 480 | 260
     South | 230 | 905 | 540
     Total | 350 | 1,385 | 927`,
    'total 2',
    [],
  ],
  [
    'en',
    'two sums that are off beside four that come out',
    `Ward | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
     North | 120 | 131 | 142 | 153 | 164 | 175
     South | 230 | 220 | 210 | 200 | 190 | 180
     East | 145 | 155 | 165 | 175 | 185 | 195
     Total | 495 | 506 | 517 | 528 | 589 | 580`,
    'total 6',
    ['589 → 539 [589>539]', '580 → 550 [580>550]'],
  ],
];

export const SILENT: readonly SilentTable[] = [
  [
    'en',
    'a group of which only some are named',
    `Staff | Number
     Total | 100
     of which teachers | 60
     of which nurses | 30`,
  ],
  [
    'en',
    'marks of pupils, which are no percentages of one another',
    `Pupil | Maths | Physics | Score (%)
     Ann | 15 | 12 | 68
     Ben | 18 | 18 | 90
     Cai | 11 | 16 | 67
     Dee | 14 | 10 | 60`,
  ],
  [
    'en',
    'a league table',
    `Team | P | W | D | L | GF | GA | GD | Pts
     Rovers | 10 | 7 | 2 | 1 | 20 | 8 | 12 | 23
     United | 10 | 6 | 3 | 1 | 18 | 9 | 9 | 21
     City | 10 | 5 | 2 | 3 | 15 | 12 | 3 | 17
     Albion | 10 | 2 | 2 | 6 | 9 | 17 | -8 | 8`,
  ],
  [
    'vi',
    'a league table',
    `Hạng | Đội | Trận | Thắng | Hòa | Thua | Hiệu số | Điểm
     1 | Nam Định | 12 | 8 | 2 | 2 | +11 | 26
     2 | Thanh Hóa | 12 | 7 | 3 | 2 | +8 | 24
     3 | Hà Nội | 12 | 6 | 3 | 3 | +5 | 21`,
  ],
  [
    'en',
    'results of matches',
    `Date | Home | Score | Away
     3 May | Rovers | 2-1 | City
     4 May | United | 0-0 | Albion
     4 May | Town | 3-2 | County`,
  ],
  [
    'en',
    'a timetable',
    `Train | Leeds | York | Hull
     A1 | 10:30 | 11:05 | 12:00
     A2 | 11:30 | 12:05 | 13:00
     A3 | 12:30 | 13:05 | 14:00`,
  ],
  [
    'vi',
    'exchange rates',
    `Ngoại tệ | Mua vào | Bán ra | Thay đổi (%)
     USD | 25.100 | 25.480 | 0,12
     EUR | 27.010 | 28.200 | -0,30
     JPY | 165 | 172 | 0,05
     GBP | 31.900 | 33.100 | 0,44`,
  ],
  [
    'vi',
    'the price of gold by day',
    `Ngày | Mua vào | Bán ra | Chênh lệch
     20/11 | 82,50 | 84,50 | 2,00
     21/11 | 82,70 | 84,70 | 2,00
     22/11 | 83,00 | 85,10 | 2,10`,
  ],
  [
    'vi',
    'prices',
    `Mặt hàng | Giá (đồng) | Tăng/giảm
     Gạo | 18.000 | +500
     Thịt lợn | 120.000 | -2.000
     Cá | 85.000 | 0`,
  ],
  [
    'en',
    'a price list by year',
    `Item | 2023 | 2024
     Bread | 1.20 | 1.35
     Milk | 0.95 | 1.05
     Eggs | 2.10 | 2.40`,
  ],
  [
    'vi',
    'telephone numbers',
    `Đơn vị | Điện thoại | Fax
     Sở Y tế | 0243 998 1234 | 0243 998 1235
     Sở Giáo dục | 0243 998 2234 | 0243 998 2235
     Sở Tài chính | 0243 998 3234 | 0243 998 3235`,
  ],
  [
    'en',
    'a calendar',
    `Mon | Tue | Wed | Thu | Fri | Sat | Sun
     1 | 2 | 3 | 4 | 5 | 6 | 7
     8 | 9 | 10 | 11 | 12 | 13 | 14
     15 | 16 | 17 | 18 | 19 | 20 | 21
     22 | 23 | 24 | 25 | 26 | 27 | 28`,
  ],
  [
    'vi',
    'projects with their progress',
    `STT | Dự án | Quy mô (ha) | Vốn (tỷ đồng) | Tiến độ (%)
     1 | Khu dân cư Bắc | 12,5 | 120 | 45
     2 | Khu dân cư Nam | 30 | 540 | 60
     3 | Chợ trung tâm | 8,2 | 75 | 100`,
  ],
  [
    'en',
    'interest rates by bank and term',
    `Bank | 3 months (%) | 6 months (%) | 12 months (%)
     First | 3.1 | 3.9 | 4.8
     Union | 3.3 | 4.2 | 5.0
     Coast | 2.9 | 3.7 | 4.6`,
  ],
  [
    'vi',
    'interest rates with how they changed since another time',
    `Ngân hàng | Kỳ hạn 6 tháng (%) | Kỳ hạn 12 tháng (%) | Thay đổi
     A | 4,2 | 5,1 | 0,2
     B | 4,0 | 5,0 | 0,1
     C | 4,5 | 5,3 | 0,0`,
  ],
  [
    'en',
    'a poll by month',
    `Candidate | January | February | March | Lead
     Smith | 42% | 44% | 45% | 9
     Jones | 38% | 37% | 36% | -
     Undecided | 20% | 19% | 19% | -`,
  ],
  [
    'vi',
    'marks of pupils',
    `Họ tên | Toán | Văn | Anh | Trung bình
     An | 8,0 | 7,5 | 9,0 | 8,2
     Bình | 6,5 | 7,0 | 7,5 | 7,0
     Chi | 9,0 | 8,0 | 8,5 | 8,5`,
  ],
  [
    'en',
    'averages in the last row',
    `City | Rain (mm) | Sun (h)
     Leeds | 70 | 120
     York | 62 | 131
     Hull | 66 | 118
     Average | 66 | 123`,
  ],
  [
    'en',
    'a density that is no sum, a total that is none of it',
    `Area | Density | Median age
     North | 200 | 41
     South | 150 | 38
     East | 500 | 35
     Total | 235 | 38`,
  ],
  [
    'vi',
    'a total of which only some parts stand below',
    `Chỉ tiêu | Năm 2023 | Năm 2024
     Tổng số lao động | 5.400 | 5.600
     Trong đó: Nữ | 2.300 | 2.450
     Lao động qua đào tạo | 3.100 | 3.400`,
  ],
  [
    'en',
    'visitors who are counted once in the total',
    `Country | Visitors
     France | 1,204
     Spain | 988
     Italy | 760
     All | 2,731`,
  ],
  [
    'vi',
    'percentages of something that is not in the table',
    `Địa phương | Dân số | Diện tích | Tỷ lệ đô thị hóa (%)
     Huế | 650.000 | 266 | 62,1
     Phú Lộc | 150.000 | 720 | 18,4
     A Lưới | 52.000 | 1.148 | 14,9
     Nam Đông | 28.000 | 648 | 13,0`,
  ],
  [
    'en',
    'growth that is not that of the levels, annualised',
    `Country | 2014 | 2024 | Growth a year (%)
     Avaria | 112.9 | 132.5 | 1.6
     Borduria | 80.1 | 99.4 | 2.2
     Cordonia | 55.0 | 61.2 | 1.1`,
  ],
  [
    'en',
    'percentages that only two of six rows bear out',
    `Item | Planned | Made | Rate (%)
     A-line | 100 | 90 | 90.0
     B-line | 200 | 160 | 80.0
     C-line | 150 | 120 | 12.0
     D-line | 300 | 210 | 43.0
     E-line | 250 | 240 | 65.0
     F-line | 400 | 300 | 31.0`,
  ],
  [
    'vi',
    'a form without figures',
    `Họ tên | Chức vụ | Ghi chú
     Nguyễn Văn A | Bí thư | Chi bộ 1
     Trần Thị B | Phó bí thư | Chi bộ 2
     Lê Văn C | Ủy viên | Chi bộ 3`,
  ],
  [
    'vi',
    'lottery numbers',
    `Giải | Số trúng
     Nhất | 48213
     Nhì | 90122
     Ba | 33871
     Tổng | 99999`,
  ],
  [
    'en',
    'sizes',
    `Size | Chest (cm) | Waist (cm) | Hips (cm)
     S | 88 | 72 | 92
     M | 96 | 80 | 100
     L | 104 | 88 | 108
     XL | 112 | 96 | 116`,
  ],
  [
    'en',
    'nutrition with daily values',
    `Nutrient | Per 100 g | Per serving (30 g) | % of daily value
     Fat | 3.0 | 0.9 | 1%
     Sugar | 12.0 | 3.6 | 4%
     Salt | 1.1 | 0.3 | 5%
     Fibre | 9.0 | 2.7 | 10%`,
  ],
  [
    'vi',
    'weather',
    `Thành phố | Thấp nhất | Cao nhất | Độ ẩm (%)
     Hà Nội | 18 | 25 | 72
     Huế | 21 | 27 | 88
     Đà Nẵng | 22 | 29 | 80
     TP.HCM | 24 | 33 | 70`,
  ],
  [
    'en',
    'two lines that happen to have a tab',
    `Total | 5
     Sum | 7`,
  ],
  [
    'vi',
    'shares on the exchange whose percentages are of another price',
    `Mã | Giá đóng cửa | Thay đổi | Thay đổi (%) | Khối lượng
     AAA | 10,25 | 0,15 | 1,3 | 1.200.300
     BBB | 25,60 | -0,40 | -1,2 | 840.200
     CCC | 61,00 | 1,00 | 1,9 | 2.400.100`,
  ],
  [
    'fr',
    'a ranking',
    `Rang | Équipe | Points | J | G | N | P
     1 | Lens | 24 | 10 | 7 | 3 | 0
     2 | Lille | 21 | 10 | 6 | 3 | 1
     3 | Metz | 17 | 10 | 5 | 2 | 3`,
  ],
  [
    'id',
    'prices by city',
    `Kota | Beras | Gula | Telur
     Bogor | 13.500 | 17.000 | 28.000
     Depok | 13.800 | 17.200 | 28.500
     Bekasi | 13.600 | 16.900 | 27.900`,
  ],
  [
    'en',
    'two sums that are off beside three that come out',
    `Ward | 2020 | 2021 | 2022 | 2023 | 2024
     North | 131 | 142 | 153 | 164 | 175
     South | 220 | 210 | 200 | 190 | 180
     East | 155 | 165 | 175 | 185 | 195
     Total | 506 | 517 | 528 | 589 | 580`,
  ],
  [
    'en',
    'a total that says of what, with one sum that comes out and one that does not',
    `Ward | 2023 | 2024
     North | 164 | 175
     South | 190 | 180
     East | 185 | 195
     Total members | 539 | 580`,
  ],
  [
    'en',
    'a single column under a total that says of what',
    `Ward | 2024
     North | 175
     South | 180
     East | 195
     Total members | 580`,
  ],
  [
    'en',
    'a total that is about twice its parts',
    `Ward | 2024
     North | 120
     South | 230
     East | 145
     Total | 995`,
  ],
  [
    'en',
    'a total that no single slip explains',
    `Ward | 2024
     North | 120
     South | 230
     East | 145
     Total | 527`,
  ],
];
