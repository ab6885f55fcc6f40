import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quizText } from '../../i18n/nl-quiz.ts';
import { videoText } from '../../i18n/nl-video.ts';
import { watchYoutube } from './watch-youtube.ts';

interface Props {
  readonly src: string;
  readonly title: string;
  /** Id of the `details` with the text version; it is opened when the network blocks the player. */
  readonly textId: string;
  /** The learner has just pressed play, or asked to try again: focus goes along into the player. */
  readonly takesFocus: boolean;
  readonly onRetry: () => void;
}

/** The embedded player, and a word about it when the network does not let it through. */
export function YoutubeFrame({ src, title, textId, takesFocus, onRetry }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [blocked, setBlocked] = useState(false);

  useLayoutEffect(() => {
    if (takesFocus) frame.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (frame.current) return watchYoutube(frame.current, setBlocked);
    return undefined;
  }, []);
  useEffect(() => {
    const text = document.getElementById(textId);
    if (blocked && text instanceof HTMLDetailsElement) text.open = true;
  }, [blocked, textId]);

  return (
    <>
      <iframe
        ref={frame}
        src={src}
        title={title}
        // Without a referrer YouTube refuses to play (error 153); an LMS may forbid it for the page.
        referrerpolicy="strict-origin-when-cross-origin"
        allow="autoplay; encrypted-media; picture-in-picture; fullscreen"
      />
      <div class="video-status" role="status">
        {blocked && (
          <p>
            <b>{videoText.blocked}</b> {videoText.blockedHelp} <a href={`#${textId}`}>{videoText.toText}</a>
            <br />
            <button class="btn text" type="button" onClick={onRetry}>
              {quizText.again}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
