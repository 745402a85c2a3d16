import type { Actor } from "@/lib/access/actor";

/** Who works with the lists may say what is wrong with them. */
export function canGiveFeedback(actor: Pick<Actor, "role">): boolean {
  switch (actor.role) {
    case "worker":
    case "lead":
      return true;
    case "admin":
    case "auditor":
      return false;
  }
}

/** Everyone's feedback is the administrator's to read and answer. */
export function canAnswerFeedback(actor: Pick<Actor, "role">): boolean {
  switch (actor.role) {
    case "admin":
      return true;
    case "worker":
    case "lead":
    case "auditor":
      return false;
  }
}
