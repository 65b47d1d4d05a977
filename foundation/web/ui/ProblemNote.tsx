import { asProblem, type Problem } from 'foundation/web/api/problem'
import { Act } from './Act'
import { Icon } from './Icon'
import './problem.css'

interface ProblemNoteProps {
  problem: unknown
  /// What to call the places that the faults point to, by JSON pointer: { '/name': 'Name' }.
  labels?: Record<string, string>
  again?: () => void
}

const unlabelled: Record<string, string> = {}

/// A refusal in words, with a link to each field that is at fault. The answer to something that one did takes the focus,
/// so that it is read at once; a page that could not be loaded leaves the focus where it is.
export function ProblemNote({ problem, labels = unlabelled, again }: ProblemNoteProps) {
  if (!problem) return null
  const { message, code, faults, incident } = asProblem(problem)
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={again ? undefined : focusOnce}>
      <Icon name="warning" size={20} />
      <div className="stack">
        <p>
          <b>{code === 'malformed' && faults.length > 0 ? toMend(faults.length) : message}</b>
        </p>
        {faults.length > 0 && (
          <ul>
            {faults.map(fault => (
              <li key={fault.at + fault.sentence}>
                {labels[fault.at] ? (
                  <a href={`#${fieldId(fault.at)}`}>{labels[fault.at]}</a>
                ) : (
                  <b>{place(fault.at)}</b>
                )}
                : {fault.sentence}
              </li>
            ))}
          </ul>
        )}
        {incident && <p className="small">Id: {incident}</p>}
        {again && <Act onClick={again}>Try again</Act>}
      </div>
    </div>
  )
}

// What the server says to programs: people see the places.
const toMend = (count: number) => (count === 1 ? 'One thing to mend' : `${count} things to mend`)

const focusOnce = (note: HTMLElement | null) => note?.focus()

/// The id that a field wears, so that a fault can lead to it.
export const fieldId = (pointer: string) => `field${pointer.replaceAll('/', '-')}`

/// What a field needs to wear its fault: `<TextInput label="Name" {...fault(problem, '/name')} />`.
export function faultOf(problem: Problem | null | undefined, pointer: string) {
  return { id: fieldId(pointer), error: problem?.at(pointer) }
}

// "/seats/2/role" → "seats, 3, role": a list is counted from one by people.
function place(at: string) {
  const parts = at.split('/').filter(Boolean)
  return parts
    .map(part =>
      /^\d+$/.test(part) && at.startsWith('/') ? String(Number(part) + 1) : part.replaceAll('_', ' '),
    )
    .join(', ')
}
