/** Every object inside `value`, itself among them, with the path that leads to it. */
export function everyObject(value: unknown, path = ''): { path: string; value: object }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, each]) => everyObject(each, `${path}/${key}`))
  return [{ path, value }, ...inner]
}
