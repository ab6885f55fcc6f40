import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LocalVideo } from '../../../src/islands/video/LocalVideo.tsx';
import { VideoFacade } from '../../../src/islands/video/VideoFacade.tsx';

describe('VideoFacade on the server', () => {
  const html = render(<VideoFacade lessonId="les-1" id="clip" title="Netwerken" youtube="ld17yzJvhcY" />);

  it('loads nothing from anybody else before the click', () => {
    expect(html).not.toMatch(/<(iframe|img|link|script)\b/);
    expect(html.match(/https:\/\/[^"]+/g)).toEqual(['https://www.youtube.com/watch?v=ld17yzJvhcY']);
  });

  it('has a button that names the video and is described by what it means for privacy', () => {
    const [, id] = /<button[^>]*aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain('Speel video af: Netwerken');
    expect(html).toMatch(new RegExp(`id="${id}"[^>]*>Deze video staat op YouTube`));
  });

  it('says that the link out opens a new tab', () => {
    expect(html).toMatch(/target="_blank" rel="noopener noreferrer"[^>]*>[^<]*nieuw tabblad/);
  });
});

describe('LocalVideo on the server', () => {
  it('fetches nothing before play and offers captions in one click', () => {
    const html = render(<LocalVideo title="Netwerken" mp4="/v/n.mp4" webm="" captions="/v/n.vtt" />);
    expect(html).toContain('preload="none"');
    expect(html).toMatch(/<track[^>]*kind="captions"/);
    expect(html).toMatch(/aria-pressed="true"[^>]*>Ondertiteling/);
  });

  it('has no button for captions that do not exist', () => {
    expect(render(<LocalVideo title="Netwerken" mp4="/v/n.mp4" webm="" captions="" />)).not.toContain(
      'aria-pressed',
    );
  });
});
