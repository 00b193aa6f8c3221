interface Failing {
  readonly fault: string | null;
  /** Null where it would only fail again. */
  readonly askAgain: (() => void) | null;
}

/** Says what went wrong with an answer, and lets the reader ask again where that may help; nothing where all is well. */
export function Fault({ of }: { readonly of: Failing }) {
  if (of.fault === null) return null;
  return (
    <div className="fault" role="alert">
      <p>{of.fault}</p>
      {of.askAgain !== null && (
        <button type="button" onClick={of.askAgain}>
          Try again
        </button>
      )}
    </div>
  );
}
