import { useState, type ComponentProps } from 'react'
import { Field, type FieldWords } from './Field'

type TextInputProps = FieldWords & Omit<ComponentProps<'input'>, keyof FieldWords>

/// One line of text, a date, a number.
export function TextInput({ label, description, error, required, id, className, ...input }: TextInputProps) {
  return (
    <Field {...{ label, description, error, required, id, className }}>
      {worn => <input type="text" {...input} {...worn} className="control" />}
    </Field>
  )
}

/// A password, which can be shown, pasted and filled in by a password keeper.
export function PasswordInput({
  label,
  description,
  error,
  required,
  id,
  className,
  ...input
}: TextInputProps) {
  const [shown, setShown] = useState(false)
  return (
    <Field {...{ label, description, error, required, id, className }}>
      {worn => (
        <div className="with-toggle">
          <input
            {...input}
            {...worn}
            type={shown ? 'text' : 'password'}
            className="control"
            spellCheck={false}
          />
          <button
            type="button"
            aria-label={shown ? 'Hide the password' : 'Show the password'}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        </div>
      )}
    </Field>
  )
}

type TextareaProps = FieldWords &
  Omit<ComponentProps<'textarea'>, keyof FieldWords> & {
    /// Grows with what is written in it.
    autosize?: boolean
    minRows?: number
  }

/// Several lines of text.
export function Textarea({
  label,
  description,
  error,
  required,
  id,
  className,
  autosize,
  minRows,
  rows,
  ...input
}: TextareaProps) {
  const height = minRows ?? rows ?? 3
  return (
    <Field {...{ label, description, error, required, id, className }}>
      {worn => (
        <textarea
          {...input}
          {...worn}
          rows={height}
          style={autosize ? { minHeight: `${height * 1.5 + 1}em` } : undefined}
          className={autosize ? 'control grows' : 'control'}
        />
      )}
    </Field>
  )
}
