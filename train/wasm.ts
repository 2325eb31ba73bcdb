import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

/** The bytes of a module in WebAssembly's text format, in base64. */
export async function assemble(source: string): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat('labeller.wat', source, { simd: true });
  const { buffer } = module.toBinary({});
  module.destroy();
  return Buffer.from(buffer).toString('base64');
}

export const WAT = new URL('../src/attribution/labeller.wat', import.meta.url);

if (process.argv[2] === '--write') {
  const code = await assemble(readFileSync(WAT, 'utf8'));
  const text = `/** labeller.wat, assembled by \`npm run wasm\`, in base64. */\nexport const LABELLER =\n  '${code}';\n`;
  writeFileSync(new URL('../src/attribution/labeller-code.ts', import.meta.url), text);
}
