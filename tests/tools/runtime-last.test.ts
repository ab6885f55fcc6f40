import { expect, test } from 'vitest';
import { runtimeLast } from '../../tools/first-paint/runtime-last.ts';

const style = '<style>astro-island,astro-slot{display:contents}</style>';
const scripts = '<script>var a="<b>"</script><script>let c=`$&`</script>';

test('moves what wakes islands behind the text, and its style before it', () => {
  expect(
    runtimeLast(
      `<head><title>x</title></head><body><p>a</p>${style}${scripts}<astro-island></astro-island><script>own()</script></body>`,
    ),
  ).toBe(
    `<head><title>x</title>${style}</head><body><p>a</p><astro-island></astro-island><script>own()</script>${scripts}</body>`,
  );
});

test('leaves a page without islands as it is', () => {
  const page = '<head></head><body><script>own()</script></body>';
  expect(runtimeLast(page)).toBe(page);
});
