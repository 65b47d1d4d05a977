import { Select } from '@mantine/core'
import { Library } from 'foundation/web/theme/Library'
import type { SelectProps } from './Select'
import './library.css'

/// One of many, found by a part of its name.
export default function SearchSelect({ data, ...props }: SelectProps) {
  return (
    <Library>
      <Select {...props} data={[...data]} searchable limit={props.limit ?? 60} />
    </Library>
  )
}
