import { Modal } from '@mantine/core'
import { useEffect } from 'react'
import { Library } from 'foundation/web/theme/Library'
import { MiniRibbon } from 'foundation/web/room/Ribbon'
import type { DialogProps } from './Dialog'
import { firstField } from './in_place'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import './dialog.css'

/// The library's modal with our ribbon; a plain heading instead of a second banner.
export default function DialogFrame({
  title,
  opened,
  onClose,
  children,
  room,
  thing,
  size = 'md',
}: DialogProps) {
  useEffect(focusReturned, [])
  return (
    <Library>
      <Modal.Root
        opened={opened}
        onClose={onClose}
        size={size}
        lockScroll={false}
        transitionProps={{ duration: 0 }}
      >
        <Modal.Overlay className="veil" />
        <Modal.Content>
          <Modal.Header component="div" className="dialog-head">
            <Modal.Title className="dialog-title">{title}</Modal.Title>
            <Modal.CloseButton aria-label="Close" />
          </Modal.Header>
          {room && <MiniRibbon room={room} thing={thing} />}
          <Modal.Body className="dialog-body" ref={markFirstField}>
            {children}
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Library>
  )
}

// A dialog is taken away when it closes, and the library no longer gives the focus back then.
function focusReturned() {
  const before = document.activeElement
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
}

// Whoever opens a form wants to write in it, and not to close it: the library's trap looks for this mark.
const markFirstField = (body: HTMLElement | null) => firstField(body)?.setAttribute('data-autofocus', '')
