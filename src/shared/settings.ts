import { z } from 'zod'
import { papers } from './domain/sheet.ts'

/** Everything that a person can set, with its default. One schema for the file, the window and the handlers. */
export const settingsSchema = z.object({
  area: z.string().default('US'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  textSize: z.enum(['normal', 'large', 'largest']).default('normal'),
  payForm: z.enum(['annual', 'hourly']).default('annual'),
  /** What is in the printer. */
  paper: z.enum(papers).default('letter'),
  /** Whether `/` and `?` work from anywhere; WCAG 2.1.4 asks that single keys can be turned off. */
  singleKeys: z.boolean().default(true),
  /** Address of the view that was open last, such as `/occupation/29-2072.00`. */
  lastView: z.string().max(2000).default('/'),
  /** Minutes without use after which the casebook locks itself. */
  lockAfterMinutes: z.number().int().min(1).max(60).default(5),
  /** Days after a session when its draft is called unsigned. */
  unsignedAfterDays: z.number().int().min(1).max(365).default(10),
  /** Days without a session after which a client is listed. */
  contactEveryDays: z.number().int().min(1).max(365).default(30),
  /** Whether the system keeps the window out of screen shots and sharing while the casebook is open. */
  hideFromCapture: z.boolean().default(false),
})
export type Settings = z.infer<typeof settingsSchema>

/** The settings to change; the others stay. Unlike the file's schema it fills in no defaults. */
export const settingsChange = z
  .strictObject({
    area: z.string().regex(/^[A-Z0-9]{2,7}$/),
    theme: z.enum(['system', 'light', 'dark']),
    textSize: z.enum(['normal', 'large', 'largest']),
    payForm: z.enum(['annual', 'hourly']),
    paper: z.enum(papers),
    singleKeys: z.boolean(),
    lastView: z.string().max(2000),
    lockAfterMinutes: z.number().int().min(1).max(60),
    unsignedAfterDays: z.number().int().min(1).max(365),
    contactEveryDays: z.number().int().min(1).max(365),
    hideFromCapture: z.boolean(),
  })
  .partial()
