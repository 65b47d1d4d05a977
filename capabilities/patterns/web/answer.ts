import type { AnswerText } from './pattern_queries'

/// The parts of an answer, in the words of the server where one is missing.
export const answerParts = [
  { name: 'chosen', label: 'What was chosen', missing: 'Say what was chosen.' },
  { name: 'criteria', label: 'Which criteria were used', missing: 'Say which criteria were used.' },
  { name: 'given_up', label: 'What was given up', missing: 'Say what was given up.' },
  {
    name: 'would_change_if',
    label: 'What would change the answer',
    missing: 'Say what would change the answer.',
  },
] as const

/// What an answer still lacks before everybody can read it.
export const missingIn = (answer: AnswerText): string[] => [
  ...answerParts.filter(({ name }) => !answer[name].trim()).map(({ missing }) => missing),
  ...(answer.told.length === 0 ? ['Say who must hear it.'] : []),
]
