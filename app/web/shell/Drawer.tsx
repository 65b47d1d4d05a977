import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useRouterState } from '@tanstack/react-router'
import { Mark } from 'foundation/web/ui/Mark'
import { Icon } from 'foundation/web/ui/Icon'

/// The navigation on a narrow screen: slides over the page, and leaves when one has gone somewhere.
export function Drawer({
  opened,
  onClose,
  children,
}: {
  opened: boolean
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const place = useRouterState({ select: state => state.location.href })
  useEffect(() => {
    if (opened) dialog.current?.showModal()
    else dialog.current?.close()
  }, [opened])
  useEffect(onClose, [place]) // oxlint-disable-line react/exhaustive-deps
  return (
    <dialog ref={dialog} className="drawer nav-list" aria-label="Pages" onClose={onClose}>
      <div className="row between">
        <Link to="/" className="mark" activeOptions={{ exact: true }}>
          <Mark width={30} /> My work
        </Link>
        <button type="button" className="icon-btn" aria-label="Close" onClick={onClose}>
          <Icon name="close" size={22} />
        </button>
      </div>
      {opened && children}
    </dialog>
  )
}
