import { expect, test } from 'vitest';
import { connectShell } from '../../src/tracking/connect.ts';
import { HOST_PROPERTY } from '../../src/tracking/host.ts';
import { createLocalTracker } from '../../src/tracking/local-tracker.ts';
import type { SaveState, Tracker } from '../../src/tracking/port.ts';
import { MemoryArea } from './memory-area.ts';

test('gives back on the next page what one page stored, and lists state and device apart', () => {
  const area = new MemoryArea();
  const first = createLocalTracker(() => area);
  expect(first.info.resumed).toBe(false);
  first.state.set('route', 'liaison');
  first.device.set('draft/les-1/a', 'half een zin');

  const next = createLocalTracker(() => area);
  expect(next.info).toEqual({ standard: 'local', mode: 'normal', resumed: true });
  expect(next.state.get('route')).toBe('liaison');
  expect(next.state.keys()).toEqual(['route']);
  expect(next.device.keys()).toEqual(['draft/les-1/a']);
  next.state.remove('route');
  expect(createLocalTracker(() => area).state.get('route')).toBeNull();
});

test('touches only keys of this course', () => {
  const area = new MemoryArea();
  area.setItem('moodle', 'x');
  const tracker = createLocalTracker(() => area);
  tracker.state.set('route', 'liaison');
  expect(tracker.state.keys()).toEqual(['route']);
  const keys = Array.from({ length: area.length }, (_, i) => area.key(i));
  expect(keys.filter((key) => !key?.startsWith('samen-scherp:'))).toEqual(['moodle']);
});

test('works on in memory and says so when storage is refused', () => {
  const tracker = createLocalTracker(() => {
    throw new DOMException('sandboxed', 'SecurityError');
  });
  const seen: SaveState[] = [];
  tracker.onSaveState((state) => seen.push(state));
  tracker.state.set('route', 'liaison');
  tracker.state.set('bookmark', 'x');
  tracker.state.remove('bookmark');
  expect(tracker.state.get('route')).toBe('liaison');
  expect(tracker.state.keys()).toEqual(['route']);
  expect(seen.map((state) => state.kind)).toEqual([
    'memory-only',
    'memory-only',
    'memory-only',
    'memory-only',
  ]);
});

test('keeps the newest value in memory when storage is full, and is saved again when it fits', () => {
  const area = new MemoryArea(60);
  const tracker = createLocalTracker(() => area);
  const seen: string[] = [];
  const stop = tracker.onSaveState((state) => seen.push(state.kind));
  tracker.state.set('route', 'zorg');
  tracker.state.set('route', 'x'.repeat(200));
  expect(tracker.state.get('route')).toBe('x'.repeat(200));
  tracker.state.set('route', 'y');
  expect(area.getItem('samen-scherp:state:route')).toBe('y');
  expect(seen).toEqual(['saved', 'saved', 'memory-only', 'saved']);
  stop();
  tracker.state.set('route', 'z');
  expect(seen).toHaveLength(4);
});

test('takes the tracker of the shell in the direct parent, and nothing else', () => {
  const tracker = { info: { standard: 'scorm12' } } as Tracker;
  const asked: unknown[] = [];
  const shell = { [HOST_PROPERTY]: { connect: (page: unknown) => asked.push(page) && tracker } };
  const page = { parent: shell } as unknown as Window;
  expect(connectShell(page)).toBe(tracker);
  expect(asked).toEqual([page]);

  const alone = {} as { parent?: unknown };
  alone.parent = alone;
  expect(connectShell(alone as Window)).toBeNull();
  expect(connectShell({ parent: {} } as Window)).toBeNull();
  const foreign = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    },
  );
  expect(connectShell({ parent: foreign } as unknown as Window)).toBeNull();
});
