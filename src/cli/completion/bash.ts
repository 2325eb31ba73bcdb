import type { Completable } from './completables.js';

export function writeBash(commands: readonly Completable[]): string {
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
