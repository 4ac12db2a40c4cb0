import { describe, expect, it } from 'vitest';
import { addressesIn, sitesOf } from '../../../lib/extension/workbench/addresses.ts';

/** An origin in a line: its address, or what is none after a question mark. */
const shown = (list: string): readonly string[] =>
  addressesIn(list).map((origin) => {
    if (origin.type === 'address') return origin.url.href;
    return origin.type === 'line' ? `? ${origin.line}` : origin.type;
  });

describe('a list of addresses', () => {
  it.each<[list: string, origins: readonly string[]]>([
    ['https://bao.example/tin', ['https://bao.example/tin']],
    [' http://a.example/1 \r\n\n\thttps://b.example/2\n', ['http://a.example/1', 'https://b.example/2']],
    ['bao.example/tin?id=1', ['https://bao.example/tin?id=1']],
    ['báo.example', ['https://xn--bo-mia.example/']],
    ['bao.example:8080/tin', ['https://bao.example:8080/tin']],
    ['https://a.example/1\nhttps://a.example/1', ['https://a.example/1']],
    ['https://a.example/1#top\nhttps://a.example/1#end', ['https://a.example/1']],
    ['localhost', ['? localhost']],
    ['see https://a.example/1', ['? see https://a.example/1']],
    ['https://a.example/1 https://a.example/2', ['? https://a.example/1 https://a.example/2']],
    ['file:///etc/passwd', ['? file:///etc/passwd']],
    ['javascript:alert(1)', ['? javascript:alert(1)']],
    ['ftp://a.example/1', ['? ftp://a.example/1']],
    ['1.947,272', ['? 1.947,272']],
    ['101.3', ['? 101.3']],
    ['tin.', ['? tin.']],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (list, origins) => {
    expect(shown(list)).toEqual(origins);
  });

  it('asks for each of its sites once, and for none of what is no address', () => {
    const list = 'https://a.example/1\nhttps://a.example/2\nhttp://a.example/3\nno address\nb.example/4';
    expect(sitesOf(addressesIn(list))).toEqual([
      'https://a.example',
      'http://a.example',
      'https://b.example',
    ]);
  });
});
