import { expect, it } from 'vitest'
import { wordingHints } from './wording'

it.each([
  ['They always change it.', ['always']],
  ['ALWAYS late', ['always']],
  ['Never on a Friday; nevertheless it came.', ['never']],
  ['Nevertheless, two sideways steps.', []],
  ['A no-blame review of a fault-free line', []],
  ['Whose fault? Their fault!', ['fault']],
  ['You blamed us and you insist.', ['blamed', 'insist']],
  ['You insist, and blamed us.', ['insist', 'blamed']],
  ['“Obviously” they refused', ['obviously', 'refused']],
  ['Every\n time, of  course.', ['every time', 'of course']],
  ['Two batches came late in March.', []],
  ['The default supply and demand of the plant', []],
  ['Die Lösung fault’s over', ['fault']],
  ['', []],
])('finds in “%s” the loaded words %j', (text, words) =>
  expect(wordingHints(text).map(hint => hint.word)).toEqual(words),
)

it('says what to write instead', () =>
  expect(wordingHints('It is always late.')).toEqual([{ word: 'always', instead: 'say when it happened' }]))
