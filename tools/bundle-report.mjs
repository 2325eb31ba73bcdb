// Makes one script and one style sheet of the report's page (src/report/client), to be put into every report.
import { build } from 'esbuild';

await build({
  entryPoints: { page: 'src/report/client/main.ts', style: 'src/report/client/style.css' },
  outdir: 'dist/report/page',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome105', 'firefox115', 'safari16.4'],
  charset: 'ascii',
  logLevel: 'warning',
});
