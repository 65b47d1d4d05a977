import type { Problem } from 'foundation/web/api/problem'
import { faultOf, Select } from 'foundation/web/ui'

/// Where this browser is.
export const timeZoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

interface TimeZoneProps {
  value: string
  onChange: (value: string) => void
  label?: string
  description?: string
  problem?: Problem | null
  at?: string
}

/// A time zone by its city.
export function TimeZone({
  value,
  onChange,
  label = 'Time zone',
  description,
  problem,
  at = '/time_zone',
}: TimeZoneProps) {
  return (
    <Select
      label={label}
      description={description}
      data={choices(value)}
      value={value}
      onChange={chosen => chosen && onChange(chosen)}
      searchable
      limit={60}
      nothingFoundMessage="No city of that name. Try the largest one nearby."
      required
      {...faultOf(problem, at)}
    />
  )
}

function choices(present: string) {
  const names = [...new Set([present, 'UTC', ...Intl.supportedValuesOf('timeZone')])].filter(Boolean)
  return names.map(name => ({ value: name, label: name.replaceAll('_', ' ') }))
}
