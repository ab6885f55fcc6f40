import type { Scene } from '../../domain/scenario.ts';
import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';

/** Two scenes that differ in nothing but ids are one scene too many. */
export function checkTwinScenes({ book, folders }: ContentReading): void {
  for (const { story } of folders) {
    const seen = new Map<string, string>();
    for (const scene of story?.scenario.scenes ?? []) {
      const look = withoutIds(scene);
      const twin = seen.get(look);
      if (twin === undefined) seen.set(look, scene.id);
      else if (story)
        book.report('twin-scenes', story.places.get(scene.id) ?? startOf(story.file), {
          name: scene.id,
          twin,
        });
    }
  }
}

function withoutIds({ id: _, choices, ...rest }: Scene): string {
  return JSON.stringify([rest, choices.map(({ id: _id, ...choice }) => choice)]);
}
