import './key.css'

/// What is drawn how: a sample and its name.
export interface KeyItem {
  look: 'figure' | 'now' | 'before' | 'went' | 'stayed' | 'solid' | 'dashed' | 'thin' | 'ours' | 'theirs'
  name: string
  /// A number as it is written in the drawing.
  figure?: number
}

/// Names what is drawn, where there is no room to name it in its place.
export function Key({ items }: { items: readonly KeyItem[] }) {
  return (
    <ul className="key">
      {items.map(item => (
        <li key={item.name}>
          <span className={`key-sample ${item.look}`} aria-hidden="true">
            {item.figure}
          </span>
          {item.name}
        </li>
      ))}
    </ul>
  )
}
