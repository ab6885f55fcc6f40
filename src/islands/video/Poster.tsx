import { videoText } from '../../i18n/nl-video.ts';

interface Props {
  readonly title: string;
  /** Id of the sentence that says what a click means for privacy. */
  readonly describedBy: string;
  readonly onPlay: () => void;
}

/** Our own poster with one large button; no picture of anybody else's is fetched. */
export function Poster({ title, describedBy, onPlay }: Props) {
  return (
    <div class="poster">
      <svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <path d="M70 285 150 150 320 194 420 125 600 150M150 150l270-25M320 194l280-44M70 285l250-91M420 125l80 165M320 194l180 96M500 290l100-140" />
        <circle cx="70" cy="285" r="18" />
        <circle cx="150" cy="150" r="26" />
        <circle cx="420" cy="125" r="22" />
        <circle cx="600" cy="150" r="30" />
        <circle cx="500" cy="290" r="20" />
      </svg>
      <p class="poster-title" aria-hidden="true">
        <span>{videoText.kind}</span>
        {title}
      </p>
      <button class="play" type="button" aria-describedby={describedBy} onClick={onPlay}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 4v16l14-8z" />
        </svg>
        <span class="vh">{videoText.play(title)}</span>
      </button>
    </div>
  );
}
