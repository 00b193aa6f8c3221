import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildCommand, runCommand } from './built-command.js';

const { program } = buildCommand();

/** What becomes of a question to a server that answers so; the server's address stands as ADDRESS in what is said. */
async function asked(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const server = createServer((request, response) => {
    answer(response, request);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data`;
  const words = ['query', '{ meta { today } }', '--url', address];
  const outcome = await runCommand(program, words);
  return { ...outcome, errors: outcome.errors.replaceAll(address, 'ADDRESS') };
}

const answered = (text: string) => asked((response) => response.end(text));

const refused = (errors: string) => ({ code: 1, output: '', errors: `${errors}\n` });

describe('an answer of a server', () => {
  it('is told where it breaks off', async () => {
    const outcome = await asked((response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"data": ', () => {
        response.destroy();
      });
    });
    expect(outcome).toEqual(
      refused(
        'ADDRESS begins an answer, but does not end it: UND_ERR_SOCKET; expected a whole one.',
      ),
    );
  });

  it('is told where it is not packed as it says', async () => {
    const outcome = await asked((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"data": {}}');
    });
    expect(outcome).toEqual(
      refused('ADDRESS begins an answer, but does not end it: Z_DATA_ERROR; expected a whole one.'),
    );
  });

  it('is read no further than a hundred million bytes, counted as they are unpacked', async () => {
    const outcome = await asked((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      gzip.end(Buffer.alloc(101_000_000, ' '));
    });
    expect(outcome).toEqual(
      refused('ADDRESS gives an answer of too many bytes; expected at most 100000000.'),
    );
  });

  it('is not looked for where the server sends elsewhere', async () => {
    const paths: (string | undefined)[] = [];
    const outcome = await asked((response, { url }) => {
      paths.push(url);
      response.writeHead(307, { location: '/else\u009b2J' }).end();
    });
    expect(outcome).toEqual(
      refused(
        'ADDRESS leads elsewhere, to "/else\\u009b2J"; expected the address of the server itself.',
      ),
    );
    expect(paths).toEqual(['/data']);
  });

  it('is told where it is too deep to be printed', async () => {
    const deep = `{"data": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await answered(deep)).toEqual(
      refused('The answer is too deep or too long to be printed.'),
    );
  });

  it('has errors where it lists some', async () => {
    const codes = await Promise.all(
      ['[]', 'null', '[{"message": "No."}]'].map(async (errors) => {
        const { code } = await answered(`{"data": {}, "errors": ${errors}}`);
        return code;
      }),
    );
    expect(codes).toEqual([0, 0, 1]);
  });

  it('is none without data and errors', async () => {
    expect(await answered('{"errors": []}')).toEqual(
      refused('ADDRESS gives 200 and "{\\"errors\\": []}"; expected an answer of GraphQL in JSON.'),
    );
  });

  it('gives no commands to a terminal, as JSON or as something else', async () => {
    const [answer, other] = await Promise.all([
      answered('{"data": "\\u001b[2J \u009b2J \u007f \u00e9"}'),
      answered('\u001b[2J \u009b2J'),
    ]);
    expect(answer).toEqual({
      code: 0,
      output: '{\n  "data": "\\u001b[2J \\u009b2J \\u007f \u00e9"\n}\n',
      errors: '',
    });
    expect(other).toEqual(
      refused(
        'ADDRESS gives 200 and "\\u001b[2J \\u009b2J"; expected an answer of GraphQL in JSON.',
      ),
    );
  });
});
