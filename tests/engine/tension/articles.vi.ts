import type { Silent, Tense } from './article.ts';

export const tenseVi: readonly Tense[] = [
  {
    title: 'một chỉ tiêu của thành phố dưới mức giao',
    text: `Năm 2024, kinh tế quận tiếp tục ổn định. Quận hoàn thành và vượt 18/18 chỉ tiêu UBND thành phố giao.
Giá trị sản xuất ước đạt 612,5 tỷ đồng, bằng 100% kế hoạch. Giải ngân đầu tư công là 96,2 tỷ đồng, đạt 97,4% kế hoạch thành phố giao.`,
    kind: 'targets-missed',
    quotes: [
      'hoàn thành và vượt 18/18 chỉ tiêu UBND thành phố giao',
      '96,2 tỷ đồng, đạt 97,4% kế hoạch thành phố giao',
    ],
  },
  {
    title: 'số liệu hụt đứng trước câu tổng kết',
    text: `Thu ngân sách của huyện là 210 tỷ đồng, đạt 96% kế hoạch tỉnh giao. Các mặt văn hóa, xã hội có chuyển biến.
Như vậy, huyện đạt và vượt tất cả các chỉ tiêu tỉnh giao.`,
    kind: 'targets-missed',
    quotes: ['210 tỷ đồng, đạt 96% kế hoạch tỉnh giao', 'đạt và vượt tất cả các chỉ tiêu tỉnh giao'],
  },
  {
    title: 'động từ đứng sau',
    text: `Toàn bộ 15 chỉ tiêu HĐND tỉnh giao đều đạt và vượt. Sản lượng thủy sản là 5.210 tấn, bằng 98,2% chỉ tiêu HĐND tỉnh giao.`,
    kind: 'targets-missed',
    quotes: [
      'Toàn bộ 15 chỉ tiêu HĐND tỉnh giao đều đạt và vượt',
      '5.210 tấn, bằng 98,2% chỉ tiêu HĐND tỉnh giao',
    ],
  },
  {
    title: 'mọi chỉ tiêu tính bằng phần trăm, kế hoạch nêu năm, cơ quan viết hoa ở giữa',
    text: `Kết thúc năm 2024, phường đạt 100% các chỉ tiêu UBND quận giao. Thu cho ngân sách Nhà nước tăng khá so với cùng kỳ năm trước.
Người dân ủng hộ việc Nhà nước làm, và đảng viên đi đầu. Ngành nước và nhà máy ổn định. Vốn đầu tư là 9,8 tỷ đồng, đạt 92,5% kế hoạch năm 2024 quận giao.`,
    kind: 'targets-missed',
    quotes: ['đạt 100% các chỉ tiêu UBND quận giao', '9,8 tỷ đồng, đạt 92,5% kế hoạch năm 2024 quận giao'],
  },
  {
    title: 'hai chữ số đổi chỗ giữa tít và bài',
    text: `Tổng thu ngân sách quận Lê Chân đạt 1.974 tỷ đồng
Hội nghị tổng kết diễn ra sáng nay. Năm 2024, tổng thu ngân sách quận Lê Chân đạt 1.947 tỷ đồng, bằng 184% dự toán.`,
    kind: 'two-values',
    quotes: [
      'Tổng thu ngân sách quận Lê Chân đạt 1.974 tỷ đồng',
      'tổng thu ngân sách quận Lê Chân đạt 1.947 tỷ đồng',
    ],
  },
  {
    title: 'lệch dấu phẩy',
    text: `Công trình khởi công năm 2023. Tổng mức đầu tư dự án là 168,54 tỷ đồng. Đường dài 3 km, rộng 12 m.
Người dân mong công trình sớm xong. Năm 2023, tổng mức đầu tư dự án là 1.685,4 tỷ đồng, tăng 5%.`,
    kind: 'two-values',
    quotes: ['Tổng mức đầu tư dự án là 168,54 tỷ đồng', 'tổng mức đầu tư dự án là 1.685,4 tỷ đồng'],
  },
  {
    title: 'triệu thay cho tỷ',
    text: `Tổng kinh phí xây cầu là 12,75 tỷ đồng. Cầu dài 40 m. Tổng kinh phí xây cầu là 12,75 triệu đồng.`,
    kind: 'two-values',
    quotes: ['Tổng kinh phí xây cầu là 12,75 tỷ đồng', 'Tổng kinh phí xây cầu là 12,75 triệu đồng'],
  },
  {
    title: 'một chữ số khác',
    text: `Diện tích rừng trồng mới đạt 4.215 ha. Các hộ đã nhận khoán. Diện tích rừng trồng mới đạt 4.275 ha.`,
    kind: 'two-values',
    quotes: ['Diện tích rừng trồng mới đạt 4.215 ha', 'Diện tích rừng trồng mới đạt 4.275 ha'],
  },
  {
    title: 'nam và nữ nhiều hơn tổng số',
    text: `Dự đại hội có 45 đại biểu. Trong số đó có 28 nam và 20 nữ.`,
    kind: 'parts-exceed',
    quotes: ['45 đại biểu', '28 nam và 20 nữ'],
  },
  {
    title: 'một phần lớn hơn cả tổng số',
    text: `Đợt này phường kết nạp 45 đảng viên. Trong đó, 54 đảng viên ở khối trường học.`,
    kind: 'parts-exceed',
    quotes: ['45 đảng viên', '54 đảng viên'],
  },
  {
    title: 'hai tỷ lệ của một tổng thể',
    text: `Về giới tính, 52% số người dự là nam, 58% là nữ.`,
    kind: 'parts-exceed',
    quotes: ['52% số người dự là nam', '58% là nữ'],
  },
  {
    title: 'một phần và phần còn lại',
    text: `Vốn vay chiếm 62%, còn lại 48% là vốn tự có.`,
    kind: 'parts-exceed',
    quotes: ['62%', 'còn lại 48%'],
  },
];

export const silentVi: readonly Silent[] = [
  {
    title: 'mọi số liệu đều đạt',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Thu ngân sách là 210 tỷ đồng, đạt 102% kế hoạch thành phố giao.',
  },
  {
    title: 'cấp giao khác nhau',
    text: 'Quận hoàn thành 20/20 chỉ tiêu HĐND quận giao. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'không nói ai giao',
    text: 'Quận hoàn thành 20/20 chỉ tiêu. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch.',
  },
  {
    title: 'trọn một chỉ tiêu, không phải mọi chỉ tiêu',
    text: 'Quận đạt 100% chỉ tiêu thành phố giao. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'xã khác, viết sau câu tổng kết',
    text: 'Huyện hoàn thành 20/20 chỉ tiêu tỉnh giao. Xã An Hòa đi đầu. Vốn đầu tư là 9,8 tỷ đồng, đạt 92,5% kế hoạch tỉnh giao.',
  },
  {
    title: 'không phải mọi chỉ tiêu',
    text: 'Quận hoàn thành 18/20 chỉ tiêu thành phố giao. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'chỉ tiêu về một lĩnh vực',
    text: 'Quận hoàn thành 5/5 chỉ tiêu về xây dựng Đảng do thành phố giao. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'hai năm khác nhau',
    text: 'Năm 2023, quận hoàn thành 20/20 chỉ tiêu thành phố giao. Năm 2024, thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'năm nêu ở câu trước',
    text: 'Năm 2023, quận hoàn thành 20/20 chỉ tiêu thành phố giao. Bước sang năm 2024, kinh tế khó khăn. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'mới hết chín tháng',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Trong 9 tháng, thu ngân sách là 210 tỷ đồng, đạt 86% kế hoạch thành phố giao.',
  },
  {
    title: 'tính đến một ngày',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Tính đến 30/11, giải ngân là 210 tỷ đồng, đạt 86% kế hoạch thành phố giao.',
  },
  {
    title: 'quyết tâm, chưa phải kết quả',
    text: 'Quận phấn đấu hoàn thành 20/20 chỉ tiêu thành phố giao. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'địa phương khác',
    text: 'Quận Lê Chân hoàn thành 20/20 chỉ tiêu thành phố giao. Tại quận Hồng Bàng, thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'chi ít hơn là tốt',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Chi ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'mức tăng chứ không phải mức đạt',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Thu ngân sách vượt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'kế hoạch đã điều chỉnh',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao bổ sung.',
  },
  {
    title: 'gần bằng, không rõ',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Thu ngân sách đạt khoảng 98% kế hoạch thành phố giao.',
  },
  {
    title: 'làm tròn',
    text: 'Tổng thu ngân sách quận đạt 1.947 tỷ đồng. Các khoản thu đều tăng. Tổng thu ngân sách quận đạt 1.947,272 tỷ đồng.',
  },
  {
    title: 'cùng một số, viết khác đơn vị',
    text: 'Tổng mức đầu tư dự án là 1,25 tỷ đồng. Cầu dài 40 m. Tổng mức đầu tư dự án là 1.250 triệu đồng.',
  },
  {
    title: 'hai năm, hai số',
    text: 'Năm 2023, tổng thu ngân sách quận đạt 1.947 tỷ đồng. Năm 2024, tổng thu ngân sách quận đạt 1.974 tỷ đồng.',
  },
  {
    title: 'hai xã',
    text: 'Xã An Hòa nằm ven sông. Diện tích đất tự nhiên là 1.248 ha.\nXã Bình Minh nằm ven biển. Diện tích đất tự nhiên là 1.284 ha.',
  },
  {
    title: 'kế hoạch và thực hiện',
    text: 'Kế hoạch thu ngân sách quận là 1.947 tỷ đồng. Kết quả thu ngân sách quận là 1.974 tỷ đồng.',
  },
  {
    title: 'giá theo phiên',
    text: 'Giá vàng miếng bán ra là 74.520 nghìn đồng. Thị trường yên ắng. Giá vàng miếng bán ra là 74.250 nghìn đồng.',
  },
  {
    title: 'tin cập nhật',
    text: 'Lúc 8 giờ, số hộ phải sơ tán là 1.248 hộ. Lúc 15 giờ, số hộ phải sơ tán là 1.284 hộ.',
  },
  {
    title: 'khác xa nhau',
    text: 'Tổng thu ngân sách quận đạt 1.947 tỷ đồng. Các khoản thu đều tăng. Tổng thu ngân sách quận đạt 2.351 tỷ đồng.',
  },
  {
    title: 'có chữ chỉ sự ước chừng',
    text: 'Tổng thu ngân sách quận đạt hơn 1.947 tỷ đồng. Các khoản thu đều tăng. Tổng thu ngân sách quận đạt 1.974 tỷ đồng.',
  },
  {
    title: 'ba giá trị là một danh sách',
    text: 'Tổng vốn của công trình là 1.248 tỷ đồng. Công trình lớn. Tổng vốn của công trình là 1.284 tỷ đồng. Công trình nhỏ. Tổng vốn của công trình là 1.482 tỷ đồng.',
  },
  {
    title: 'mỗi phần một nguồn',
    text: 'Tổng vốn của dự án là 1.248 tỷ đồng từ trái phiếu. Dự án lớn. Tổng vốn của dự án là 1.284 tỷ đồng từ ngân sách.',
  },
  {
    title: 'nam và nữ đủ tổng số',
    text: 'Dự đại hội có 45 đại biểu. Trong số đó có 28 nam và 17 nữ.',
  },
  {
    title: 'hai nhóm có thể trùng nhau',
    text: 'Dự đại hội có 45 đại biểu. Trong số đó có 28 nam và 20 đảng viên.',
  },
  {
    title: 'không rõ của tổng nào',
    text: 'Dự đại hội có 45 đại biểu. Trại hè đón 28 nam và 20 nữ.',
  },
  {
    title: 'tỷ lệ trong từng giới',
    text: 'Có 52% nam giới và 58% nữ giới hút thuốc.',
  },
  {
    title: 'tỷ lệ của phần còn lại',
    text: 'Có 62% đi xe máy, 48% số còn lại đi bộ.',
  },
  {
    title: 'cách nhau quá xa',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Các mặt công tác có chuyển biến. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'ở giữa đã nói sang quý mới',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Bước vào quý mới, công việc nhiều. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao.',
  },
  {
    title: 'kế hoạch được nói hẹp lại',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Thu ngân sách là 210 tỷ đồng, đạt 96% kế hoạch thành phố giao lần đầu.',
  },
  {
    title: 'còn xa mới đạt, hẳn là kế hoạch khác',
    text: 'Quận hoàn thành 20/20 chỉ tiêu thành phố giao. Thu ngân sách là 210 tỷ đồng, đạt 62% kế hoạch thành phố giao.',
  },
  {
    title: 'một số là phần của số kia',
    text: 'Nguồn vốn đầu tư công là 1.248 tỷ đồng. Trong đó, nguồn vốn đầu tư công là 1.284 tỷ đồng.',
  },
  {
    title: 'hơn kém một đơn vị của chữ số cuối',
    text: 'Tổng thu ngân sách quận đạt 1.947 tỷ đồng. Các khoản thu đều tăng. Tổng thu ngân sách quận đạt 1.948 tỷ đồng.',
  },
  {
    title: 'tên quá ngắn để chắc là một',
    text: 'Doanh thu là 1.947 tỷ đồng. Các khoản thu đều tăng. Doanh thu là 1.974 tỷ đồng.',
  },
  {
    title: 'hai nhóm không cùng một cặp',
    text: 'Dự trại hè có 45 đại biểu. Trong số đó có 28 bé trai và 20 nữ.',
  },
  {
    title: 'hai năm, hai đoàn',
    text: 'Năm 2023, đoàn có 45 đại biểu. Năm 2024, trong số đó có 28 nam và 20 nữ.',
  },
  {
    title: 'người khác nói',
    text: 'Diện tích rừng trồng mới đạt 4.215 ha. Các hộ đã nhận khoán. Theo báo cáo, diện tích rừng trồng mới đạt 4.275 ha.',
  },
  {
    title: 'chỉ một phần nguồn vốn, nói sau dấu phẩy',
    text: 'Tổng mức đầu tư dự án là 168,54 tỷ đồng. Đường dài 3 km. Tổng mức đầu tư dự án là 1.685,4 tỷ đồng, cả phần vốn vay.',
  },
  {
    title: 'ước tính và thực tế',
    text: 'Tổng thu ngân sách quận ước đạt 1.947 tỷ đồng. Các khoản thu đều tăng. Tổng thu ngân sách quận đạt 1.974 tỷ đồng.',
  },
  {
    title: 'chỉ ở một nơi',
    text: 'Tổng thu ngân sách quận đạt 1.947 tỷ đồng. Ở phía đông, tổng thu ngân sách quận đạt 1.974 tỷ đồng.',
  },
  {
    title: 'một khối khác, không phải một phần',
    text: 'Danh sách có 48 người. Khối trường học gồm 18 người: Khối cơ quan gồm 26 người:',
  },
  {
    title: 'gồm ở giữa câu',
    text: 'Dự đại hội có 45 đại biểu. Đội văn nghệ gồm 28 nam và 20 nữ.',
  },
  {
    title: 'một nhóm khác của số vừa nêu',
    text: 'Hội thi có 45 thí sinh. Trong đó, đoàn chủ nhà mời thêm 54 thí sinh.',
  },
  {
    title: 'đếm hai thứ khác nhau',
    text: 'Đợt này phường biểu dương 45 đảng viên. Trong đó, 54 đảng bộ ở khối trường học.',
  },
];
