import { expect, it, vi } from 'vitest';
import { EMPTY_STATE } from '../../src/tracking/codec.ts';
import { createLearnerStorage } from '../../src/tracking/learner-storage.ts';

it('keeps a fixed route, whatever was stored and whatever a page writes', () => {
  const changed = vi.fn();
  const storage = createLearnerStorage({ ...EMPTY_STATE, route: 'liaison' }, changed, 'opsporing');
  storage.set('route', 'zorg-onderwijs');
  storage.remove('route');
  expect(storage.get('route')).toBe('opsporing');
  expect(storage.current.route).toBe('opsporing');
  expect(changed).not.toHaveBeenCalled();
  storage.set('bookmark', 'lessen/les-1.html');
  expect(storage.current).toMatchObject({ route: 'opsporing', bookmark: 'lessen/les-1.html' });
  expect(changed).toHaveBeenCalledTimes(1);
});

it('lets the learner choose where no route is fixed', () => {
  const storage = createLearnerStorage(EMPTY_STATE, () => {});
  storage.set('route', 'liaison');
  expect(storage.current.route).toBe('liaison');
  storage.remove('route');
  expect(storage.current.route).toBeNull();
});
