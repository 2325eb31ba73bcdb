import { type Completable, type CompletableOption, quote } from './completables.js';

const ZSH_ACTIONS = { none: '', file: ':file:_files', text: ':text: ' } as const;

export function writeZsh(commands: readonly Completable[]): string {
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
