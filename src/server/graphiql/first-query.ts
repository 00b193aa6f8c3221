/** What GraphiQL shows to someone who opens it for the first time. */
export const FIRST_QUERY = `# Press play. Ctrl-Space completes
# what you type, and the book on
# the left explains every type.

query Overview {
  reports(first: 10) {
    nodes {
      name
      family { name }
      auditor { name }
      standards(first: 10) {
        nodes { code }
      }
      audiences(first: 5) {
        nodes { name }
      }
      access { level ndaRequired }
      currentEdition {
        status
        period { start end }
      }
      nextEdition {
        releaseWindow { from to }
      }
    }
  }
  meta { today dataVersion }
}
`;
