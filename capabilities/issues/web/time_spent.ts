/// How long people worked at something, as they would say it: "12 min", "3 h", "2 days".
export function timeSpent(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  if (minutes < 1) return 'under 1 min'
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours} h`
  const days = Math.floor(hours / 24)
  return days === 1 ? '1 day' : `${days} days`
}
