/** Small letters and plain spaces, as many as before, so that places stay the same. */
export function plainText(text: string): string {
  return text.replace(/[A-ZÀ-ÖØ-Þ]+/g, (capitals) => capitals.toLowerCase()).replace(/\s/g, ' ');
}

/** The same for phrases, which may stand with hyphens. */
export function forPhrases(text: string): string {
  return text.replace(/[-‐–]/g, ' ');
}
