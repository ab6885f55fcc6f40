// `npm run scorm`: build the course when needed and pack it for an LMS.
import { buildWhenNeeded } from './build-stamp.mjs';
import { installPackages, run } from './install.mjs';

installPackages();
buildWhenNeeded();
process.exit(run('node', ['scorm/package.ts']).code);
