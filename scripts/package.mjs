/**
 * `npm run package`: builds without source maps and packs followup-<version>.vsix. vsce is larger than all our
 * dependencies together, so it is fetched when it is needed and pinned here.
 */
import { buildAll } from '../esbuild.mjs';
import { npm, root, run } from './setup.mjs';

const vsce = '@vscode/vsce@3.9.2';
const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];

await buildAll({ production: true });
// Everything is bundled, so there are no dependencies to look for; links stay relative because docs/ is packed too.
run('npx', ['--yes', vsce, 'package', ...options], {
  cwd: root,
  shell: npm.options.shell,
});
