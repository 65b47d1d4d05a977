import type { EntryFields } from 'foundation/web/screens'
import { cadences, levels, phases, roles, standings, tiers, typeNames } from './words'

const silent = { silent: true } as const

/// How the entries of alliances, companies, seats, committees and paper signatures are told.
export const fields: EntryFields = {
  'alliance.slug': silent,
  'alliance.type': { label: 'Kind', words: typeNames },
  'alliance.tier': { words: tiers },
  'alliance.phase': { words: phases },
  'alliance.north_star': { label: 'North Star' },
  'party.alliance': silent,
  'party.organisation': silent,
  'party.standing': { words: standings },
  'party.manager_name': { label: 'Alliance manager' },
  'party.manager_mail': { label: 'Mail of the alliance manager' },
  'party.expires_at': { label: 'The link works until' },
  'seat.alliance': silent,
  'seat.party': { label: 'Company' },
  'seat.role': { words: roles },
  'seat.person': silent,
  'forum.alliance': silent,
  'forum.level': { words: levels },
  'forum.cadence': { label: 'Meets', words: cadences },
  'forum.parent': { label: 'What it cannot settle goes to' },
  'forum.co_chair': { label: 'Co-chair' },
  'paper.alliance': silent,
  'paper.party': { label: 'Company' },
  'paper.about': { label: 'What was signed' },
  'paper.noun': silent,
  'paper.content_hash': { label: 'Fingerprint of the text' },
  'paper.who': { label: 'Who signed' },
  'paper.evidence': { label: 'Where the signed sheet is' },
}
