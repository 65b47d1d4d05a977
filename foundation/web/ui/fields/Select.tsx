import { lazy, Suspense, useState } from 'react'
import { Field, type FieldWords } from './Field'

export type Option = string | { value: string; label: string; disabled?: boolean }

export interface SelectProps extends FieldWords {
  data: readonly Option[]
  value?: string | null
  onChange?: (value: string | null) => void
  placeholder?: string
  disabled?: boolean
  /// The choice can be taken back.
  clearable?: boolean
  allowDeselect?: boolean
  'aria-label'?: string
  /// For lists too long to look through: one writes a part of the word. Its code is loaded when it is shown.
  searchable?: boolean
  limit?: number
  nothingFoundMessage?: string
}

const SearchSelect = lazy(() => import('./SearchSelect'))

/// One of several, by the browser's own list: quick, known, and right on a phone.
export function Select({ searchable, ...props }: SelectProps) {
  return searchable ? <Searched {...props} /> : <PlainSelect {...props} />
}

// Until its code is there a plain list stands in its place; who was on it stays on it.
function Searched(props: SelectProps) {
  const [held, setHeld] = useState(false)
  const waiting = (
    <div onFocus={() => setHeld(true)}>
      <PlainSelect {...props} />
    </div>
  )
  return (
    <Suspense fallback={waiting}>
      <SearchSelect {...props} takesFocus={held} />
    </Suspense>
  )
}

function PlainSelect(props: SelectProps) {
  const {
    data,
    value,
    onChange,
    placeholder,
    disabled,
    clearable,
    label,
    description,
    error,
    required,
    id,
    className,
  } = props
  return (
    <Field {...{ label, description, error, required, id, className }}>
      {worn => (
        <select
          {...worn}
          className="control"
          disabled={disabled}
          aria-label={props['aria-label']}
          value={value ?? ''}
          onChange={event => onChange?.(event.currentTarget.value || null)}
        >
          {(clearable || !value) && (
            <option value="" hidden={!clearable}>
              {placeholder ?? (clearable ? 'None' : 'Choose')}
            </option>
          )}
          {data.map(option => (
            <Choice key={typeof option === 'string' ? option : option.value} option={option} />
          ))}
        </select>
      )}
    </Field>
  )
}

function Choice({ option }: { option: Option }) {
  if (typeof option === 'string') return <option value={option}>{option}</option>
  return (
    <option value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  )
}
