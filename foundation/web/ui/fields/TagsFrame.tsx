import { TagsInput } from '@mantine/core'
import { Library } from 'foundation/web/theme/Library'
import type { TagsInputProps } from './TagsInput'
import './library.css'

/// The library's field for several words.
export default function TagsFrame(props: TagsInputProps) {
  return (
    <Library>
      <TagsInput {...props} />
    </Library>
  )
}
