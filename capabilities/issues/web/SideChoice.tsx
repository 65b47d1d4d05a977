import { Select } from 'foundation/web/ui'
import type { SideHere } from './sides'

interface SideChoiceProps {
  sides: SideHere[]
  value: string | undefined
  onChange: (party: string) => void
  label: string
}

/// For whom something is written, where one writes for more than one's own side.
export function SideChoice({ sides, value, onChange, label }: SideChoiceProps) {
  if (sides.length < 2) return null
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={sides.map(side => ({ value: side.party, label: side.party_name }))}
      value={value ?? sides[0]?.party}
      onChange={party => party && onChange(party)}
    />
  )
}
