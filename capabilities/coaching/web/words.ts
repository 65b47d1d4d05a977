import type { Tone } from 'foundation/web/ui'
import type { CoachingAnswer } from './coaching_queries'

export const askedFor: Record<CoachingAnswer['asked_for'], string> = {
  help: 'Help to go on themselves',
  a_decision: 'A decision',
}

export const outcomes: Record<NonNullable<CoachingAnswer['outcome']>, string> = {
  settled: 'We settled it ourselves',
  joint_write_up: 'We write it up together',
  still_stuck: 'Still stuck',
}

export function standing(coaching: CoachingAnswer): { tone: Tone; words: string } {
  if (coaching.asked_for === 'a_decision' && coaching.state === 'asked')
    return { tone: 'none', words: 'Prepared together' }
  return {
    asked: { tone: 'warn' as Tone, words: coaching.i_coach ? 'Waits for your questions' : 'Asked' },
    with_questions: { tone: 'warn' as Tone, words: 'Questions to go back with' },
    planned: { tone: 'none' as Tone, words: 'With a plan' },
    ended: {
      tone: (coaching.outcome === 'still_stuck' ? 'warn' : 'ok') as Tone,
      words: coaching.outcome ? outcomes[coaching.outcome] : 'Closed',
    },
  }[coaching.state]
}
