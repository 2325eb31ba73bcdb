import { TokenKind, type Tokens } from './article.js';

/**
 * The words met so far, in this article and in those before it, each once. A word is found by its letters in the text,
 * so that none is cut out that was met before. What is asked of each word is noted beside it by who asks.
 */
export interface Vocabulary {
  /** Numbers of a slot side by side since they are read together: see `Slot`. Probed linearly from the hash. */
  slots: Int32Array;
  readonly text: string[];
  /** A mark or an address is no word, even if it is spelt like one. */
  readonly isWord: boolean[];
}

const Slot = {
  hash: 0,
  check: 1,
  /** Index of the word in the lists, plus one; 0 for a free slot. */
  id: 2,
} as const;
const SLOT = 4;

/** With so many words the vocabulary starts anew at the next article: memory does not grow with the number of articles. */
const MOST_WORDS = 50_000;
const FIRST_SLOTS = 1 << 12;

const emptyVocabulary = (): Vocabulary => ({
  slots: new Int32Array(FIRST_SLOTS * SLOT),
  text: [],
  isWord: [],
});

let current = emptyVocabulary();

/** The vocabulary for an article that is begun. */
export function currentVocabulary(): Vocabulary {
  if (current.text.length >= MOST_WORDS) current = emptyVocabulary();
  return current;
}

/**
 * Has the words from index `first` on noted, and those that come to the vocabulary meanwhile. If one fails, what was
 * noted is of no use: the next article begins another vocabulary, and does not meet that word again.
 */
export function noteWords(vocabulary: Vocabulary, first: number, note: (id: number) => void): void {
  try {
    for (let id = first; id < vocabulary.text.length; id++) note(id);
  } catch (error) {
    if (current === vocabulary) current = emptyVocabulary();
    throw error;
  }
}

/**
 * The index in the vocabulary of each token. Two hashes of 32 bits and the length tell words apart: two words that agree
 * in all would be met once in 10^15 articles. All are hashed before any is looked up, since the processor then waits
 * for several slots at once.
 */
export function findWords(vocabulary: Vocabulary, text: string, tokens: Tokens): Int32Array {
  const { start, end, kind, length } = tokens;
  const ids = new Int32Array(length);
  const checks = new Int32Array(length);
  for (let index = 0; index < length; index++) {
    hashWord(text, start[index]!, end[index]!, isWord(kind[index]!));
    ids[index] = hashed;
    checks[index] = checked;
  }
  for (let index = 0; index < length; index++) {
    const slot = slotOf(vocabulary, ids[index]!, checks[index]!);
    ids[index] =
      vocabulary.slots[slot + Slot.id] === 0
        ? addWord(vocabulary, copyOf(text, start[index]!, end[index]!), {
            hash: ids[index]!,
            check: checks[index]!,
            isWord: isWord(kind[index]!),
          })
        : vocabulary.slots[slot + Slot.id]! - 1;
  }
  return ids;
}

/** The index of a word that may not have been met. */
export function idOf(vocabulary: Vocabulary, word: string, isWord: boolean): number {
  hashWord(word, 0, word.length, isWord);
  const id = vocabulary.slots[slotOf(vocabulary, hashed, checked) + Slot.id]!;
  return id === 0 ? addWord(vocabulary, word, { hash: hashed, check: checked, isWord }) : id - 1;
}

function isWord(kind: number): boolean {
  return kind <= TokenKind.clitic;
}

/** The two hashes of the word hashed last. */
let hashed = 0;
let checked = 0;

function hashWord(text: string, start: number, end: number, isWord: boolean): void {
  let hash = isWord ? 0x811c9dc5 : 0x2545f491;
  let check = end - start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ unit, 0x01000193);
    check = (Math.imul(check, 31) + unit) | 0;
  }
  hashed = hash ^ (hash >>> 15);
  checked = check;
}

/** Where a word stands among the slots, or the free slot where it would. */
function slotOf({ slots }: Vocabulary, hash: number, check: number): number {
  const mask = slots.length - 1;
  for (let slot = (hash * SLOT) & mask; ; slot = (slot + SLOT) & mask) {
    if (slots[slot + Slot.id] === 0) return slot;
    if (slots[slot + Slot.hash] === hash && slots[slot + Slot.check] === check) return slot;
  }
}

interface NewWord {
  readonly hash: number;
  readonly check: number;
  readonly isWord: boolean;
}

function addWord(vocabulary: Vocabulary, text: string, { hash, check, isWord }: NewWord): number {
  const id = vocabulary.text.length;
  if ((id + 1) * SLOT * 2 > vocabulary.slots.length) grow(vocabulary);
  const slot = slotOf(vocabulary, hash, check);
  vocabulary.slots[slot + Slot.hash] = hash;
  vocabulary.slots[slot + Slot.check] = check;
  vocabulary.slots[slot + Slot.id] = id + 1;
  vocabulary.text.push(text);
  vocabulary.isWord.push(isWord);
  return id;
}

function grow(vocabulary: Vocabulary): void {
  const { slots } = vocabulary;
  vocabulary.slots = new Int32Array(slots.length * 2);
  for (let from = 0; from < slots.length; from += SLOT) {
    if (slots[from + Slot.id] === 0) continue;
    const to = slotOf(vocabulary, slots[from + Slot.hash]!, slots[from + Slot.check]!);
    for (let part = 0; part < SLOT; part++) vocabulary.slots[to + part] = slots[from + part]!;
  }
}

/** A longer slice is for V8 a pointer into its text, which would keep the whole article in memory. */
const LONGEST_SLICE = 12;
const PIECE = 64;

function copyOf(text: string, start: number, end: number): string {
  if (end - start <= LONGEST_SLICE) return text.slice(start, end);
  const pieces: string[] = [];
  for (let at = start; at < end; at += PIECE) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(end, at + PIECE); unit++) units.push(text.charCodeAt(unit));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}
