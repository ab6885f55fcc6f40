/*
 * What a picture of a lesson may be made of. The lists say what is allowed, so what nobody thought of is not.
 * Names as SVG 2 writes them.
 */

/** Hands its shapes on. */
export const GROUP = 'g';

/** What draws. */
export const SHAPES: ReadonlySet<string> = new Set([
  'path',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'rect',
  'text',
  'tspan',
]);

/** What draws nothing and may stay in the author's file: drawing programs leave it there, and the text beside the picture says it better. */
export const SILENT: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'defs']);

/** What runs, fetches or leads somewhere. */
export const UNSAFE: ReadonlySet<string> = new Set([
  'script',
  'a',
  'animate',
  'animateMotion',
  'animateTransform',
  'set',
  'audio',
  'video',
  'embed',
  'feImage',
  'foreignObject',
  'iframe',
  'image',
  'img',
  'link',
  'object',
  'use',
]);

/** Attributes whose value is a colour. */
export const PAINTS: ReadonlySet<string> = new Set(['fill', 'stroke']);

/** All other attributes that reach the page. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...[
    'd',
    'points',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'dx',
    'dy',
    'width',
    'height',
  ],
  ...[
    'transform',
    'opacity',
    'fill-opacity',
    'fill-rule',
    'stroke-opacity',
    'stroke-width',
    'stroke-linecap',
  ],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['font-size', 'font-weight', 'text-anchor', 'letter-spacing'],
]);

/** Attributes that change nothing in the picture and stay in the author's file. A prefix (`inkscape:label`) has the same fate. */
export const IGNORED = /^(?:id|class|version|role|aria-.*|data-.*|xmlns)$/;

/** On `<svg>`: the page gives the picture its size. */
export const ROOT_IGNORED = /^(?:viewBox|width|height|x|y|preserveAspectRatio)$/;

/** Values of a colour that follow the page by themselves. */
export const PLAIN_PAINT = /^(?:none|currentcolor|transparent|inherit)$/i;

/**
 * The colours of a picture, as `src/styles/tokens.css` gives them in light, and the token that stands in their place in the
 * page. So a file looks right in any drawing program, and follows dark, forced colours and a house style in the course.
 */
export const COLOURS: Readonly<Record<string, string>> = {
  '#0b5563': 'brand',
  '#e1eeef': 'brand-soft',
  '#a84a17': 'accent',
  '#fbeadc': 'accent-soft',
  '#17282b': 'ink',
  '#ddd6ca': 'line',
  '#faf8f4': 'paper',
  '#ffffff': 'surface',
};
