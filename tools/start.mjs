// `npm start`: install what is missing, check the content, build, serve.
import { installPackages, run } from './install.mjs';

installPackages();
const { isBuilt, markBuilt } = await import('./build-stamp.mjs');
if (isBuilt()) {
  console.log('Er is niets veranderd sinds de vorige keer; de cursus staat klaar.');
} else {
  const build = run('npm', ['run', '--silent', 'build']);
  if (build.code !== 0) process.exit(build.code);
  markBuilt();
}
process.exit(run('node', ['tools/serve.ts']).code);
