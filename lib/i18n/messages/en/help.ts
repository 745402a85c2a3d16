import type { Shape } from "../../shape";
import type { help as fi } from "../fi/help";

export const help = {
  title: "Help",
  lead: "In short, what is good to know in Avainpolku.",
  keysLink: "Keys",
  formsLink: "Blank forms",
  topics: {
    what: {
      title: "What Avainpolku is for",
      body: "AVAIN is part of the client plan in adult social work. The client and the worker agree together on goals, situational factors, methods, services and steps. Some months later they look together at how it went.\nThe official record is in the client information system. The text of a plan or an evaluation is copied there.",
    },
    plan: {
      title: "The plan",
      body: "The parts can be filled in any order. All that is required is one goal, who took part, and the client's answer to the plan.\nIf nothing fits, choose the nearest and write own words. A factor that is not rated is not the same as neutral.\nA confirmed plan does not change. A correction becomes a new version, and the old one can still be read.",
    },
    evaluation: {
      title: "The evaluation",
      body: "Ask the client first, then say your own view. The number you agree on counts. If you find none, choose “No agreement”, and both numbers are kept.\nThe five words of the scale (not yet, at the start, halfway, far along, reached) are Avainpolku's own. They are not part of the AVAIN measure. Any number from 0 to 100 can be written.\nA goal that is not scored is not zero. A method without a mark is unknown, not unused.",
    },
    figures: {
      title: "The numbers in the results",
      body: "Each client counts once: the latest plan confirmed in the period and its latest evaluation. The usual rule counts what was filled in together. The study's rule counts as the published study did: those with both a plan and an evaluation, and a method without a mark is not used.\nThe percentage of a used method is the share of all who have an evaluation. The unknown stay in and have a number of their own, so the gap between planned and used may be smaller than it looks.\np tells how easily so large a difference would come about by chance. Stars: * under 0.05, ** under 0.01, *** under 0.001. † means that there are too few clients for a reliable test. φ and Cramér's V tell how strong the link is: 0 is none, 1 is complete. Holm's correction allows for many pairs being tested at once. A 95% interval tells how exact the difference of means is.\nA reading is the study's word for a client's situation, worked out from nine factors. It is a start for talk, not a group that a person belongs to.",
    },
    saving: {
      title: "Saving",
      body: "Everything saves itself. The status line tells when it last did. If the connection breaks, go on writing and keep the page open: the changes are saved when it is back.\nIf somebody else changed the same place, you see both texts and choose which stays. All earlier texts are in the history of changes and can be restored.\nIf the session ends, sign in on the same page. The text stays.",
    },
    safety: {
      title: "Safety and privacy",
      body: "What is marked “Not shown, not printed” is left out of the client's papers. Mark so everything that could endanger the client at home.\nUnder a non-disclosure order only named workers see the contact details. Another worker's client can be opened only with a reason, and the lead sees the reasons.\nEvery opening and every change leaves a row in the log.",
    },
    trouble: {
      title: "If something does not work",
      body: "Try again. If the page shows an error number, tell it to the administrator, who finds the fault by it. Do not send pictures with a client's details.",
    },
  },
  keys: {
    title: "Keys",
    lead: "Everything can be done without these too. Shortcuts can be switched off in your own details.",
    profile: "Own details",
    caption: "Keys and what they do",
    place: "Where",
    key: "Key",
    does: "What happens",
    places: {
      anywhere: "Everywhere",
      document: "In a plan and an evaluation",
      filter: "In the filter of a list",
      row: "On the row of a goal or a method",
      factor: "On the row of a factor",
      score: "In the number of a goal",
      method: "In the question about a method",
    },
    rows: {
      goTo: "Go to a client or a page",
      next: "Next part",
      undo: "Undo the last choice",
      letters: "Narrow the list. Enter ticks the first, arrow down goes to the list, Esc clears",
      space: "Tick or untick",
      rate: "1 weakens, 2 is neutral, 3 helps. Then you move to the next. Enter passes over",
      enter: "Next number",
      used: "1 used, 2 not used. Then you move to the next. Enter passes over",
    },
    letterKeys: "Letters",
    spaceKey: "Space",
  },
  goTo: {
    open: "Go to",
    title: "Go to",
    label: "Client or page",
    hint: "Write part of a name or a number. Arrows choose, Enter opens.",
    here: "Page",
    people: "Client",
    none: "Nothing found. Other clients are found by the search on the Clients page.",
    failed: "The clients could not be fetched. The pages work.",
    one: "1 result",
    other: "{n} results",
    close: "Close",
  },
} satisfies Shape<typeof fi>;
