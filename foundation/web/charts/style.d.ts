import 'react'

// A length or share that the style sheet makes something of.
declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined
  }
}
