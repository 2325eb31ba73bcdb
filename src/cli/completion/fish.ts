import { type Completable, type CompletableOption, quote } from './completables.js';

const FISH_ACTIONS = { none: '', file: '-r -F', text: '-x' } as const;

export function writeFish(commands: readonly Completable[]): string {
  const lines = commands.flatMap(({ name, summary, options, choices }) => {
    const seen = `complete -c quotes -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c quotes -f -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
      ...(choices === null ? [] : [`${seen} -f -a '${choices.join(' ')}'`]),
      ...options.map((option) => `${seen} ${writeFishOption(option)}`),
    ];
  });
  return `# Completion of quotes in fish: quotes completion fish > ~/.config/fish/completions/quotes.fish\n${lines.join('\n')}\n`;
}

function writeFishOption({ flags, description, value }: CompletableOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const action = Array.isArray(value) ? `-x -a '${value.join(' ')}'` : FISH_ACTIONS[value as 'none'];
  return [...names, action, `-d ${quote(description)}`].filter(Boolean).join(' ');
}
