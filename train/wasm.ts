import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

/** The modules of `src/attribution`, each with the name of the constant that holds its code. */
export const MODULES = [
  ['labeller', 'LABELLER'],
  ['lattice', 'LATTICE'],
  ['trees', 'TREES'],
] as const;

const fileOf = (name: string): URL => new URL(`../src/attribution/${name}`, import.meta.url);

/** The bytes of a module, whose text is in `src/attribution/NAME.wat`, in base64. */
export async function assemble(name: string): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat(`${name}.wat`, readFileSync(fileOf(`${name}.wat`), 'utf8'), { simd: true });
  const { buffer } = module.toBinary({});
  module.destroy();
  return Buffer.from(buffer).toString('base64');
}

if (process.argv[2] === '--write') {
  for (const [name, constant] of MODULES) {
    const code = await assemble(name);
    const text = `/** ${name}.wat, assembled by \`npm run wasm\`, in base64. */\nexport const ${constant} =\n  '${code}';\n`;
    writeFileSync(fileOf(`${name}-code.ts`), text);
  }
}
