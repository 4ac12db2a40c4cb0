import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

const verdicts = (language: string, text: string): readonly string[] =>
  audit(text, language).map(({ record }) => `${record.verdict} ${record.kind}`);

describe('the percentage beside a pair', () => {
  it.each<[why: string, language: string, text: string]>([
    ['is that of the pair', 'vi', 'Xã đã hoàn thành chỉ tiêu 44/61, đạt 35%.'],
    ['whatever it is compared with', 'vi', 'Có 60/62 hộ, đạt 92% so với xóm bên.'],
    // A plan is named, but not behind the percentage.
    ['a plan before the pair', 'vi', 'Theo kế hoạch đã duyệt, có 60/62 hộ, đạt 92% so với xóm bên.'],
    ['a plan that the pair itself counts', 'vi', 'Xóm có 44/61 chỉ tiêu đạt 35% so với xóm bên.'],
  ])('%s: %s: %s', (_, language, text) => {
    expect(verdicts(language, text)).toEqual(['inconsistent ratio']);
  });
});

describe('a percentage that may be of something else', () => {
  it.each<[why: string, language: string, text: string]>([
    ['of another target', 'vi', 'Có 60/62 hộ, đạt 92% so với chỉ tiêu giao.'],
    ['of a plan', 'vi', 'Huyện có 54/71 trường, chiếm 81% so với kế hoạch.'],
    ['of an earlier time', 'vi', 'Huyện có 54/71 trường, chiếm 81% so với cùng kỳ.'],
    ['of another count', 'vi', 'Có 60/62 hộ, đạt 92% so với số hộ đã đăng ký.'],
    ['another subject behind the comma', 'vi', 'Xã đã hoàn thành chỉ tiêu 44/61, khối lượng đạt 35%.'],
    ['another subject behind noun and comma', 'vi', 'Xã hoàn thành 4/6 gói thầu, khối lượng đạt 35%.'],
  ])('%s: %s: %s', (_, language, text) => {
    expect(verdicts(language, text)).toEqual([]);
  });
});
