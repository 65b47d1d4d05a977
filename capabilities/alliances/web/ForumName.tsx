import { Act, TextInput, type faultOf } from 'foundation/web/ui'

interface ForumNameProps {
  name: string
  onChange: (name: string) => void
  fault: ReturnType<typeof faultOf>
}

/// A committee's name. One that is called after trouble is visited like a court: a hint offers names of goals, and takes no
/// name away. (J. Weiss and J. Hughes, "Want Collaboration? Accept, and Actively Manage, Conflict", HBR, March 2005.)
export function ForumName({ name, onChange, fault }: ForumNameProps) {
  return (
    <div>
      <TextInput
        label="Name"
        value={name}
        onChange={event => onChange(event.currentTarget.value)}
        required
        {...fault}
      />
      {isCalledAfterTrouble(name) && (
        <div className="stack" role="status">
          <p className="small">
            People bring less to a place that is called after trouble. Call it by the goal that it serves, if
            you can:
          </p>
          <p className="row">
            {goals.map(goal => (
              <Act key={goal} onClick={() => onChange(goal)}>
                {goal}
              </Act>
            ))}
          </p>
        </div>
      )}
    </div>
  )
}

const goals = ['Growth together', 'Delivery on time', 'One plan for both']

export const isCalledAfterTrouble = (name: string) =>
  /\b(escalation|conflict|dispute|deadlock|complaint|problem|crisis|trouble)/i.test(name)
