import { z } from 'zod'

/** Everything that a person can set, with its default. One schema for the file, the window and the handlers. */
export const settingsSchema = z.object({
  area: z.string().default('US'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  textSize: z.enum(['normal', 'large', 'largest']).default('normal'),
  payForm: z.enum(['annual', 'hourly']).default('annual'),
  /** Whether `/` and `?` work from anywhere; WCAG 2.1.4 asks that single keys can be turned off. */
  singleKeys: z.boolean().default(true),
  /** Address of the view that was open last, such as `/occupation/29-2072.00`. */
  lastView: z.string().max(2000).default('/'),
})
export type Settings = z.infer<typeof settingsSchema>

/** The settings to change; the others stay. Unlike the file's schema it fills in no defaults. */
export const settingsChange = z
  .strictObject({
    area: z.string().regex(/^[A-Z0-9]{2,7}$/),
    theme: z.enum(['system', 'light', 'dark']),
    textSize: z.enum(['normal', 'large', 'largest']),
    payForm: z.enum(['annual', 'hourly']),
    singleKeys: z.boolean(),
    lastView: z.string().max(2000),
  })
  .partial()
