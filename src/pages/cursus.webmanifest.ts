import type { APIRoute } from 'astro';
import { readCourse, readHouseStyle } from '../components/course-content.ts';

/** With which a browser installs the website as an app. All addresses start from the manifest's own. */
export const GET: APIRoute = async () => {
  const { outline, subtitle } = await readCourse();
  const { paper } = await readHouseStyle();
  const background = paper?.[0] ?? '#faf8f4';
  const png = (size: number, purpose: string) => ({
    src: `app/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: outline.title,
    short_name: outline.title,
    description: subtitle,
    lang: 'nl',
    dir: 'ltr',
    start_url: 'index.html',
    scope: './',
    display: 'standalone',
    background_color: background,
    theme_color: background,
    categories: ['education'],
    // The mark stands well within the circle that a device may cut out.
    icons: [
      { src: 'app/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png(192, 'any'),
      png(512, 'any'),
      png(512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest));
};
