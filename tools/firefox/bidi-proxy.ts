import { connect, createServer } from 'node:net';

/**
 * What Playwright sends to every Firefox and Firefox 153 does not know yet: to imitate a device that asks for dark colours
 * or rest. It is asked how it is instead, which it answers. Drop this file, and `launch-firefox.ts`, when it does know.
 */
const UNKNOWN = ['emulation.setMediaFeaturesOverride'];

/** A way to Firefox's WebDriver BiDi that leaves out what it does not know. In: its port. Out: the port to use instead. */
export function startProxy(firefoxPort: number): Promise<number> {
  const server = createServer((client) => {
    const firefox = connect(firefoxPort, '127.0.0.1');
    firefox.pipe(client);
    firefox.on('error', () => client.destroy());
    client.on('error', () => firefox.destroy());
    client.on('close', () => firefox.destroy());
    let rest = Buffer.alloc(0);
    let isOpen = false;
    client.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      if (!isOpen) {
        const end = rest.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = rest.subarray(0, end + 4).toString('latin1');
        // Firefox answers only to its own address, and compressed messages could not be read here.
        firefox.write(
          head
            .replace(/^host:.*$/im, `Host: 127.0.0.1:${firefoxPort}`)
            .replace(/^sec-websocket-extensions:.*\r\n/im, ''),
          'latin1',
        );
        rest = rest.subarray(end + 4);
        isOpen = true;
      }
      for (let size = frameSize(rest); size > 0; size = frameSize(rest)) {
        firefox.write(withoutUnknown(rest.subarray(0, size)));
        rest = rest.subarray(size);
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/** The bytes before the mask of a frame, by RFC 6455. */
const headSize = (frame: Buffer): number => ({ 126: 4, 127: 10 })[(frame[1] ?? 0) & 127] ?? 2;

/** The size of the first frame, with its head and its mask; 0 when not all of it is here. */
function frameSize(bytes: Buffer): number {
  if (bytes.length < 2) return 0;
  const head = headSize(bytes);
  if (bytes.length < head) return 0;
  const length =
    head === 2
      ? (bytes[1] ?? 0) & 127
      : head === 4
        ? bytes.readUInt16BE(2)
        : Number(bytes.readBigUInt64BE(2));
  const size = head + 4 + length;
  return bytes.length < size ? 0 : size;
}

function withoutUnknown(frame: Buffer): Buffer {
  const head = headSize(frame);
  const mask = frame.subarray(head, head + 4);
  const masked = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
  const text = masked(frame.subarray(head + 4)).toString();
  if (!UNKNOWN.some((method) => text.includes(`"${method}"`))) return frame;
  const { id } = JSON.parse(text) as { readonly id: number };
  const instead = Buffer.from(JSON.stringify({ id, method: 'session.status', params: {} }));
  // A text frame short enough for the short head.
  return Buffer.concat([Buffer.from([0x81, 0x80 | instead.length]), mask, masked(instead)]);
}
