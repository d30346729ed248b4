/** The files of the API reference: our own page, and those of swagger-ui-dist that it needs. */
export const REFERENCE_FILES = {
  own: ['index.html', 'start.js'],
  swaggerUi: ['swagger-ui.css', 'swagger-ui-bundle.js'],
} as const
