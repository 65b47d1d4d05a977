import './steps.css'

interface StepsProps {
  /// What a screen reader calls the row.
  label: string
  steps: string[]
  /// The place of the step that is going on; everything before it is done.
  now: number
}

/// Where something stands on its way.
export function Steps({ label, steps, now }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, place) => (
        <li
          key={step}
          className={place < now ? 'done' : place === now ? 'now' : undefined}
          aria-current={place === now ? 'step' : undefined}
        >
          {step}
          {place < now && <span className="vh">, done</span>}
        </li>
      ))}
    </ol>
  )
}
