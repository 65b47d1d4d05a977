import { useNavigate } from '@tanstack/react-router'
import { Act, Checkbox, TextInput } from 'foundation/web/ui'
import { isDay, type Looking } from './looking'

/// The day as of which it is told, and whether roots count that one company alone has coded. Both stand in the address.
export function LookAt({ looking, today }: { looking: Looking; today: string }) {
  const go = useNavigate()
  const look = (change: Looking) =>
    void go({ to: '.', search: { ...looking, ...change }, replace: true, resetScroll: false })
  return (
    <div className="row loose look-at no-print">
      <TextInput
        type="date"
        label="As of"
        value={looking.as_of ?? today}
        max={today}
        onChange={event => {
          const day = event.currentTarget.value
          // Until a whole year is typed it is not asked about.
          if (isDay(day)) look({ as_of: day < today ? day : undefined })
        }}
      />
      {looking.as_of && <Act onClick={() => look({ as_of: undefined })}>Back to today</Act>}
      <Checkbox
        label="Count roots that are not confirmed yet"
        description="Coded by one company, or the case is still open"
        checked={looking.roots === 'provisional'}
        onChange={event => look({ roots: event.currentTarget.checked ? 'provisional' : undefined })}
      />
    </div>
  )
}
