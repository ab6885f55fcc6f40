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
  if (kind === 'lms-unreachable') return progressText.save.unreachable;
  // In a preview or a review nothing is meant to be kept, and the shell around the page says so.
  const refused = kind === 'memory-only' && tracker().info.mode === 'normal';
  return refused ? progressText.save.memoryOnly : '';
}
