// `npm run scorm`: build the course when needed and pack it for an LMS.
import { installPackages, run } from './install.mjs';

installPackages();
process.exit(run('node', ['tools/pack.ts', ...process.argv.slice(2)]).code);
