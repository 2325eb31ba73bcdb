import type { Command, Option } from 'commander';
import { TYPES } from './option-values.js';

/** What a shell can complete, as the program itself tells it: nothing here is to be kept in step by hand. */
interface Completable {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletableOption[];
  /** What its argument may be; `null` for files. */
  readonly choices: readonly string[] | null;
}

interface CompletableOption {
  /** `-f`, `--format`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Nothing follows it, a file, one of these words, or any text. */
  readonly value: 'none' | 'file' | 'text' | readonly string[];
}

const LISTS: Readonly<Record<string, readonly string[]>> = { '--type': TYPES };

/** The script that teaches a shell to complete `quotes`: commands, options, their values, files. */
export function writeCompletion(shell: 'bash' | 'zsh' | 'fish', commands: readonly Completable[]): string {
  return { bash: writeBash, zsh: writeZsh, fish: writeFish }[shell](commands);
}

/** Everything of a program that a shell can complete. */
export function listCompletables(program: Command): Completable[] {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  return commands.map((command) => {
    const choices = command.name() === 'help' ? names : (command.registeredArguments[0]?.argChoices ?? null);
    return {
      name: command.name(),
      summary: command.summary() || command.description(),
      options: help.visibleOptions(command).map(describeOption),
      choices,
    };
  });
}

function describeOption({
  short,
  long,
  description,
  flags,
  argChoices,
  ...option
}: Option): CompletableOption {
  const takesValue = option.required || option.optional;
  const words = argChoices ?? LISTS[long ?? ''];
  const value = takesValue ? (words ?? (/<(?:file|path)>/.test(flags) ? 'file' : 'text')) : 'none';
  return { flags: [short, long].filter((flag) => flag !== undefined), description, value };
}

function writeBash(commands: readonly Completable[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value !== 'none' && value !== 'file')
      .map(({ flags, value }) => {
        const pattern = flags.map((flag) => `'${name} ${flag}'`).join(' | ');
        return `    ${pattern}) ${value === 'text' ? '_quotes_text' : `_quotes_words '${(value as string[]).join(' ')}'`}; return ;;`;
      }),
  );
  const words = commands.map(({ name, options, choices }) => {
    const flags = options.flatMap((option) => option.flags).join(' ');
    const rest = choices === null ? '' : ` || _quotes_words '${choices.join(' ')}'`;
    return `    ${name}) [[ $cur == -* ]] && _quotes_words '${flags}'${rest} ;;`;
  });
  return `# Completion of quotes in bash. In ~/.bashrc: source <(quotes completion bash)
_quotes_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_quotes_text() { type compopt &>/dev/null && compopt +o default +o bashdefault; }
_quotes() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _quotes_words '${names} --help --version'
    return
  fi
  case "\${COMP_WORDS[1]} $prev" in
${values.join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${words.join('\n')}
  esac
}
complete -o bashdefault -o default -F _quotes quotes
`;
}

function writeZsh(commands: readonly Completable[]): string {
  const names = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, options, choices }) => {
    const files = choices === null ? "'*:input:_files'" : `'1: :(${choices.join(' ')})'`;
    return [`      ${name}) _arguments -s`, ...options.map(writeZshOption), `${files} ;;`].join(
      ' \\\n        ',
    );
  });
  return `#compdef quotes
# Completion of quotes in zsh. In ~/.zshrc, after compinit: source <(quotes completion zsh)
_quotes() {
  local curcontext=$curcontext state line
  local -a commands=(
${names.join('\n')}
  )
  _arguments -C '(- *)'{-h,--help}'[print help]' '(- *)'{-V,--version}'[print the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest) case $line[1] in
${cases.join('\n')}
    esac ;;
  esac
}
if [[ $funcstack[1] == _quotes ]]; then _quotes "$@"; else compdef _quotes quotes; fi
`;
}

/** `'(-f --format)'{-f,--format}'[how to print it]:value:(table json)'`. */
function writeZshOption({ flags, description, value }: CompletableOption): string {
  const action = Array.isArray(value) ? `:value:(${value.join(' ')})` : ZSH_ACTIONS[value as 'none'];
  const text = quote(`[${description.replace(/[[\]:]/g, '\\$&')}]${action}`);
  return flags.length === 1 ? `'${flags[0]}'${text}` : `'(${flags.join(' ')})'{${flags.join(',')}}${text}`;
}

const ZSH_ACTIONS = { none: '', file: ':file:_files', text: ':text: ' } as const;

function writeFish(commands: readonly Completable[]): string {
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

const FISH_ACTIONS = { none: '', file: '-r -F', text: '-x' } as const;

function quote(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
