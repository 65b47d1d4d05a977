import type { Shape } from 'foundation/web/api/shapes'

export type Step = Shape<'Step'>

/// The steps of the method, in the order in which they are usually taken.
export const stepOrder: Step[] = [
  'question',
  'interests',
  'facts',
  'contributions',
  'options',
  'criteria',
  'choice',
]

export const isStep = (word: unknown): word is Step => stepOrder.includes(word as Step)
