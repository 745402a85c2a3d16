import type { Shape } from "../../shape";
import type { clientScreen as fi } from "../fi/client-screen";

export const clientScreen = {
  title: "Client's screen",
  mark: {
    link: "Show to the client",
    isOpen: "The client's screen is open.",
    end: "Close the screen",
  },
  page: {
    lead: "The client follows in a window of their own what you write together. The window follows the part you are in and shows each saved change at once.",
    never:
      "The window never shows notes, reasons, a personal identity code, other clients, or anything marked “Not shown, not printed”.",
    language: "Client's language",
    beside: "Another language beside it",
    noBeside: "No other language",
    besideHint: "When an interpreter is present: the same side by side in your language too.",
    start: "Open the screen",
    startAgain: "Open the screen again",
    startHint:
      "It opens in a new window. Move the window to the client's screen, or turn the display towards them.",
    nowTitle: "The screen is open",
    since: "Opened at {time}. Language: {language}.",
    again:
      "If the window was closed or the language changes, open the screen again. The earlier window closes.",
    own: "In an evaluation the client can first give their own number on the screen. It comes into your form as the client's own view.",
    back: "Go on writing",
  },
  screen: {
    windowTitle: "What we agreed",
    plan: "Your plan",
    evaluation: "How it has gone",
    empty: "Nothing has been written here yet.",
    closed: "The screen is closed",
    closedMore: "You can go on together.",
    lost: "Wait a moment",
    lostMore: "The page comes back when the connection works again.",
    reload: "Show the latest",
    own: {
      question: "How far are you?",
      safe: "Say first what you think. The number does not affect your benefits.",
      number: "A number 0–100",
      give: "Give the number",
      given: "Your own number is {score}.",
      saved: "Your number is saved.",
      wrong: "Write a number from zero to a hundred.",
      failed: "The number was not saved. Try again.",
    },
  },
} satisfies Shape<typeof fi>;
