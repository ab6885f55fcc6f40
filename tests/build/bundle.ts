import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/**
 * Bundles and minifies modules of `src/tracking` as the build does. In: their names, and which imports are not counted.
 * Out: bytes gzipped, all chunks together.
 */
export async function weighTracking(modules: readonly string[], leftOut: RegExp): Promise<number> {
  const folder = fileURLToPath(new URL('../../src/tracking/', import.meta.url));
  const entry = `${folder}weighed.ts`;
  const outcome = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'weighed',
        resolveId: (id: string) => (id === entry ? id : null),
        load: (id: string) =>
          id === entry ? modules.map((module) => `export * from './${module}.ts';`).join('\n') : null,
      },
    ],
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'weighed' },
      minify: true,
      // A library keeps its white space unless told so; what the course ships does not.
      rolldownOptions: { external: leftOut, output: { minify: true } },
    },
  });
  const { output } = (Array.isArray(outcome) ? outcome[0] : outcome) as Rolldown.RolldownOutput;
  return output.reduce(
    (bytes, part) => bytes + (part.type === 'chunk' ? gzipSync(part.code, { level: 9 }).length : 0),
    0,
  );
}
