import { Select } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Library } from 'foundation/web/theme/Library'
import type { SelectProps } from './Select'
import './library.css'

interface SearchSelectProps extends SelectProps {
  /// It comes in the place of a list that had the focus.
  takesFocus: boolean
}

/// One of many, found by a part of its name.
export default function SearchSelect({ data, takesFocus, ...props }: SearchSelectProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Whoever went on meanwhile is not called back.
    if (takesFocus && document.activeElement === document.body) field.current?.focus()
  }, [takesFocus])
  return (
    <Library>
      <Select
        {...props}
        ref={field}
        data={[...data]}
        searchable
        openOnFocus={false}
        limit={props.limit ?? 60}
      />
    </Library>
  )
}
