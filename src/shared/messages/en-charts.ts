/** Words on charts, and the sentences that stand for a chart where it cannot be seen. */
export const charts = {
  wages: {
    label: (rows: string) => `Chart of pay on one scale that starts at zero. ${rows}`,
    row: (area: string, low: string, median: string, high: string) =>
      `${area}: one in ten earns less than ${low}, half earn more than ${median}, one in ten earns more than ${high}.`,
    rowMedian: (area: string, median: string) => `${area}: half earn more than ${median}.`,
    rowNone: (area: string, why: string) => `${area}: ${why}.`,
    low: (pay: string) => `1 in 10 earn less than ${pay}`,
    high: (pay: string) => `1 in 10 earn more than ${pay}`,
    lowShort: (pay: string) => `10%: ${pay}`,
    highShort: (pay: string) => `90%: ${pay}`,
    middle: (pay: string) => `Half earn more than ${pay}`,
    middleShort: (pay: string) => `Median ${pay}`,
    zero: '$0',
  },
  bars: {
    label: (what: string, rows: string) => `Bar chart of ${what}. ${rows}`,
    row: (name: string, value: string) => `${name}: ${value}.`,
    absent: (name: string, why: string) => `${name}: ${why}`,
  },
  education: 'the highest education of people in this job, United States',
  projection: 'the expected change in the number of jobs',
  projectionRow: (area: string, base: number, projected: number) =>
    `${area}, ${base} to ${projected}`,
} as const
