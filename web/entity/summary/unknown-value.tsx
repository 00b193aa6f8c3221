/** Stands where nothing is known, so that the place does not look empty or forgotten. */
export function UnknownValue({ why = 'Not known: no source says' }: { readonly why?: string }) {
  return <span className="quiet">{why}</span>;
}
