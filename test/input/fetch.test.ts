import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { fetchSource } from '../../src/input/fetch.js';
import { type ReadOptions, readInputs } from '../../src/input/index.js';
import { collect } from './collect.js';
import { type Answer, send, serve } from './server.js';

const PAGE = '<!DOCTYPE html><html><body><p>“It leaks,” said Maya Orr.</p></body></html>';
const TEXT = '“It leaks,” said Maya Orr.';

function redirect(location: string): Answer {
  return (response) => response.writeHead(302, { location }).end();
}

async function read(answers: Readonly<Record<string, Answer>>, path = '/a', options: ReadOptions = {}) {
  const server = await serve(answers);
  const readings = await collect(readInputs([server + path], options));
  return readings.map(({ article, ...rest }) => ({ article: article.replace(server, ''), ...rest }));
}

describe('an address', () => {
  test.each<[string, Answer, string]>([
    ['a page', send(PAGE, 'text/html; charset=utf-8'), TEXT],
    ['plain text', send('One *came*.', 'text/plain'), 'One *came*.'],
    ['Markdown', send('One *came*.', 'text/markdown'), 'One came.'],
    ['a page of no type', send(PAGE), TEXT],
    [
      'a page in the encoding the server names',
      send(Uint8Array.of(0x3c, 0x70, 0x3e, 0xc4, 0xe0), 'text/html; charset="windows-1251"'),
      'Да',
    ],
    ['text in Windows-1252', send(Uint8Array.of(0x93, 0x59, 0x94), 'text/plain'), '“Y”'],
  ])('%s', async (_, answer, text) => {
    expect(await read({ '/a': answer })).toEqual([{ article: '/a', text }]);
  });

  test('a data set', async () => {
    const answers = { '/a': send('{"id": "x", "body": "Yes."}\n', 'application/x-ndjson') };
    expect(await read(answers, '/a', { textField: 'body' })).toEqual([{ article: 'x', text: 'Yes.' }]);
  });

  test('what the server calls text/plain is what its extension says', async () => {
    expect(await read({ '/a.md': send('One *came*.', 'text/plain') }, '/a.md')).toEqual([
      { article: '/a.md', text: 'One came.' },
    ]);
  });

  test('redirects are followed, and the format is that of where they end', async () => {
    const answers = { '/a': redirect('/b'), '/b': redirect('/c.md'), '/c.md': send('One *came*.') };
    expect(await read(answers)).toEqual([{ article: '/a', text: 'One came.' }]);
  });

  test.each<[string, Answer, string]>([
    [
      'an answer that is an error',
      (response) => response.writeHead(404).end(),
      'the server answered 404 Not Found',
    ],
    [
      'a server that fails',
      (response) => response.writeHead(503).end('busy'),
      'the server answered 503 Service Unavailable',
    ],
    ['redirects in a circle', redirect('/a'), 'the server redirects without end'],
    [
      'a redirect to a file',
      redirect('file:///etc/passwd'),
      'the server redirects to what is no http or https address',
    ],
    ...[
      'data:text/plain,x',
      'FILE:/etc/passwd',
      'ftp://127.0.0.1/a',
      'javascript:alert(1)',
      'blob:x',
      'about:blank',
    ].map((location): [string, Answer, string] => [
      `a redirect to ${location}`,
      redirect(location),
      'the server redirects to what is no http or https address',
    ]),
    ['a connection that breaks off', (response) => response.destroy(), 'the server broke the connection off'],
    [
      'a body that breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': '100' }).write('One');
        setTimeout(() => response.destroy(), 20);
      },
      'the server broke the connection off',
    ],
    [
      'a picture',
      send(Uint8Array.of(1, 2), 'image/png'),
      'is image/png, not an article; --input-format tells how to read it all the same',
    ],
    ['a binary file', send(Uint8Array.of(1, 0, 2)), 'looks like a binary file'],
  ])('%s', async (_, answer, error) => {
    expect(await read({ '/a': answer })).toEqual([{ article: '/a', error }]);
  });

  test.each([
    ['file:///etc/passwd', 'name a file by its path'],
    ['ftp://127.0.0.1/a.txt', 'only http and https addresses can be read'],
    ['http://', 'not a valid address'],
    ['http://127.0.0.1:1/', 'bad port'],
  ])('%s', async (address, error) => {
    expect(await collect(readInputs([address]))).toEqual([{ article: address, error }]);
  });

  test('a server that is gone', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await collect(readInputs([`http://127.0.0.1:${port}/a`]))).toMatchObject([
      { error: 'the server refused the connection' },
    ]);
  });

  test.each<[string, Answer]>([
    ['never answers', () => {}],
    ['never ends its answer', (response) => void response.writeHead(200).write('One')],
  ])('a server that %s', async (_, answer) => {
    const server = await serve({ '/a': answer });
    const read = async () => collect((await fetchSource(`${server}/a`, 100)).open());
    await expect(read()).rejects.toThrow('no whole answer within 0.1 seconds');
  });
});
