// `npm run scorm`, on the project's own Node: builds when needed, and packs.
import { packCommand } from '../scorm/command.ts';
import { buildWhenNeeded } from './build-stamp.mjs';
import { root } from './install.mjs';

process.exitCode = await packCommand(process.argv.slice(2), {
  root,
  prepare: buildWhenNeeded,
  say: (text) => console.log(text),
});
