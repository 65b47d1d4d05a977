import { useId, type ReactNode } from 'react'
import './field.css'

/// What every field wears around it.
export interface FieldWords {
  label?: ReactNode
  description?: ReactNode
  /// What is wrong with it, in a sentence.
  error?: ReactNode
  required?: boolean
  id?: string
  className?: string
}

/// What the control inside must wear, so that its words are read with it.
export interface Worn {
  id: string
  required?: boolean
  'aria-invalid'?: true
  'aria-describedby'?: string
}

interface FieldProps extends FieldWords {
  children: (worn: Worn) => ReactNode
}

/// A label, a hint, the control, and what is wrong with it.
export function Field({ label, description, error, required, id, className, children }: FieldProps) {
  const own = useId()
  const control = id ?? own
  const described = [description && `${control}-hint`, error && `${control}-fault`].filter(Boolean).join(' ')
  return (
    <div className={className ? `field ${className}` : 'field'}>
      {label && (
        <label htmlFor={control}>
          {label}
          <Needed required={required} />
        </label>
      )}
      {description && (
        <p id={`${control}-hint`} className="hint">
          {description}
        </p>
      )}
      {children({
        id: control,
        required,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {error && (
        <p id={`${control}-fault`} className="fault">
          {error}
        </p>
      )}
    </div>
  )
}

/// The sign of a field that must be filled in.
export function Needed({ required }: { required?: boolean }) {
  return required ? (
    <span className="needed" aria-hidden="true">
      {' '}
      *
    </span>
  ) : null
}

/// Several choices under one question.
export function FieldGroup({
  label,
  description,
  error,
  required,
  id,
  children,
}: FieldWords & { children: ReactNode }) {
  const own = useId()
  const group = id ?? own
  const described = [description && `${group}-hint`, error && `${group}-fault`].filter(Boolean).join(' ')
  return (
    <fieldset id={group} tabIndex={-1} className="field" aria-describedby={described || undefined}>
      <legend>
        {label}
        <Needed required={required} />
      </legend>
      {description && (
        <p id={`${group}-hint`} className="hint">
          {description}
        </p>
      )}
      {children}
      {error && (
        <p id={`${group}-fault`} className="fault">
          {error}
        </p>
      )}
    </fieldset>
  )
}
