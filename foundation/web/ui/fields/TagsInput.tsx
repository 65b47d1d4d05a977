import { lazy, Suspense } from 'react'
import { Field, type FieldWords } from './Field'

export interface TagsInputProps extends FieldWords {
  /// Words to choose from; others can be written.
  data?: string[]
  value: string[]
  onChange: (value: string[]) => void
  placeholder?: string
  maxTags?: number
  acceptValueOnBlur?: boolean
}

const TagsFrame = lazy(() => import('./TagsFrame'))

/// Several short words: chosen or written, Enter after each. Its code is loaded when it is shown.
export function TagsInput(props: TagsInputProps) {
  const { label, description, error, required, id } = props
  const waiting = (
    <Field {...{ label, description, error, required, id }}>
      {worn => <input {...worn} className="control" readOnly value={props.value.join(', ')} />}
    </Field>
  )
  return (
    <Suspense fallback={waiting}>
      <TagsFrame {...props} />
    </Suspense>
  )
}
