/** How long catalogue replies may be cached: the law changes rarely, and an ETag makes asking again cheap. */
export const CATALOGUE_SECONDS = 300
