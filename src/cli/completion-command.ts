import { Argument, type Command } from 'commander';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

const DESCRIPTION = `Prints the script that teaches a shell to complete quotes: its commands, options, their values, and files. It works \
where quotes is a command of the shell (npm install --global quote-extractor).`;

const EXAMPLES = `
Examples:
  source <(quotes completion bash)      # in ~/.bashrc
  source <(quotes completion zsh)       # in ~/.zshrc, after compinit
  quotes completion fish > ~/.config/fish/completions/quotes.fish`;

/** Adds `quotes completion` to the program. */
export function addCompletionCommand(program: Command): void {
  program
    .command('completion')
    .summary('the completion script of a shell')
    .description(DESCRIPTION)
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError("Try 'quotes completion --help'.")
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { writeCompletion } = await import('./completion/index.js');
      process.stdout.write(writeCompletion(shell, program));
    });
}
