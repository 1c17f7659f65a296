import { describe, expect, test } from 'vitest';
import { troubleIn } from '../../../../packages/gate/src/reading/machine-trouble.ts';

describe('what a machine in trouble says', () => {
  test.each([
    ['write ENOSPC', 'the disk is full'],
    ['OSError: [Errno 28] No space left on device', 'the disk is full'],
    ['Disk quota exceeded', 'the disk is full'],
    ['There is not enough space on the disk.', 'the disk is full'],
    ['getaddrinfo EAI_AGAIN db', 'a host name was not found'],
    ['curl: (6) Could not resolve host: example.com', 'a host name was not found'],
    ["gaierror(-2, 'Name or service not known')", 'a host name was not found'],
    ['dial tcp: lookup proxy: no such host', 'a host name was not found'],
    ['java.net.UnknownHostException: db', 'a host name was not found'],
    ['failed to lookup address information', 'a host name was not found'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'a connection failed'],
    ['Connection reset by peer', 'a connection failed'],
    ['Network is unreachable', 'a connection failed'],
    ['socket hang up', 'a connection failed'],
    ['TypeError: fetch failed', 'a connection failed'],
    ['remote end closed connection without response', 'a connection failed'],
    ['net/http: TLS handshake error', 'a connection failed'],
    ['Get "http://x": context deadline exceeded', 'a connection timed out'],
    ['connect ETIMEDOUT 10.0.0.1:443', 'a connection timed out'],
    ['The operation was aborted due to timeout', 'a connection timed out'],
    ['Read timed out', 'a connection timed out'],
    ['JavaScript heap out of memory', 'memory ran out'],
    ['java.lang.OutOfMemoryError: Java heap space', 'memory ran out'],
    ['MemoryError', 'memory ran out'],
    ['std::bad_alloc', 'memory ran out'],
    ['memory allocation of 1024 bytes failed', 'memory ran out'],
    ['EMFILE: too many open files', 'too many files are open'],
    ["RuntimeError: can't start new thread", 'no process could be started'],
    ["EACCES: permission denied, open '/x'", 'the machine refused access'],
    ['Read-only file system', 'the machine refused access'],
    ['Permission denied (os error 13)', 'the machine refused access'],
    ['429 Too Many Requests', 'a service limits the rate'],
    ['HTTPError 429', 'a service limits the rate'],
    ['rate limit exceeded', 'a service limits the rate'],
    ['status: RESOURCE_EXHAUSTED', 'a service limits the rate'],
    ['npm error code E503', 'a service is down'],
    ["<HTTPError 503: 'Service Unavailable'>", 'a service is down'],
    ['server returned HTTP response code: 502', 'a service is down'],
    ['overloaded_error', 'a service is down'],
    ['npm error code E401', 'a service refused who asked'],
    ['Incorrect API key provided', 'a service refused who asked'],
    ['STRIPE_KEY environment variable is not set', 'a secret or setting is missing'],
    ["KeyError: 'STRIPE_API_KEY'", 'a secret or setting is missing'],
    ["KeyError('STRIPE_API_KEY')", 'a secret or setting is missing'],
    ['DATABASE_URL must be set: NotPresent', 'a secret or setting is missing'],
    ['bash: line 1: 42 Killed                  vitest run', 'a process was killed'],
    ['signal: killed', 'a process was killed'],
    ['process didn’t exit successfully: (signal: 9, SIGKILL: kill)', 'a process was killed'],
    ['java.io.IOException', 'input or output failed'],
  ])('%s: %s', (text, reason) => {
    expect(troubleIn(text)).toBe(reason);
  });

  test.each([
    'expected 3 to be 4',
    "TypeError: Cannot read properties of undefined (reading 'name')",
    'src/a.ts(429,5): error TS2322: no',
    'GET /api/prices/503 200',
    "KeyError: 'name'",
    'the killer feature',
    'test timed out after 60ms',
    'java.io.FileNotFoundException: x',
    'no such file or directory',
  ])('%s: nothing of the kind', (text) => {
    expect(troubleIn(text)).toBeNull();
  });
});
