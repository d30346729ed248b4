/** A text in both languages of the API. The zh wording comes first, as in the contract's default language. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** The languages a reply can be asked in. */
export type Language = keyof Text

/** Shorthand for writing a {@link Text} where a policy is declared. */
export const text = (zh: string, en: string): Text => ({ zh, en })
