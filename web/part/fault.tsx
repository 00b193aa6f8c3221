interface Failing {
  readonly fault: string | null;
  readonly askAgain: () => void;
}

/** Says what went wrong with an answer, and lets the reader ask again; nothing where all is well. */
export function Fault({ of }: { readonly of: Failing }) {
  if (of.fault === null) return null;
  return (
    <div className="fault" role="alert">
      <p>{of.fault}</p>
      <button type="button" onClick={of.askAgain}>
        Try again
      </button>
    </div>
  );
}
