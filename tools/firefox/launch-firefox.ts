#!/usr/bin/env node
// What Playwright starts in the place of Firefox: Firefox itself, behind a proxy. See bidi-proxy.ts.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { startProxy } from './bidi-proxy.ts';
import { findFirefox } from './find-firefox.ts';

const firefox = spawn(findFirefox() ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => firefox.kill(signal));
for await (const line of createInterface(firefox.stderr)) {
  const port = /WebDriver BiDi listening on ws:\/\/[^:]+:(\d+)/.exec(line)?.[1];
  console.error(port ? `WebDriver BiDi listening on ws://127.0.0.1:${await startProxy(Number(port))}` : line);
}
