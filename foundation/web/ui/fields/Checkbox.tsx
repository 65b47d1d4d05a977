import { createContext, use, useId, type ComponentProps, type ReactNode } from 'react'
import { FieldGroup, type FieldWords } from './Field'

type LineProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; description?: ReactNode }

interface Several {
  value: string[]
  onChange: (value: string[]) => void
}
const SeveralContext = createContext<Several | undefined>(undefined)

function CheckboxLine({ label, description, ...input }: LineProps) {
  const several = use(SeveralContext)
  return (
    <ChoiceLine
      type="checkbox"
      label={label}
      description={description}
      {...input}
      {...ofSeveral(several, input.value)}
    />
  )
}

function ofSeveral(several: Several | undefined, value: LineProps['value']) {
  if (!several) return {}
  const own = String(value)
  const checked = several.value.includes(own)
  const next = checked ? several.value.filter(one => one !== own) : [...several.value, own]
  return { checked, onChange: () => several.onChange(next) }
}

interface CheckboxGroupProps extends FieldWords, Several {
  children: ReactNode
}

function CheckboxGroup({ value, onChange, children, ...words }: CheckboxGroupProps) {
  return (
    <FieldGroup {...words}>
      <SeveralContext value={{ value, onChange }}>{children}</SeveralContext>
    </FieldGroup>
  )
}

/// Yes or no; in a Checkbox.Group, any of several.
export const Checkbox = Object.assign(CheckboxLine, { Group: CheckboxGroup })

interface One {
  name: string
  value: string
  onChange: (value: string) => void
}
const OneContext = createContext<One | undefined>(undefined)

function RadioLine({ label, description, ...input }: LineProps) {
  const one = use(OneContext)
  const own = String(input.value)
  const ofOne = one && { name: one.name, checked: one.value === own, onChange: () => one.onChange(own) }
  return <ChoiceLine type="radio" label={label} description={description} {...input} {...ofOne} />
}

interface RadioGroupProps extends FieldWords, Omit<One, 'name'> {
  children: ReactNode
}

function RadioGroup({ value, onChange, children, ...words }: RadioGroupProps) {
  const name = useId()
  return (
    <FieldGroup {...words}>
      <OneContext value={{ name, value, onChange }}>{children}</OneContext>
    </FieldGroup>
  )
}

/// One of a few that are all seen at once, in a Radio.Group.
export const Radio = Object.assign(RadioLine, { Group: RadioGroup })

function ChoiceLine({ label, description, ...input }: LineProps & { type: string }) {
  const own = useId()
  const id = input.id ?? own
  return (
    <div className="choice-line">
      <input {...input} id={id} aria-describedby={description ? `${id}-hint` : undefined} />
      <span>
        <label htmlFor={id}>{label}</label>
        {description && (
          <span id={`${id}-hint`} className="hint muted small">
            {description}
          </span>
        )}
      </span>
    </div>
  )
}
