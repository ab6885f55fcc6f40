import { useEffect, useRef, useState } from 'preact/hooks';
import { videoText } from '../../i18n/nl-video.ts';

interface Props {
  readonly title: string;
  /** Paths of the course itself, or empty. */
  readonly mp4: string;
  readonly webm: string;
  readonly captions: string;
}

/**
 * A file of the course in the browser's own player. Chromium hides captions in a menu behind a menu, so there is a
 * button of our own that is as near as play (EN 301 549, 7.3).
 */
export function LocalVideo({ title, mp4, webm, captions }: Props) {
  const player = useRef<HTMLVideoElement>(null);
  const [captioned, setCaptioned] = useState(true);

  // The browser's own menu may switch captions too: the button follows.
  useEffect(() => {
    const tracks = player.current?.textTracks;
    const follow = () => setCaptioned(tracks?.[0]?.mode === 'showing');
    tracks?.addEventListener('change', follow);
    return () => tracks?.removeEventListener('change', follow);
  }, []);

  const toggle = () => {
    const track = player.current?.textTracks[0];
    if (track) track.mode = captioned ? 'hidden' : 'showing';
    setCaptioned(!captioned);
  };
  return (
    <figure class="video">
      {/* biome-ignore lint/a11y/useMediaCaption: the track is there whenever the course has captions. */}
      <video ref={player} controls preload="none" playsInline aria-label={title}>
        {webm && <source src={webm} type="video/webm" />}
        {mp4 && <source src={mp4} type="video/mp4" />}
        {captions && (
          <track kind="captions" src={captions} srcLang="nl" label={videoText.captionsLabel} default />
        )}
      </video>
      <figcaption class="row">
        <b>{title}</b>
        {captions && (
          <button class="btn quiet" type="button" aria-pressed={captioned} onClick={toggle}>
            {videoText.captions}
          </button>
        )}
      </figcaption>
    </figure>
  );
}
