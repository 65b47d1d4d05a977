import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/// The words, as a link where they lead anywhere.
export const linked = (words: ReactNode, to?: string) => (to ? <Link to={to}>{words}</Link> : words)
