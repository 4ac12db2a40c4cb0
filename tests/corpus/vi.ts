import type { Corpus } from './corpus.ts';

export const vi: Corpus = {
  language: 'vi',
  claims: [
    // ratio
    ['Toàn quận kết nạp 233/230 đảng viên mới, bằng 101%.', ['ratio', '101', 101.304348, 'rounded']],
    ['Chi bộ đã kết nạp 29/26 quần chúng ưu tú, đạt 111,5%.', ['ratio', '111.5', 111.538462, 'consistent']],
    ['Có 44/48 đại biểu (tỷ lệ 96,7%) tán thành tờ trình.', ['ratio', '96.7', 91.666667, 'inconsistent']],
    [
      'Tờ trình được 443/448 đại biểu có mặt tán thành (chiếm 91,53%).',
      ['ratio', '91.53', 98.883929, 'other-base'],
    ],
    ['Kiểm tra cho thấy 99,2% (4.217/4.251) hồ sơ trả đúng hạn.', ['ratio', '99.2', 99.200188, 'consistent']],
    ['Tỉnh có 41/4,974 hộ chưa có điện, chiếm tỷ lệ 0,82%.', ['ratio', '0.82', 0.824286, 'consistent']],
    ['Có 9 trong số 13 xã (69%) về đích nông thôn mới.', ['ratio', '69', 69.230769, 'rounded']],
    [
      'Đã sửa xong 889 phòng trong tổng số 946 phòng học, đạt tỷ lệ 94%.',
      ['ratio', '94', 93.97463, 'consistent'],
    ],
    ['Đến nay 12/31 thôn, đạt 38,7%, có nhà văn hóa.', ['ratio', '38.7', 38.709677, 'consistent']],
    ['Huyện giải ngân 938 tỷ đồng / 5.863 tỷ đồng (16,8%).', ['ratio', '16.8', 15.998636, 'inconsistent']],
    [
      'Hơn 2.400 trong tổng số trên 3.400 thôn (69,1%) có đường bê tông.',
      ['ratio', '69.1', 70.588235, 'consistent'],
    ],
    ['Có 31/48 hộ, chiếm 64,5%, thoát nghèo.', ['ratio', '64.5', 64.583333, 'truncated']],
    ['Hơn 90% (44/50) hộ dân đồng thuận.', ['ratio', '90', 88, 'contradicted']],
    ['４４／４８ đại biểu (９１,７％) biểu quyết.', ['ratio', '91.7', 91.666667, 'consistent']],
    [
      'Huyện bỏ 80 điều kiện, sửa 7 điều kiện trong tổng số 127 điều kiện, đạt tỷ lệ 68,5%.',
      ['ratio', '68.5', 68.503937, 'consistent'],
    ],
    // share
    ['Trong tổng số 640 lao động, có 208 lao động nữ, chiếm 32,5%.', ['share', '32.5', 32.5, 'consistent']],
    [
      'Trong số 15 chuyên gia có tới 10 người (67%) lạc quan, 4 người (27%) bi quan.',
      ['share', '67', 66.666667, 'rounded'],
      ['share', '27', 26.666667, 'rounded'],
    ],
    [
      'Trường có 239 thí sinh nhưng chỉ có 42 học sinh (chiếm 17,5%) xét tuyển.',
      ['share', '17.5', 17.573222, 'truncated'],
    ],
    ['Khảo sát 25 tiểu thương cho thấy 48% muốn nghỉ.', ['share', '48', 12, 'consistent']],
    [
      'Năm qua có 153.559 chuyến bay, trong đó 130.208 chuyến đúng giờ, tương đương tỷ lệ đúng giờ là 84,8%.',
      ['share', '84.8', 84.793467, 'consistent'],
    ],
    // breakdown
    ['Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.', ['breakdown', '45', 45, 'consistent']],
    // A pair and its rest; a rest that is not all of it, or that so small a pair would have by chance, says nothing.
    [
      'Có 352/418 cán bộ có mặt (84,21%), 66 cán bộ vắng.',
      ['ratio', '84.21', 84.210526, 'consistent'],
      ['breakdown', '418', 418, 'consistent'],
    ],
    [
      'Có 443/448 đại biểu tán thành, 3 đại biểu không tán thành, 2 đại biểu không biểu quyết.',
      ['quota', null, 98.883929, 'derived'],
      ['breakdown', '448', 448, 'consistent'],
    ],
    ['Có 352/418 cán bộ có mặt (84,21%), 62 cán bộ vắng.', ['ratio', '84.21', 84.210526, 'consistent']],
    ['Xã có 12/15 thôn văn hóa, 3 trường.', ['quota', null, 80, 'derived']],
    ['Còn 7.567 việc (trong hạn: 7.349, quá hạn: 218).', ['breakdown', '7567', 7567, 'consistent']],
    [
      'Cơ cấu lao động: nông nghiệp 52,4%, công nghiệp 38,1% và dịch vụ 9,5%.',
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Có 63% người được hỏi ủng hộ, 18% phản đối và 19% không trả lời.',
      ['breakdown', null, 100, 'consistent'],
    ],
    // multiple
    ['Sản lượng tăng gấp 2,5 lần, từ 4.120 tấn lên 10.300 tấn.', ['multiple', '2.5', 2.5, 'consistent']],
    ['Số khách tăng gấp đôi, từ 1.210 lên 2.418 lượt.', ['multiple', '2', 1.998347, 'consistent']],
    ['Số khách tăng gấp 3 lần, từ 1.210 lên 2.418 lượt.', ['multiple', '3', 1.998347, 'inconsistent']],
    ['Vốn tăng 1,5 lần từ 400 tỷ đồng lên 1.000 tỷ đồng.', ['multiple', '1.5', 1.5, 'consistent']],
    [
      'Giá vàng từ 80 triệu đồng tăng lên 84,4 triệu đồng, tương đương tăng 5,5%.',
      ['change', '5.5', 5.5, 'consistent'],
    ],
    ['Hơn 90% hộ dân (44/50) đồng thuận.', ['ratio', '90', 88, 'contradicted']],
    ['Ban chấp hành có 214 ủy viên, gồm 131 nam và 93 nữ.', ['breakdown', '214', 224, 'inconsistent']],
    // quota
    ['Quận hoàn thành và vượt 20/20 chỉ tiêu năm.', ['quota', null, 100, 'derived']],
    ['Xã đạt 17/19 tiêu chí nông thôn mới.', ['quota', null, 89.473684, 'derived']],
    ['Nghị quyết cần 6 trong số 11 nước thành viên phê chuẩn.', ['quota', null, 54.545455, 'derived']],
    // attainment
    ['Thu ngân sách ước đạt 1.947,272 tỷ đồng, bằng 184% dự toán.', ['attainment', '184', 1058.3, 'derived']],
    ['Vốn thành phố giải ngân 168,540 tỷ đồng, đạt tỷ lệ 100%.', ['attainment', '100', 168.54, 'derived']],
    ['Sản lượng đạt 15.600 tấn, vượt 4% so với kế hoạch 15.000 tấn.', ['attainment', '4', 4, 'consistent']],
    [
      'Sản lượng đạt 14.100 tấn, vượt 4% so với kế hoạch 15.000 tấn.',
      ['attainment', '4', -6, 'contradicted'],
    ],
    ['Quý I thu 3.200 tỷ đồng, bằng 118% so với cùng kỳ.', ['attainment', '118', 2711.864407, 'derived']],
    [
      'Doanh thu đạt 900 tỷ đồng, bằng 28,4% dự toán trung ương giao, bằng 19,2% dự toán tỉnh giao.',
      ['attainment', '28.4', 3169.014085, 'derived'],
      ['attainment', '19.2', 4687.5, 'derived'],
    ],
    // change
    [
      'Bán lẻ đạt 36.694,6 tỷ đồng, bằng 100% kế hoạch, tăng 0,9% so với cùng kỳ.',
      ['attainment', '100', 36694.6, 'derived'],
      ['change', '0.9', 36367.294351, 'derived'],
    ],
    [
      'Dịch vụ thu 5.542 tỷ đồng, đạt 100% kế hoạch; tăng 11,5% so với năm trước.',
      ['attainment', '100', 5542, 'derived'],
      ['change', '11.5', 4970.403587, 'derived'],
    ],
    ['Số vụ cháy giảm từ 31 xuống 29 vụ (giảm 6,4%).', ['change', '6.4', -6.451613, 'truncated']],
    [
      'Lợi nhuận tăng 220,7%, từ 9,99 triệu USD lên 23,17 triệu USD.',
      ['change', '220.7', 131.931932, 'inconsistent'],
    ],
    [
      'Số người bị thương tăng từ 12 lên 16 người, tương ứng tăng 33,3%.',
      ['change', '33.3', 33.333333, 'consistent'],
    ],
    [
      'Chỉ số chốt phiên giảm 0,71 điểm (-0,87%) xuống 80,47 điểm.',
      ['change', '0.87', -0.874599, 'consistent'],
    ],
    ['Cả tỉnh xảy ra 118 vụ, giảm 12 vụ (giảm 9,2%).', ['change', '9.2', -9.230769, 'consistent']],
    ['Học phí tăng 44%, từ 64.000 đồng lên 91.000 đồng.', ['change', '44', 42.1875, 'undecidable']],
    ['Gần một nửa (48%) số hộ đã có nước sạch.', ['share', '48', 50, 'consistent']],
    ['Hơn một nửa (48%) số hộ đã có nước sạch.', ['share', '48', 50, 'contradicted']],
    ['Số vụ cháy giảm 150%, còn 12 vụ.', ['change', '150', null, 'impossible']],
    ['Doanh số giảm 15%, từ 8.000 chiếc lên 9.200 chiếc.', ['change', '15', 15, 'contradicted']],
    ['Đàn lợn tăng 200%, từ 1.210 con lên 2.420 con.', ['change', '200', 100, 'mislabelled']],
    [
      'Giá bán 14.500 đồng, giảm 12% so với mức đỉnh đạt được tháng trước (16.200 đồng).',
      ['change', '12', -10.493827, 'inconsistent'],
    ],
    [
      'Thu nội địa đạt 206 tỷ 541 triệu đồng, tăng 8% so với cùng kỳ.',
      ['change', '8', 191.241667, 'derived'],
    ],
    // points
    [
      'Tỷ lệ hộ nghèo giảm từ 4,5% xuống 3,6%, giảm 0,9 điểm phần trăm.',
      ['points', '0.9', -0.9, 'consistent'],
    ],
    ['Tỷ lệ thất nghiệp tăng từ 4% lên 5%, tăng 1%.', ['points', '1', 1, 'mislabelled']],
    ['Tỷ lệ đỗ tăng từ 4% lên 5%, tăng 25%.', ['points', '25', 25, 'consistent']],
    ['Lãi suất giảm từ 6,5% xuống 6,0%, giảm 0,7 điểm phần trăm.', ['points', '0.7', -0.5, 'inconsistent']],
    // wholes and targets elsewhere, factors without a base, lists in order, phrases of their own
    ['Ba xã có 4.200 hộ; đến nay 3.150 hộ dùng nước máy, chiếm 75%.', ['share', '75', 75, 'consistent']],
    ['Đợt này trường xét 1.500 hồ sơ. Có 1.230 hồ sơ hợp lệ, đạt 82%.', ['share', '82', 82, 'consistent']],
    ['Trong 36 chợ được kiểm tra, có 27 chợ đạt chuẩn (75%).', ['share', '75', 75, 'consistent']],
    ['Trong số 250 em dự thi có 30% đạt điểm giỏi.', ['share', '30', 75, 'undecidable']],
    ['Gần 70% trong số 2.003 người được hỏi ủng hộ.', ['share', '70', 1402, 'undecidable']],
    ['Cuối tháng còn 87 vụ chưa xử lý, trong đó có hơn 86% là vụ nhỏ.', ['share', '86', 75, 'consistent']],
    ['Lãi quý này đạt 182 tỷ đồng, gấp 14 lần cùng kỳ.', ['multiple', '14', 13, 'derived']],
    [
      'Thu nhập đạt 62,4 triệu đồng, gấp 1,3 lần năm 2020 (48 triệu đồng).',
      ['multiple', '1.3', 1.3, 'consistent'],
    ],
    ['Khách đến đảo tăng 2,5 lần, đạt 3.150 lượt.', ['multiple', '2.5', 1260, 'derived']],
    [
      'Giá vàng giảm 8 USD, tương đương 0,6%, đóng cửa ở mức 1.292 USD.',
      ['change', '0.6', -0.615385, 'consistent'],
    ],
    [
      'Xuất khẩu đạt 2,5 triệu tấn, trị giá 1,2 tỷ USD, giảm lần lượt 6,3% về lượng và 20,4% về giá trị.',
      ['change', '6.3', 2.66809, 'derived'],
      ['change', '20.4', 1.507538, 'derived'],
    ],
    ['Nhà máy giảm lượng nước thải bớt 12%, xuống còn 440 m3.', ['change', '12', 500, 'derived']],
    [
      'Vốn tăng 14,3%, từ 964 tỷ won (khoảng 872 triệu USD) lên 1.102 tỷ won.',
      ['change', '14.3', 14.315353, 'consistent'],
    ],
    ['Toàn huyện có 14/14 trạm y tế đạt chuẩn.', ['quota', null, 100, 'derived']],
    [
      'Kho còn 127 thùng, gồm 98 thùng loại 3 lít, 27 thùng loại 4 lít và 2 thùng loại 5 lít.',
      ['breakdown', '127', 127, 'consistent'],
    ],
    [
      'Sàn có 312 mã, gồm 187 mã tăng, 84 mã giảm và 41 mã đứng giá.',
      ['breakdown', '312', 312, 'consistent'],
    ],
    ['Học lực giỏi chiếm 31,2%, khá 48,5%, còn lại 23,3%.', ['breakdown', null, 103, 'inconsistent']],
    [
      'Dự toán thu được giao 6.250 tỷ đồng, kết quả thực hiện 7.031 tỷ đồng, đạt 112,5% dự toán.',
      ['attainment', '112.5', 112.496, 'consistent'],
    ],
    [
      'Kế hoạch giao là 585 tỷ đồng, đến nay công ty lãi 847,7 tỷ đồng và hoàn thành vượt 55,9% kế hoạch năm.',
      ['attainment', '55.9', 44.905983, 'inconsistent'],
    ],
    [
      'Lượng khách tăng từ 84.500 lên 98.200 lượt, tương đương 12,4%.',
      ['change', '12.4', 16.213018, 'inconsistent'],
    ],
    ['Tổng sản phẩm đạt 585 tỷ đồng, so với cùng kỳ tăng 7,76%.', ['change', '7.76', 542.873051, 'derived']],
    ['Ban chấp hành có 39 người, 8 người dưới 40 tuổi (20,5%).', ['share', '20.5', 20.512821, 'consistent']],
    // volume and value
    [
      'Tháng Hai xuất khẩu tiêu đạt 1.850 tấn, trị giá 6,2 triệu USD, tăng 83,6% về lượng và 51,2% về kim ngạch.',
      ['change', '83.6', 1007.625272, 'derived'],
      ['change', '51.2', 4.100529, 'derived'],
    ],
    [
      'Nhập khẩu phân bón đạt 412.000 tấn, trị giá 131 triệu USD, giảm 3% về trị giá so với cùng kỳ.',
      ['change', '3', 135.051546, 'derived'],
    ],
    ['Vốn đầu tư hạ tầng 45 tỷ đồng, tăng 12% so với năm trước.', ['change', '12', 40.178571, 'derived']],
    ['Theo hiệp hội, 60% trong 2.000 khách sạn còn đặt phòng bằng sổ.', ['share', '60', 1200, 'undecidable']],
    // figures that were said before, or in passing
    [
      'Sáu tháng, tỉnh xảy ra 45 vụ cháy, làm chết 12 người, làm bị thương 30 người. So với cùng kỳ, giảm 5 vụ (10%), tăng 4 người chết (50%), giảm 6 người bị thương (16,67%).',
      ['change', '10', -10, 'consistent'],
      ['change', '50', 50, 'consistent'],
      ['change', '16.67', -16.666667, 'consistent'],
    ],
    [
      'Toàn huyện xảy ra 45 vụ, làm chết 12 người và bị thương 30 người. So với năm trước, số vụ giảm 5 vụ (giảm 10%), số người bị thương giảm 6 người (giảm 17,67%), số người chết tăng 4 người (tăng 50%).',
      ['change', '10', -10, 'consistent'],
      ['change', '50', 50, 'consistent'],
      ['change', '17.67', -16.666667, 'inconsistent'],
    ],
    [
      'Năm 2020 sản lượng đạt 640 tấn. Năm 2021 sản lượng đạt 736 tấn, tăng 15%.',
      ['change', '15', 15, 'consistent'],
    ],
    [
      'Năm 2020 huyện thu 640 tỷ đồng; năm 2021 thu 736 tỷ đồng, tăng 15%.',
      ['change', '15', 15, 'consistent'],
    ],
    [
      'Tổng nguồn vốn đạt 3.240 tỷ đồng, tăng 240 tỷ đồng so với đầu năm, tỷ lệ tăng 8%.',
      ['change', '8', 8, 'consistent'],
    ],
    [
      'Diện tích lúa ước đạt 12.240 ha, tăng 2% so với cùng kỳ năm 2020 (bằng 240 ha).',
      ['change', '2', 2, 'consistent'],
    ],
    ['Đàn bò có 30.600 con, tăng 2%, bằng 600 con so với cùng kỳ.', ['change', '2', 2, 'consistent']],
    [
      'Số vụ cháy giảm 20% (36/45 vụ), thiệt hại giảm 30,6% (4,3/6,2 tỷ đồng).',
      ['change', '20', -20, 'consistent'],
      ['change', '30.6', -30.645161, 'consistent'],
    ],
    ['Thu nhập bình quân tăng gấp 1,5 lần (63/42 triệu đồng).', ['multiple', '1.5', 1.5, 'consistent']],
    [
      'Dư nợ là 1.360 tỷ đồng/21.400 hộ vay, tăng 60 tỷ đồng (+4,62%) so với đầu năm.',
      ['change', '4.62', 4.615385, 'consistent'],
    ],
    [
      'Giá vàng giao ngay đứng ở mức 1.320 USD/ounce. Giá vàng cao hơn 10% (+120 USD/ounce) so với đầu năm.',
      ['change', '10', 10, 'consistent'],
    ],
    [
      'Giá xăng là 72,925 USD/thùng (tăng 4,280 USD/thùng, 6,23% so với kỳ trước).',
      ['change', '6.23', 6.234977, 'consistent'],
    ],
    ['Chỉ số tăng 6 điểm (0,5%) đạt 1.206 điểm.', ['change', '0.5', 0.5, 'consistent']],
    [
      'Tỷ lệ tham gia đạt 38,05%, vượt 0,05% so với chỉ tiêu tại nghị quyết (38%).',
      ['points', '0.05', 0.05, 'mislabelled'],
    ],
    [
      'Tỷ lệ hộ nghèo giảm từ 9% năm 2015 xuống còn 7,6% năm 2016 (tỷ lệ giảm tương ứng là 1,4%).',
      ['points', '1.4', -1.4, 'mislabelled'],
    ],
    [
      'Huyện có 640 lao động. Công ty trả lương đúng hạn. Trong đó có 208 lao động nữ, chiếm 32,5%; 52 lao động là người dân tộc, chiếm 8,1%.',
      ['share', '32.5', 32.5, 'consistent'],
      ['share', '8.1', 8.125, 'consistent'],
    ],
    [
      'Bầu được 441 đồng chí vào cấp ủy. Trong đó, trình độ phổ thông là 358 đồng chí (khóa trước là 262 đồng chí), chiếm 81,2%; đại học có 158 đồng chí (khóa trước là 110 đồng chí), chiếm 35,8%.',
      ['share', '81.2', 81.179138, 'consistent'],
      ['share', '35.8', 35.827664, 'consistent'],
    ],
    [
      'Giá trị sản xuất đạt 3.900 tỷ đồng; trong đó khu vực nhà nước đạt 3.666 tỷ đồng, chiếm 94%; khu vực cá thể đạt 234 tỷ đồng, tăng 58,5% so với cùng kỳ, chiếm 6%.',
      ['share', '94', 94, 'consistent'],
      ['breakdown', '3900', 3900, 'consistent'],
      ['share', '6', 6, 'consistent'],
      ['breakdown', null, 100, 'consistent'],
      ['change', '58.5', 147.634069, 'derived'],
    ],
    [
      'Tổng dư nợ đạt 3.500 tỷ đồng, tăng 300 tỷ đồng. Nợ quá hạn là 7 tỷ đồng, chiếm 0,2% tổng dư nợ.',
      ['share', '0.2', 0.2, 'consistent'],
    ],
    [
      'Toàn tỉnh có 6.084/7.669 xã đạt chuẩn; có 2.567 xã (42,2%) đạt chuẩn nâng cao.',
      ['quota', null, 79.332377, 'derived'],
      ['share', '42.2', 42.192636, 'consistent'],
    ],
    [
      'Huyện tiếp nhận 5.200 hồ sơ, trả đúng hạn 5.044 hồ sơ, đạt 97%; quá hạn còn 156 hồ sơ, chiếm 3%.',
      ['share', '97', 97, 'consistent'],
      ['breakdown', '5200', 5200, 'consistent'],
      ['share', '3', 3, 'consistent'],
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Thành phố có 709 tổ chức cơ sở đảng (TCCSĐ). Kết quả có 439 TCCSĐ trong sạch vững mạnh (chiếm 61,92%).',
      ['share', '61.92', 61.918195, 'consistent'],
    ],
    [
      'Hội đồng nhân dân huyện có 52 đại biểu. Trong đó, tỷ lệ đại biểu nữ đạt 21,15%; tái cử đạt 32,7%.',
      ['share', '21.15', 11, 'consistent'],
      ['share', '32.7', 17, 'consistent'],
    ],
    [
      'Kết nạp 8.820 hội viên, đạt 147% so với chỉ tiêu giao là 6.000.',
      ['attainment', '147', 147, 'consistent'],
    ],
    [
      'Có 18.725 người tham gia, vượt 7% so với chỉ tiêu được giao (17.500).',
      ['attainment', '7', 7, 'consistent'],
    ],
    [
      'Phát triển được 59.257 người, so với chỉ tiêu giao (70.544 người) đạt 84%.',
      ['attainment', '84', 84.000057, 'consistent'],
    ],
    [
      'Năm 2022, huyện được giao thu ngân sách là 386 tỷ đồng. Đến nay huyện thu được 457 tỷ đồng, vượt 18,4% dự toán.',
      ['attainment', '18.4', 18.393782, 'consistent'],
    ],
    [
      'Khối phổ thông có 2.164 thí sinh đỗ tốt nghiệp /3.059 thí sinh dự thi, đạt tỷ lệ 70,74%.',
      ['ratio', '70.74', 70.742073, 'consistent'],
    ],
    [
      'Hơn 2.500 ứng viên (trong tổng số gần 6.200 ứng viên) là phụ nữ, chiếm gần 41%.',
      ['ratio', '41', 40.322581, 'consistent'],
    ],
    [
      'Bà được 87/93 đại biểu (93,5% đại biểu có mặt) bầu làm chủ tịch.',
      ['ratio', '93.5', 93.548387, 'consistent'],
    ],
    [
      'Tỷ lệ thôn đạt chuẩn là 58,9% (66/112 thôn, tăng 20 thôn).',
      ['ratio', '58.9', 58.928571, 'consistent'],
    ],
    [
      'Xuất khẩu dệt may đạt 23,6 tỷ USD. Mỹ chiếm 47,2% trong tổng kim ngạch dệt may của cả nước, đạt 11,15 tỷ USD.',
      ['share', '47.2', 47.245763, 'consistent'],
    ],
    ['Tỉnh sắp xếp 120 xã thành 84 xã (giảm 30%).', ['change', '30', -30, 'consistent']],
    ['Có 12% của 1.500 trường, hay 180 trường, phải đóng cửa.', ['share', '12', 12, 'consistent']],
    // shapes of the language, units and words of change
    ['Giá thuê lao dốc 25%, từ 48 triệu đồng xuống 36 triệu đồng.', ['change', '25', -25, 'consistent']],
    ['Lượng vé vọt 40%, từ 1.500 lên 2.100 lượt.', ['change', '40', 40, 'consistent']],
    [
      'Xã nhận 12.480 hồ sơ, trong đó 9.860 hồ sơ trực tuyến, 2.140 hồ sơ trực tiếp và 480 hồ sơ qua bưu điện.',
      ['breakdown', '12480', 12480, 'consistent'],
    ],
    ['Lãi suất tăng 40 điểm cơ bản, từ 3,10% lên 3,50%.', ['points', '0.40', 0.4, 'consistent']],
    // a total and its parts, over figures of change and sentences; parts closed by their shares
    [
      'Toàn huyện thu ngân sách 1.284 tỷ đồng, tăng 9,2% so với cùng kỳ. Trong đó, thu nội địa đạt 911 tỷ đồng; thu từ đất đạt 373 tỷ đồng.',
      ['change', '9.2', 1175.824176, 'derived'],
      ['breakdown', '1284', 1284, 'consistent'],
    ],
    ['Câu lạc bộ có 143 hội viên (58 nữ; 85 nam).', ['breakdown', '143', 143, 'consistent']],
    [
      'Vốn phân bổ 9.700 tỷ đồng, gồm: 4.800 tỷ đồng cho giao thông, 4.900 tỷ đồng cho thủy lợi.',
      ['breakdown', '9700', 9700, 'consistent'],
    ],
    [
      'Hợp tác xã thu hoạch 812,4 tấn quả; trong đó, cam đạt 530,1 tấn, tăng 3% so với vụ trước; bưởi đạt 282,3 tấn, giảm 1,5%.',
      ['breakdown', '812.4', 812.4, 'consistent'],
      ['change', '3', 514.660194, 'derived'],
      ['change', '1.5', 286.598985, 'derived'],
    ],
    [
      'Trong tổng mức 86,5 nghìn tỷ đồng, bán lẻ đạt 61,2 nghìn tỷ đồng, tăng 2%; ăn uống 18,9 nghìn tỷ đồng; du lịch 6,4 nghìn tỷ đồng.',
      ['breakdown', '86.5', 86.5, 'consistent'],
      ['change', '2', 60, 'derived'],
    ],
    [
      'Trung tâm tiếp nhận 4.126 hồ sơ, trong đó 3.870 hồ sơ trực tuyến, gồm 2.345 hồ sơ đất đai và 1.525 hồ sơ tư pháp; 256 hồ sơ giấy.',
      ['breakdown', '4126', 4126, 'consistent'],
      ['breakdown', '3870', 3870, 'consistent'],
    ],
    [
      'Doanh thu bán lẻ đạt 512 tỷ đồng, chiếm 64,7% tổng mức và tăng 8,1%; ăn uống chiếm 20,9% và tăng 4,4%; dịch vụ khác chiếm 14,4%.',
      ['change', '8.1', 473.635523, 'derived'],
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Tổ chức cơ sở đảng tốt chiếm 84,6% (trong đó tiêu biểu 17,3%); khá chiếm 12,9%; yếu chiếm 2,5%.',
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Cả vùng xảy ra 1.216 vụ cháy, làm bị thương 347 người. So với năm trước giảm 88 vụ, giảm 21 người. Trong đó, khu dân cư xảy ra 874 vụ, làm bị thương 205 người. Khu công nghiệp xảy ra 342 vụ, làm bị thương 142 người.',
      ['breakdown', '1216', 1216, 'consistent'],
      ['breakdown', '347', 347, 'consistent'],
    ],
    [
      'Nguồn vốn đạt 845 tỷ 210 triệu đồng, gồm 612 tỷ 177 triệu đồng từ trung ương và 233 tỷ 033 triệu đồng từ huyện.',
      ['breakdown', '845.210', 845.21, 'consistent'],
    ],
    [
      'Đã cấp giấy cho 3.415/3.700 thửa đất, đạt 92,3%, trong đó: tổ chức 1.180 thửa; hộ gia đình 2.235 thửa.',
      ['ratio', '92.3', 92.297297, 'consistent'],
      ['breakdown', '3415', 3415, 'consistent'],
    ],
    [
      'Sở giải quyết 24.618 hồ sơ; trong đó, đúng hạn 24.105 hồ sơ, chiếm 97,9%; quá hạn 518 hồ sơ, chiếm 2,1%.',
      ['share', '97.9', 97.916159, 'consistent'],
      ['breakdown', '24618', 24623, 'inconsistent'],
      ['share', '2.1', 2.104151, 'consistent'],
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Có 17.428 phiếu, trong đó 12.310 phiếu hợp lệ, 4.503 phiếu trắng và 625 phiếu hỏng.',
      ['breakdown', '17428', 17438, 'inconsistent'],
    ],
    [
      'Quỹ còn 1.523,8 tỷ đồng, tăng 96,4 tỷ đồng. Trong đó, quỹ hưu 1.102,5 tỷ đồng, tăng 61,3 tỷ đồng; quỹ ốm đau 421,8 tỷ đồng, tăng 35,1 tỷ đồng.',
      ['breakdown', '1523.8', 1524.3, 'inconsistent'],
      ['breakdown', '96.4', 96.4, 'consistent'],
    ],
    // causes beside the growth of the amount itself
    ['Lợi nhuận đạt 96 tỷ đồng, tăng 20% do bán được đất.', ['change', '20', 80, 'derived']],
    ['Nhờ bán được đất, công ty lãi 36 tỷ đồng, tăng 20%.', ['change', '20', 30, 'derived']],
    ['Hợp tác xã thu 4,2 tỷ đồng, giảm 16%, mặc dù được mùa.', ['change', '16', 5, 'derived']],
    ['Dự án do ông Hà lập thu 840 tỷ đồng, tăng 5%.', ['change', '5', 800, 'derived']],
    // counts beside scores, and shares beside the end of an axis
    ['Bản đánh giá ghi xã đạt 17/19 tiêu chí.', ['quota', null, 89.473684, 'derived']],
    [
      '100%\n\nCơ cấu lao động: nông nghiệp 52,4%, công nghiệp 38,1%, dịch vụ 9,5%.',
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Tổng số 100%, gồm nông nghiệp 52,4%, công nghiệp 38,1%, dịch vụ 9,5%.',
      ['breakdown', '100', 100, 'consistent'],
      ['breakdown', null, 100, 'consistent'],
    ],
    ['Trường hoàn thành 1,2 nghìn/1,5 nghìn chỉ tiêu tuyển sinh.', ['quota', null, 80, 'derived']],
    [
      'Cảng đón 627.125 lượt khách, tăng 50% so với cùng kỳ (cùng kỳ tăng 24%).',
      ['change', '50', 418083.333333, 'derived'],
    ],
  ],
  silent: [
    ['a score', 'Bản đánh giá ghi xã đạt 17,5/19 tiêu chí.'],
    ['the percentage of a cause', 'Công ty lãi 36 tỷ đồng nhờ giảm 8% chi phí.'],
    ['the percentage of a cause', 'Công ty lãi 36 tỷ đồng vì giảm 8% chi phí.'],
    ['the percentage of a cause', 'Hãng xe thu 36 tỷ đồng bởi tăng 8% giá vé.'],
    ['the percentage of a cause', 'Hợp tác xã thu 4,2 tỷ đồng do tăng 15% diện tích.'],
    ['the percentage of what did not hinder it', 'Hợp tác xã thu 4,2 tỷ đồng mặc dù giảm 15% diện tích.'],
    ['the percentage of what did not hinder it', 'Hợp tác xã thu 4,2 tỷ đồng dù giảm 15% diện tích.'],
    ['the percentage of what did not hinder it', 'Hợp tác xã thu 4,2 tỷ đồng tuy giảm 15% diện tích.'],
    ['the percentage of what did not hinder it', 'Hợp tác xã thu 4,2 tỷ đồng bất chấp giảm 15% sản lượng.'],
    ['mức dưới không', 'Tăng trưởng từ âm 1,5% lên 2,4%, tăng 3,9 điểm phần trăm.'],
    ['mức dưới không, bằng dấu', 'Tăng trưởng từ -1,5% lên 2,4%, tăng 3,9 điểm phần trăm.'],
    ['two amounts in one phrase', 'Chuỗi có 420 quán ở 12 tỉnh, tăng 8% so với năm ngoái.'],
    ['a number of times', 'Mức phí tăng 8 lần, từ 150.000 đồng lên 600.000 đồng.'],
    ['a multiplication', 'Phí tăng từ 60.000 đồng lên 90.000 đồng nhân với 5 lần.'],
    ['the number of an index', 'Chỉ số CAC 40 giảm 1,2%.'],
    ['a time limit, not a group', 'Nhà thầu xin lùi 30 ngày, đồng thời đề nghị giữ lại tối đa 90% phần lãi.'],
    ['figures that do not belong together', 'Huyết áp đo được 180/110, sau đó nhịp tim tăng 5%.'],
    ['figures that do not belong together', 'Xã có 4.200 hộ và 75% đường thôn đã trải bê tông.'],
    ['figures that do not belong together', 'Tòa A mới hoàn thiện 70% và tòa B đạt 30%.'],
    ['figures that do not belong together', 'Ông khám trên 50 lần cho 100 người bệnh.'],
    ['figures that do not belong together', 'Bão số 3 giật cấp 12, mưa tăng 20%.'],
    ['figures that do not belong together', 'Sáng 6/8 làn thu phí mở lại, xe giảm 10%.'],
    ['figures that do not belong together', 'Nước này có 30 tàu và sẽ tăng gấp đôi số này.'],
    ['figures that do not belong together', 'Tỷ lệ hộ nghèo ở 12 tỉnh được khảo sát chiếm 16,2%.'],
    ['figures that do not belong together', 'Mỗi ngày 120 ca nhập viện/ngày, trong đó 15% là trẻ em.'],
    ['figures that do not belong together', 'Gửi 100 triệu đồng với lãi suất 6,5%/năm.'],
    ['figures that do not belong together', 'Giải nhất 10 triệu đồng, giải nhì bằng 50% giải nhất.'],
    ['figures that do not belong together', 'Lớp 12A1 có 47 em, điểm trung bình tăng 5%.'],
    ['figures that do not belong together', 'Học phí 20 triệu đồng, sinh viên nghèo được giảm 30%.'],
    ['figures that do not belong together', 'Vòng 2/5 quả bóng được chọn, 60% do Việt Nam làm.'],
    ['a plan with a percentage and no amount', 'Thu ngoài quốc doanh đạt 182,4% kế hoạch thành phố giao.'],
    [
      'years and terms',
      'Sắp xếp đơn vị hành chính giai đoạn 2023 - 2025, nhiệm kỳ 2025 - 2030, Đại hội XIII.',
    ],
    ['a date before a percentage', 'Tính đến ngày 10/4, đạt 98% kế hoạch.'],
    ['a bare date', 'Sáng 30/4 đạt 98%.'],
    ['a full date', 'Ngày 15/12/2024, tỷ lệ đạt 98%.'],
    ['a decree', 'Nghị định 100/2019/NĐ-CP quy định mức phạt 40%.'],
    ['another subject', 'Thu ngân sách đạt 500 tỷ đồng, số doanh nghiệp mới tăng 12%.'],
    [
      'a share of a whole that is not printed',
      'Nhóm cổ đông giữ 345 triệu cổ phiếu, tương đương 37,2% vốn điều lệ.',
    ],
    [
      'a share of a whole that is not printed, behind two levels',
      'Quỹ nâng sở hữu từ 20,5 triệu lên 34,2 triệu cổ phiếu, tương đương 7,59% vốn điều lệ.',
    ],
    [
      'a target that is not the denominator',
      'Đã cắt giảm 3.004/6.191 điều kiện, đạt 97% so với chỉ tiêu được giao.',
    ],
    ['annualised growth', 'Thu nhập tăng từ 112,9 triệu đồng lên 132,5 triệu đồng, tăng 5,48% mỗi năm.'],
    ['a spread of prices', 'Đoàn từ 10 đến 39 người được giảm 6% giá vé.'],
    ['a class name', 'Lớp 10/3 có 98% học sinh khá.'],
    ['a fraction beside its exact percentage', 'Gần 3/4 dân số (73%) sống ở nông thôn.'],
    ['a fraction as a hedge', 'Gần 2/3 diện tích, chiếm 41% sản lượng, bị ngập.'],
    ['a lottery', 'Xổ số Mega 6/45 bán chạy nhất trong tháng, chiếm 92% doanh thu.'],
    ['a rate', 'Lãi suất huy động 5,5%/năm, cho vay 9%/năm.'],
    ['growth on another basis', 'Doanh số tăng 10,8% theo giá so sánh, từ 503,8 tỷ đồng lên 601,8 tỷ đồng.'],
    ['a phone number', 'Đường dây nóng 0225.3842.135 hoạt động 24/7.'],
    ['a factor without amounts', 'Giá rau tăng gấp 3 lần ngày thường.'],
    ['a factor with its base only', 'Nước này có 30 đầu đạn và sẽ tăng gấp đôi số này.'],
    ['a list of unlike things', 'Đoàn công tác có 45 người, gồm 3 tổ với 2 xe và 17 tình nguyện viên.'],
    ['growth from nothing', 'Tỷ lệ này là 5%, tăng 11% so với năm trước (0%).'],
    [
      'parts that need not be all',
      'Hạ viện có 350 ghế, trong đó phe cầm quyền giữ 137 ghế và phe đối lập giữ 97 ghế.',
    ],
    ['shares of different wholes', 'Vùng này chiếm 55,5% sản lượng lúa, 70% trái cây và 69% thủy sản.'],
    ['an expectation', 'Mưa giảm 5%, gió cấp 6.'],
    [
      'a percentage that no whole part of the group gives, in a sentence of its own',
      'Hội đồng có 52 đại biểu. Trong đó, tỷ lệ đại biểu nữ đạt 22,15%.',
    ],
    [
      'a list of parts that follows a large group',
      'Xã có 4.200 hộ. Trong đó, tỷ lệ hộ có nước sạch đạt 96,5%.',
    ],
    [
      'shares of different plans',
      'Thu nội địa đạt 19% dự toán; ngoài quốc doanh đạt 15,5% dự toán; đầu tư nước ngoài đạt 20,3% dự toán; phí đạt 45,2%.',
    ],
    ['a part without a number', 'Tuyến có 5 trạm, gồm 2 trạm ở quốc lộ, 2 trạm ở tỉnh lộ và trạm Cầu Đông.'],
    [
      'the parts of several totals',
      'Cả vùng có 58 trường tiểu học, 57 trường trung học, 40 trường nghề (trong đó 14 trường công, 32 trường tư và 2 trường quốc tế).',
    ],
    [
      'parts that need not be all',
      'Chi đoàn có 46 đoàn viên, trong đó 18 đoàn viên nữ và 20 đoàn viên là sinh viên.',
    ],
  ],
};
