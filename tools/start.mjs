// `npm start`: install what is missing, check the content, build, serve.
import { buildWhenNeeded } from './build-stamp.mjs';
import { installPackages, run } from './install.mjs';

installPackages();
if (!buildWhenNeeded()) console.log('Er is niets veranderd sinds de vorige keer; de cursus staat klaar.');
process.exit(run('node', ['tools/serve.ts']).code);
