import { useEffect, useRef, useState } from 'preact/hooks';
import { videoText } from '../../i18n/nl-video.ts';
import type { VideoSource } from './VideoFacade.tsx';

/**
 * A file of the course in the browser's own player. Chromium hides captions in a menu behind a menu, so there is a
 * button of our own that is as near as play (EN 301 549, 7.3).
 */
export function LocalVideo({ video }: { readonly video: VideoSource }) {
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
      <video ref={player} controls preload="none" playsInline aria-label={video.title}>
        {video.webm && <source src={video.webm} type="video/webm" />}
        {video.mp4 && <source src={video.mp4} type="video/mp4" />}
        {video.captions && (
          <track kind="captions" src={video.captions} srcLang="nl" label={videoText.captionsLabel} default />
        )}
      </video>
      <figcaption class="row">
        <b>{video.title}</b>
        {video.captions && (
          <button class="btn quiet" type="button" aria-pressed={captioned} onClick={toggle}>
            {videoText.captions}
          </button>
        )}
      </figcaption>
    </figure>
  );
}
