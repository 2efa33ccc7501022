/** Floors of src/ from the top; each is a list of path patterns below src/. docs/architecture.md draws them. */
module.exports = [
  ['main[.]ts$', 'cli/'],
  ['http/'],
  ['api/'],
  ['engine[.]ts$', 'domains/'],
  ['gateway/'],
  ['exports/'],
  ['jobs/'],
  ['trail/'],
  ['relay/', 'identity/'],
  ['mail/', 'config[.]ts$'],
  ['core/'],
  ['access/', 'outbound/', 'log[.]ts$'],
  ['generated/', 'errors[.]ts$'],
];
