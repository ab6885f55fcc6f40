import { useEffect } from 'preact/hooks';
import { $saveState } from '../../stores/save-state.ts';
import { tracker } from '../../stores/tracker.ts';
import { useStored } from '../progress/use-stored.ts';

interface Props {
  /** Said when nothing can be kept. */
  readonly memoryOnly: string;
}

/**
 * Says calmly when progress is not safe; silent otherwise. The region stands empty in the HTML, since a status that
 * arrives together with its text is not announced, and it is laid over the page, so that nothing moves but what has the
 * focus below it.
 */
export function SaveNotice({ memoryOnly }: Props) {
  // Of the link with an LMS the shell around the page tells; it also says that nothing is kept in a preview or a review.
  const refused = useStored($saveState).kind === 'memory-only' && tracker().info.mode === 'normal';
  useEffect(() => {
    if (refused) document.querySelector(':focus')?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  return (
    <p class="save-notice" role="status">
      {refused && memoryOnly}
    </p>
  );
}
