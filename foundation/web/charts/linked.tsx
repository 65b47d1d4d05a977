import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { partsOf } from './address'

/// The words, as a link where they lead anywhere.
export const linked = (words: ReactNode, to?: string) => (to ? <Link {...partsOf(to)}>{words}</Link> : words)
