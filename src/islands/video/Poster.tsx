import { videoText } from '../../i18n/nl-video.ts';

interface Props {
  readonly title: string;
  /** Id of the drawing, which stands in the page: no script carries it. */
  readonly art: string;
  /** Id of the sentence that says what a click means for privacy. */
  readonly describedBy: string;
  readonly onPlay: () => void;
}

/** Our own poster with one large button; no picture of anybody else's is fetched. */
export function Poster({ title, art, describedBy, onPlay }: Props) {
  return (
    <div class="poster">
      <svg aria-hidden="true">
        <use href={`#${art}`} />
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
