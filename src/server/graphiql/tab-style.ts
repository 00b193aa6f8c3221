/** How GraphiQL shows so many tabs: as a list beside the editors, which scrolls by itself. */
export const TAB_STYLE = `
.graphiql-container .graphiql-sessions {
  flex-direction: row;
}
.graphiql-container .graphiql-session-header {
  flex-direction: column-reverse;
  align-items: stretch;
  justify-content: flex-end;
  flex-shrink: 0;
  width: 296px;
  height: 100%;
  padding: var(--px-8) 0 var(--px-8) var(--px-8);
}
.graphiql-container .graphiql-logo {
  margin: 0;
}
.graphiql-container button.graphiql-tab-add {
  align-self: flex-start;
  margin-left: var(--px-4);
}
.graphiql-container .graphiql-tabs {
  flex-direction: column;
  align-items: stretch;
  gap: 1px;
}
.graphiql-container .graphiql-tab,
.graphiql-container .graphiql-tab .graphiql-tab-button {
  border-radius: var(--border-radius-4);
}
.graphiql-container .graphiql-tab .graphiql-tab-button {
  flex: 1;
  padding-right: var(--px-20);
  font-size: 0.75rem;
  overflow-wrap: anywhere;
  text-align: left;
  white-space: normal;
}
.graphiql-container #graphiql-session {
  min-width: 0;
  padding: var(--px-8);
}
@media (max-width: 60rem) {
  .graphiql-container .graphiql-sessions {
    flex-direction: column;
  }
  .graphiql-container .graphiql-session-header {
    width: auto;
    height: 30%;
    padding-right: var(--px-8);
  }
}
`;
