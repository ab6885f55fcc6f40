import { describe, expect, it } from 'vitest';
import { securityPolicy, withSecurityPolicy } from '../../tools/security-policy/policy.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1);

// What `printf %s 'alert(1)' | openssl dgst -sha256 -binary | base64` says.
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('the policy of a page', () => {
  it('lets the page have its own site and nothing else', () => {
    expect(securityPolicy(page(''), 'over.html')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'",
    );
  });

  it.each([
    ['a script', page('<script>alert(1)</script>')],
    ['the same script twice', page('<script>alert(1)</script>', '<script>alert(1)</script>')],
    ['a module', page('<script type="module">alert(1)</script>')],
    [
      'a script in a template, which a script puts in the page',
      page('', '<template><script>alert(1)</script></template>'),
    ],
  ])('names %s by its hash', (_what, html) => {
    expect(directive(securityPolicy(html, 'over.html'), 'script-src')).toBe(`'self' ${ALERT}`);
  });

  it('names a style by its hash, and neither files nor data', () => {
    const html = page(
      '<style>alert(1)</style><script src="a.js"></script><script type="application/json">{}</script>',
      '<p title="<script>alert(1)</script>">',
    );
    const policy = securityPolicy(html, 'over.html');
    expect(directive(policy, 'style-src')).toBe(`'self' ${ALERT}`);
    expect(directive(policy, 'script-src')).toBe("'self'");
  });

  it('lets only a page with a video show the player of YouTube', () => {
    const lesson = page('', '<div class="js-only from-youtube"></div>');
    expect(directive(securityPolicy(lesson, 'lessen/les-1.html'), 'frame-src')).toBe(
      'https://www.youtube-nocookie.com',
    );
  });

  it('lets the shell reach a record store, the thin page show a website, and the search page run its engine', () => {
    const of = (path: string) => securityPolicy(page(''), path);
    expect(directive(of('lms.html'), 'connect-src')).toBe("'self' https: http:");
    expect(directive(of('lms.html'), 'frame-src')).toBe("'self'");
    expect(directive(of('dun.html'), 'frame-src')).toBe('https: http:');
    expect(directive(of('zoeken.html'), 'script-src')).toBe("'self' 'wasm-unsafe-eval'");
  });
});

describe('a page with its policy', () => {
  it('has it before anything that it is about', () => {
    expect(withSecurityPolicy(page('<script>alert(1)</script>'), 'over.html')).toMatch(
      /^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/,
    );
  });

  it('must name its encoding first', () => {
    expect(() => withSecurityPolicy('<html><head><title>x</title></head></html>', 'a.html')).toThrow(
      /a\.html/,
    );
  });
});
