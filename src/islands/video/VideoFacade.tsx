import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { videoText } from '../../i18n/nl-video.ts';
import { $videoConsent } from '../../stores/texts.ts';
import { useWake } from '../early/use-wake.ts';
import { useStored } from '../progress/use-stored.ts';
import { Poster } from './Poster.tsx';
import { embedUrl } from './watch-youtube.ts';
import { YoutubeFrame } from './YoutubeFrame.tsx';

interface Props {
  /** Id of the clip; the text version stands in the page, in the `details` with id `video-text-<id>`, and the drawing with id `video-art-<id>`. */
  readonly id: string;
  readonly title: string;
  /** YouTube's id of the clip. */
  readonly youtube: string;
  readonly lessonId: string;
}

/**
 * A clip on YouTube that asks nothing of anybody until the learner wants it: a poster of our own, what a click means
 * for privacy, and a link out.
 */
export function VideoFacade({ id, title, youtube, lessonId }: Props) {
  const root = useRef<HTMLElement>(null);
  const always = useStored($videoConsent()) === 'always';
  // What the learner allowed on an earlier visit loads by itself; what is allowed now waits for the click.
  const [playing, setPlaying] = useState<'click' | 'allowed' | null>(null);
  const [tries, setTries] = useState(0);
  const focusPoster = useRef(false);

  useWake(root, {
    wake: () => {
      const ticked = root.current?.querySelector<HTMLInputElement>('input')?.checked;
      if ($videoConsent().get() === 'always') setPlaying('allowed');
      else if (ticked) $videoConsent().set('always');
    },
  });
  useLayoutEffect(() => {
    if (playing === null && focusPoster.current) root.current?.querySelector('button')?.focus();
    focusPoster.current = false;
  }, [playing]);

  const askAgain = () => {
    $videoConsent().set('');
    focusPoster.current = true;
    setPlaying(null);
  };
  return (
    <figure class="video" ref={root}>
      {playing ? (
        <YoutubeFrame
          key={tries}
          src={embedUrl(youtube, location.origin, playing === 'click')}
          title={title}
          textId={`video-text-${id}`}
          takesFocus={playing === 'click' || tries > 0}
          onRetry={() => setTries(tries + 1)}
        />
      ) : (
        <Poster
          title={title}
          art={`video-art-${id}`}
          describedBy={`${lessonId}-${id}-privacy`}
          onPlay={() => setPlaying('click')}
        />
      )}
      <figcaption>
        <p class="small" id={`${lessonId}-${id}-privacy`}>
          {always ? videoText.allowed : videoText.privacy}
        </p>
        <div class="row">
          {/* Not what was ticked just now: the box has the focus. */}
          {playing === 'allowed' ? (
            <button class="btn quiet" type="button" onClick={askAgain}>
              {videoText.askAgain}
            </button>
          ) : (
            <label class="chk">
              <input
                type="checkbox"
                onChange={(event) => $videoConsent().set(event.currentTarget.checked ? 'always' : '')}
              />
              {videoText.always}
            </label>
          )}
          <a
            class="small"
            href={`https://www.youtube.com/watch?v=${youtube}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {videoText.out}
            {videoText.newTab}
          </a>
        </div>
      </figcaption>
    </figure>
  );
}
