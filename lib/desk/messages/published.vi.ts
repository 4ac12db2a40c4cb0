import type { publishedEn } from './published.en.ts';

/** Words of the published fact checks, in Vietnamese. */
export const publishedVi = {
  'published.title': 'Bài kiểm chứng đã công bố',
  'published.more':
    'Tra ngay cạnh số liệu xem đã có ai công bố bài kiểm chứng hay chưa: trong Fact Check Tools của Google, bằng khóa của chính bạn.',
  'published.switch': 'Tra bài kiểm chứng đã công bố',
  'published.off': 'Tắt',
  'published.on': 'Bật',
  'published.sent':
    'Khi bạn bấm nút cạnh một số liệu, câu trích, ngôn ngữ của câu và khóa của bạn được gửi đến Google. Ngoài ra không gửi gì khác của trang: không địa chỉ, không tiêu đề, không phần còn lại của bài. Như với mọi yêu cầu qua mạng, Google thấy địa chỉ IP của máy này và loại trình duyệt.',
  'published.key': 'Khóa của bạn cho Fact Check Tools API',
  'published.keyMore':
    'Khóa chỉ lưu trong trình duyệt trên máy này: không đồng bộ, không nằm trong bản sao lưu.',
  'published.keyHow': 'Cách lấy khóa, trên trang của Google',
  'published.show': 'Hiện',
  'published.save': 'Lưu',
  'published.forget': 'Xóa khóa',
  'published.saved': 'Đã lưu khóa.',
  'published.removed': 'Đã xóa khóa; không có khóa thì không tra được gì.',
  'published.no-key': 'Chưa có khóa thì chưa tra được gì.',
  'published.refused': 'Quyền hỏi Google chưa được cấp. Mục này vẫn tắt.',

  'published.lookUp': 'Tra bài kiểm chứng đã công bố',
  'published.telling':
    'Câu trích này, ngôn ngữ của câu và khóa của bạn sẽ được gửi đến Google; ngoài ra không gửi gì khác của trang. Như với mọi yêu cầu qua mạng, Google thấy địa chỉ IP của máy này và loại trình duyệt.',
  'published.tellingMore': 'Từ lần sau, bấm nút là gửi ngay.',
  'published.agree': 'Gửi và tra',
  'published.decline': 'Để sau',
  'published.asking': 'Đang hỏi Google…',
  'published.foundMore': 'Tìm theo từ ngữ nên có thể nói về một phát biểu khác.',
  'published.none': 'Google không thấy bài kiểm chứng nào khớp với câu trích này.',
  'published.noKey': 'Có thể tra bài kiểm chứng đã công bố bằng khóa của chính bạn.',
  'published.enterKey': 'Nhập khóa',
  'published.again': 'Thử lại',
  'published.settings': 'Mở cài đặt',
  'published.paused': 'Khóa của bạn tạm hết hạn mức. Có thể thử lại sau {time}.',
  'published.bad-key': 'Google không chấp nhận khóa này. Có thể đổi khóa trong phần cài đặt.',
  'published.key-not-allowed':
    'Google không cho khóa này dùng Fact Check Tools API; quyền đó được đặt trong Google Cloud Console.',
  'published.not-understood': 'Google không hiểu yêu cầu cho câu trích này.',
  'published.server': 'Dịch vụ của Google đang gặp sự cố.',
  'published.unreadable': 'Không đọc được câu trả lời của Google.',
  'published.offline': 'Không kết nối được với Google; có thể máy này đang ngoại tuyến.',
  'published.no-answer': 'Google không trả lời trong 15 giây.',
  'published.no-permission': 'Quyền hỏi Google chưa được cấp. Chưa có gì được gửi đi.',

  'published.rating': 'Kết luận:',
  'published.noRating': 'Không ghi kết luận',
  'published.onClaim': 'Về phát biểu:',
  'published.untitled': 'Đọc bài kiểm chứng',
  'published.pageReview': 'Trang này kiểm chứng một phát biểu:',
  'published.by': 'của {publisher}',
} as const satisfies Record<keyof typeof publishedEn, string>;
