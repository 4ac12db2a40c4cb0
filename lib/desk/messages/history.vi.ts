import type { historyEn } from './history.en.ts';

/** Words of the history in Vietnamese. */
export const historyVi = {
  'history.title': 'Recount: lịch sử',
  'history.heading': 'Lịch sử kiểm tra',
  'history.search': 'Tìm theo tiêu đề, địa chỉ, trích dẫn, ghi chú',
  'history.tags': 'Nhãn',
  'history.allTags': 'Tất cả',
  'history.list': 'Các lần kiểm tra, mới nhất trước',
  'history.more': 'Xem thêm',
  'history.loading': 'Đang mở lịch sử…',
  'history.empty': 'Chưa lưu gì',
  'history.emptyMore':
    'Những lần kiểm tra được lưu, hoặc nhập từ tệp, sẽ hiện ở đây. Tất cả nằm trên máy này.',
  'history.notFound': 'Không có lần kiểm tra nào chứa đủ các từ này',
  'history.notFoundMore': 'Có dấu hay không dấu đều được. Hãy bớt từ, hoặc chọn tất cả nhãn.',
  'history.untitled': 'Văn bản không có tiêu đề',
  'history.unreadable': 'Một lần kiểm tra không đọc được',
  'history.unreadableMore':
    'Dữ liệu bị hỏng, hoặc do phiên bản khác ghi. Các lần kiểm tra khác vẫn nguyên vẹn.',
  'history.problem': 'Chỗ hỏng: {problem}',
  'history.gone': 'Lần kiểm tra này không có trong lịch sử',

  'history.back': 'Tất cả',
  'history.audited': 'Kiểm tra lúc {time}',
  'history.engine': 'Recount {version}',
  'history.others': 'Những lần kiểm tra khác ở địa chỉ này',
  'history.note': 'Ghi chú về bài',
  'history.addTag': 'Thêm nhãn',
  'history.add': 'Thêm',
  'history.removeTag': 'Bỏ nhãn {tag}',
  'history.claims': 'Số liệu',
  'history.noClaims': 'Không có số liệu nào trong bài đối chiếu được với nhau.',
  'history.claimNote': 'Ghi chú: {note}',

  'history.edits': 'Số liệu thay đổi so với lần kiểm tra trước',
  'history.noEdits': 'Bài đã khác so với lúc {time}, nhưng không số liệu nào thay đổi.',
  'history.noCompare':
    'Bài đã khác so với lúc {time}. Recount không đọc ngôn ngữ này nên không so được số liệu.',
  'history.between': 'Từ {before} đến {now}',
  'history.before': 'Trước đó',
  'history.now': 'Lần này',
  'history.changed': 'Thay đổi',
  'history.added': 'Thêm vào',
  'history.removed': 'Bỏ đi',
  'history.notThere': 'không có',

  'history.delete': 'Xóa lần kiểm tra này',
  'history.deleteAsk': 'Xóa lần kiểm tra này, cùng các quyết định và ghi chú?',
  'history.deleteYes': 'Xóa',
  'history.cancel': 'Hủy',
  'history.deleted': 'Đã xóa: {title}',
  'history.undo': 'Hoàn tác',
  'history.restored': 'Đã đưa trở lại lịch sử.',
  'history.file': 'Toàn bộ trong một tệp',
  'history.fileMore':
    'Để giữ một bản sao, hoặc để làm tiếp trên trình duyệt khác. Nội dung nhập vào được thêm vào những gì đang có; nếu cùng một bài có hai bản, chúng được gộp theo từng số liệu. Tệp bằng chứng cũng nhập được.',
  'history.export': 'Xuất tất cả',
  'history.import': 'Nhập từ tệp',
  'history.importing': 'Đang nhập…',
  'history.imported': 'Đã nhập: {counts}.',
  'history.importedNothing': 'Tệp không có lần kiểm tra nào.',
  'history.no-history':
    'Tệp này không phải lịch sử hay bằng chứng của Recount. Hãy chọn tệp do Recount xuất ra.',
  'history.newer-file': 'Tệp này do phiên bản Recount mới hơn ghi, nên chưa nhập gì.',
  'history.damaged-file':
    'Tệp này là lịch sử của Recount nhưng bị hỏng hoặc bị cắt cụt, không đọc được lần kiểm tra nào. Hãy thử bản sao khác.',
  'history.listed-anew': 'Danh sách các lần kiểm tra bị hỏng và đã được lập lại. Không mất lần kiểm tra nào.',
  'history.emptied': 'Lịch sử bị hỏng và nội dung không còn nữa. Nếu bạn có tệp đã xuất, hãy nhập lại ở đây.',
  'history.reset': 'Tạo lịch sử mới',
  'history.resetAsk': 'Bỏ lịch sử không mở được và tạo lịch sử mới? Nội dung cũ sẽ không lấy lại được.',
  'history.resetYes': 'Tạo mới',
  'history.differs': 'Khác với trong tệp',
  'history.differsMore': 'Khi nhập, Recount đã tính lại lần kiểm tra này và hiện kết quả vừa tính.',
  'history.otherText': 'Văn bản không phải văn bản mà tệp ghi là đã kiểm tra.',
  'history.fromTo': 'trong tệp là “{from}”, tính lại là “{to}”.',
  'history.sameWord': 'Cả hai đều là “{word}”, nhưng số khác nhau.',
  'history.typed': 'Với số nhập tay:',
  'history.noResult': 'không có',
  'history.clear': 'Xóa tất cả',
  'history.clearAsk':
    'Xóa toàn bộ lịch sử? Việc này không hoàn tác được. Xuất ra tệp thì vẫn còn một bản sao.',
  'history.clearYes': 'Xóa tất cả',
  'history.cleared': 'Lịch sử đã trống.',

  'trouble.full': 'Ổ đĩa không còn chỗ: hãy dọn bớt rồi thử lại. Những gì đã lưu trước đó vẫn còn nguyên.',
  'trouble.blocked':
    'Một thẻ khác đang mở lịch sử bằng phiên bản Recount cũ hơn. Hãy đóng thẻ đó rồi thử lại.',
  'trouble.newer': 'Lịch sử do phiên bản Recount mới hơn ghi. Hãy tải lại trang này, hoặc cập nhật Recount.',
  'trouble.closed':
    'Trình duyệt không mở được lịch sử: có thể cửa sổ này không lưu dữ liệu, hoặc tệp lưu bị hỏng hay không cho ghi. Hãy khởi động lại trình duyệt rồi thử lại.',
  'trouble.failed':
    'Trình duyệt không thực hiện được. Mọi thứ vẫn như trước; hãy thử lại hoặc khởi động lại trình duyệt.',
  'trouble.again': 'Thử lại',
} as const satisfies Record<keyof typeof historyEn, string>;
