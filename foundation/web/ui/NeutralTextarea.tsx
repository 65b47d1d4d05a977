import type { ComponentProps } from 'react'
import { Textarea } from './fields/TextInput'
import { wordingHints } from './wording'
import './wording.css'

// More than a few would be a reproach, and this is none.
const most = 3

/// Several lines of text that the other side reads: while one writes, a loaded word is met with a gentler way to say it.
export function NeutralTextarea(props: ComponentProps<typeof Textarea>) {
  return (
    <div>
      <Textarea autosize {...props} />
      <WordingHints text={String(props.value ?? '')} />
    </div>
  )
}

/// What to say instead of the loaded words in a text. It never stands in the way of anything.
export function WordingHints({ text }: { text: string }) {
  return (
    <div className="wording" role="status" aria-label="Wording">
      {wordingHints(text)
        .slice(0, most)
        .map(({ word, instead }) => (
          <p key={word}>
            <q>{word}</q> – {instead}
          </p>
        ))}
    </div>
  )
}
