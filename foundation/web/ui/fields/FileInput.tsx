import { Field, type FieldWords } from './Field'

interface FileInputProps extends FieldWords {
  onChange: (file: File | null) => void
  /// ".yaml,.yml": what the browser offers first.
  accept?: string
  'aria-label'?: string
}

/// A file from this machine.
export function FileInput({
  onChange,
  accept,
  label,
  description,
  error,
  required,
  id,
  className,
  ...more
}: FileInputProps) {
  return (
    <Field {...{ label, description, error, required, id, className }}>
      {worn => (
        <input
          {...more}
          {...worn}
          type="file"
          accept={accept}
          className="control file"
          onChange={event => onChange(event.currentTarget.files?.[0] ?? null)}
        />
      )}
    </Field>
  )
}
