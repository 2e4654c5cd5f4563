/** The number that was typed, such as `$45,000` or `22.50`; null when it is none, or not in (0, `most`]. */
export function typedNumber(text: string, most: number): number | null {
  const plain = text.replaceAll(/[\s$,]/g, '')
  if (!/^\d*\.?\d+$|^\d+\.$/.test(plain)) return null
  const value = Number(plain)
  return value > 0 && value <= most ? value : null
}
