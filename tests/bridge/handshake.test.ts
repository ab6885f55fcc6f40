import { describe, expect, it, vi } from 'vitest';
import { BridgeRefusal, connectBridge } from '../../src/tracking/bridge/connect-bridge.ts';
import { markGreeting, readGreeting } from '../../src/tracking/bridge/protocol.ts';
import { openThinDoor } from '../../src/tracking/bridge/thin-door.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { FakeWindow, type FramedPages, framedPages, LMS, messageEvent, SITE } from './windows.ts';

function openDoor({ lms, frame }: FramedPages, origin = SITE) {
  const onGuest = vi.fn();
  const onStranger = vi.fn();
  openThinDoor(lms.asWindow, { frame, origin, standard: 'scorm12', scope: 'course', onGuest, onStranger });
  return { onGuest, onStranger };
}

const connect = (
  { course }: FramedPages,
  clock = new FakeClock(),
  allowedOrigins: readonly string[] = [LMS],
) => connectBridge(course.asWindow, { allowedOrigins, clock });

describe('the course asks who is around it', () => {
  it('is welcomed by the thin page, which says what it speaks', async () => {
    const pages = framedPages();
    const { onGuest } = openDoor(pages);
    expect(await connect(pages)).toMatchObject({ standard: 'scorm12', scope: 'course' });
    expect(onGuest).toHaveBeenCalledOnce();
  });

  it('says hello again when the first was lost, and when the first welcome was', async () => {
    for (const lost of [0, 1]) {
      const pages = framedPages((message) => message === lost);
      openDoor(pages);
      const clock = new FakeClock();
      const bridge = connect(pages, clock);
      clock.pass(300);
      expect(await bridge).toMatchObject({ standard: 'scorm12' });
    }
  });

  it('gives up after three seconds without an answer, and says no more', async () => {
    const pages = framedPages();
    const clock = new FakeClock();
    const bridge = connect(pages, clock);
    clock.pass(3000);
    expect(await bridge).toBeNull();
    const { length } = pages.said;
    clock.pass(60_000);
    expect(pages.said).toHaveLength(length);
  });

  it('asks nobody in a window of its own, nor in a frame of its own website', async () => {
    const top = new FakeWindow(SITE);
    const inside = new FakeWindow(SITE);
    inside.parent = new FakeWindow(SITE);
    for (const page of [top, inside]) {
      expect(
        await connectBridge(page.asWindow, { allowedOrigins: [LMS], clock: new FakeClock() }),
      ).toBeNull();
    }
  });

  it('asks a thin package that lies on the same origin, which needs no permission', async () => {
    const page = new FakeWindow(SITE);
    const thin = Object.assign(new FakeWindow(SITE), {
      samenScherpPackage: { thin: true },
      postMessage: () => {
        const { port1 } = new MessageChannel();
        const welcome = markGreeting({ kind: 'welcome', version: 1, standard: 'scorm12', scope: 'course' });
        page.dispatchEvent(messageEvent(welcome, SITE, thin, [port1]));
      },
    });
    page.parent = thin;
    const bridge = await connectBridge(page.asWindow, { allowedOrigins: [], clock: new FakeClock() });
    expect(bridge).toMatchObject({ standard: 'scorm12' });
  });

  it('tells nobody anything before the welcome but its versions', async () => {
    const pages = framedPages();
    openDoor(pages);
    await connect(pages);
    expect(pages.said.map(({ data }) => readGreeting(data))).toEqual([{ kind: 'hello', versions: [1] }]);
  });
});

describe('who is let in', () => {
  it('is no LMS that is not on the list: the refusal says which one must be added', async () => {
    const pages = framedPages();
    openDoor(pages);
    const refusal = await connect(pages, new FakeClock(), ['https://ander.example.nl']).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(BridgeRefusal);
    expect(refusal).toMatchObject({ kind: 'origin', origin: LMS });
  });

  it('is nobody when the list is empty, nor a page without an origin', async () => {
    const pages = framedPages();
    openDoor(pages);
    await expect(connect(pages, new FakeClock(), [])).rejects.toMatchObject({ kind: 'origin' });

    const sandboxed = framedPages();
    const asked = connect(sandboxed, new FakeClock(), ['null']);
    const welcome = markGreeting({ kind: 'welcome', version: 1, standard: 'scorm12', scope: 'course' });
    sandboxed.course.dispatchEvent(
      messageEvent(welcome, 'null', sandboxed.parent, [new MessageChannel().port1]),
    );
    await expect(asked).rejects.toMatchObject({ kind: 'origin', origin: 'null' });
  });

  it('is no other window, even from an origin on the list', async () => {
    const pages = framedPages();
    const clock = new FakeClock();
    const asked = connect(pages, clock);
    const welcome = markGreeting({ kind: 'welcome', version: 1, standard: 'scorm12', scope: 'course' });
    pages.course.dispatchEvent(messageEvent(welcome, LMS, { other: 'window' }, [new MessageChannel().port1]));
    clock.pass(3000);
    expect(await asked).toBeNull();
  });

  it('is no page in the frame that comes from elsewhere, and no other frame', () => {
    const pages = framedPages();
    const { onGuest } = openDoor(pages, 'https://cursus.example.com');
    const hello = markGreeting({ kind: 'hello', versions: [1] });
    pages.parent.postMessage(hello, '*');
    pages.lms.dispatchEvent(messageEvent(hello, 'https://cursus.example.com', { other: 'frame' }));
    expect(onGuest).not.toHaveBeenCalled();
  });

  it('is no message of another script', () => {
    const pages = framedPages();
    const { onGuest, onStranger } = openDoor(pages);
    for (const data of [null, 'hello', 7, {}, { kind: 'hello' }, { samenScherpBridge: null }]) {
      pages.parent.postMessage(data, '*');
    }
    expect(onGuest).not.toHaveBeenCalled();
    expect(onStranger).not.toHaveBeenCalled();
  });
});

describe('a package and a website of different ages', () => {
  it('say so on both sides when they have no version in common', async () => {
    const pages = framedPages();
    const { onGuest, onStranger } = openDoor(pages);
    const asked = connect(pages, new FakeClock());
    expect(onGuest).toHaveBeenCalledOnce();
    await asked;

    pages.parent.postMessage(markGreeting({ kind: 'hello', versions: [7, 8] }), '*');
    expect(onStranger).toHaveBeenCalledOnce();

    const newer = framedPages();
    const refused = connect(newer);
    newer.frame.postMessage(markGreeting({ kind: 'mismatch', versions: [9] }), '*');
    await expect(refused).rejects.toMatchObject({ kind: 'version' });
  });

  it('understand each other as long as the website still speaks the version of the package', () => {
    const pages = framedPages();
    const { onGuest, onStranger } = openDoor(pages);
    pages.parent.postMessage(markGreeting({ kind: 'hello', versions: [2, 1] }), '*');
    expect(onGuest).toHaveBeenCalledOnce();
    expect(onStranger).not.toHaveBeenCalled();
  });
});
