import type { EntryField } from 'foundation/web/screens'
import { dayInWords, momentInWords } from 'foundation/web/ui'

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)
const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/// What is known of a field by its name.
export type Known = (field: string) => EntryField | undefined
const nothing: Known = () => undefined

/// What a field of an entry holds, in words; empty where it holds only ids, which say nothing to people. The record
/// that one takes away has all of it.
export function told(value: string, field = '', known = nothing): string {
  if (known(field)?.silent) return ''
  if (!/^([[{]|null$|true$|false$)/.test(value)) return known(field)?.words?.[value] ?? text(value)
  if (value === 'false') return 'No'
  try {
    return any(JSON.parse(value), field, known)
  } catch {
    return value
  }
}

function any(value: unknown, field: string, known: Known): string {
  if (known(field)?.silent) return ''
  if (typeof value === 'string') return known(field)?.words?.[value] ?? text(value)
  if (typeof value === 'number') return known(field)?.words?.[value] ?? String(value)
  if (value === true) return 'Yes'
  if (Array.isArray(value))
    return value
      .map(one => any(one, field, known))
      .filter(Boolean)
      .join('\n')
  return value ? thing(value, known) : ''
}

function text(value: string): string {
  if (isId(value)) return ''
  if (isHash(value)) return value.slice(0, 12)
  if (isInstant(value)) return momentInWords(value)
  return isDay(value) ? dayInWords(value) : value
}

// "Leila Haddad (Quillon)" and what she says; what has no name is told member by member.
function thing(value: object, known: Known): string {
  const { name, party_name, ...rest } = value as Record<string, unknown>
  if (typeof name !== 'string' || !name) return members(Object.entries(value), known)
  const says = Object.entries(rest).filter(([, held]) => typeof held === 'string' && !isInstant(held))
  const head = typeof party_name === 'string' && party_name ? `${name} (${party_name})` : name
  return [head, members(says, known)].filter(Boolean).join('\n')
}

const members = (all: [string, unknown][], known: Known) =>
  all
    .map(([member, held]) => [fieldName(member, known), any(held, member, known)])
    .filter(([, words]) => words)
    .map(([member, words]) => `${member}: ${words}`)
    .join('\n')

/// "would_change_if" → "Would change if", where it has no better name.
export function fieldName(field: string, known = nothing): string {
  const words = field.replaceAll('_', ' ')
  return known(field)?.label ?? words.charAt(0).toUpperCase() + words.slice(1)
}
