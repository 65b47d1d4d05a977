const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)
const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/// What a field of an entry holds, in words; empty where it holds only ids, which say nothing to people. The record
/// that one takes away has all of it.
export function told(value: string): string {
  if (!/^[[{]/.test(value)) return text(value)
  try {
    return any(JSON.parse(value))
  } catch {
    return value
  }
}

function any(value: unknown): string {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number' || value === true) return String(value)
  if (Array.isArray(value)) return value.map(any).filter(Boolean).join('\n')
  return value ? thing(value) : ''
}

function text(value: string): string {
  if (isId(value)) return ''
  if (isHash(value)) return value.slice(0, 12)
  if (isInstant(value)) return minute.format(new Date(value))
  return isDay(value) ? day.format(new Date(`${value}T12:00:00`)) : value
}

// "Leila Haddad (Quillon)"; what has no name is told member by member.
function thing(value: object): string {
  const { name, party_name } = value as { name?: unknown; party_name?: unknown }
  if (typeof name === 'string' && name) return party_name ? `${name} (${any(party_name)})` : name
  return Object.entries(value)
    .map(([member, held]) => [fieldName(member), any(held)])
    .filter(([, words]) => words)
    .map(([member, words]) => `${member}: ${words}`)
    .join('\n')
}

/// "would_change_if" → "Would change if".
export function fieldName(field: string): string {
  const words = field.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
