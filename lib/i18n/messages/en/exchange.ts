import type { Shape } from "../../shape";
import type { exchange as fi } from "../fi/exchange";

export const exchange = {
  title: "Data out and in",
  lead: "Take clients' data out to a file, or bring clients in from a table. Every export and import stays in the log.",
  named: {
    title: "The team's data to a file",
    lead: "The file has client numbers and confirmed plans and evaluations, no names and no personal identity codes. Clients with a non-disclosure order are left out.",
    reason: "What the data is needed for",
    reasonHint: "At least 10 characters. The reason stays in the log.",
    submit: "Prepare the file",
  },
  research: {
    title: "Data for research",
    lead: "The data has no names, numbers, municipalities or free text. Days are moved client by client, and ages are in whole years. Only those who have consented to research are in it. Clients with a non-disclosure order are left out.",
    permit: "Number of the research permit",
    permitHint: "For example THL/1234/6.02.00/2026.",
    allTeams: "All teams",
    closedTeam: "{name} (closed)",
    submit: "Prepare the data",
  },
  team: "Team",
  format: "Format of the file",
  formats: {
    xlsx: "Excel workbook: tables and a codebook, at most {limit, number} clients",
    csvExcel: "CSV for Excel: tables and a codebook in a ZIP file",
    csv: "CSV for statistics programs: tables and a codebook in a ZIP file",
    json: "JSON: can be brought back in, too",
  },
  password: "Your password",
  passwordHint: "We ask for it again, because the file leaves the service.",
  ready: {
    title: "The file is ready to be fetched",
    lead: "{n, plural, =0 {There are no clients in the file.} one {There is # client in the file.} other {There are # clients in the file.}}",
    nonDisclosure:
      "{n, plural, one {# client is left out because of a non-disclosure order.} other {# clients are left out because of a non-disclosure order.}}",
    noConsent:
      "{n, plural, one {# client is left out, because there is no consent to research.} other {# clients are left out, because there is no consent to research.}}",
    withdrawn:
      "{n, plural, one {# client is left out, because the consent was withdrawn.} other {# clients are left out, because the consent was withdrawn.}}",
    noKey: "The ids are random and their key is not kept: nobody can find out afterwards who is who.",
    until: "You can fetch the file for ten minutes. No copy of it stays on the server.",
    download: "Fetch the file",
    back: "Back to data out and in",
  },
  clients: {
    title: "Bring clients in from a table",
    lead: "A table can be saved from Excel as CSV. You see the rows first; nothing is saved before you bring them in.",
    link: "Bring clients in from a table (CSV)",
    columns:
      "Columns that are read: {names}. None is compulsory, but a row must have at least a name, a birth date or a personal identity code.",
    file: "CSV file",
    fileHint: "At most {limit, number} clients at a time.",
    assign: "Whose clients they become",
    read: "Read the file",
    result: "Rows of the file",
    count: "{n, plural, one {There is # client in the file.} other {There are # clients in the file.}}",
    notYet: "Nothing was brought in yet. Look at the rows below.",
    wrong:
      "{n, plural, one {Mend # row in the file and read it again. Nothing has been saved.} other {Mend # rows in the file and read it again. Nothing has been saved.}}",
    line: "Row",
    remark: "To note",
    fine: "In order",
    alike: "May be a client already: {number}",
    alikeElsewhere: "May be a client of another team already",
    problem: "{field}: {words}",
    rowLong:
      "The row has a cell that no column in the first row names. Values may stand in the wrong column. If a cell holds the separator, put the cell in quotation marks.",
    repeated: "The same person stands in the file before",
    addAlike: "Bring in those who may be clients already, too",
    alikeAdvice: "Some may be clients already. Check the rows before you bring them in as new.",
    import: "{n, plural, one {Bring in # client} other {Bring in # clients}}",
    done: "{n, plural, one {# client was brought in.} other {# clients were brought in.}}",
    toList: "To the list of clients",
  },
} satisfies Shape<typeof fi>;
