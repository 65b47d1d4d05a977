import loaded from '../../../practice/loaded-words.json'

/// A word that makes the other side defend itself, as it was written, and what to say instead.
export interface WordingHint {
  word: string
  instead: string
}

// A whole word only, and none that is a part of another: neither “nevertheless” nor “no-blame”.
const whole = (words: string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words.map(word => word.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}-])`,
    'iu',
  )
const kinds = loaded.map(({ words, instead }) => ({ pattern: whole(words), instead }))

/// The loaded words in `text`, one of each kind, in the order in which they stand there.
export function wordingHints(text: string): WordingHint[] {
  return kinds
    .flatMap(({ pattern, instead }) => {
      const found = pattern.exec(text)
      return found ? [{ at: found.index, word: found[0].toLowerCase().replaceAll(/\s+/g, ' '), instead }] : []
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ word, instead }) => ({ word, instead }))
}
