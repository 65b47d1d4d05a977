import './who.css'

interface WhoProps {
  name: string
  /// Ours are round, theirs are square; the people of both companies see themselves as ours.
  ours: boolean
  /// What stands below the name: a function, a company.
  note?: string
  /// Only the picture; the name is then what a screen reader says and what a pointer shows.
  alone?: boolean
  size?: number
}

/// A person: initials round and solid for ours, square for theirs, and the name.
export function Who({ name, ours, note, alone = false, size = 26 }: WhoProps) {
  const face = (
    <span
      className={ours ? 'who' : 'who theirs'}
      style={size === 26 ? undefined : { width: size, height: size, fontSize: size * 0.42 }}
      {...(alone
        ? { role: 'img', 'aria-label': name, title: name, 'data-initials': initials(name) }
        : { 'aria-hidden': true })}
    >
      {alone ? null : initials(name)}
    </span>
  )
  if (alone) return face
  return (
    <span className="who-line">
      {face}
      <span>
        {name}
        {note && <small>{note}</small>}
      </span>
    </span>
  )
}

const honorific = /^(dr|prof|mr|mrs|ms|mx)\.?$/i

/// "Dr Annika Reuss" → "AR".
export function initials(name: string): string {
  const words = name.split(/[\s,]+/).filter(word => word && !honorific.test(word))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last]
    .map(word => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
