interface NameLinesProps {
  readonly lines: readonly string[]
  /** Baseline of the first line. */
  readonly y: number
  readonly lineHeight: number
  readonly className?: string | undefined
}

/** A name on a chart in as many lines as it needs. */
export function NameLines({ lines, y, lineHeight, className }: NameLinesProps) {
  return (
    <text className={className} y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={0} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
