/** The media type of JSON-LD. */
export const JSON_LD = 'application/ld+json';
