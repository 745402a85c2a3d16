import type { Shape } from "../../shape";
import type { office as fi } from "../fi/office";

export const office = {
  factors: {
    title: "Own factors",
    lead: "The organisation’s own factors stand last in their class in a plan, after the factors of the AVAIN measure. They are left out when figures are compared with national results.",
    caption: "{count, plural, one {# own factor} other {# own factors}}",
    none: "There are no own factors yet.",
    name: "Factor",
    clientName: "To the client",
    class: "Class",
    state: "State",
    active: "In use",
    retired: "Out of use",
    edit: "Change",
    retire: "Take out of use",
    restore: "Take into use again",
    acts: "Acts",
    addTitle: "Add a factor",
    add: "Add the factor",
    added: "The factor has been added. It now stands in plans.",
    editTitle: "Change the factor’s words",
    editLead:
      "The words change in old plans too. Change only the wording: if the meaning changes, take this out of use and add a new one.",
    save: "Save the words",
    back: "To own factors",
    chooseClass: "Choose a class",
    classHint: "The class cannot be changed later.",
    worker: "Name for the worker",
    client: "Name for the client",
    clientHint: "The client reads this name on paper. Use ordinary words, no terms of the trade.",
    nameFi: "In Finnish",
    nameSv: "In Swedish",
    nameEn: "In English",
    clientFi: "To the client in Finnish",
    clientSv: "To the client in Swedish",
    clientEn: "To the client in English",
  },
  settings: {
    title: "Settings",
    lead: "Settings hold for the whole organisation. A change takes effect for everyone within seconds.",
    bounds: "A number from {least, number} to {most, number}. The default is {standard, number}.",
    save: "Save",
    saved: "The setting has been saved.",
    reset: "Restore the default",
    isStandard: "The default holds.",
    changed: "{name} changed it {when}.",
    texts: {
      title: "Texts for clients",
      lead: "Clients read these in the summary, on a shared page and in the accessibility statement. An empty one is left out.",
      names: {
        organisation: {
          label: "Name of the organisation",
          hint: "For example: The wellbeing services county of Central Finland.",
        },
        socialEmergency: {
          label: "Phone of the social emergency service",
          hint: "For example: 0800 02110, every day around the clock.",
        },
        ombudsman: {
          label: "Social services ombudsman",
          hint: "Name and phone. They help a client who is not content.",
        },
        planElsewhere: {
          label: "Where else the plan is kept",
          hint: "For example: MyKanta. Leave empty if nowhere.",
        },
        accessibilityContact: { label: "Contact about accessibility", hint: "E-mail or phone." },
      },
    },
    names: {
      dueMonths: {
        title: "Next evaluation",
        unit: "Months from confirming",
        lead: "The next evaluation is set this many months ahead when a plan or an evaluation is confirmed and no day has been chosen. Days that have been set already do not change.",
      },
      dueSoonDays: {
        title: "Evaluation coming up",
        unit: "Days before the evaluation",
        lead: "This many days before the evaluation the client shows in the counter of the start page and in the filter.",
      },
      idleMinutes: {
        title: "End of a session",
        unit: "Minutes without use",
        lead: "A session ends when the service has not been used for this long. An open meeting keeps the session going. A short time protects when a desk is left open.",
      },
      answerDays: {
        title: "Time to answer a client",
        lead: "Within this many working days the worker answers a client’s message. The client reads this on the shared page.",
        unit: "Working days",
      },
    },
  },
} satisfies Shape<typeof fi>;
