import * as z from 'zod'

/**
 * Characters that a text from outside may be written in: none that control (line breaks among them), none that turn the
 * direction or the shapes of what stands around them, none that Unicode keeps for programs. Without the flag of Unicode it
 * reads the same in other languages of the contract's users.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it names what is refused
export const PLAIN = /^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u206F\uFDD0-\uFDEF\uFFF9-\uFFFB\uFFFE\uFFFF]*$/

/** Something to be seen: a letter, digit, mark or sign that is not drawn as nothing. A space, a joiner or a filler alone is none. */
const VISIBLE = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v

/**
 * A text from outside: well-formed Unicode of at most so many UTF-16 units, with something to be seen in it. Whatever people write
 * in their own words (names, reasons, numbers of documents) comes in through it.
 *
 * @param read how it is read before it is looked at, such as without the blanks around it
 */
export const plainText = (most: number, read: z.ZodString = z.string()): z.ZodString =>
  read
    .min(1, { abort: true })
    .max(most)
    .regex(PLAIN, { error: 'characters', abort: true })
    .refine((text) => text.isWellFormed(), { error: 'notUnicode', abort: true })
    .refine((text) => VISIBLE.test(text), { error: 'notVisible' })

/** {@link plainText} without the blanks around it. */
export const trimmedText = (most: number): z.ZodString => plainText(most, z.string().trim())

/** What a code of the caller's own is made of: of a zone, a tariff, a unit. */
export const plainCode = (): z.ZodString =>
  z
    .string()
    .regex(/^[\w-]{1,40}$/, 'code')
    .max(40)
