/** An event as another program reads it. */
export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly stamp: string
  /** `20261122` */
  readonly start: string
  readonly summary: string
  readonly alarm: string
}

const NAME = /^[A-Z][A-Z0-9-]*$/
const fail = (why: string): never => {
  throw new Error(`not RFC 5545: ${why}`)
}

/** Content lines, each as its name with parameters and its value. */
function contentLines(text: string): (readonly [name: string, value: string])[] {
  if (!text.endsWith('\r\n')) fail('no line end at the end')
  if (/[^\r]\n|\r[^\n]/.test(text)) fail('a line end that is not CRLF')
  const physical = text.slice(0, -2).split('\r\n')
  const long = physical.find((line) => Buffer.byteLength(line) > 75)
  if (long !== undefined) fail(`a line of ${Buffer.byteLength(long)} octets`)
  if (physical.some((line) => line === '' || line.includes('\uFFFD'))) fail('a blank or cut line')
  return text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => {
      const [, name = '', value = ''] = /^([^:]*):(.*)$/su.exec(line) ?? fail(`no value in ${line}`)
      if (!NAME.test(name.split(';')[0] ?? '')) fail(`a name ${name}`)
      return [name, value] as const
    })
}

/** Text of a value; a sign that must be escaped and is not ends the reading. */
function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) fail('a bare ; or ,')
  if (/(?<!\\)(?:\\\\)*\\(?![\\;,nN])/.test(value)) fail('a bare \\')
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) =>
    sign.toLowerCase() === 'n' ? '\n' : sign,
  )
}

/**
 * Reads an iCalendar file strictly, by RFC 5545 and by nothing of the code that writes one.
 *
 * @throws Error for a line, a component or a value that the standard does not allow
 */
export function readCalendar(text: string): ReadEvent[] {
  const stack: string[] = []
  const events: ReadEvent[] = []
  let own = new Map<string, string>()
  let alarm = new Map<string, string>()
  const calendar = new Map<string, string>()
  for (const [name, value] of contentLines(text)) {
    if (name === 'BEGIN') {
      stack.push(value)
      if (value === 'VEVENT') own = new Map()
      if (value === 'VALARM') alarm = new Map()
    } else if (name === 'END') {
      if (stack.pop() !== value) fail(`END:${value} out of place`)
      if (value === 'VEVENT') events.push(eventOf(own, alarm))
    } else {
      const into = { VCALENDAR: calendar, VEVENT: own, VALARM: alarm }[stack.at(-1) ?? '']
      if (!into) fail(`${name} in no component`)
      else if (into.has(name)) fail(`${name} twice`)
      else into.set(name, value)
    }
  }
  if (stack.length > 0) fail('a component without its end')
  if (calendar.get('VERSION') !== '2.0' || !calendar.get('PRODID')) fail('no VERSION or PRODID')
  if (new Set(events.map(({ uid }) => uid)).size < events.length) fail('a UID twice')
  return events
}

function eventOf(own: ReadonlyMap<string, string>, alarm: ReadonlyMap<string, string>): ReadEvent {
  const valueOf = (
    from: ReadonlyMap<string, string>,
    name: string,
    pattern: RegExp = /./su,
  ): string => {
    const value = from.get(name) ?? fail(`no ${name}`)
    return pattern.test(value) ? value : fail(`${name} ${value}`)
  }
  if (valueOf(alarm, 'ACTION') === 'DISPLAY') valueOf(alarm, 'DESCRIPTION')
  return {
    uid: valueOf(own, 'UID'),
    sequence: Number(valueOf(own, 'SEQUENCE', /^\d+$/)),
    stamp: valueOf(own, 'DTSTAMP', /^\d{8}T\d{6}Z$/),
    start: valueOf(own, 'DTSTART;VALUE=DATE', /^\d{8}$/),
    summary: unescaped(valueOf(own, 'SUMMARY')),
    alarm: valueOf(alarm, 'TRIGGER', /^-?P(?:\d+D)?(?:T\d+[HMS])?$/),
  }
}
