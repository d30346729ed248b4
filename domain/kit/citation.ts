/** Where a rule or a figure stands: the document, the annex within it, and the article or table as printed. */
export interface Citation {
  readonly document: string
  readonly annex: string
  readonly article: string
}

/**
 * Fixes document and annex once, so that a policy cites by article alone.
 *
 * @example const cite = citing('驻政办〔2020〕58号', '1'); cite('一')
 */
export const citing =
  (document: string, annex: string) =>
  (article: string): Citation => ({ document, annex, article })
