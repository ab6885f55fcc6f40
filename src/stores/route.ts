import type { RouteId } from '../domain/course.ts';
import { isRouteId } from '../domain/stored-progress.ts';
import { ROUTE_KEY } from './keys.ts';
import { persisted } from './persisted.ts';

/** The chosen route; `null` until the learner chooses. */
export const $route = persisted<RouteId | null>(ROUTE_KEY, null, {
  encode: String,
  decode: (text) => (isRouteId(text) ? text : null),
});
