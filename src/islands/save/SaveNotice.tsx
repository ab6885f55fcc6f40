import { progressText } from '../../i18n/nl-progress.ts';
import { $saveState } from '../../stores/save-state.ts';
import { tracker } from '../../stores/tracker.ts';
import { useStored } from '../progress/use-stored.ts';

/**
 * Says calmly when progress is not safe; silent otherwise. The region stands empty in the HTML, since a status that
 * arrives together with its text is not announced, and it is laid over the page, so that nothing moves.
 */
export function SaveNotice() {
  const { kind } = useStored($saveState);
  return (
    <p class="save-notice" role="status">
      {tell(kind)}
    </p>
  );
}

function tell(kind: ReturnType<typeof $saveState.get>['kind']): string {
  // Of the link with an LMS the shell around the page tells; it also says that nothing is kept in a preview or a review.
  const refused = kind === 'memory-only' && tracker().info.mode === 'normal';
  return refused ? progressText.save.memoryOnly : '';
}
