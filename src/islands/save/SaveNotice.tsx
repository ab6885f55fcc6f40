import { useStore } from '@nanostores/preact';
import { progressText } from '../../i18n/nl-progress.ts';
import { $saveState } from '../../stores/save-state.ts';

/**
 * Says calmly when progress is not safe; silent otherwise. The region stands empty in the HTML, since a status that
 * arrives together with its text is not announced, and it is laid over the page, so that nothing moves.
 */
export function SaveNotice() {
  const { kind } = useStore($saveState, { ssr: 'initial' });
  const text = progressText.save;
  return (
    <p class="save-notice" role="status">
      {kind === 'memory-only' ? text.memoryOnly : kind === 'lms-unreachable' ? text.unreachable : ''}
    </p>
  );
}
