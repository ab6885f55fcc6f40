import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embedUrl, watchYoutube } from '../../../src/islands/video/watch-youtube.ts';

describe('embedUrl', () => {
  it('goes to youtube-nocookie with the API on, and tells it who asks', () => {
    const url = new URL(embedUrl('ld17yzJvhcY', 'https://leren.example', true));
    expect(url.origin + url.pathname).toBe('https://www.youtube-nocookie.com/embed/ld17yzJvhcY');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      enablejsapi: '1',
      rel: '0',
      origin: 'https://leren.example',
      autoplay: '1',
    });
  });

  it('does not start by itself when it was allowed on an earlier visit, nor names the origin of a file', () => {
    const url = new URL(embedUrl('x', 'null', false));
    expect(url.searchParams.has('autoplay')).toBe(false);
    expect(url.searchParams.has('origin')).toBe(false);
  });
});

describe('watchYoutube', () => {
  const player = { postMessage: vi.fn() };
  const frame = { contentWindow: player } as unknown as HTMLIFrameElement;
  let page: EventTarget;
  const speak = (source: unknown, origin: string) =>
    page.dispatchEvent(Object.assign(new Event('message'), { source, origin }));

  beforeEach(() => {
    vi.useFakeTimers();
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('takes four seconds of silence for a blocked network', () => {
    const told = vi.fn();
    watchYoutube(frame, told);
    vi.advanceTimersByTime(3_999);
    expect(told).not.toHaveBeenCalled();
    expect(player.postMessage).toHaveBeenCalledWith('{"event":"listening"}', '*');
    vi.advanceTimersByTime(1);
    expect(told.mock.calls).toEqual([[true]]);
  });

  it('stays silent when the player speaks in time', () => {
    const told = vi.fn();
    watchYoutube(frame, told);
    speak(player, 'https://www.youtube-nocookie.com');
    vi.advanceTimersByTime(10_000);
    expect(told.mock.calls).toEqual([[false]]);
  });

  it('takes its word back when a slow player speaks after all', () => {
    const told = vi.fn();
    watchYoutube(frame, told);
    vi.advanceTimersByTime(5_000);
    speak(player, 'https://www.youtube-nocookie.com');
    expect(told.mock.calls).toEqual([[true], [false]]);
  });

  it('does not listen to another window or another site', () => {
    const told = vi.fn();
    watchYoutube(frame, told);
    speak({}, 'https://www.youtube-nocookie.com');
    speak(player, 'https://example.com');
    vi.advanceTimersByTime(4_000);
    expect(told.mock.calls).toEqual([[true]]);
  });

  it('says nothing any more once stopped', () => {
    const told = vi.fn();
    watchYoutube(frame, told)();
    vi.advanceTimersByTime(10_000);
    speak(player, 'https://www.youtube-nocookie.com');
    expect(told).not.toHaveBeenCalled();
  });
});
