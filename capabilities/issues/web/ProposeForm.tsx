import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Act, NeutralTextarea, note, ProblemNote, Radio } from 'foundation/web/ui'
import { end, type Part } from './issue_queries'
import { inWords, scored } from './scores'
import type { SideHere } from './sides'

interface ProposeFormProps {
  part: Part
  sides: SideHere[]
  onClose: () => void
}

/// The option on which all could settle, and the short reason.
export function ProposeForm({ part, sides, onClose }: ProposeFormProps) {
  const choices = scored(
    part.issue.options,
    sides.map(side => side.party),
  )
  const { settlement } = part.issue
  const [option, setOption] = useState(choices.find(one => one.best)?.option.id ?? '')
  const [because, setBecause] = useState('')
  const id = useId()
  const propose = useMutation({
    mutationFn: () => end(part).propose({ option, because }),
    onSuccess: () => {
      note('Proposed. The other side is asked to agree.')
      onClose()
    },
  })
  return (
    <form
      className="stack propose"
      onSubmit={event => {
        event.preventDefault()
        propose.mutate()
      }}
    >
      {!propose.error?.at('/because') && <ProblemNote problem={propose.error} />}
      {settlement && (
        <p className="muted">
          Another answer takes the place of the one that stands, and everybody is asked anew, also whoever has
          agreed already.
        </p>
      )}
      <Radio.Group label="The option" value={option} onChange={setOption}>
        {choices.map(one => (
          <Radio
            key={one.option.id}
            value={one.option.id}
            label={one.option.title}
            description={one.option.ratings.length > 0 ? inWords(one) : undefined}
          />
        ))}
      </Radio.Group>
      <NeutralTextarea
        id={id}
        label="Because"
        description="In a sentence or two that both sides can stand by, and which criteria it satisfies."
        minRows={2}
        value={because}
        onChange={event => setBecause(event.currentTarget.value)}
        error={propose.error?.at('/because')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          obstacle={option ? undefined : 'Choose an option.'}
          pending={propose.isPending}
        >
          Propose it
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
