/*
 * `npm run dev`: the compiler, the server and the web client, each starting again when its sources change.
 * The page is served by Vite, which hands /graphql on to the server.
 */
import { spawn } from 'node:child_process';
import { forgetBuild, PARTS } from './prepare/build.mjs';
import { prepare, ROOT } from './prepare/steps.mjs';

await prepare({ quiet: true });
// The compiler below writes into dist/server as well, from sources that no stamp has seen.
for (const part of PARTS) forgetBuild(ROOT, part);

const node = (args) => spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
const children = [
  node(['node_modules/typescript/bin/tsc', '-p', 'server/tsconfig.json', '--watch', '--preserveWatchOutput']),
  node(['--watch', 'dist/server/main.js']),
  node(['node_modules/vite/bin/vite.js', '--config', 'web/vite.config.ts']),
];

// One of them gone means that none of the others is of use.
const stop = () => children.forEach((child) => child.kill());
for (const child of children) child.once('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
