import type { Problem } from 'foundation/web/api/problem'
import { Checkbox, faultOf } from 'foundation/web/ui'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

interface WorkingDaysProps {
  value: number[]
  onChange: (value: number[]) => void
  problem?: Problem | null
}

/// The days on which somebody works: deadlines count only those.
export function WorkingDays({ value, onChange, problem }: WorkingDaysProps) {
  return (
    <Checkbox.Group
      label="Working days"
      description="Deadlines count only days on which both sides work."
      value={value.map(String)}
      onChange={chosen => onChange(chosen.map(Number).toSorted((one, other) => one - other))}
      {...faultOf(problem, '/working_days')}
    >
      <div className="row loose">
        {days.map((day, place) => (
          <Checkbox key={day} value={String(place)} label={day} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
