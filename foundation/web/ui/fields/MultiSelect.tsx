import { useState } from 'react'
import { Checkbox } from './Checkbox'
import type { FieldWords } from './Field'
import type { Option } from './Select'
import { TextInput } from './TextInput'

type Entry = Option | { group: string; items: readonly Option[] }

interface MultiSelectProps extends FieldWords {
  data: readonly Entry[]
  value: string[]
  onChange: (value: string[]) => void
  /// With a field that narrows the list by a part of the name.
  searchable?: boolean
}

/// Several of a list that is seen whole, under headings where it has them: who is chosen, and who is not, at a glance.
export function MultiSelect({ data, value, onChange, searchable, ...words }: MultiSelectProps) {
  const [part, setPart] = useState('')
  const shown = (option: Option) => value.includes(valueOf(option)) || named(option, part)
  return (
    <Checkbox.Group {...words} value={value} onChange={onChange}>
      {searchable && (
        <TextInput
          type="search"
          aria-label="Narrow the list"
          placeholder="Narrow the list"
          value={part}
          onChange={event => setPart(event.currentTarget.value)}
        />
      )}
      <div className="choices-box">
        {data.map(entry =>
          isGroup(entry) ? group(entry.group, entry.items.filter(shown)) : shown(entry) && choice(entry),
        )}
      </div>
    </Checkbox.Group>
  )
}

const isGroup = (entry: Entry) => typeof entry === 'object' && 'group' in entry
const valueOf = (option: Option) => (typeof option === 'string' ? option : option.value)
const labelOf = (option: Option) => (typeof option === 'string' ? option : option.label)
const named = (option: Option, part: string) =>
  labelOf(option).toLowerCase().includes(part.trim().toLowerCase())

function group(title: string, items: readonly Option[]) {
  if (items.length === 0) return null
  return (
    <div key={title} role="group" aria-label={title}>
      <p className="hint">{title}</p>
      {items.map(choice)}
    </div>
  )
}

function choice(option: Option) {
  const disabled = typeof option === 'object' && option.disabled
  return (
    <Checkbox key={valueOf(option)} value={valueOf(option)} label={labelOf(option)} disabled={disabled} />
  )
}
