/** A stable, readable name that is unique in the graph, such as `aws-soc-1`. */
export type Slug = string;
