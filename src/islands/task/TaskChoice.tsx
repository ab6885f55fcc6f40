import { useEffect, useRef } from 'preact/hooks';
import { $task } from '../../stores/texts.ts';

interface Props {
  /** Of the box, so that a label can name it. */
  readonly id: string;
  readonly lessonId: string;
  /** Whose task this is. A lesson has one per route, of which the learner chooses one. */
  readonly route: string;
}

/** The box that puts a transfer task in the action plan; its words stand around it. Kept on this device. */
export function TaskChoice({ id, lessonId, route }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Ticked before this island woke.
    if (box.current?.checked) $task(lessonId).set(route);
    return $task(lessonId).subscribe((chosen) => {
      if (box.current) box.current.checked = chosen === route;
    });
  }, []);
  return (
    <input
      type="checkbox"
      id={id}
      // What was erased in the action plan must not come back with the browser's own memory of the page.
      autocomplete="off"
      ref={box}
      onChange={(event) => $task(lessonId).set(event.currentTarget.checked ? route : '')}
    />
  );
}
