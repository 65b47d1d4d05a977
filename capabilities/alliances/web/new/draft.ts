import type { Me } from 'foundation/web/api/session'
import type { Shape } from 'foundation/web/api/shapes'
import type { Forum, Seat } from '../alliance_queries'
import { forumTemplates, nextHigher } from '../forum_templates'

export type NewAlliance = Shape<'NewAlliance'>

export interface Partner {
  id: number
  name: string
  short_name: string
  standing: 'invited' | 'paper'
  manager_name: string
  manager_mail: string
}

/// A seat of ours and the one that it faces at a partner.
export interface Pair {
  id: number
  partner: number
  role: Seat['role']
  title: string
  /// Who of us holds it; empty: vacant.
  person_mail: string
  /// Whom we expect there; empty: vacant.
  their_name: string
}

export interface Committee {
  code: string
  name: string
  level: Forum['level']
  cadence: Forum['cadence']
  chosen: boolean
  pairs: string[]
  leads: string[]
}

/// What the form holds, step by step, before it is one description.
export interface Draft {
  name: string
  type: string
  tier: NewAlliance['tier']
  phase: NewAlliance['phase']
  effective_date: string
  north_star: string
  us: { name: string; short_name: string }
  partners: Partner[]
  pairs: Pair[]
  committees: Committee[]
}

export const freshPartner = (id: number): Partner => ({
  id,
  name: '',
  short_name: '',
  standing: 'invited',
  manager_name: '',
  manager_mail: '',
})

export function emptyDraft(me: Me, today: string): Draft {
  return {
    name: '',
    type: 'AT02',
    tier: 'typical',
    phase: 'active',
    effective_date: today,
    north_star: '',
    us: { name: me.organisation.name, short_name: me.organisation.short_name },
    partners: [freshPartner(1)],
    pairs: [
      {
        id: 1,
        partner: 1,
        role: 'alliance_manager',
        title: 'Alliance manager',
        person_mail: me.mail,
        their_name: '',
      },
      {
        id: 2,
        partner: 1,
        role: 'executive_sponsor',
        title: 'Executive sponsor',
        person_mail: '',
        their_name: '',
      },
    ],
    committees: forumTemplates.map(({ code, name, level, cadence }) => ({
      code,
      name,
      level,
      cadence,
      chosen: code === 'FO10',
      pairs: code === 'FO10' ? ['2'] : [],
      leads: code === 'FO10' ? ['2'] : [],
    })),
  }
}

/// "Clinical lead (Quillon)": a pair in a list of choices.
export function pairInWords(pair: Pair, draft: Draft): string {
  const partner = draft.partners.find(one => one.id === pair.partner)
  return draft.partners.length > 1 ? `${pair.title}, with ${partner?.short_name}` : pair.title
}

/// The whole description, as the server takes it.
export function descriptionOf(draft: Draft): NewAlliance {
  const { name, type, tier, phase, effective_date, north_star } = draft
  return {
    name,
    type,
    tier,
    phase,
    effective_date,
    north_star: north_star.trim() || undefined,
    parties: [{ ...draft.us, standing: 'us' }, ...draft.partners.map(partyOf)],
    seats: draft.pairs.flatMap(pair => seatsOf(pair, draft)),
    forums: forumsOf(draft),
  }
}

function partyOf({ name, short_name, standing, manager_name, manager_mail }: Partner) {
  const alliance_manager = manager_mail ? { name: manager_name, mail: manager_mail } : undefined
  return { name, short_name, standing, alliance_manager }
}

const ours = (pair: string | number) => `ours-${pair}`
const theirs = (pair: string | number) => `theirs-${pair}`

function seatsOf(pair: Pair, draft: Draft): NewAlliance['seats'] {
  const { role, title } = pair
  const partner = draft.partners.find(one => one.id === pair.partner)
  return [
    {
      key: ours(pair.id),
      party: draft.us.short_name,
      role,
      title,
      person_mail: pair.person_mail || undefined,
      counterpart_key: theirs(pair.id),
    },
    {
      key: theirs(pair.id),
      party: partner?.short_name ?? '',
      role,
      title,
      name: pair.their_name || undefined,
    },
  ]
}

function forumsOf(draft: Draft): NewAlliance['forums'] {
  const chosen = draft.committees.filter(committee => committee.chosen)
  const there = new Set(draft.pairs.map(pair => String(pair.id)))
  const seats = (pairs: string[]) =>
    pairs.flatMap(pair => (there.has(pair) ? [ours(pair), theirs(pair)] : []))
  return chosen.map(({ code, name, level, cadence, pairs, leads }) => ({
    key: code,
    name,
    level,
    cadence,
    parent_key: nextHigher(level, chosen)?.code,
    seats: seats(pairs),
    co_chairs: seats(leads.filter(lead => pairs.includes(lead))),
  }))
}
