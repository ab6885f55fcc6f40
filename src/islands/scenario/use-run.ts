import { useEffect, useReducer } from 'preact/hooks';
import type { RouteId } from '../../domain/course.ts';
import type { ScenarioRun } from '../../domain/progress.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { $bookmark } from '../../stores/bookmark.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { chooseInScenario, goBackInScenario, skipScenario, startRun } from '../../stores/play-in-scenario.ts';
import { $route } from '../../stores/route.ts';
import { $saveState } from '../../stores/save-state.ts';
import { $draft } from '../../stores/texts.ts';
import { useStored } from '../progress/use-stored.ts';
import { type Place, readPlace, writePlace } from './place.ts';

/** No question id has a colon, so this draft is nobody else's. */
const PLACE_ID = 'casus:plek';

export interface Run extends Place {
  readonly runs: readonly ScenarioRun[];
  readonly done: boolean;
  readonly route: RouteId | null;
  readonly saved: boolean;
  /** Whether a run is stored at this moment, drawn or not. */
  readonly underWay: () => boolean;
  readonly start: (role: RouteId) => void;
  readonly skip: () => void;
  /** Notes a choice that is picked but not yet done. */
  readonly pick: (choice: string) => void;
  readonly choose: (choice: string) => void;
  /** Goes on from a consequence; `made` is the number of choices made. */
  readonly readOn: (made: number) => void;
  /** Back to the decision after the first `kept` choices. */
  readonly goBack: (kept: number) => void;
}

/**
 * The stored run of a lesson's scenario and all that can be done with it. Every deed is stored before it returns, and
 * drawn in the same task: the stores alone would draw a timer later, in which focus could get lost.
 * On the server, and until the island has woken, nothing is stored yet.
 */
export function useRun(lessonId: string, scenario: Scenario): Run {
  const progress = useStored(lessonProgress(lessonId));
  const place = $draft(lessonId, PLACE_ID);
  const { read, picked } = readPlace(useStored(place));
  const route = useStored($route);
  const saved = useStored($saveState).kind === 'saved';
  const [, draw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    $bookmark.set(`lessen/${lessonId}/casus.html`);
  }, [lessonId]);

  const made = () => lessonProgress(lessonId).get().scenario?.runs.at(-1)?.path.length ?? 0;
  const at = (kept: Place) => {
    place.set(writePlace(kept));
    draw(0);
  };
  return {
    runs: progress.scenario?.runs ?? [],
    done: progress.scenario?.done ?? false,
    route,
    saved,
    underWay: () => (lessonProgress(lessonId).get().scenario?.runs.length ?? 0) > 0,
    read,
    picked,
    start: (role) => {
      startRun(lessonId, role);
      at({ read: 0, picked: '' });
    },
    skip: () => {
      skipScenario(lessonId);
      draw(0);
    },
    pick: (choice) => place.set(writePlace({ read: made(), picked: choice })),
    choose: (choice) => {
      const before = made();
      chooseInScenario(lessonId, scenario, choice);
      at({ read: Math.min(before, made() - 1), picked: '' });
    },
    readOn: (count) => at({ read: count, picked: '' }),
    goBack: (kept) => {
      goBackInScenario(lessonId, kept);
      at({ read: kept, picked: '' });
    },
  };
}
