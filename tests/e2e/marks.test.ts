import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch, open } from './browser.ts';
import { marksOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('marks', () => {
  it('stand under the right text, by severity and ground', async () => {
    const page = await open(browser, server.url('marks-vi'));
    expect(await marksOf(page)).toEqual({
      'error-light': [
        '45/60 người tham gia 99, đạt 85%',
        '30/40 hộ, đạt 95%',
        '14/16 trường đạt chuẩn, đạt 80%',
      ],
      'error-dark': ['18/24 điểm, đạt 70%'],
      'error-dark-halo': ['21/28 hộ ký cam kết, đạt 60%'],
      'warning-light': ['4,5% xuống 3,6%, giảm 0,9%'],
      'notice-light': ['233/230 đảng viên, bằng 101%'],
    });
  });
});
