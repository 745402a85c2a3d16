import { clientScreen } from "./fi-simple/client-screen";
import { consents } from "./fi-simple/consents";
import { paper } from "./fi-simple/paper";
import { sharedPage } from "./fi-simple/shared-page";
import { summary } from "./fi-simple/summary";
import { voice } from "./fi-simple/voice";

/**
 * What a client reads, in easy Finnish: each file says which part of its namespace clients read, and that part is whole.
 * The rest is as in Finnish.
 */
export const fiSimple = { paper, summary, sharedPage, voice, consents, clientScreen } as const;
