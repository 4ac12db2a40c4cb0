import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCrawler } from '../../cli/fetch/crawler.ts';
import { createNamedHosts } from '../../cli/fetch/named-hosts.ts';
import { isPrivate } from '../../cli/fetch/private-address.ts';
import { retryAfter } from '../../cli/fetch/retry-after.ts';
import { VERSION } from '../../cli/version.ts';

const PAGE = '<html lang="en"><body><p>The vote was carried by 12 of 15 members (80%).</p></body></html>';
const html: RequestListener = (_, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end();
const text =
  (body: string | Buffer): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(body);

/** A host on a port of its own. */
interface Host {
  readonly server: Server;
  readonly origin: string;
  answers: Record<string, RequestListener>;
  readonly asked: { readonly path: string; readonly agent: string }[];
  most: number;
}

async function createHost(): Promise<Host> {
  let open = 0;
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    open += 1;
    host.most = Math.max(host.most, open);
    response.on('close', () => {
      open -= 1;
    });
    host.asked.push({ path, agent: request.headers['user-agent'] ?? '' });
    (host.answers[path] ?? (path === '/robots.txt' ? status(404) : html))(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const host: Host = { server, origin: `http://127.0.0.1:${address.port}`, answers: {}, asked: [], most: 0 };
  return host;
}

let host: Host;
let other: Host;
beforeAll(async () => {
  [host, other] = await Promise.all([createHost(), createHost()]);
});
beforeEach(() => {
  for (const one of [host, other]) {
    one.answers = {};
    one.asked.length = 0;
    one.most = 0;
  }
});
afterAll(() => {
  for (const { server } of [host, other]) server.close();
});

const paths = ({ asked }: Host): readonly string[] => asked.map(({ path }) => path);
/** A clock on which only waiting takes time, and what was waited for, in milliseconds. */
function createWatch() {
  let now = 0;
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
  };
  return { clock: { now: () => now, wait }, waits };
}

const ON = new AbortController().signal;
const crawlerWith = ({ contact, delay = 0, watch = createWatch() }: Partial<Asking> = {}) =>
  createCrawler({ contact, delay }, createNamedHosts([host.origin, other.origin]), ON, watch.clock);
interface Asking {
  readonly contact: string;
  readonly delay: number;
  readonly watch: ReturnType<typeof createWatch>;
}

/** What comes of a page: `read`, or why not, with the hosts by name. */
async function outcome(address: string, crawler = crawlerWith()) {
  const said = await crawler.page(address, async () => 'read').catch((error: Error) => error.message);
  return said.replaceAll(host.origin, 'HOST').replaceAll(other.origin, 'OTHER');
}

const RULES = 'User-agent: *\nDisallow: /closed\nAllow: /closed/but\n';
const PADDED = `${'# \n'.repeat(300_000)}${RULES}`;

describe('robots.txt', () => {
  const closed = 'HOST/closed/a is closed to robots (HOST/robots.txt)';
  it.each<[name: string, robots: RequestListener, path: string, said: string]>([
    ['closes a folder', text(RULES), '/closed/a', closed],
    ['opens a folder in it again', text(RULES), '/closed/but/a', 'read'],
    ['leaves the rest open', text(RULES), '/open', 'read'],
    ['may begin with a byte order mark', text(`\uFEFF${RULES}`), '/closed/a', closed],
    ['speaks to Recount by name', text(`User-agent: recount\nDisallow:\n\n${RULES}`), '/closed/a', 'read'],
    ['speaks to others by name', text('User-agent: Other\nDisallow: /\n'), '/closed/a', 'read'],
    ['is missing: all is open', status(404), '/closed/a', 'read'],
    ['is itself forbidden: all is open', status(403), '/closed/a', 'read'],
    ['cannot be had from the server: all is closed', status(503), '/closed/a', closed],
    ['breaks off: all is closed', (_, response) => void response.destroy(), '/closed/a', closed],
    ['asks to come back later: all is closed', status(429), '/closed/a', closed],
    ['is elsewhere', status(301, { location: '/rules' }), '/closed/a', closed],
    ['leads in a circle: all is open', status(301, { location: '/robots.txt' }), '/closed/a', 'read'],
    ['is read for 500 KiB and no further', text(PADDED), '/closed/a', 'read'],
    [
      'wants more patience than anybody has',
      text('User-agent: *\nCrawl-delay: 3600\n'),
      '/closed/a',
      expect.stringMatching(/^HOST\/closed\/a is left out: .* wants 3600 seconds between two requests$/),
    ],
  ])('%s', async (_, robots, path, said) => {
    host.answers = { '/robots.txt': robots, '/rules': text(RULES) };
    expect(await outcome(host.origin + path)).toEqual(said);
    expect(paths(host).includes(path)).toBe(said === 'read');
  });

  it('is asked for once, and before anything else', async () => {
    const watch = createWatch();
    const crawler = crawlerWith({ watch });
    await Promise.all(['/a', '/b', '/c'].map((path) => outcome(host.origin + path, crawler)));
    expect(paths(host)).toEqual(['/robots.txt', '/a', '/b', '/c']);
    // And again on the next day.
    await watch.clock.wait(25 * 60 * 60 * 1000);
    await outcome(`${host.origin}/d`, crawler);
    expect(paths(host).slice(4)).toEqual(['/robots.txt', '/d']);
  });
});

describe('redirects', () => {
  it.each<[name: string, location: () => string, said: string]>([
    ['to another page', () => '/b', 'read'],
    ['to another host', () => `${other.origin}/b`, 'read'],
    [
      'to what is closed to robots',
      () => '/closed/a',
      'HOST/a leads to HOST/closed/a, which is closed to robots (HOST/robots.txt)',
    ],
    [
      'to what is closed on another host',
      () => `${other.origin}/closed`,
      'HOST/a leads to OTHER/closed, which is closed to robots (OTHER/robots.txt)',
    ],
    ['in a circle', () => '/a', 'HOST/a redirects more than 5 times'],
    [
      'to a file',
      () => 'file:///etc/passwd',
      'HOST/a redirects to file:///etc/passwd, which is no http or https address',
    ],
  ])('%s', async (_, location, said) => {
    host.answers = {
      '/robots.txt': text(RULES),
      '/a': (_, response) => response.writeHead(302, { location: location() }).end(),
    };
    other.answers = { '/robots.txt': text(RULES) };
    expect(await outcome(`${host.origin}/a`)).toBe(said);
  });
});

describe('what leads into this device or its network', () => {
  const port = () => new URL(other.origin).port;
  it.each<[name: string, location: () => string, said: RegExp]>([
    [
      'is left out: an address',
      () => `${other.origin}/b`,
      /^HOST\/a leads to OTHER\/b, which is left out: 127\.0\.0\.1 is an address of this device or its network, and was not named; --host 127\.0\.0\.1:\d+ names it$/,
    ],
    [
      'is left out: a name, when it has been resolved',
      () => `http://localhost:${port()}/b`,
      /which is left out: localhost is at (?:127\.0\.0\.1|::1), an address of this device /,
    ],
    [
      'is left out: an address in other words',
      () => `http://2130706433:${port()}/b`,
      /leads to OTHER\/b, which is left out: /,
    ],
    [
      'is left out: IPv4 within IPv6',
      () => `http://[::ffff:127.0.0.1]:${port()}/b`,
      / is left out: ::ffff:7f00:1 is an /,
    ],
    [
      'is left out: an address of a cloud',
      () => 'http://169.254.169.254/latest/',
      / is left out: 169\.254\.169\.254 is /,
    ],
  ])('%s', async (_, location, said) => {
    host.answers = { '/a': (_, response) => response.writeHead(302, { location: location() }).end() };
    const watch = createWatch();
    const crawler = createCrawler(
      { contact: undefined, delay: 0 },
      createNamedHosts([host.origin]),
      ON,
      watch.clock,
    );
    expect(await outcome(`${host.origin}/a`, crawler)).toMatch(said);
    expect(paths(other)).toEqual([]);
  });
});

describe('a private address', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::10.0.0.1',
  ])('is %s', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  it.each([
    '1.1.1.1',
    '172.32.0.1',
    '172.15.0.1',
    '192.169.0.1',
    '100.128.0.1',
    '11.0.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    'example.org',
    'localhost',
    '',
  ])('is not %j', (address) => {
    expect(isPrivate(address)).toBe(false);
  });
});

describe('a host is asked gently', () => {
  it('one request at a time, so far apart, under a name', async () => {
    const watch = createWatch();
    const crawler = crawlerWith({ contact: 'mailto:desk@example.org', delay: 0.1, watch });
    await Promise.all(['/a', '/b', '/c'].map((path) => outcome(host.origin + path, crawler)));
    expect(host.most).toBe(1);
    expect(watch.waits).toEqual([100, 100, 100]);
    expect(new Set(host.asked.map(({ agent }) => agent))).toEqual(
      new Set([`Recount/${VERSION} (+mailto:desk@example.org)`]),
    );
  });

  it('as far apart as it wishes', async () => {
    host.answers = { '/robots.txt': text('User-agent: *\nCrawl-delay: 0.3\n') };
    const watch = createWatch();
    const crawler = crawlerWith({ watch });
    await Promise.all(['/a', '/b'].map((path) => outcome(host.origin + path, crawler)));
    expect(watch.waits).toEqual([300]);
  });

  it('side by side with others', async () => {
    const crawler = crawlerWith();
    let met = (): void => undefined;
    const both = new Promise<void>((done) => {
      met = done;
    });
    // Each answers only when the other has been asked too.
    host.answers = { '/a': (request, response) => void both.then(() => html(request, response)) };
    other.answers = {
      '/a': (request, response) => {
        met();
        html(request, response);
      },
    };
    expect(await Promise.all([host, other].map(({ origin }) => outcome(`${origin}/a`, crawler)))).toEqual([
      'read',
      'read',
    ]);
  });

  it.each<[code: number]>([[429], [503]])('again later where it answers %i and says when', async (code) => {
    let times = 0;
    host.answers = {
      '/a': (request, response) => {
        times += 1;
        (times === 1 ? status(code, { 'retry-after': '1' }) : html)(request, response);
      },
    };
    const watch = createWatch();
    const crawler = crawlerWith({ watch });
    // The others wait as well.
    expect(await Promise.all(['/a', '/b'].map((path) => outcome(host.origin + path, crawler)))).toEqual([
      'read',
      'read',
    ]);
    expect(paths(host).toSorted()).toEqual(['/a', '/a', '/b', '/robots.txt']);
    expect(watch.waits).toEqual([1000]);
  });

  it('not again where it keeps saying so, and not at all where it says so for long', async () => {
    host.answers = { '/a': status(503), '/b': status(429, { 'retry-after': '86400' }) };
    const crawler = crawlerWith();
    expect(await outcome(`${host.origin}/a`, crawler)).toBe('HOST/a answered 503 Service Unavailable');
    expect(await outcome(`${host.origin}/b`, crawler)).toBe('HOST/b answered 429 Too Many Requests');
    expect(await outcome(`${host.origin}/c`, crawler)).toMatch(
      /^HOST\/c is left out: .* wants to be left alone for now$/,
    );
    expect(paths(host)).toEqual(['/robots.txt', '/a', '/a', '/a', '/b']);
  });
});

it('nobody waits any longer when the run is over', async () => {
  const stop = new AbortController();
  const crawler = createCrawler(
    { contact: undefined, delay: 3600 },
    createNamedHosts([host.origin]),
    stop.signal,
  );
  host.answers = {
    '/robots.txt': (request, response) => {
      stop.abort();
      status(404)(request, response);
    },
  };
  await expect(crawler.page(`${host.origin}/a`, async () => 'read')).rejects.toThrow('aborted');
  expect(paths(host)).toEqual(['/robots.txt']);
});

describe('what is no article is refused', () => {
  it.each<[name: string, answer: RequestListener, said: string | RegExp]>([
    ['404', status(404), 'HOST/a answered 404 Not Found'],
    [
      'an image',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(),
      'HOST/a is image/png, not a page of text',
    ],
    ['more than 32 MB', text(Buffer.alloc(33 * 1024 * 1024, 'x')), 'HOST/a is larger than 32 MB'],
    [
      'more than 32 MB when unpacked',
      (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(33 * 1024 * 1024, 'x'))),
      'HOST/a is larger than 32 MB',
    ],
  ])('%s', async (_, answer, said) => {
    host.answers = { '/a': answer };
    expect(await outcome(`${host.origin}/a`)).toBe(said);
  });
});

describe('Retry-After', () => {
  it.each<[header: string | null, seconds: number | undefined]>([
    ['120', 120],
    [' 0 ', 0],
    ['Wed, 21 Oct 2026 07:28:10 GMT', 10],
    ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5 hours', undefined],
    [null, undefined],
  ])('%j', (header, seconds) => {
    expect(retryAfter(header, Date.parse('2026-10-21T07:28:00Z'))).toBe(seconds);
  });
});
