import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

class RefusingStorage extends Map<string, string> {
  getItem(): string {
    throw new Error('refused');
  }
  setItem(): void {
    throw new Error('refused');
  }
}

/** A window whose web storage keeps or refuses, and that counts who asks for it. */
function fakeWindow(storage: () => unknown) {
  const page = new EventTarget();
  let asked = 0;
  Object.defineProperty(page, 'parent', { value: page });
  Object.defineProperty(page, 'localStorage', {
    get() {
      asked += 1;
      return storage();
    },
  });
  vi.stubGlobal('window', page);
  return () => asked;
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('tracker', () => {
  it('connects when a store is first read, not when it is loaded', async () => {
    const asked = fakeWindow(() => new RefusingStorage());
    const { $route } = await import('../../src/stores/route.ts');
    expect(asked()).toBe(0);
    $route.get();
    expect(asked()).toBeGreaterThan(0);
  });

  it.each([
    ['throws at every write', () => new RefusingStorage()],
    [
      'may not even be looked at',
      () => {
        throw new Error('sandboxed');
      },
    ],
  ])('lets the course go on, and says so, when storage %s', async (_, storage) => {
    fakeWindow(storage);
    const { lessonProgress } = await import('../../src/stores/lesson-progress.ts');
    const { seeStep } = await import('../../src/stores/see-step.ts');
    const { $saveState } = await import('../../src/stores/save-state.ts');
    seeStep('les-1', 'kern');
    seeStep('les-1', 'morgen');
    expect(lessonProgress('les-1').get().stepsSeen).toEqual(['kern', 'morgen']);
    expect($saveState.get().kind).toBe('memory-only');
  });
});
