/// "24 %", with a space that does not break.
export const percent = (share: number) => `${Math.round(share * 100)}\u00A0%`

/// "1 day", "6 days".
export const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
