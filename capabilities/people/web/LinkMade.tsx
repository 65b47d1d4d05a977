import { Act, CopyField, Dialog, Moment } from 'foundation/web/ui'

export interface MadeLink {
  url: string
  expiresAt: string
  /// To whom it is handed.
  to: string
  purpose: 'invitation' | 'reset'
}

/// A link that works once, shown this once.
export function LinkMade({ made, onClose }: { made: MadeLink | undefined; onClose: () => void }) {
  if (!made) return null
  const joins = made.purpose === 'invitation'
  return (
    <Dialog title={joins ? 'Hand this invitation on' : 'Hand this reset link on'} opened onClose={onClose}>
      <p>
        Send it to <b>{made.to}</b> by a way that you trust: whoever opens it first{' '}
        {joins ? 'joins in' : 'signs in in'} their name. No mail is sent from here.
      </p>
      <CopyField label={joins ? 'Invitation link' : 'Reset link'} value={made.url} />
      <p className="muted small">
        It works once, until <Moment at={made.expiresAt} />, and is not shown again. A new one can be made at
        any time.
      </p>
      <div className="dialog-end">
        <Act look="main" onClick={onClose}>
          Done
        </Act>
      </div>
    </Dialog>
  )
}
