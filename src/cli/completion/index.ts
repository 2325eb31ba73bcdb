import type { Command } from 'commander';
import { writeBash } from './bash.js';
import { listCompletables } from './completables.js';
import { writeFish } from './fish.js';
import { writeZsh } from './zsh.js';

const WRITERS = { bash: writeBash, zsh: writeZsh, fish: writeFish };

/** The script that teaches a shell to complete a program: commands, options, their values, files. */
export function writeCompletion(shell: keyof typeof WRITERS, program: Command): string {
  return WRITERS[shell](listCompletables(program));
}
