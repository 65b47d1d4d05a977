import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Act, NeutralTextarea, note, ProblemNote, Radio } from 'foundation/web/ui'

interface JudgeFormProps {
  name: string
  agrees: boolean
  remark: string
  send: (agrees: boolean, remark: string) => Promise<unknown>
  onClose: () => void
}

/// How one side sees a stated fact, with what it knows about it.
export function JudgeForm({ name, agrees, remark, send, onClose }: JudgeFormProps) {
  const [said, setSaid] = useState({ agrees, remark })
  const id = useId()
  const sending = useMutation({
    mutationFn: () => send(said.agrees, said.remark),
    onSuccess: () => {
      note('Said.')
      onClose()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      {!sending.error?.at('/remark') && <ProblemNote problem={sending.error} />}
      <Radio.Group
        label={`How ${name} sees it`}
        value={String(said.agrees)}
        onChange={value => setSaid({ ...said, agrees: value === 'true' })}
      >
        <Radio value="true" label="It is so" />
        <Radio value="false" label="We see it differently" />
      </Radio.Group>
      <NeutralTextarea
        id={id}
        label="What you know about it"
        description="A date, a figure, where it can be looked up."
        minRows={2}
        value={said.remark}
        onChange={event => setSaid({ ...said, remark: event.currentTarget.value })}
        error={sending.error?.at('/remark')}
      />
      <div className="row">
        <Act look="main" type="submit" pending={sending.isPending}>
          Save
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
