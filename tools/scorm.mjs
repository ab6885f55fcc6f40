// `npm run scorm`: build the course when needed and pack it for an LMS.
import { isBuilt, markBuilt } from './build-stamp.mjs';
import { installPackages, run } from './install.mjs';

installPackages();
if (!isBuilt()) {
  const build = run('npm', ['run', '--silent', 'build']);
  if (build.code !== 0) process.exit(build.code);
  markBuilt();
}
process.exit(run('node', ['scorm/package.ts']).code);
