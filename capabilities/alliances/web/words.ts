import types from '../../../practice/alliance-types.json'
import type { Alliance, Forum, Party, Seat } from './alliance_queries'

/// The words of the catalogue and of the choices, as people say them.

export const typeNames: Record<string, string> = Object.fromEntries(types.map(type => [type.code, type.name]))
export const typeName = (code: string) => typeNames[code] ?? code
export const typeChoices = types.map(type => ({ value: type.code, label: type.name }))

export const phases: Record<Alliance['phase'], string> = {
  exploring: 'Exploring',
  due_diligence: 'Due diligence',
  negotiating: 'Negotiating',
  launching: 'Launching',
  active: 'Active',
  renewing: 'Renewing',
  winding_down: 'Winding down',
  closed: 'Closed',
}

export const tiers: Record<Alliance['tier'], string> = {
  simple: 'Simple',
  typical: 'Typical',
  complex: 'Complex',
}

export const roles: Record<Seat['role'], string> = {
  alliance_manager: 'Alliance manager',
  executive_sponsor: 'Executive sponsor',
  committee_member: 'Committee member',
  team_member: 'Team member',
  internal_stakeholder: 'Internal stakeholder',
  observer: 'Observer',
}

export const levels: Record<Forum['level'], string> = {
  final_pair: 'Final pair',
  global: 'Global',
  regional: 'Regional',
  local: 'Local',
  team: 'Team',
}

export const cadences: Record<Forum['cadence'], string> = {
  weekly: 'every week',
  two_weekly: 'every two weeks',
  monthly: 'every month',
  quarterly: 'every quarter',
  as_needed: 'as needed',
}

export const standings: Record<Party['standing'], string> = {
  signed_in: 'Signs in',
  invited: 'Invited',
  paper: 'On paper',
}

/// The words of a record as the options of a Select.
export const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
