const PARTICLE = /^(?:al|an|bin|ibn|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|zu)$/;
const HAS_LOWER_CASE_ONLY = /^(?=.*\p{Ll})[^\p{Lu}\p{Lo}\p{N}]+$/u;

/** Whether the speaker is a name (`Bill de Blasio`, `Hamas`) and not a description (`a senior official`, `U.S. officials`). */
export function isNamed(speaker: string): boolean {
  const words = speaker.split(/\s+/);
  const [first, last] = [words[0]!, words.at(-1)!];
  const isCommon = (word: string) => HAS_LOWER_CASE_ONLY.test(word);
  return !isCommon(last) && (!isCommon(first) || PARTICLE.test(first));
}

/** A name with more than one word: enough to know somebody by in another article. */
export function isFullName(speaker: string): boolean {
  return /\S\s+\S/.test(speaker);
}

/** What spellings of one name share: `José  O’Neill` and `JOSE O'NEILL`. */
export function foldName(speaker: string): string {
  return speaker
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
