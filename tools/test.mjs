// `npm test`: install what is missing, then hand over to the project's own Node.
import { installPackages, run } from './install.mjs';

installPackages();
process.exit(run('node', ['tools/run-checks.ts', 'all']).code);
