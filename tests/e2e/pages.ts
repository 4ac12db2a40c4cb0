/** The marks that a page must have, in all of its frames, by the names of their highlights; all other text has none. */
export type PageMarks = Readonly<Record<string, readonly string[]>>;

/** Pages as they are, each with what must be marked in it once it has come to rest. */
export const PAGES: Readonly<Record<string, PageMarks>> = {
  'amp-vi': {
    'error-light': ['45/60 thửa ruộng, đạt 85%', '18/24 thửa, đạt 70%', '21/28 thửa, đạt 60%'],
  },
  'budget-tables-vi': { 'error-light': ['Xã Hải Hạ4.8003.12075,0', '20.010'] },
  'clobbered-en': { 'error-light': ['12 of 15 streets (85%)', '24 shops 18 (70%)'] },
  // A claim that runs through slots is marked piece by piece.
  'components-en': {
    'error-light': [
      '12',
      ' of ',
      '15 stations',
      ' (85%)',
      '18 of 24 days (70%)',
      '8,000 millimetres to 6,800, down 25%',
      '9 of 12 mornings (60%)',
    ],
  },
  'dark-vi': { 'error-light': ['45/60 đảng viên, đạt 85%'] },
  'deep-en': { 'error-light': ['12 of 15 replies (85%)'] },
  'district-report-en': { 'notice-light': ['233/230 members (101%)'] },
  'district-report-vi': { 'notice-light': ['233/230 đảng viên, bằng 101%'] },
  'endless-en': { 'error-light': ['12 of 15 orchards (85%)'] },
  'fields-en': { 'error-light': ['12 of 15 readers (85%)'] },
  'folded-vi': {
    'error-light': ['45/60 suất học bổng, đạt 85%', '12/15 suất, đạt 90%', '18/24 suất, đạt 70%'],
  },
  'frames-vi': {
    'error-light': [
      '45/60 khu phố đã hoàn thành danh sách cử tri, đạt 85%',
      '21/28 tổ dân phố, đạt 60%',
      '18/24 tổ dân phố ký cam kết, đạt 70%',
      '14/16 điểm bỏ phiếu đã dựng xong, đạt 80%',
    ],
  },
  'hidden-en': {
    'error-light': [
      '12 of 15 spans (85%)',
      '18 of 24 lanes out of 99 (70%)',
      '21 of 28 piers (60%)',
      '9 of 12 arches (60%)',
    ],
    'warning-light': ['4.5% of the fare to 3.6%, down 0.9%'],
  },
  'languages-vi': {
    'error-light': [
      '45/60 gian hàng đã kín chỗ, đạt 85%',
      '12,500 books, up from 10,000, a rise of 35%',
      '18/24 thư viện tham gia, đạt 70%',
      '2 000 à 2 500 exemplaires, soit une hausse de 35 %',
      '21/28 gian hàng quốc tế, đạt 60%',
    ],
  },
  'layout-en': {
    'error-light': [
      '12 of 15 stops (85%)',
      '18 of 24 cars (70%)',
      '2,000 to 2,500, up 35%',
      '21 of 28 drivers (60%)',
      '9 of 12 cars (60%)',
      '30 of 40 lamps (95%)',
      '14 of 16 shelters (80%)',
      '45 of 60 tickets (85%)',
    ],
  },
  'lists-en': {
    'error-light': [
      '12 of 15 reading groups met weekly (85%)',
      '9 of 12 branches (60%)',
      '18 of 24 branches (70%)',
      '21 of 28 villages (60%)',
    ],
    'warning-light': ['4.5% vacancies to 3.6%, down 0.9%'],
  },
  'live-vi': { 'error-light': ['45/60 bao vỏ chai, đạt 85%'] },
  'long-vi': { 'error-light': ['255/340 hộ tham gia, đạt 99,9%'] },
  'marks-en': {
    'error-light': ['12 of 15 schools (85%)'],
    'warning-light': ['4.5% to 3.6%, down 0.9%'],
  },
  'mislabelled-language': { 'error-light': ['45/60 đảng viên, đạt 85%'] },
  'no-text': {},
  'old-site-vi': { 'error-light': ['45/60 hội viên, đạt 85%', '18/24 hộ, đạt 70%'] },
  'paywall-vi': {
    'error-light': [
      '45/60 ghe hàng đã đăng ký lại, đạt 85%',
      '18/24 bến, đạt 70%',
      '30/40 hộ muốn ở lại chợ, đạt 95%',
    ],
  },
  'photo-vi': {
    'error-light': [
      '45/60 chiếc đèn lớn, đạt 85%',
      '12/15 khoản ủng hộ, đạt 90%',
      '6/8 nghệ nhân nhận bằng khen, đạt 70%',
    ],
    'error-dark-halo': ['21/28 hộ treo đèn, đạt 60%', '18/24 xe hoa, đạt 70%'],
    'error-light-halo': ['30/40 gian hàng, đạt 95%', '14/16 lều, đạt 80%'],
    'error-dark': ['9/12 đội múa lân, đạt 50%'],
  },
  'react-en': { 'error-light': ['12 of 15 wells (85%)'] },
  'review-en': { 'error-light': ['45 of 60 schools (85%)'] },
  'rewriting-en': {
    'error-light': ['12 of 15 bells (85%)', '12,500 crowns, up from 10,000, a rise of 35%'],
  },
  'rtl-ar': {
    'error-light': [
      '12,500 boxes, up from 10,000, a rise of 35%',
      '12 of 15 ships (85%)',
      '18 of 24 calls (70%)',
    ],
  },
  'single-page-vi': { 'error-light': ['45/60 tuyến đường, đạt 85%'] },
  'split-text-vi': {
    'error-light': [
      '45\u00AD/\u200B60 người hiến\u00ADmáu, đạt 8\u00AD5\u2060%',
      '２１/２８ ngày, đạt ６０％',
      '18/24 hộ đa\u0323t chuẩn, đa\u0323t 70%',
      '14/16 hộ đăng ký, đạt 80%',
      '12/15 hộ thoát nghèo, đạt tỷ lệ 90 %',
    ],
    'notice-light': ['233/230 đoàn viên, bằng 101%'],
  },
  'streamed-vi': { 'error-light': ['45/60 ngày nắng, đạt 85%', '18/24 ngày nắng, đạt 70%'] },
  'tables-en': {
    'error-light': [
      '12,500 meals, up from 10,000, a rise of 35%',
      '12 of 15 kitchens (85%)',
      'Harbour4,8003,12075.0',
    ],
  },
  'tension-vi': {},
  'unread-language': {},
  'vue-vi': { 'error-light': ['12/15 giếng, đạt 85%'] },
  'xhtml-en': { 'error-light': ['12 of 15 lamps (85%)', '2,000 to 2,500, up 35%'] },
};
