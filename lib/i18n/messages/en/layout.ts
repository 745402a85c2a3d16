import type { Shape } from "../../shape";
import type { layout as fi } from "../fi/layout";

export const layout = {
  skip: "Skip to content",
  home: "Avainpolku, home page",
  navigation: "Main menu",
  demo: "Practice: all details are made up. Do not enter details of a real person here.",
  menu: {
    label: "My menu: {name}",
    profile: "My details",
    signOut: "Sign out",
    language: "Language",
    theme: "Appearance",
  },
  theme: { system: "As on the device", light: "Light", dark: "Dark" },
  footer: {
    label: "Help and about the service",
    record:
      "The official record is in the client information system. Avainpolku is a working tool beside it.",
  },
  crash: {
    title: "The page could not be shown",
    lead: "The fault is in the service, not in you. What was already saved is safe.",
    advice: "Try again. If the fault goes on, give this number to the administrator:",
    again: "Try again",
    home: "To the home page",
  },
  missing: {
    title: "The page was not found",
    lead: "The address may be wrong, or you may not have the right to see this page.",
    advice: "If you came here from a link in the service, tell the administrator.",
    home: "To the home page",
  },
} satisfies Shape<typeof fi>;
