import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Act, NeutralTextarea, note, ProblemNote } from 'foundation/web/ui'
import { work, type OptionAnswer, type Part } from './issue_queries'

interface AsideFormProps {
  option: OptionAnswer
  part: Part
  onClose: () => void
}

/// Narrows the choice: an option is set aside with a reason, and can be brought back.
export function AsideForm({ option, part, onClose }: AsideFormProps) {
  const [reason, setReason] = useState('')
  const id = useId()
  const back = useMutation({ mutationFn: () => work(part).bringBack(option.id) })
  const setAside = useMutation({
    mutationFn: () => work(part).setAside(option.id, reason),
    onSuccess: () => note('Set aside.', back.mutate),
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        setAside.mutate()
      }}
    >
      {!setAside.error?.at('/reason') && <ProblemNote problem={setAside.error} />}
      <NeutralTextarea
        id={id}
        label="Why you look at it no longer"
        description="It stays readable, and anybody can bring it back."
        minRows={1}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        error={setAside.error?.at('/reason')}
      />
      <div className="row">
        <Act look="main" type="submit" pending={setAside.isPending}>
          Set it aside
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
