import { dayInWords, type Tone } from 'foundation/web/ui'
import type { Precedent } from './precedent_queries'

type Stands = Pick<Precedent, 'standing'>

/// Whether it still guides, in a few words; what no longer does stays readable and is marked.
export function howItStands(precedent: Stands, today: string): { tone: Tone; words: string } {
  const { superseded_by, valid_until } = precedent.standing
  if (superseded_by) return { tone: 'none', words: 'Superseded' }
  if (valid_until < today) return { tone: 'warn', words: `Ran out on ${dayInWords(valid_until)}` }
  return { tone: 'ok', words: `Holds until ${dayInWords(valid_until)}` }
}

/// How often it was looked at, and whether that helped.
export function use({ consulted, helped }: Pick<Precedent, 'consulted' | 'helped'>): string {
  if (consulted === 0) return 'No issue has looked at it yet'
  const times = consulted === 1 ? 'one issue' : `${consulted} issues`
  return `Looked at in ${times}; helped in ${helped}`
}

const plain = (text: string) => text.toLocaleLowerCase()

/// Those that have every word that is sought, anywhere in what they say.
export function found<P extends Precedent>(precedents: P[], sought: string, theme: string | null): P[] {
  const words = plain(sought).split(/\s+/).filter(Boolean)
  return precedents.filter(one => {
    const { told: _told, applies_to_future: _applies, ...said } = one.reason
    const text = plain([one.question, ...one.functions, ...Object.values(said)].join(' '))
    return (!theme || one.theme === theme) && words.every(word => text.includes(word))
  })
}
