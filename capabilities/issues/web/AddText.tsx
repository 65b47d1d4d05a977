import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState, type ReactNode } from 'react'
import { Act, NeutralTextarea, ProblemNote } from 'foundation/web/ui'

interface AddTextProps {
  label: string
  description?: string
  verb: string
  send: (text: string) => Promise<unknown>
  /// What else is chosen with it.
  children?: ReactNode
}

/// A line for one more: it stays open and empty when one was added, so that the next can be written at once.
export function AddText({ label, description, verb, send, children }: AddTextProps) {
  const [text, setText] = useState('')
  // A page of many lines stays calm: what goes with one is there once somebody has come to write in it.
  const [reached, setReached] = useState(false)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const adding = useMutation({
    mutationFn: send,
    onSuccess: () => setText(''),
    onSettled: (_, problem) => {
      const elsewhere =
        document.activeElement !== document.body && !form.current?.contains(document.activeElement)
      if (!elsewhere && (!problem || problem.at('/text'))) field.current?.focus()
    },
  })
  return (
    <form
      className={reached ? 'add-text reached' : 'add-text'}
      ref={form}
      onSubmit={event => {
        event.preventDefault()
        adding.mutate(text)
      }}
    >
      {!adding.error?.at('/text') && <ProblemNote problem={adding.error} />}
      <NeutralTextarea
        id={id}
        ref={field}
        label={label}
        description={description}
        minRows={1}
        onFocus={() => setReached(true)}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        error={adding.error?.at('/text')}
      />
      <div className="row add-end">
        {children}
        <Act type="submit" pending={adding.isPending}>
          {verb}
        </Act>
      </div>
    </form>
  )
}
