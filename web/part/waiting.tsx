/** Says that an answer is under way, also to those who do not see it. */
export function Waiting() {
  return (
    <p className="waiting" role="status">
      Asking the graph …
    </p>
  );
}
