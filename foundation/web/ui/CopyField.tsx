import { useId, useRef, useState } from 'react'
import { Act } from './Act'
import { Icon } from './Icon'
import './copy.css'

/// A link or a key to be handed on: shown whole, selected by a click, copied by a button.
export function CopyField({ label, value, note }: { label: string; value: string; note?: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    field.current?.select()
    // Without TLS the browser hides its clipboard; the selection above is then what the keyboard copies.
    await navigator.clipboard?.writeText(value)
    setCopied(navigator.clipboard !== undefined)
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div>
        <input id={id} ref={field} readOnly value={value} onFocus={event => event.target.select()} />
        <Act onClick={() => void copy()} icon={<Icon name={copied ? 'check' : 'copy'} size={16} />}>
          {copied ? 'Copied' : 'Copy'}
        </Act>
      </div>
      {note && <p className="muted small">{note}</p>}
      <span className="vh" role="status">
        {copied ? 'Copied' : ''}
      </span>
    </div>
  )
}
