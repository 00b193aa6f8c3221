/** Leads away from these pages, to an address that the graph names. */
export function OutsideLink({ address }: { readonly address: string }) {
  return (
    <a className="outside" href={address} rel="noreferrer external">
      {address.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  );
}
