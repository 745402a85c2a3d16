import type { Shape } from "../../shape";
import type { savedFilters as fi } from "../fi/saved-filters";

export const savedFilters = {
  title: "Saved filters",
  lead: "The filters are yours alone. A filter holds no clients: each time it finds those whom it then concerns.",
  keep: "Save this filter",
  manage: "Change the filters",
  back: { caseload: "To the list of clients", insights: "To the results" },
  saveTitle: "New filter",
  name: "Name of the filter",
  nameHint: "For example: Late, team of the centre. Do not write a client's name here.",
  replace: "Replace the earlier one if the name is in use",
  save: "Save the filter",
  own: "Own filters",
  none: "Filters that you save by a name are shown here. First narrow the list or the figures, then choose “Save this filter”.",
  change: "Rename or delete",
  newName: "New name",
  rename: "Save the name",
  renamed: "The name has been changed.",
  remove: "Delete the filter",
} satisfies Shape<typeof fi>;
