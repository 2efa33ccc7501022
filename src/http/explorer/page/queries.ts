/** Initial content of the editor. */
export const firstQuery = `# Who am I, and what may I do?
{
  viewer {
    name
    role
    organizationName
    banner
    access {
      scope
      level
      actions
      condition
    }
  }
  users(first: 5) {
    totalCount
    nodes {
      id
      username
      email
    }
  }
}
`;
