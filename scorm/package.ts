import { fileURLToPath } from 'node:url';
import { packCommand } from './command.ts';

/** Packs what `dist/` holds, without building it first. `npm run scorm` comes by way of tools/pack.ts. */
const root = fileURLToPath(new URL('../', import.meta.url));
process.exitCode = await packCommand(process.argv.slice(2), { root, say: (text) => console.log(text) });
