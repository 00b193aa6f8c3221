/** The heads of arrows, for lines that name them. */
export function ArrowHeads() {
  return (
    <defs>
      {(['graph-head', 'graph-selected-head'] as const).map((id) => (
        <marker
          key={id}
          id={id}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className={id} d="M0 .5L10 5L0 9.5Z" />
        </marker>
      ))}
    </defs>
  );
}
