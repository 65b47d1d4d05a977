import { useEffect, useRef, type ReactNode } from 'react'
import { useRouterState } from '@tanstack/react-router'
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
      <button type="button" className="icon-btn" aria-label="Close" onClick={onClose}>
        <Icon name="close" size={22} />
      </button>
      {opened && children}
    </dialog>
  )
}
